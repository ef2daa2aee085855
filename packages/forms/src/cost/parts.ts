import { type Decimal, isPositive, one, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { type Currency, type Money, partOf, type Quantity } from '@gendan/kernel/money'
import { compute } from '@gendan/trade/calculation/calculation'
import { Worksheet } from '@gendan/trade/calculation/worksheet'
import { lineTotals } from '@gendan/trade/price/line-totals'
import { tradingRefundCalculation } from '@gendan/trade/refund/trading-refund'
import type { Adjustment } from '../deal/adjustment.ts'
import type { CostElement, CostItem, CostLine, CostSheet } from '../deal/cost.ts'
import type { Line, Terms } from '../deal/terms.ts'
import { adjusted } from '../kinds/parts/adjusted.ts'

/** What of the terms a cost is reckoned on. */
export interface PricedTerms {
  readonly currency: Currency
  readonly delivery: Terms['delivery']
  readonly lines: readonly Pick<Line, 'id' | 'quantity' | 'unitPrice'>[]
  readonly adjustments?: readonly Adjustment[] | undefined
}

/** The part of the terms that a cost is reckoned on, and nothing else of them. */
export function pricedTerms({ currency, delivery, lines, adjustments }: PricedTerms): PricedTerms {
  return {
    currency,
    delivery,
    lines: lines.map(({ id, quantity, unitPrice }) => ({ id, quantity, unitPrice })),
    ...(adjustments ? { adjustments } : {}),
  }
}

/** A line with what it is bought for, in the firm's money. */
export interface CostedLine {
  readonly id: string
  readonly supplier: string
  readonly quantity: Quantity
  /** Of one unit, VAT included. */
  readonly purchase: Decimal
  readonly vatRate: Decimal
  readonly refundRate: Decimal
  /** Quantity times purchase price, half up to the currency's minor unit. */
  readonly amount: Decimal
  readonly refund: Decimal
  /** The amount less the refund. */
  readonly net: Decimal
}

/** A cost of the whole order: what is paid in which money, and what that is in the firm's. */
export interface CostedItem {
  readonly id: string
  readonly element: CostElement
  readonly name: string
  /** The fraction of its base, where it was given as one. */
  readonly share?: Decimal
  readonly of: CostItem['of']
  readonly paid: Money
  readonly home: Decimal
}

/** What a margin is made of, each part for itself, so that one can be exchanged for another's. */
export interface CostParts {
  readonly currency: Currency
  readonly home: Currency
  /** What is invoiced, in the deal's money. */
  readonly invoice: Decimal
  readonly lines: readonly CostedLine[]
  readonly purchase: Decimal
  readonly refund: Decimal
  readonly items: readonly CostedItem[]
  /** The firm's money for one unit of the deal's; 1 where both are the same. */
  readonly rate: Decimal
}

/**
 * A sheet taken apart on these terms at this rate. Undefined where a line is not costed, no rate is known, or the refund cannot be
 * reckoned; the rules say which. What is paid in a third money is left out: it blocks by rule CT-09.
 */
export function partsOf(sheet: CostSheet, terms: PricedTerms, home: Currency, rate = rateOf(sheet, terms, home)) {
  const costs = terms.lines.map(({ id }) => sheet.lines.find((line) => line.line === id))
  if (!rate || !isPositive(rate) || costs.length === 0 || costs.some((cost) => cost === undefined)) return undefined
  const lines = linesOf(terms, costs as readonly CostLine[], home)
  if (!lines) return undefined
  const { currency } = terms
  const invoice = invoiceOf(terms)
  const purchase = sumOf(lines.map(({ amount }) => amount))
  const refund = sumOf(lines.map((line) => line.refund))
  const bases = { currency, home, invoice, purchase, rate }
  const items = sheet.items.flatMap((item) => itemOf(item, bases))
  return { currency, home, invoice, lines, purchase, refund, items, rate } satisfies CostParts
}

/** The sheet's own rate: 1 where the deal is in the firm's money, undefined where the sheet has none for it. */
export function rateOf({ rate }: CostSheet, { currency }: PricedTerms, home: Currency): Decimal | undefined {
  if (currency === home) return one
  return rate?.from === currency && rate.to === home ? rate.rate : undefined
}

const priceOf = ({ quantity, unitPrice }: PricedTerms['lines'][number]) => ({
  quantity: quantity.value,
  unitPrice: unitPrice.amount,
})

/** What is invoiced: the goods with their allowances and charges. */
function invoiceOf({ currency, lines, adjustments = [] }: PricedTerms): Decimal {
  const { total } = lineTotals(currency, lines.map(priceOf), new Worksheet())
  return adjusted(adjustments, { amount: total, currency }).total.amount
}

function linesOf(terms: PricedTerms, costs: readonly CostLine[], home: Currency): readonly CostedLine[] | undefined {
  const bought = terms.lines.map(({ quantity }, i) => ({
    quantity: quantity.value,
    unitPrice: costs[i]?.purchase ?? zero,
  }))
  const { amounts } = lineTotals(home, bought, new Worksheet())
  const lines = costs.map(({ vatRate, refundRate }, i) => ({ amountWithVat: amounts[i], vatRate, refundRate }))
  const found = compute(tradingRefundCalculation, { lines: lines.map((line) => ({ ...line, invoice: 'special' })) })
  if ('errors' in found) return undefined
  const { lines: refunds } = found.result as { readonly lines: readonly { readonly refund: Decimal }[] }
  return terms.lines.map(({ id, quantity }, i) => {
    const { supplier = '', purchase = zero, vatRate = zero, refundRate = zero } = costs[i] ?? {}
    const [amount, refund] = [amounts[i] ?? zero, refunds[i]?.refund ?? zero]
    return { id, supplier, quantity, purchase, vatRate, refundRate, amount, refund, net: subtract(amount, refund) }
  })
}

type Bases = Pick<CostParts, 'currency' | 'home' | 'invoice' | 'purchase' | 'rate'>

function itemOf({ id, element, name, amount, share, of }: CostItem, bases: Bases): readonly CostedItem[] {
  const { currency, home, invoice, purchase, rate } = bases
  const base = of === 'invoice' ? { amount: invoice, currency } : { amount: purchase, currency: home }
  const paid = amount ?? partOf(base, share ?? zero)
  if (paid.currency !== home && paid.currency !== currency) return []
  const inHome = paid.currency === home ? paid.amount : partOf({ amount: paid.amount, currency: home }, rate).amount
  return [{ id, element, name, ...(share && !amount ? { share } : {}), of, paid, home: inHome }]
}
