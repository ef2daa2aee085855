import type { SpentRow, SpentSum } from '@gendan/contract/spent-shapes'
import { type Post, posts } from '@gendan/firm/posts'
import { sides } from '@gendan/forms/deal/whose'
import { type Lang, say } from '@gendan/kernel/words'
import type { NodeKindName } from '@gendan/orderfile/path/node-kinds'
import { stopKinds } from '@gendan/orderfile/path/stop'
import { nodeName } from '@gendan/orderfile/path/why'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** Steps of orders with what each took: one row a step. */
export const SPENT_STEPS: ListSheet<SpentRow> = {
  name: { en: 'Days of the steps', zh: '节点用时' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text('Step', '节点'),
    text('Whose days', '责任方'),
    text('Supplier', '供应商'),
    day('From', '起'),
    day('Until', '止'),
    text('State', '状态'),
    number('Planned (working days)', '计划（工作日）'),
    number('Took', '实际'),
    number('Beyond the plan', '超出'),
    text('The order waited for it', '订单在等'),
    text('Charged to others', '计入他方'),
  ],
  cells: (row, lang) => [
    row.number,
    row.buyerName,
    say(nodeName({ kind: row.kind as NodeKindName, ...(row.name ? { name: row.name } : {}) }), lang),
    say(sides[row.whose], lang),
    say(row.partyName, lang),
    row.from,
    row.until,
    say(row.running ? { en: 'under way', zh: '进行中' } : { en: 'done', zh: '已完成' }, lang),
    String(row.planned),
    String(row.took),
    String(row.over),
    say(row.onWay ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }, lang),
    row.charges.map((one) => charged(one, lang)).join('; '),
  ],
}

function charged({ by, whose, days, says }: SpentRow['charges'][number], lang: Lang): string {
  const what = by === 'reason' ? '' : `${say(stopKinds[by], lang)} `
  return `${say(sides[whose], lang)} ${days}: ${what}${say(says, lang)}`
}

/** Steps counted together by who took their days. */
export const SPENT_SUMS: ListSheet<SpentSum> = {
  name: { en: 'Days spent', zh: '天数账' },
  columns: [
    text('Who', '谁'),
    text('Side', '责任方'),
    number('Orders', '订单数'),
    number('Steps', '节点数'),
    number('Late steps', '超时节点'),
    number('Days (working days)', '用时（工作日）'),
    number('Beyond the plan', '超出计划'),
    number('For which orders waited', '其中订单在等'),
    number('Saved', '提前'),
  ],
  cells: (row, lang) => [
    say(row.post ? posts[row.post as Post] : row.name, lang),
    say(sides[row.whose], lang),
    ...[row.orders, row.steps, row.late, row.took, row.over, row.cost, row.saved].map(String),
  ],
}
