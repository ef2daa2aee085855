import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { insuranceProposal } from './form.ts'
import type { InsuranceProposal } from './shape.ts'

const given = { number: 'LW-INP26-0001', day: '2026-06-05', version: 1 }
const own = insuranceProposal.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: InsuranceProposal = insuranceProposal.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<InsuranceProposal>[] = [
  { rule: 'INP-01', holds: sound, fails: { ...sound, insured: sound.total } },
  { rule: 'INP-02', holds: sound, fails: { ...sound, cover: '' } },
  { rule: 'INP-03', holds: sound, fails: { ...sound, wanted: { risks: ['STRIKES'] } } },
  { rule: 'INP-04', holds: sound, fails: { ...sound, delivery: { ...sound.delivery, incoterm: 'FOB' } } },
  { rule: 'INP-05', holds: sound, fails: { ...sound, given: { ...given, day: '2026-06-20' } } },
]
