import { examRules } from '@gendan/credit/examine/examine'
import { messageRules } from '@gendan/credit/message/message-rules'
import { refusalRules } from '@gendan/credit/refusal/refusal-rules'
import { reviewRules } from '@gendan/credit/review/review'
import { callRules } from '@gendan/firm/bank-guard-rules'
import { billRules } from '@gendan/firm/bill-rules'
import { catalogue } from '@gendan/forms/catalogue'
import { costRules } from '@gendan/forms/cost/rules'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import { europeanRules } from '@gendan/forms/interchange/en16931/rules'
import type { Rule } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { accessoryBuyingRules, accessoryRules } from '@gendan/orderfile/accessories/accessory-rules'
import { answerRules, statementRules } from '@gendan/orderfile/account/statement-rules'
import { alarms } from '@gendan/orderfile/alarms/alarms'
import { quietRules } from '@gendan/orderfile/alarms/quiet-rules'
import { asideRules } from '@gendan/orderfile/aside-rules'
import { binderRules } from '@gendan/orderfile/binder/binder-rules'
import { creditFileRules } from '@gendan/orderfile/credit/credit-rules'
import { doubtRules } from '@gendan/orderfile/doubt-rules'
import { fileRules } from '@gendan/orderfile/file-rules'
import { inspectionRules } from '@gendan/orderfile/inspection-rules'
import { invoiceRules } from '@gendan/orderfile/invoice/judge-invoice'
import { allotRules } from '@gendan/orderfile/money/allot-rules'
import { chaseRules } from '@gendan/orderfile/money/chase-rules'
import { decisionRules, undecisionRules } from '@gendan/orderfile/money/decision-rules'
import { payeeRules } from '@gendan/orderfile/money/payee-rules'
import { slipRules } from '@gendan/orderfile/money/slip-rules'
import { takeBackRules } from '@gendan/orderfile/money/take-back-rules'
import { orderRules } from '@gendan/orderfile/order-rules'
import { packingRules } from '@gendan/orderfile/packing/packing-rules'
import { carriedRules } from '@gendan/orderfile/path/carried-rules'
import { promiseRules } from '@gendan/orderfile/path/promise-rules'
import { supposeRules } from '@gendan/orderfile/path/suppose/suppose-rules'
import { bankDayRules, payingRules, presentingRules } from '@gendan/orderfile/presentation/bank-rules'
import {
  doingRules,
  judgingRules,
  openingRules,
  partRules,
  puttingRules,
} from '@gendan/orderfile/presentation/set-rules'
import { makerRules, meetingRules } from '@gendan/orderfile/production-rules'
import { processRules, progressRules } from '@gendan/orderfile/progress/progress-rules'
import { purchaseRules } from '@gendan/orderfile/purchase-rules'
import { concessionRules, correctionRules } from '@gendan/orderfile/quality/care-rules'
import { keptRules } from '@gendan/orderfile/quality/kept-rules'
import { labRules } from '@gendan/orderfile/quality/lab-rules'
import { scanRules } from '@gendan/orderfile/quality/scan-rules'
import { copyRules, repeatRules } from '@gendan/orderfile/repeat/repeat-rules'
import { sampleRules } from '@gendan/orderfile/sample-rules'
import { divideRules } from '@gendan/orderfile/scarce/divide-rules'
import { limitRules } from '@gendan/orderfile/shipment/limit-rules'
import { shipmentRules } from '@gendan/orderfile/shipment/shipment-rules'
import { gateRules } from '@gendan/orderfile/sign-rules'
import { sourcingRules } from '@gendan/orderfile/sourcing/sourcing-rules'
import { stockRules } from '@gendan/orderfile/stock-rules'
import { roundRules } from '@gendan/orderfile/talks/round-rules'
import { talksRules } from '@gendan/orderfile/talks/talks-rules'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { bankAccountRules } from '@gendan/trade/bank-account'
import { calculationChapters } from '@gendan/trade/calculation/rules'
import { deliveryRules } from '@gendan/trade/terms/delivery-rules'
import { paymentRules } from '@gendan/trade/terms/payment-rules'

/** A family of rules under one title. */
export interface Chapter {
  readonly title: Words
  // biome-ignore lint/suspicious/noExplicitAny: rules over every subject stand in one book.
  readonly rules: readonly Rule<any>[]
}

