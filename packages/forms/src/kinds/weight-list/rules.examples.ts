import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { weightList } from './form.ts'
import type { WeightList } from './shape.ts'

const given = { number: 'LW-WL26-0001', day: '2026-06-08', version: 1 }
const own = weightList.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: WeightList = weightList.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<WeightList>[] = [
  { rule: 'WL-01', holds: sound, fails: { ...sound, totals: { ...sound.totals, grossKg: decimal('0') } } },
  { rule: 'WL-02', holds: sound, fails: { ...sound, measured: false } },
  { rule: 'WL-03', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  ...creditExamples('WL', 4, sound),
]
