import type { Whose } from '@gendan/forms/deal/whose'
import type { Words } from '@gendan/kernel/words'

/** What may keep an order from going on, beside the steps of its way. */
export const stopKinds = {
  hold: { en: 'On hold', zh: '暂停' },
  rework: { en: 'Goods reworked', zh: '返工复验' },
  change: { en: 'Change order', zh: '变更单' },
  question: { en: 'Question to the customer', zh: '待客户答复' },
} as const satisfies Record<string, Words>
export type StopKind = keyof typeof stopKinds

/** A time in which something else than its next step was waited for. Days or instants. */
export interface Stop {
  readonly by: StopKind
  readonly whose: Whose
  /** The supplier it is of, where it is one's, by id. */
  readonly party?: string
  readonly from: string
  /** Left out while it goes on. */
  readonly until?: string
  /** What it was: the reason, the question, which version. */
  readonly says: Words
}
