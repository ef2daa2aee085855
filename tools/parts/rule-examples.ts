import { examExamples } from '@gendan/credit/examine/exam-rules.examples'
import { transportExamples } from '@gendan/credit/examine/exam-transport.examples'
import { wordExamples } from '@gendan/credit/examine/exam-words.examples'
import { messageExamples } from '@gendan/credit/message/message-rules.examples'
import { refusalExamples } from '@gendan/credit/refusal/refusal-rules.examples'
import { reviewExamples } from '@gendan/credit/review/review-rules.examples'
import { callExamples } from '@gendan/firm/bank-guard.examples'
import { billExamples } from '@gendan/firm/bill-rules.examples'
import { costExamples } from '@gendan/forms/cost/rules.examples'
import { customerOrderExamples } from '@gendan/forms/incoming/customer-order/rules.examples'
import { europeanExamples } from '@gendan/forms/interchange/en16931/rules.examples'
import { examples as followUpExamples } from '@gendan/forms/kinds/account-follow-up/rules.examples'
import { examples as bankLetterExamples } from '@gendan/forms/kinds/bank-letter/rules.examples'
import { examples as beneficiaryExamples } from '@gendan/forms/kinds/beneficiary-certificate/rules.examples'
import { examples as draftExamples } from '@gendan/forms/kinds/bill-of-exchange/rules.examples'
import { examples as changeOrderExamples } from '@gendan/forms/kinds/change-order/rules.examples'
import { examples as commercialInvoiceExamples } from '@gendan/forms/kinds/commercial-invoice/rules.examples'
import { examples as costSheetExamples } from '@gendan/forms/kinds/cost-sheet/rules.examples'
import { examples as customsInvoiceExamples } from '@gendan/forms/kinds/customs-invoice/rules.examples'
import { examples as generalStatementExamples } from '@gendan/forms/kinds/general-statement/rules.examples'
import { examples as inquiryLetterExamples } from '@gendan/forms/kinds/inquiry-letter/rules.examples'
import { examples as reportExamples } from '@gendan/forms/kinds/inspection-report/rules.examples'
import { examples as insuranceProposalExamples } from '@gendan/forms/kinds/insurance-proposal/rules.examples'
import { examples as manufacturerExamples } from '@gendan/forms/kinds/manufacturer-certificate/rules.examples'
import { examples as meetingMinutesExamples } from '@gendan/forms/kinds/meeting-minutes/rules.examples'
import { examples as offerLetterExamples } from '@gendan/forms/kinds/offer-letter/rules.examples'
import { examples as coverExamples } from '@gendan/forms/kinds/order-cover/rules.examples'
import { examples as originApplicationExamples } from '@gendan/forms/kinds/origin-application/rules.examples'
import { examples as packingListExamples } from '@gendan/forms/kinds/packing-list/rules.examples'
import { examples as productionOrderExamples } from '@gendan/forms/kinds/production-order/rules.examples'
import { examples as proformaExamples } from '@gendan/forms/kinds/proforma-invoice/rules.examples'
import { examples as purchaseOrderExamples } from '@gendan/forms/kinds/purchase-order/rules.examples'
import { examples as quotationExamples } from '@gendan/forms/kinds/quotation/rules.examples'
import { examples as salesContractExamples } from '@gendan/forms/kinds/sales-contract/rules.examples'
import { examples as sampleFormExamples } from '@gendan/forms/kinds/sample-form/rules.examples'
import { examples as shippingAdviceExamples } from '@gendan/forms/kinds/shipping-advice/rules.examples'
import { examples as shippingInstructionExamples } from '@gendan/forms/kinds/shipping-instruction/rules.examples'
import { examples as weightListExamples } from '@gendan/forms/kinds/weight-list/rules.examples'
import type { RuleExample } from '@gendan/kernel/rule'
import { accessoryBuyingExamples, accessoryExamples } from '@gendan/orderfile/accessories/accessory-rules.examples'
import { answerExamples, statementExamples } from '@gendan/orderfile/account/account.examples'
import { alarmExamples } from '@gendan/orderfile/alarms/alarms.examples'
import { quietExamples } from '@gendan/orderfile/alarms/quiet-rules.examples'
import { asideExamples, doubtExamples } from '@gendan/orderfile/aside-rules.examples'
import { binderExamples } from '@gendan/orderfile/binder-rules.examples'
import { creditFileExamples } from '@gendan/orderfile/credit/credit-rules.examples'
import { invoiceExamples } from '@gendan/orderfile/invoice/invoice.examples'
import { decisionExamples, undecisionExamples } from '@gendan/orderfile/money/decision.examples'
import { allotExamples, chaseExamples, slipExamples } from '@gendan/orderfile/money/money.examples'
import { payeeExamples } from '@gendan/orderfile/money/payee-rules.examples'
import { takeBackExamples } from '@gendan/orderfile/money/take-back.examples'
import { carriedExamples } from '@gendan/orderfile/path/carried-rules'
import { promiseExamples } from '@gendan/orderfile/path/path-rules.examples'
import { supposeExamples } from '@gendan/orderfile/path/suppose/suppose-rules.examples'
import { presentationExamples } from '@gendan/orderfile/presentation/presentation-rules.examples'
import { processExamples, progressExamples } from '@gendan/orderfile/progress/progress-rules.examples'
import { purchaseExamples } from '@gendan/orderfile/purchase-rules.examples'
import { concessionExamples, correctionExamples } from '@gendan/orderfile/quality/care-rules.examples'
import { keptExamples, scanExamples } from '@gendan/orderfile/quality/kept-rules.examples'
import { labExamples } from '@gendan/orderfile/quality/lab-rules.examples'
import { inspectionExamples, sampleExamples } from '@gendan/orderfile/quality-rules.examples'
import { repeatExamples } from '@gendan/orderfile/repeat/repeat-rules.examples'
import {
  fileExamples,
  orderExamples,
  packingExamples,
  productionExamples,
  shipmentExamples,
  signExamples,
  termsExamples,
} from '@gendan/orderfile/rules.examples'
import { divideExamples } from '@gendan/orderfile/scarce/divide-rules.examples'
import { limitExamples } from '@gendan/orderfile/shipment/limit-rules.examples'
import { sourcingExamples } from '@gendan/orderfile/sourcing/sourcing-rules.examples'
import { stockExamples } from '@gendan/orderfile/stock-rules.examples'
import { roundExamples, talksExamples } from '@gendan/orderfile/talks/round-rules.examples'
import { bankAccountRuleExamples } from '@gendan/trade/bank-account'
import { calculationRuleExamples } from '@gendan/trade/calculation/rules'
import { deliveryRuleExamples } from '@gendan/trade/terms/delivery-rules'
import { paymentRuleExamples } from '@gendan/trade/terms/payment-rules'

