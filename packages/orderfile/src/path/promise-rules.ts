import { type Day, writeDay } from '@gendan/kernel/day'
import type { Rule } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { mistypedYear } from '../mistyped-year.ts'
import { nodeKind } from './node-kinds.ts'
import type { PathNode } from './path.ts'

/** Somebody about to take a day on for a step of an order. */
export interface Promising {
  /** The step as it stands today; undefined where the order has none of that name. */
  readonly node: PathNode | undefined
  readonly day: Day
  readonly reason: string
  readonly today: Day
  /** His the step is, or the whole file, or he leads those whose it is. */
  readonly his: boolean
}

const own = { title: 'own default', at: 'merchandising practice', read: '2026-11-22' }

/** What must hold before a step's new day is kept. */
export const promiseRules: readonly Rule<Promising>[] = [
  {
    id: 'PA-01',
    title: { en: 'A day is taken on for a step that is still open', zh: '只对未完成的节点承诺日期' },
    weight: 'block',
    source: own,
    test: ({ node }) =>
      node?.state === 'open'
        ? []
        : [
            {
              at: 'node',
              says: node
                ? says('is done', '已完成', node)
                : { en: 'This order has no such step.', zh: '本单没有这个节点。' },
              remedy: { en: 'Choose an open step of the path.', zh: '请选路径上未完成的节点。' },
            },
          ],
  },
  {
    id: 'PA-02',
    title: { en: 'A promised day has not passed', zh: '承诺日期不早于今天' },
    weight: 'block',
    source: own,
    test: ({ day, today }) =>
      day >= today
        ? []
        : [
            {
              at: 'day',
              says: { en: `${writeDay(day, 'en')} is past.`, zh: `${writeDay(day, 'zh')} 已过。` },
              remedy: { en: 'Promise today or a day to come.', zh: '请填今天或以后的日期。' },
            },
          ],
  },
  {
    id: 'PA-03',
    title: { en: 'A new day has its reason', zh: '改期须说明原因' },
    weight: 'block',
    source: { title: '跟单员工作计划 (003)', at: '篇2 三' },
    test: ({ reason }) =>
      [...reason.trim()].length >= 2
        ? []
        : [
            {
              at: 'reason',
              says: { en: 'Why the day is another is not said.', zh: '没有说明改期原因。' },
              remedy: { en: 'Say what slipped and why, in a few words.', zh: '请写几个字：什么拖了、为什么。' },
            },
          ],
  },
  {
    id: 'PA-04',
    title: { en: 'A day is promised by whose step it is', zh: '节点由负责人承诺' },
    weight: 'block',
    source: own,
    test: ({ node, his }) =>
      !node || his
        ? []
        : [
            {
              at: 'node',
              says: says('is not yours', '不归您负责', node),
              remedy: {
                en: 'Ask its owner, the merchandiser of the file, or a supervisor.',
                zh: '请找负责人、本单跟单员或主管。',
              },
            },
          ],
  },
  {
    id: 'PA-05',
    title: { en: "A supplier's day is recorded as his promise", zh: '供应商的交期登记为其承诺' },
    weight: 'block',
    source: own,
    test: ({ node }) =>
      node?.kind === 'purchase-delivered'
        ? [
            {
              at: 'node',
              says: { en: 'Only the supplier can promise what he delivers.', zh: '交货日只有供应商能承诺。' },
              remedy: { en: "Record the supplier's promise with the purchase.", zh: '请在采购中登记供应商的承诺日。' },
            },
          ]
        : [],
  },
  {
    id: 'PA-06',
    title: { en: 'A promised day is not years away', zh: '承诺日期不在三年以后' },
    weight: 'block',
    source: own,
    test: ({ day, today }) => (day < today ? [] : mistypedYear(day, today, 'day')),
  },
]

function says(en: string, zh: string, { kind, name }: PathNode): Words {
  const { title } = nodeKind(kind)
  return {
    en: `“${title.en}${name ? `, ${name.en || name.zh}` : ''}” ${en}.`,
    zh: `“${title.zh}${name ? ` ${name.zh || name.en}` : ''}”${zh}。`,
  }
}
