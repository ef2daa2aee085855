import { type MarginRule, usualMargin } from '@gendan/firm/firm'
import { type PricedTerms, partsOf } from '@gendan/forms/cost/parts'
import { type Band, totalOf } from '@gendan/forms/cost/reckon'
import type { CostSheet } from '@gendan/forms/deal/cost'
import type { House } from '@gendan/forms/deal/deal'
import { compare, type Decimal, divide, isPositive, multiply, round, subtract } from '@gendan/kernel/decimal'
import { gateRecord, type OrderFile } from '../order-file.ts'

/** What a margin is reckoned from at any rate: what is earned in the deal's money, what is spent in the firm's. */
export interface Earned {
  readonly invoice: Decimal
  readonly netIncome: Decimal
  readonly totalCost: Decimal
  /** The firm's money for one unit of the deal's, as the sheet has it; 1 in one money. */
  readonly rate: Decimal
}

/** The margin of an order as its file tells it: as it is costed now, and as it was signed for at G4. */
export interface MarginFacts {
  readonly currency: string
  readonly home: string
  readonly now: Earned
  readonly signed?: Earned
}

/** The margin of a file that is costed in detail, while its goods are not on board; nothing otherwise. */
export function marginIn(file: OrderFile): { readonly margin?: MarginFacts } {
  const { contract, cost, shipment } = file.deal
  const sheet = cost?.detailed
  if (!contract || !sheet || shipment?.onBoard) return {}
  const now = earnedBy(sheet, contract.terms)
  const record = gateRecord(file, 'G4').signed?.facts as Partial<{ sheet: CostSheet; terms: PricedTerms }> | undefined
  const signed = record?.sheet && record.terms && earnedBy(record.sheet, record.terms)
  const { currency } = contract.terms
  if (!now) return {}
  return { margin: { currency, home: sheet.rate?.to ?? currency, now, ...(signed ? { signed } : {}) } }
}

function earnedBy(sheet: CostSheet, terms: PricedTerms): Earned | undefined {
  const parts = partsOf(sheet, terms, sheet.rate?.to ?? terms.currency)
  const total = parts && totalOf(parts, usualMargin)
  if (!parts || !total) return undefined
  const { invoice, netIncome, totalCost } = total
  return { invoice: invoice.amount, netIncome: netIncome.amount, totalCost: totalCost.amount, rate: parts.rate }
}

/** A margin at the newest rate beside the one that was signed for. Fractions of the firm's base. */
export interface MarginToday {
  readonly margin: Decimal
  readonly band: Band
  readonly signed?: Decimal
  readonly signedBand?: Band
}

/** The margin of the day by the firm's own rule and its newest rate; undefined where nothing is costed or it is in another money. */
export function marginToday(facts: MarginFacts | undefined, { currency, margin: rule, rates }: Judging) {
  if (!facts || facts.home !== currency) return undefined
  const newest = rates.find(({ from, to }) => from === facts.currency && to === currency)?.rate
  const margin = marginOf(facts.now, rule, newest)
  const signed = facts.signed && marginOf(facts.signed, rule)
  if (margin === undefined) return undefined
  const told: MarginToday = {
    margin,
    band: bandOf(margin, rule),
    ...(signed === undefined ? {} : { signed, signedBand: bandOf(signed, rule) }),
  }
  return told
}

/** What the firm judges margins by, with the newest rate of each money first. */
export type Judging = Pick<House, 'currency' | 'margin' | 'rates'>

function marginOf(
  { invoice, netIncome, totalCost, rate }: Earned,
  { base }: MarginRule,
  newest = rate,
): Decimal | undefined {
  const profit = subtract(multiply(netIncome, newest), totalCost)
  const of = base === 'invoice' ? multiply(invoice, newest) : totalCost
  return isPositive(of) ? round(divide(profit, of), 6, 'half-up') : undefined
}

function bandOf(margin: Decimal, { rate, floor }: MarginRule): Band {
  if (compare(margin, floor) < 0) return 'below-floor'
  return compare(margin, rate) < 0 ? 'below-rate' : 'in-range'
}
