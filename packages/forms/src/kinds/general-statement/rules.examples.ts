import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { generalStatement } from './form.ts'
import type { GeneralStatement } from './shape.ts'

const given = { number: 'LW-GS26-0001', day: '2026-06-08', version: 1, part: 'own' }
const own = generalStatement.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: GeneralStatement = generalStatement.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<GeneralStatement>[] = [
  { rule: 'GS-01', holds: sound, fails: { ...sound, declares: '' } },
  { rule: 'GS-02', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  ...creditExamples('GS', 3, sound),
]
