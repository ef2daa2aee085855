import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleCreditDeal } from '../../sample-credit.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { billOfExchange } from './form.ts'
import type { BillOfExchange } from './shape.ts'

const given = { number: 'LW-BOE26-0001', day: '2026-06-08', version: 1 }
const own = billOfExchange.begin(sampleCreditDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: BillOfExchange = billOfExchange.derive(sampleCreditDeal as never, own, given)

const { onBoard: _, ...unshipped } = sound

export const examples: readonly RuleExample<BillOfExchange>[] = [
  { rule: 'BOE-01', holds: sound, fails: { ...sound, tenor: '' } },
  { rule: 'BOE-02', holds: sound, fails: { ...sound, drawee: '' } },
  { rule: 'BOE-03', holds: sound, fails: { ...unshipped, tenor: 'AT 30 DAYS AFTER B/L DATE' } },
  { rule: 'BOE-04', holds: sound, fails: { ...sound, most: { ...sound.total, amount: decimal('20000') } } },
  { rule: 'BOE-05', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  { rule: 'BOE-06', holds: sound, fails: { ...sound, payee: '' } },
  { rule: 'BOE-07', holds: sound, fails: { ...sound, paidByDraft: false } },
  ...creditExamples('BOE', 8, sound),
]
