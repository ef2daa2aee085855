import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { placeWords } from '@gendan/trade/place'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { creditShown } from '../parts/credit-page.ts'
import {
  houseFace,
  marksShown,
  packingShown,
  partyShown,
  pricedGoodsShown,
  sellerShown,
  told,
  totalShown,
} from '../parts/face.ts'
import type { CommercialInvoice } from './shape.ts'

/** The invoice as a bank's hand reads it. */
export function face(ci: CommercialInvoice): PresentedDocument {
  const { from, to, shipment, beside = [] } = ci
  const under = creditShown(ci.credit)
  return houseFace(ci, 'commercial-invoice', 'COMMERCIAL INVOICE', {
    numbers: { ...told('order', ci.customerOrder), ...under.numbers },
    parties: { beneficiary: sellerShown(ci.seller), buyer: partyShown(ci.buyer) },
    goods: pricedGoodsShown(ci),
    total: totalShown(ci.total, ci.inWords),
    tradeTerm: writeDeliveryTerm(ci.delivery),
    transport: {
      ...told('loading', placeWords(shipment?.from || from).en),
      ...told('discharge', placeWords(shipment?.to || to).en),
      ...told('vessel', shipment?.vessel),
      ...told('voyage', shipment?.voyage),
    },
    ...packingShown(ci.packing),
    marks: marksShown(ci.marks),
    statements: [ci.origin.en && `Origin: ${ci.origin.en}`, ...beside, ...under.statements, ci.addition].filter(
      Boolean,
    ),
  })
}
