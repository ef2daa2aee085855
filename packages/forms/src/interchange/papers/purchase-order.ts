import { decimal, isZero, multiply } from '@gendan/kernel/decimal'
import type { PurchaseOrder } from '../../kinds/purchase-order/shape.ts'
import type { UblFacts } from '../ubl/documents.ts'
import { itemOf, otherParty, ownParty, priceOf, quantityOf, texts, UBL_VERSION } from './parts.ts'

/** The purchase order as a UBL Order. Prices stand as on the paper, with the supplier's VAT in them; each price says so. */
export function orderOfPaper(paper: PurchaseOrder): UblFacts<'Order'> {
  const { given, total } = paper
  const clauses = (paper.clauses ?? []).flatMap(({ title, text }) => [title, text])
  const notes = texts(paper.quality, paper.packing, paper.addition, paper.inWords, ...clauses)
  const payment = texts(paper.payment)
  return {
    version: UBL_VERSION,
    number: { value: given.number ?? '' },
    issued: given.day,
    type: { value: '105' },
    ...(notes ? { notes } : {}),
    currency: { value: total.currency },
    buyer: { party: ownParty(paper.buyer) },
    seller: { party: otherParty(paper.supplier) },
    deliveries: [{ ...(paper.place ? { place: { notes: [paper.place] } } : {}), requested: { to: paper.deliver } }],
    ...(payment ? { payment: [{ notes: payment }] } : {}),
    total: { lines: paper.goods ?? total, payable: total },
    lines: paper.lines.map((line, i) => ({
      item: {
        number: { value: `${i + 1}` },
        quantity: quantityOf(line.quantity),
        amount: line.amount,
        price: { ...priceOf(line.unitPrice), ...withTax(paper) },
        item: itemOf(line),
      },
    })),
  }
}

function withTax({ vatRate }: PurchaseOrder) {
  return isZero(vatRate) ? {} : { type: `including ${multiply(vatRate, decimal('100'))}% VAT` }
}
