import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples, quietCredit } from '../parts/credit-rules.examples.ts'
import { shippingAdvice } from './form.ts'
import type { ShippingAdvice } from './shape.ts'

const given = { number: 'LW-ADV26-0001', day: '2026-06-08', version: 1 }
const own = shippingAdvice.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: ShippingAdvice = shippingAdvice.derive(sampleDeal as never, own, given)

const { shipment: _, ...unshipped } = sound
const within = (value: string): ShippingAdvice => ({
  ...sound,
  credit: { ...quietCredit, demands: [{ what: 'within', value }] },
})

export const examples: readonly RuleExample<ShippingAdvice>[] = [
  { rule: 'ADV-01', holds: sound, fails: unshipped },
  { rule: 'ADV-02', holds: sound, fails: unshipped },
  { rule: 'ADV-03', holds: within('3 DAYS AFTER SHIPMENT'), fails: within('1 DAY AFTER SHIPMENT') },
  ...creditExamples('ADV', 4, sound),
]
