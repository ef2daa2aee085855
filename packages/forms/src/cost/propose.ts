import type { Day } from '@gendan/kernel/day'
import type { CostLayer, CostLine, CostSection, CostSheet } from '../deal/cost.ts'
import type { House, Sections } from '../deal/deal.ts'
import { chosenCosts } from '../sourcing/chosen.ts'
import type { PricedTerms } from './parts.ts'

/** The layer that another begins with: what was reckoned before it. */
const BEFORE: Readonly<Record<CostLayer, readonly CostLayer[]>> = {
  rough: [],
  detailed: ['rough'],
  actual: ['detailed', 'rough'],
}

/**
 * What a layer begins with: the layer before it, brought to today's lines, with the newest rate and the suppliers chosen since; the actual one with the prices
 * of the purchases in the firm's money. Lines and items that nobody has reckoned are left out.
 */
export function proposedSheet(
  layer: CostLayer,
  { cost, purchases, sourcing }: Pick<Sections, 'cost' | 'purchases' | 'sourcing'>,
  terms: PricedTerms,
  house: House,
  day: Day,
): CostSheet {
  const before = sheetBefore(layer, cost)
  const rate = house.rates.find(({ from }) => from === terms.currency) ?? before?.rate
  const bought = layer === 'actual' ? (purchases ?? []).filter(({ currency }) => currency === house.currency) : []
  const chosen = layer === 'actual' ? [] : chosenCosts(sourcing, house)
  const known = (before?.lines ?? []).filter(({ line }) => !chosen.some((one) => one.line === line))
  const lines = [...chosen, ...known]
    .filter(({ line }) => terms.lines.some(({ id }) => id === line))
    .map((line) => asBought(line, bought))
  return {
    day,
    ...(terms.currency !== house.currency && rate ? { rate } : {}),
    lines,
    items: before?.items ?? [],
    note: '',
  }
}

/** The sheet of the nearest layer before one, if any was reckoned. */
export function sheetBefore(layer: CostLayer, cost: CostSection | undefined): CostSheet | undefined {
  return BEFORE[layer].flatMap((one) => cost?.[one] ?? [])[0]
}

/** Where the goods of a line themselves were bought, their price and supplier stand in the purchase; an accessory for it has none of its goods. */
function asBought(line: CostLine, bought: NonNullable<Sections['purchases']>): CostLine {
  const of = bought.flatMap(({ supplier, lines }) => lines.map((one) => ({ ...one, supplier })))
  const found = of.find((one) => one.for === line.line && one.supplier === line.supplier)
  return found ? { ...line, purchase: found.unitPrice.amount } : line
}
