import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { orderCover } from './form.ts'
import type { OrderCover } from './shape.ts'

const given = { number: 'LW-OC26-0001', day: '2026-07-02', version: 1 }

/** The standing example: everything on it holds. */
const sound: OrderCover = orderCover.derive(sampleDeal as never, { addition: '', tongue: 'both' }, given)
const lacking = { ...sound.index, missing: [{ en: 'Bill of lading', zh: '提单' }] }

export const examples: readonly RuleExample<OrderCover>[] = [
  { rule: 'CV-01', holds: sound, fails: { ...sound, index: lacking } },
  {
    rule: 'CV-02',
    holds: sound,
    fails: { ...sound, bought: [{ supplier: undefined, accessory: false, things: [] }] },
  },
]
