import { sameName } from '@gendan/credit/compare/names'
import type { Credit } from '@gendan/credit/terms/credit'
import { compare, decimal, isDecimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'

/** An order that a credit may pay. */
export interface PayableOrder {
  readonly id: string
  readonly number: string
  readonly customer: string
  readonly customerName: string
  /** The number under which the customer ordered; empty where it is not known. */
  readonly customerOrder?: string
  readonly currency: string
  readonly amount: string | null
}

export interface ProposedOrder extends PayableOrder {
  /** Why it is meant; empty where nothing says so. */
  readonly why: readonly Words[]
  readonly sure: boolean
}

/**
 * Orders in the order in which they are likely to be meant by a credit: named in its text, of its applicant, of its amount. Sure is one that its
 * text names, and one of its applicant with its amount.
 */
export function proposedOrders(
  text: string,
  credit: Credit,
  orders: readonly PayableOrder[],
): readonly ProposedOrder[] {
  const plain = bare(text)
  return orders.map((order) => weighed(plain, credit, order)).sort((a, b) => weightOf(b) - weightOf(a))
}

function weighed(plain: string, credit: Credit, order: PayableOrder): ProposedOrder {
  const applicant = credit.applicant?.name ?? ''
  const says = {
    named: stands(plain, order.number),
    ordered: stands(plain, order.customerOrder ?? ''),
    applicant: applicant !== '' && sameName(order.customerName, applicant) !== 'other',
    amount: sameAmount(order, credit),
  }
  const why = (Object.keys(WHY) as (keyof typeof WHY)[]).filter((one) => says[one])
  const sure = says.named || (says.applicant && (says.ordered || says.amount))
  return { ...order, sure, why: why.map((one) => WHY[one]) }
}

/** What names an order weighs more than what only fits it. */
const WHY = {
  named: { en: 'its number stands in the text', zh: '原文写有订单号' },
  ordered: { en: "the customer's order number stands in the text", zh: '原文写有客户订单号' },
  applicant: { en: 'the applicant is its customer', zh: '申请人即该客户' },
  amount: { en: 'the same amount', zh: '金额相同' },
} as const satisfies Record<string, Words>

function weightOf({ why }: ProposedOrder): number {
  const all = Object.values(WHY) as readonly Words[]
  return why.reduce((sum, one) => sum + 2 ** (all.length - all.indexOf(one)), 0)
}

/** A number of fewer signs says nothing by itself. */
const SHORTEST = 5

function stands(plain: string, number: string): boolean {
  const own = bare(number)
  return own.length >= SHORTEST && plain.includes(own)
}

function bare(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

function sameAmount({ currency, amount }: PayableOrder, { amount: own }: Credit): boolean {
  return (
    own !== undefined &&
    amount !== null &&
    isDecimal(amount) &&
    own.currency === currency &&
    compare(own.amount, decimal(amount)) === 0
  )
}
