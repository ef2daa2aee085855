import type { Section } from './deal/deal.ts'
import type { Form } from './form.ts'
import { accountFollowUp } from './kinds/account-follow-up/form.ts'
import { bankLetter } from './kinds/bank-letter/form.ts'
import { beneficiaryCertificate } from './kinds/beneficiary-certificate/form.ts'
import { billOfExchange } from './kinds/bill-of-exchange/form.ts'
import { changeOrder } from './kinds/change-order/form.ts'
import { commercialInvoice } from './kinds/commercial-invoice/form.ts'
import { costSheet } from './kinds/cost-sheet/form.ts'
import { customsInvoice } from './kinds/customs-invoice/form.ts'
import { generalStatement } from './kinds/general-statement/form.ts'
import { inquiryLetter } from './kinds/inquiry-letter/form.ts'
import { inspectionReport } from './kinds/inspection-report/form.ts'
import { insuranceProposal } from './kinds/insurance-proposal/form.ts'
import { manufacturerCertificate } from './kinds/manufacturer-certificate/form.ts'
import { meetingMinutes } from './kinds/meeting-minutes/form.ts'
import { offerLetter } from './kinds/offer-letter/form.ts'
import { orderCover } from './kinds/order-cover/form.ts'
import { originApplication } from './kinds/origin-application/form.ts'
import { packingList } from './kinds/packing-list/form.ts'
import { productionOrder } from './kinds/production-order/form.ts'
import { proformaInvoice } from './kinds/proforma-invoice/form.ts'
import { purchaseOrder } from './kinds/purchase-order/form.ts'
import { quotation } from './kinds/quotation/form.ts'
import { salesContract } from './kinds/sales-contract/form.ts'
import { sampleForm } from './kinds/sample-form/form.ts'
import { shippingAdvice } from './kinds/shipping-advice/form.ts'
import { shippingInstruction } from './kinds/shipping-instruction/form.ts'
import { weightList } from './kinds/weight-list/form.ts'

// biome-ignore lint/suspicious/noExplicitAny: the one place where forms of every shape stand in a row.
export type AnyForm = Form<any, any, Section>

/** Every form the house knows, in the order a file meets them. A new form is added here and nowhere else. */
export const catalogue: readonly AnyForm[] = [
  offerLetter,
  quotation,
  inquiryLetter,
  sampleForm,
  costSheet,
  proformaInvoice,
  salesContract,
  productionOrder,
  meetingMinutes,
  purchaseOrder,
  inspectionReport,
  packingList,
  commercialInvoice,
  shippingInstruction,
  insuranceProposal,
  originApplication,
  weightList,
  shippingAdvice,
  billOfExchange,
  manufacturerCertificate,
  beneficiaryCertificate,
  customsInvoice,
  generalStatement,
  bankLetter,
  accountFollowUp,
  orderCover,
  changeOrder,
]

export function formOf(kind: string): AnyForm | undefined {
  return catalogue.find((form) => form.kind === kind)
}
