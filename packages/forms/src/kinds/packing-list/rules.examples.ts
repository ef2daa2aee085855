import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { packedGoodsExamples } from '../parts/packed-goods.examples.ts'
import { packingList } from './form.ts'
import type { PackingList } from './shape.ts'

const given = { number: 'LW-PL26-0001', day: '2026-05-28', version: 1 }
const own = { proforma: 'LW-PI26-0001', addition: '', tongue: 'both' } as const

/** The standing example: everything on it holds. */
const sound: PackingList = packingList.derive(sampleDeal as never, own, given)

export const examples: readonly RuleExample<PackingList>[] = [
  ...packedGoodsExamples('PL', sound),
  { rule: 'PL-11', holds: sound, fails: { ...sound, seller: { ...sound.seller, name: { en: '', zh: '林湾' } } } },
  { rule: 'PL-12', holds: sound, fails: { ...sound, marks: [] } },
  ...creditExamples('PL', 13, sound),
]
