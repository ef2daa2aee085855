import type { RuleExample } from '@gendan/kernel/rule'
import type { SlipPart } from '../bank-slip.ts'
import { cancelled, receipt } from './decision.examples.ts'
import type { TakingBack } from './take-back-rules.ts'

const { id, moved, pays, charges, note, purpose } = receipt
const part: SlipPart = {
  ...{ id, file: cancelled.id, purchase: '', purpose, amount: moved.amount, pays, charges, note },
  ...{ by: 'wang', at: '2026-03-25T02:00:00.000Z' },
}
const { money, ...deal } = cancelled.deal
const undecided: TakingBack = {
  way: 'in',
  part,
  file: { ...cancelled, deal: { ...deal, ...(money ? { money: { ...money, decisions: [] } } : {}) } },
}

/** The deposit of an order that was cancelled: it goes back while nobody decided what becomes of it. */
export const takeBackExamples: readonly RuleExample<TakingBack>[] = [
  { rule: 'BS-37', holds: undecided, fails: { ...undecided, part: undefined, file: undefined } },
  { rule: 'BS-38', holds: undecided, fails: { ...undecided, file: cancelled } },
]