/** The two examples of every rule of the house. */
export const ruleExamples: readonly RuleExample<unknown>[] = [
  ...customerOrderExamples,
  ...europeanExamples,
  ...billExamples,
  ...accessoryExamples,
  ...accessoryBuyingExamples,
  ...costExamples,
  ...costSheetExamples,
  ...proformaExamples,
  ...offerLetterExamples,
  ...changeOrderExamples,
  ...inquiryLetterExamples,
  ...sourcingExamples,
  ...limitExamples,
  ...quotationExamples,
  ...meetingMinutesExamples,
  ...productionOrderExamples,
  ...doubtExamples,
  ...asideExamples,
  ...repeatExamples,
  ...purchaseExamples,
  ...purchaseOrderExamples,
  ...sampleFormExamples,
  ...reportExamples,
  ...sampleExamples,
  ...keptExamples,
  ...concessionExamples,
  ...correctionExamples,
  ...labExamples,
  ...scanExamples,
  ...inspectionExamples,
  ...roundExamples,
  ...talksExamples,
  ...termsExamples,
  ...orderExamples,
  ...productionExamples,
  ...packingExamples,
  ...shipmentExamples,
  ...slipExamples,
  ...payeeExamples,
  ...takeBackExamples,
  ...allotExamples,
  ...chaseExamples,
  ...invoiceExamples,
  ...creditFileExamples,
  ...decisionExamples,
  ...undecisionExamples,
  ...statementExamples,
  ...answerExamples,
  ...packingListExamples,
  ...coverExamples,
  ...commercialInvoiceExamples,
  ...bankLetterExamples,
  ...beneficiaryExamples,
  ...draftExamples,
  ...customsInvoiceExamples,
  ...generalStatementExamples,
  ...insuranceProposalExamples,
  ...manufacturerExamples,
  ...originApplicationExamples,
  ...shippingAdviceExamples,
  ...shippingInstructionExamples,
  ...weightListExamples,
  ...followUpExamples,
  ...salesContractExamples,
  ...progressExamples,
  ...processExamples,
  ...stockExamples,
  ...divideExamples,
  ...fileExamples,
  ...binderExamples,
  ...signExamples,
  ...promiseExamples,
  ...carriedExamples,
  ...quietExamples,
  ...supposeExamples,
  ...alarmExamples,
  ...messageExamples,
  ...reviewExamples,
  ...refusalExamples,
  ...examExamples,
  ...transportExamples,
  ...wordExamples,
  ...presentationExamples,
  ...bankAccountRuleExamples,
  ...callExamples,
  ...deliveryRuleExamples,
  ...paymentRuleExamples,
  ...calculationRuleExamples,
]
