import type { MarginRule, Rate } from '@gendan/firm/firm'
import { type Decimal, decimal, fixed, multiply, round, sumOf } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { compute } from '@gendan/trade/calculation/calculation'
import type { Step } from '@gendan/trade/calculation/worksheet'
import { type ExportResult, exportResultCalculation } from '@gendan/trade/price/export-result'
import { type MarginTest, marginTestCalculation } from '@gendan/trade/price/margin-test'
import type { CostSheet } from '../deal/cost.ts'
import type { House } from '../deal/deal.ts'
import { type CostParts, type PricedTerms, partsOf } from './parts.ts'

/** Where a margin stands, and so who decides (seed 003, part 3, item 4). */
export const bands = {
  'in-range': { en: 'In range', zh: '在规定范围内' },
  'below-rate': { en: "Below the firm's margin", zh: '低于公司规定' },
  'below-floor': { en: 'Below the floor', zh: '低于底线' },
} as const satisfies Record<string, Words>
export type Band = keyof typeof bands

/** What an order leaves. Amounts of cost and profit in the firm's money, invoice and net income in the deal's. */
export interface CostTotal {
  readonly invoice: Money
  /** The invoice less what is paid in the deal's money: freight, premium, commission, bank. */
  readonly netIncome: Money
  /** Purchase less refund, and what else is paid in the firm's money. */
  readonly totalCost: Money
  readonly profit: Money
  /** Profit as a fraction of the firm's base, to six places; its band is judged on the exact figure. */
  readonly margin: Decimal
  readonly band: Band
  /** Profit as a fraction of the invoice. */
  readonly onInvoice: Decimal
  /** The firm's money spent for one unit of the deal's earned, which is also the rate at which nothing is left. Absent in one money. */
  readonly exchangeCost?: Decimal
  readonly working: readonly Step[]
}

const BANDS: Readonly<Record<MarginTest['consentOf'], Band>> = {
  nobody: 'in-range',
  'supervisor-or-manager': 'below-rate',
  'general-manager': 'below-floor',
}

/**
 * What is left of the parts (R-01 to R-05, M-01): what is paid in the firm's money is cost, what is paid in the deal's comes off the
 * income, so that the exchange cost is exactly the rate at which nothing is left. Undefined where nothing is earned.
 */
export function totalOf(parts: CostParts, margin: MarginRule): CostTotal | undefined {
  const { currency, home, invoice, purchase, refund, rate } = parts
  const [atHome, abroad] = paidIn(parts)
  const found = compute(exportResultCalculation, {
    purchase,
    refund,
    domesticCosts: atHome,
    invoice,
    otherCharges: abroad,
    exchangeRate: rate,
  })
  if ('errors' in found) return undefined
  const { profit, totalCost, netIncome, exchangeCost, profitOnInvoice } = found.result as Figures<ExportResult>
  const judged = compute(marginTestCalculation, {
    invoice: multiply(invoice, rate),
    cost: totalCost,
    profit,
    marginBase: margin.base,
    usual: margin.rate,
    least: margin.floor,
  })
  if ('errors' in judged) return undefined
  const { margin: exact } = judged.result as Figures<MarginTest>
  const { consentOf } = judged.result as MarginTest
  return {
    invoice: { amount: invoice, currency },
    netIncome: { amount: netIncome, currency },
    totalCost: { amount: totalCost, currency: home },
    profit: { amount: profit, currency: home },
    margin: round(exact, 6, 'half-up'),
    band: BANDS[consentOf],
    onInvoice: profitOnInvoice,
    ...(currency === home ? {} : { exchangeCost }),
    working: [...found.working, ...judged.working.filter(({ formula }) => formula !== '')],
  }
}

/** The figures of an answer that is complete: every amount and the rate were given. */
type Figures<Result> = { readonly [Name in keyof Result]-?: Decimal }

/** What the items come to in the firm's money, and in the deal's where that is another. */
function paidIn({ items, home }: CostParts): readonly [Decimal, Decimal] {
  const sum = (own: boolean) =>
    sumOf(items.filter(({ paid }) => (paid.currency === home) === own).map(({ paid }) => paid.amount))
  return [sum(true), sum(false)]
}

/** A sheet on terms, reckoned: its parts, what they leave at the sheet's rate, and what at the newest. */
export interface Reckoned {
  readonly parts?: CostParts
  readonly total?: CostTotal
  /** At the newest rate on record; where none is newer than the sheet's, as `total`. */
  readonly now?: CostTotal
  readonly newest?: Rate
}

/** Throws RangeError where a line of the terms is priced in another currency than the deal. */
export function reckon(sheet: CostSheet, terms: PricedTerms, house: House): Reckoned {
  const newest = newestRate(sheet, terms, house)
  const parts = partsOf(sheet, terms, house.currency)
  const moved = newest ? partsOf(sheet, terms, house.currency, newest.rate) : parts
  const total = parts && totalOf(parts, house.margin)
  const now = moved && totalOf(moved, house.margin)
  return { ...(parts && { parts }), ...(total && { total }), ...(now && { now }), ...(newest && { newest }) }
}

/** The firm's rate of the deal's money, where it was recorded no earlier than the sheet's own. */
function newestRate(sheet: CostSheet, { currency }: PricedTerms, house: House): Rate | undefined {
  const recorded = house.rates.find(({ from, to }) => from === currency && to === house.currency)
  return recorded && (!sheet.rate || recorded.day >= sheet.rate.day) ? recorded : undefined
}

/** A fraction as people read it: "8.25 %". Two places, half up. */
export function percent(fraction: Decimal): string {
  return `${fixed(round(multiply(fraction, HUNDRED), 2, 'half-up'), 2, 'half-up')}%`
}

const HUNDRED = decimal('100')
