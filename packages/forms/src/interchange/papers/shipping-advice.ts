import type { ShippingAdvice } from '../../kinds/shipping-advice/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { itemOf, otherParty, ownParty, quantityOf, texts, UBL_VERSION } from './parts.ts'
import { shippedOf } from './shipped.ts'

/** The shipping advice as a UBL DespatchAdvice: what is on its way, by which ship, under which order of the customer. */
export function despatchOfAdvice(paper: ShippingAdvice): UblFacts<'DespatchAdvice'> {
  const { given, customerOrder } = paper
  const notes = texts(paper.addition)
  const order = customerOrder ? { id: { value: customerOrder } } : undefined
  const { goods: _, ...cargo } = shippedOf(paper, paper.shipment?.billOfLading || (given.number ?? ''))
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    ...(notes ? { notes } : {}),
    ...(order ? { orders: [order] } : {}),
    ...(paper.invoiceNumber
      ? { documents: [{ id: { value: paper.invoiceNumber }, types: ['Commercial invoice'] }] }
      : {}),
    supplier: { party: ownParty(paper.seller) },
    deliverTo: { party: otherParty(paper.buyer) },
    shipment: cargo,
    lines: paper.goods.map((line, i) => ({
      number: { value: `${i + 1}` },
      quantity: quantityOf(line.quantity),
      orderLines: [{ line: { value: `${i + 1}` }, ...(order ? { order } : {}) }],
      item: itemOf(line),
    })),
  }
}
