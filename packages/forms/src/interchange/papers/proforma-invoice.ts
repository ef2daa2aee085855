import { compare } from '@gendan/kernel/decimal'
import type { ProformaInvoice } from '../../kinds/proforma-invoice/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { weightsOf } from './cargo.ts'
import {
  chargeOf,
  deliveryOf,
  itemOf,
  meansOf,
  otherParty,
  ownParty,
  paymentOf,
  priceOf,
  quantityOf,
  texts,
  UBL_VERSION,
} from './parts.ts'

/**
 * The proforma invoice as our answer to the customer's order (UBL OrderResponse). UNTDID 4343: accepted (AP) where his order comes to the same total
 * or states none, else conditionally accepted (CA), because another sum is another offer (CISG art. 19).
 */
export function responseOfPaper(paper: ProformaInvoice): UblFacts<'OrderResponse'> {
  const { given, total, shipment, clauses = [] } = paper
  const conditions = texts(
    paper.insurance,
    paper.packingWords,
    paper.remarks,
    paper.addition,
    ...clauses.flatMap(({ title, text }) => [title, text]),
  )
  const notes = texts(paper.inWords)
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    response: { value: isAsOrdered(paper) ? 'AP' : 'CA' },
    ...(notes ? { notes } : {}),
    currency: { value: total.currency },
    ...weightsOf(paper.packing),
    ...(paper.validUntil ? { validity: [{ to: paper.validUntil }] } : {}),
    orders: [{ id: { value: paper.customerOrder } }],
    seller: { party: ownParty(paper.seller) },
    buyer: { party: otherParty(paper.buyer) },
    deliveries: [
      {
        ...(shipment.to ? { place: { name: shipment.to } } : {}),
        ...(shipment.latest ? { despatch: { estimated: shipment.latest } } : {}),
      },
    ],
    deliveryTerms: deliveryOf(paper.delivery),
    means: meansOf(paper.payment, paper.bank),
    payment: paymentOf(paper.payment),
    ...(paper.adjustments ? { charges: paper.adjustments.map(chargeOf) } : {}),
    ...(conditions ? { conditions: { descriptions: conditions } } : {}),
    total: { lines: paper.goods ?? total, payable: total },
    lines: paper.lines.map((line, i) => ({
      item: {
        number: { value: `${i + 1}` },
        quantity: quantityOf(line.quantity),
        amount: line.amount,
        price: priceOf(line.unitPrice),
        item: itemOf(line),
      },
    })),
  }
}

function isAsOrdered({ ordered, total }: ProformaInvoice): boolean {
  return !ordered || (ordered.currency === total.currency && compare(ordered.amount, total.amount) === 0)
}
