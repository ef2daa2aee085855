import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import { say } from '@gendan/kernel/words'
import { outcomes, refusalReasons } from '@gendan/orderfile/request/day-request'
import { day, type ListSheet, number, text } from './list-sheet.ts'

const VERDICTS = {
  promised: { en: 'promised', zh: '已答应' },
  refused: { en: 'refused', zh: '已婉拒' },
} as const

export const DAY_REQUESTS: ListSheet<DayRequestRow> = {
  name: { en: 'Promises of days', zh: '交期答复' },
  columns: [
    day('Answered', '答复日'),
    text('Customer', '客户'),
    text('Goods', '商品'),
    number('Quantity', '数量'),
    text('Unit', '单位'),
    day('Asked for', '要求日期'),
    day('Honest day', '测算最早日'),
    text('Answer', '答复'),
    day('Promised', '答应日期'),
    text('Why refused', '婉拒原因'),
    text('Word', '说明'),
    number('Alternatives offered', '替代方案数'),
    text('Reckoned for', '测算由谁做'),
    text('What became of it', '结果'),
    text('Word about it', '结果说明'),
    text('Order', '订单'),
    day('On board', '实际装船'),
    text('By', '答复人'),
  ],
  cells: (row, lang) => [
    ...[row.day, lang === 'zh' ? row.nameZh : row.name, row.says, row.quantity, row.unit, row.wish, row.honest],
    ...[say(VERDICTS[row.verdict], lang), row.promised, named(refusalReasons, row.reason, lang), row.word],
    ...[String(row.offered), lang === 'zh' ? row.makerZh || row.maker : row.maker || row.makerZh],
    ...[named(outcomes, row.outcome, lang), row.outcomeWord, row.number, row.shipped, row.byName],
  ],
}

function named(
  of: Readonly<Record<string, { readonly en: string; readonly zh: string }>>,
  key: string,
  lang: 'en' | 'zh',
) {
  const words = of[key]
  return words ? say(words, lang) : ''
}
