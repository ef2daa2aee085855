import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { marksShown, told, totalShown } from '../parts/face.ts'
import { presentedFace } from '../parts/presented.ts'
import { goodsShown } from '../parts/presented-goods.ts'
import type { ShippingAdvice } from './shape.ts'

/** The advice as a bank's hand reads it. */
export function face(paper: ShippingAdvice): PresentedDocument {
  const { onBoard } = paper.shipment ?? {}
  return presentedFace(paper, 'shipping-advice', 'SHIPPING ADVICE', {
    ...goodsShown(paper),
    numbers: told('order', paper.customerOrder),
    dates: { issued: paper.given.day, ...(onBoard ? { onBoard } : {}) },
    total: totalShown(paper.total),
    marks: marksShown(paper.marks),
  })
}
