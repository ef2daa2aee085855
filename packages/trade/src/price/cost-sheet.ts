import { type Decimal, decimal, isPositive, one as single, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { Cost, CostSheet, MoneyCost } from './cost-fields.ts'

/** What a unit costs the exporter, in home currency; exact, nothing is invoiced yet. */
export interface UnitCost {
  /** With VAT. */
  readonly purchase: Decimal
  readonly refund: Decimal
  /** Purchase less refund. */
  readonly purchaseCost: Decimal
  readonly domestic: Decimal
  readonly overhead: Decimal
  readonly interest: Decimal
  readonly total: Decimal
}

/** The purchase price of a unit with VAT, from a price for unit or lot, with or without VAT. */
export function purchaseOf(purchase: Decimal, given: CostSheet, sheet: Worksheet): Decimal {
  const { vatRate: v = zero, quantity: Q = single } = given
  const says = { en: 'Purchase price of a unit with VAT', zh: '单位含税进价' }
  const parts = [
    'p',
    ...(given.purchasePer === 'lot' ? ['÷ Q'] : []),
    ...(given.purchaseVat === 'excluded' ? ['× (1 + v)'] : []),
  ]
  if (parts.length === 1) return purchase
  return sheet.figure(says, `P = ${parts.join(' ')}`, { p: purchase, Q, v })
}

/** The cost of a unit in home currency: purchase less refund, domestic costs, overhead, interest. */
export function unitCost(P: Decimal, given: CostSheet, sheet: Worksheet): UnitCost {
  const refund = refundOf(P, given, sheet)
  const paid = { en: 'Actual purchase cost', zh: '实际采购成本' }
  const purchaseCost = isPositive(refund) ? sheet.figure(paid, 'A = P − R', { P, R: refund }) : P
  const domestic = moneyCosts(DOMESTIC, 'D', forEveryPrice(given, 'home'), given, sheet)
  const overhead = rated(P, given, sheet)
  const interest = interestOn(P, given, sheet)
  const parts: Record<string, Decimal> = { [isPositive(refund) ? 'A' : 'P']: purchaseCost }
  for (const [name, value] of [
    ['D', domestic],
    ['O', overhead],
    ['J', interest],
  ] as const)
    if (isPositive(value)) parts[name] = value
  const total = sheet.figure(TOTAL, `K = ${Object.keys(parts).join(' + ')}`, parts)
  return { purchase: P, refund, purchaseCost, domestic, overhead, interest, total }
}

const DOMESTIC = { en: 'Domestic costs of a unit', zh: '单位国内费用' }
const TOTAL = { en: 'Cost of a unit in home currency', zh: '单位出口总成本（本币）' }

function refundOf(P: Decimal, { refundRate: t, vatRate: v = zero }: CostSheet, sheet: Worksheet): Decimal {
  if (!isPositive(t)) return zero
  return sheet.figure({ en: 'VAT refund', zh: '退税收入' }, 'R = P ÷ (1 + v) × t', { P, v, t })
}

/** Overhead and other costs that are fractions of the purchase price. */
function rated(P: Decimal, given: CostSheet, sheet: Worksheet): Decimal {
  const rates = [given.overheadRate, ...given.purchaseRates].filter(isPositive)
  if (rates.length === 0) return zero
  const figures = Object.fromEntries(rates.map((rate, i) => [rates.length > 1 ? `o${i + 1}` : 'o', rate]))
  const names = Object.keys(figures)
  const text = names.length > 1 ? `(${names.join(' + ')})` : names[0]
  return sheet.figure({ en: 'Overhead on the purchase price', zh: '定额费用' }, `O = P × ${text}`, { ...figures, P })
}

/** Simple interest on money advanced for so many days or months; zero where none is reckoned. */
export function interestOn(P: Decimal, { interest: out }: Pick<CostSheet, 'interest'>, sheet: Worksheet): Decimal {
  if (!out) return zero
  const says = { en: 'Interest on the money advanced', zh: '垫款利息' }
  const { rate: i, days, months, year } = out
  if (months !== undefined) return sheet.figure(says, 'J = P × i × m ÷ 12', { P, i, m: months })
  return sheet.figure(says, 'J = P × i × d ÷ Y', { P, i, d: days ?? zero, Y: decimal(year) })
}

/** The home-currency cost of each unit of money of purchase price: what makes cost a straight line of it. */
export function costShare(given: CostSheet, sheet: Worksheet): Decimal {
  return unitCost(single, { ...given, costs: [] }, sheet).total
}

/** Costs in money that every price bears, in one of the two currencies. */
export function forEveryPrice({ costs }: CostSheet, currency: Cost['currency']): readonly Cost[] {
  return costs.filter((one) => one.from === 'EXW' && one.currency === currency)
}

/** Costs in money, per unit: those for the lot are divided by its quantity, exactly. Zero for none. */
export function moneyCosts(
  says: Words,
  name: string,
  costs: readonly MoneyCost[],
  { quantity: Q = single }: Pick<CostSheet, 'quantity'>,
  sheet: Worksheet,
): Decimal {
  if (costs.length === 0) return zero
  const figures: Record<string, Decimal> = { Q }
  const term = (one: MoneyCost, i: number) => {
    const own = `${name.toLowerCase()}${i + 1}`
    figures[own] = one.amount
    if (one.count === single) return own
    figures[`n${i + 1}`] = one.count
    return `${own} × n${i + 1}`
  }
  const indexed = costs.map((one, i) => [one, term(one, i)] as const)
  const perUnit = indexed.filter(([one]) => one.per === 'unit').map(([, text]) => text)
  const perLot = indexed.filter(([one]) => one.per === 'lot').map(([, text]) => text)
  const lot = perLot.length > 1 ? [`(${perLot.join(' + ')}) ÷ Q`] : perLot.map((text) => `${text} ÷ Q`)
  const names = costs
    .map((one) => one.name)
    .filter(Boolean)
    .join(', ')
  const named = names ? { en: `${says.en} (${names})`, zh: `${says.zh}（${names}）` } : says
  return sheet.figure(named, `${name} = ${[...perUnit, ...lot].join(' + ')}`, figures)
}
