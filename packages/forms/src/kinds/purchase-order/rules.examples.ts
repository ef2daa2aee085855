import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { purchaseOrder } from './form.ts'
import type { PurchaseOrder } from './shape.ts'

const given = { number: 'LW-PO26-0001', day: '2026-03-25', version: 1, part: 'p1' }
const nothing = { en: '', zh: '' }

/** The standing example: everything on it holds. */
const sound: PurchaseOrder = purchaseOrder.derive(
  sampleDeal as never,
  { addition: '', clauses: [], tongue: 'both' },
  given,
)
const { contact: _, ...unreachable } = sound.supplier

function fails(rule: string, wrong: Partial<PurchaseOrder>): RuleExample<PurchaseOrder> {
  return { rule, holds: sound, fails: { ...sound, ...wrong } }
}

export const examples: readonly RuleExample<PurchaseOrder>[] = [
  fails('PO-01', { deliver: '2026-03-25' }),
  fails('PO-02', { late: 4 }),
  fails('PO-03', { supplier: unreachable }),
  fails('PO-04', { place: '' }),
  fails('PO-05', { payment: nothing }),
  fails('PO-06', { packing: nothing }),
]
