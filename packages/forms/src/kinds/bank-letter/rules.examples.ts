import type { RuleExample } from '@gendan/kernel/rule'
import { sampleCreditDeal } from '../../sample-credit.ts'
import { bankLetter } from './form.ts'
import type { BankLetter } from './shape.ts'

const given = { number: 'LW-BKL26-0001', day: '2026-06-08', version: 1 }
const own = bankLetter.begin(sampleCreditDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: BankLetter = bankLetter.derive(sampleCreditDeal as never, own, given)

const { bank: _, ...unbanked } = sound

export const examples: readonly RuleExample<BankLetter>[] = [
  { rule: 'BKL-01', holds: sound, fails: { ...sound, papers: [] } },
  { rule: 'BKL-02', holds: sound, fails: { ...sound, orders: '' } },
  { rule: 'BKL-03', holds: sound, fails: unbanked },
  { rule: 'BKL-04', holds: sound, fails: { ...sound, total: { ...sound.total, currency: 'EUR' } } },
  { rule: 'BKL-05', holds: { ...sound, expiry: '2026-07-01' }, fails: { ...sound, expiry: '2026-06-01' } },
]
