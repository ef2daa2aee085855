import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { writeDeliveryTerm } from '@gendan/trade/terms/incoterms'
import { marksShown, packingShown, pricedGoodsShown, totalShown } from '../parts/face.ts'
import { presentedFace } from '../parts/presented.ts'
import { wayShown } from '../parts/presented-goods.ts'
import type { CustomsInvoice } from './shape.ts'

/** The customs invoice as a bank's hand reads it. */
export function face(paper: CustomsInvoice): PresentedDocument {
  return presentedFace(paper, 'customs-invoice', 'CUSTOMS INVOICE', {
    goods: pricedGoodsShown(paper),
    total: totalShown(paper.total, paper.inWords),
    tradeTerm: writeDeliveryTerm(paper.delivery),
    ...packingShown(paper.packing, paper.packageKind),
    transport: wayShown(paper),
    marks: marksShown(paper.marks),
    statements: paper.origin.en ? [`Origin: ${paper.origin.en}`] : [],
  })
}
