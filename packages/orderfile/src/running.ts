import type { Deal } from '@gendan/forms/deal/deal'
import { purchaseParts } from '@gendan/forms/deal/purchase-parts'
import { productionOrder } from '@gendan/forms/kinds/production-order/form'
import { purchaseOrder } from '@gendan/forms/kinds/purchase-order/form'
import type { Words } from '@gendan/kernel/words'
import { latestPaper, type OrderFile } from './order-file.ts'

/** Something that was given to others for an order and goes on unless somebody stops it. */
export interface Running {
  readonly id: string
  readonly name: Words
}

/** What runs for a file: the production order that was issued, each purchase order that went to a supplier. */
export function runningOf(file: OrderFile, deal: Pick<Deal, 'suppliers'>): readonly Running[] {
  const made = latestPaper(file, productionOrder.kind)
  const bought = purchaseParts({ ...file.deal, suppliers: deal.suppliers }).flatMap(({ id, name }) => {
    const sent = latestPaper(file, purchaseOrder.kind, id)
    return sent ? [{ id, name: { en: `${sent.number} ${name.en}`, zh: `${sent.number} ${name.zh}` } }] : []
  })
  const making = { en: `Production ${made?.number}`, zh: `生产 ${made?.number}` }
  return [...(made ? [{ id: 'production', name: making }] : []), ...bought]
}
