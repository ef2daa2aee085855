import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { beneficiaryCertificate } from './form.ts'
import type { BeneficiaryCertificate } from './shape.ts'

const given = { number: 'LW-BC26-0001', day: '2026-06-08', version: 1, part: 'own' }
const own = beneficiaryCertificate.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: BeneficiaryCertificate = beneficiaryCertificate.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<BeneficiaryCertificate>[] = [
  { rule: 'BC-01', holds: sound, fails: { ...sound, declares: '' } },
  { rule: 'BC-02', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  ...creditExamples('BC', 3, sound),
]
