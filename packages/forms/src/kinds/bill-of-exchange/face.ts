import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { creditShown } from '../parts/credit-page.ts'
import { houseFace, told, totalShown } from '../parts/face.ts'
import { datedTenor } from './drawn.ts'
import type { BillOfExchange } from './shape.ts'

/** The draft as a bank's hand reads it; its first and second say the same. */
export function face(bill: BillOfExchange): PresentedDocument {
  const { drawee, payee, credit, seller } = bill
  return houseFace(bill, 'draft', 'BILL OF EXCHANGE', {
    ...told('tenor', datedTenor(bill).en),
    numbers: { ...told('invoice', bill.invoiceNumber), ...told('credit', credit?.number) },
    parties: { drawer: seller.name.en, ...told('drawee', drawee), ...told('payee', payee) },
    total: totalShown(bill.total, bill.inWords),
    statements: [bill.clause, ...creditShown(credit).statements, bill.addition].filter(Boolean),
  })
}