/** Every rule of the house, in the order in which an order meets them: rule book, screen, shell and tests read it here. */
export const ruleBook: readonly Chapter[] = [
  { title: { en: "Customer's order", zh: '客户订单' }, rules: customerOrderRules },
  { title: { en: 'Invoice as EN 16931', zh: '欧盟电子发票 EN 16931' }, rules: europeanRules },
  { title: { en: 'Offer, counter-offer, acceptance', zh: '发盘、还盘、接受' }, rules: [...roundRules, ...talksRules] },
  { title: { en: 'Copies and repeat orders', zh: '复制与返单' }, rules: [...copyRules, ...repeatRules] },
  { title: { en: 'Terms', zh: '条款' }, rules: termsRules },
  { title: { en: 'Delivery terms', zh: '贸易术语' }, rules: deliveryRules },
  { title: { en: 'Payment terms', zh: '付款方式' }, rules: paymentRules },
  { title: { en: 'Terms against the order', zh: '条款与客户订单' }, rules: orderRules },
  { title: { en: 'Doubts', zh: '疑点' }, rules: doubtRules },
  { title: { en: 'Cost', zh: '成本' }, rules: costRules },
  { title: { en: "Suppliers' offers", zh: '供应商报价' }, rules: sourcingRules },
  { title: { en: 'Bills of accessories', zh: '配件清单' }, rules: billRules },
  { title: { en: 'Accessories of an order', zh: '订单配件' }, rules: [...accessoryRules, ...accessoryBuyingRules] },
  { title: { en: 'Purchases', zh: '采购' }, rules: purchaseRules },
  { title: { en: 'Packing', zh: '装箱' }, rules: packingRules },
  { title: { en: 'Shipment', zh: '装运' }, rules: [...shipmentRules, ...limitRules] },
  { title: { en: 'Samples', zh: '样品' }, rules: [...sampleRules, ...keptRules, ...scanRules] },
  {
    title: { en: 'Inspections', zh: '验货' },
    rules: [...inspectionRules, ...concessionRules, ...correctionRules, ...labRules],
  },
  {
    title: { en: 'Bank slips', zh: '水单' },
    rules: [...allotRules, ...takeBackRules, ...slipRules, ...payeeRules, ...chaseRules],
  },
  {
    title: { en: 'Money of a cancelled order', zh: '取消订单的已收款' },
    rules: [...decisionRules, ...undecisionRules],
  },
  { title: { en: "Suppliers' invoices", zh: '供应商发票' }, rules: invoiceRules },
  { title: { en: "A credit's file", zh: '信用证档案' }, rules: creditFileRules },
  { title: { en: 'Statements of account', zh: '对账单' }, rules: [...statementRules, ...answerRules] },
  ...catalogue.map((form) => ({ title: form.name, rules: form.rules })),
  { title: { en: 'Production', zh: '生产' }, rules: [...makerRules, ...meetingRules] },
  { title: { en: 'Progress', zh: '生产进度' }, rules: [...processRules, ...progressRules] },
  { title: { en: 'Stock', zh: '库存' }, rules: stockRules },
  { title: { en: 'Scarce goods', zh: '紧缺商品' }, rules: divideRules },
  { title: { en: 'Order file', zh: '订单档案' }, rules: fileRules },
  { title: { en: 'Papers of the order file', zh: '订单档案资料' }, rules: binderRules },
  { title: { en: 'Path', zh: '路径' }, rules: [...promiseRules, ...carriedRules] },
  { title: { en: 'What if', zh: '假设推演' }, rules: supposeRules },
  { title: { en: 'Hold, cancel, lost', zh: '暂停、取消、流失' }, rules: asideRules },
  { title: { en: 'Alarms', zh: '提醒' }, rules: alarms },
  { title: { en: 'Alarms let rest', zh: '静音提醒' }, rules: quietRules },
  { title: { en: 'Signing', zh: '签名' }, rules: gateRules },
  { title: { en: 'Messages about credits', zh: '信用证报文' }, rules: messageRules },
  { title: { en: 'Review of a credit', zh: '审证' }, rules: reviewRules },
  { title: { en: 'Refusal by a bank', zh: '银行拒付' }, rules: refusalRules },
  { title: { en: 'Examination of documents', zh: '审单' }, rules: examRules },
  {
    title: { en: 'Documents for the bank', zh: '交单' },
    rules: [
      ...doingRules,
      ...openingRules,
      ...puttingRules,
      ...judgingRules,
      ...partRules,
      ...presentingRules,
      ...bankDayRules,
      ...payingRules,
    ],
  },
  { title: { en: 'Bank accounts', zh: '收款账户' }, rules: [...bankAccountRules, ...callRules] },
  ...calculationChapters,
]
