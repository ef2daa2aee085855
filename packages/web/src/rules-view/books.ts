import { catalogue } from '@gendan/forms/catalogue'
import { costRules } from '@gendan/forms/cost/rules'
import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import type { Source, Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { fileRules } from '@gendan/orderfile/file-rules'
import { gates } from '@gendan/orderfile/gates'
import { inspectionRules } from '@gendan/orderfile/inspection-rules'
import { orderRules } from '@gendan/orderfile/order-rules'
import { purchaseRules } from '@gendan/orderfile/purchase-rules'
import { sampleRules } from '@gendan/orderfile/sample-rules'
import { gateRules } from '@gendan/orderfile/sign-rules'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { bankAccountRules } from '@gendan/trade/bank-account'
import { paymentRules } from '@gendan/trade/terms/payment-rules'

/** A rule as one reads it: everything but its test. */
export interface RuleLine {
  readonly id: string
  readonly title: Words
  readonly weight: Weight
  readonly source: Source
}

/** Rules that judge the same thing. */
export interface Book {
  readonly id: string
  readonly title: Words
  readonly rules: readonly RuleLine[]
}

/** The rule book of the house, made from the rules themselves, in the order in which an order meets them. */
export const books: readonly Book[] = [
  {
    id: 'customer-order',
    title: { en: "The customer's order as it came", zh: '收到的客户订单' },
    rules: customerOrderRules,
  },
  { id: 'terms', title: { en: 'Terms of the deal', zh: '成交条款' }, rules: termsRules },
  { id: 'payment', title: { en: 'Terms of payment', zh: '付款条件' }, rules: paymentRules },
  { id: 'order', title: { en: "The customer's order beside the terms", zh: '客户订单与条款核对' }, rules: orderRules },
  { id: 'cost', title: { en: 'What an order costs', zh: '订单成本' }, rules: costRules },
  { id: 'purchases', title: { en: 'Purchases', zh: '采购' }, rules: purchaseRules },
  { id: 'samples', title: { en: 'Samples', zh: '样品' }, rules: sampleRules },
  { id: 'inspections', title: { en: 'Inspections', zh: '验货' }, rules: inspectionRules },
  ...catalogue.map(({ kind, name, rules }): Book => ({ id: kind, title: name, rules })),
  {
    id: 'sign',
    title: {
      en: `Signing at the gates (${gates.map(({ id }) => id).join(', ')})`,
      zh: `闸门签名（${gates.map(({ id }) => id).join('、')}）`,
    },
    rules: gateRules,
  },
  { id: 'file', title: { en: 'The order file', zh: '订单档案' }, rules: fileRules },
  { id: 'bank', title: { en: 'Bank accounts', zh: '银行账户' }, rules: bankAccountRules },
]

/** The books with the rules that contain what is sought, in either tongue, in the id or in the source. */
export function found(sought: string): readonly Book[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean)
  return books
    .map((book) => ({
      ...book,
      rules: book.rules.filter((rule) => words.every((word) => textOf(book, rule).includes(word))),
    }))
    .filter(({ rules }) => rules.length > 0)
}

function textOf(book: Book, { id, title, source }: RuleLine): string {
  const parts = [id, title.en, title.zh, source.title, source.at, book.title.en, book.title.zh]
  return parts.join(' ').toLowerCase()
}
