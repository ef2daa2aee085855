import { sampleDeal } from '@gendan/forms/sample-deal'
import { decimal, zero } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { type OrderFile, orderFile } from '../order-file.ts'
import type { Deciding, Undeciding } from './decision-rules.ts'

const { seller: _, buyer: _b, suppliers: _s, house: _h, ...deal } = sampleDeal
const usd = (amount: string) => ({ amount: decimal(amount), currency: 'USD' })
const who = { by: 'wang', at: '2026-04-10T02:00:00.000Z', reason: 'his warehouse burned' }
/** His deposit. */
export const receipt = {
  ...{
    id: 'r1',
    slip: 'slip-1',
    day: '2026-03-24',
    moved: usd('8924.40'),
    pays: usd('8924.40'),
    reference: '',
    note: '',
  },
  ...{ purpose: 'deposit' as const, charges: { amount: zero, currency: 'USD' }, payer: 'HALVORSEN', evidence: [] },
}
const going: OrderFile = { ...orderFile.born('file-2'), number: 'LW26-0002', buyer: 'halvorsen', deal }
const back = {
  ...{ id: 'd1', what: 'back' as const, amount: usd('3000'), to: '', toNumber: '', reason: '', evidence: [] },
  ...{ day: '2026-04-11', by: 'wang', at: '2026-04-11T02:00:00.000Z' },
}
const returned = { ...receipt, id: 'b1', pays: usd('3000'), moved: usd('3000') }
const money = { receipts: [receipt], payments: [], decisions: [back] }
/** An order that was given up after it was paid in part; a part of that is to go back. */
export const cancelled: OrderFile = {
  ...going,
  ...{ id: 'file-1', number: 'LW26-0001' },
  aside: { state: 'cancelled', ...who, agreed: 'mail', evidence: [], winding: [] },
  deal: { ...deal, money },
}
const kept: Deciding = {
  file: cancelled,
  typed: { what: 'kept', amount: usd('5924.40'), to: '' },
  target: undefined,
}
const carried: Deciding = { ...kept, typed: { ...kept.typed, what: 'carried', to: going.id }, target: going }

export const decisionExamples: readonly RuleExample<Deciding>[] = [
  { rule: 'KD-01', holds: kept, fails: { ...kept, file: { ...going, deal: { ...deal, money } } } },
  { rule: 'KD-02', holds: kept, fails: { ...kept, typed: { ...kept.typed, amount: usd('6000') } } },
  { rule: 'KD-03', holds: carried, fails: { ...carried, target: { ...going, buyer: 'somebody-else' } } },
]

const undone: Undeciding = { file: cancelled, decision: 'd1' }

export const undecisionExamples: readonly RuleExample<Undeciding>[] = [
  { rule: 'KD-04', holds: undone, fails: { ...undone, decision: 'd9' } },
  {
    rule: 'KD-05',
    holds: undone,
    fails: { ...undone, file: { ...cancelled, deal: { ...deal, money: { ...money, returns: [returned] } } } },
  },
]
