import { compare, type Decimal, divide, multiply, round } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** Between what figures something may lie. */
export interface Range {
  readonly least: Decimal
  readonly most: Decimal
}

/** The ranges of a credit; what it does not state has none. */
export interface Tolerances {
  readonly amount: Range
  readonly quantity: Range | undefined
  readonly unitPrice: Range | undefined
}

/** What a credit says, and what was shipped and drawn under it. */
interface Drawing {
  readonly amount: Decimal
  readonly quantity?: Decimal | undefined
  readonly unitPrice?: Decimal | undefined
  readonly partialShipments: 'allowed' | 'prohibited'
  readonly drawn?: Decimal | undefined
  readonly shipped?: Decimal | undefined
  readonly invoicedUnitPrice?: Decimal | undefined
  readonly places: number
}

/**
 * Where a shipment and drawing leave the tolerances of a credit (UCP 600 art. 30). Too little is a discrepancy only where partial
 * shipments are prohibited; less money is then in order down to its least, or down to what a permitted short quantity costs.
 */
export function discrepancies(given: Drawing, ranges: Tolerances): readonly Finding[] {
  const { drawn, shipped, invoicedUnitPrice } = given
  return [
    ...(shipped && ranges.quantity ? outside('shipped', shipped, ranges.quantity, QUANTITY, given) : []),
    ...(drawn ? outside('drawn', drawn, { ...ranges.amount, least: leastMoney(given, ranges) }, AMOUNT, given) : []),
    ...(invoicedUnitPrice && ranges.unitPrice ? price(invoicedUnitPrice, ranges.unitPrice) : []),
  ]
}

interface Kind {
  readonly rules: { readonly over: string; readonly under: string }
  readonly name: Words
}

const QUANTITY: Kind = { rules: { over: 'S-41', under: 'S-41' }, name: { en: 'Quantity', zh: '数量' } }
const AMOUNT: Kind = { rules: { over: 'S-40', under: 'S-42' }, name: { en: 'Amount', zh: '金额' } }

function outside(at: string, figure: Decimal, range: Range, kind: Kind, given: Drawing): readonly Finding[] {
  if (compare(figure, range.most) > 0) return [above(at, kind.rules.over, kind.name, figure, range)]
  if (given.partialShipments === 'prohibited' && compare(figure, range.least) < 0)
    return [below(at, kind.rules.under, kind.name, figure, range)]
  return []
}

function price(figure: Decimal, range: Range): readonly Finding[] {
  const name = { en: 'Unit price', zh: '单价' }
  if (compare(figure, range.most) > 0) return [above('invoicedUnitPrice', 'S-40', name, figure, range)]
  return compare(figure, range.least) < 0 ? [below('invoicedUnitPrice', 'S-40', name, figure, range)] : []
}

/** The least money: that of the amount, or the price of a short quantity that is itself in order. */
function leastMoney({ amount, quantity, unitPrice, shipped, places }: Drawing, ranges: Tolerances): Decimal {
  if (!(shipped && quantity && ranges.quantity) || compare(shipped, ranges.quantity.least) < 0)
    return ranges.amount.least
  const exact = unitPrice ? multiply(shipped, unitPrice) : divide(multiply(shipped, amount), quantity)
  const worth = round(exact, places, 'down')
  return compare(worth, ranges.amount.least) < 0 ? worth : ranges.amount.least
}

function above(at: string, rule: string, name: Words, figure: Decimal, { most }: Range): Finding {
  return found(at, rule, {
    en: `${name.en} ${figure} is above ${most}.`,
    zh: `${name.zh} ${figure} 超过 ${most}。`,
  })
}

function below(at: string, rule: string, name: Words, figure: Decimal, { least }: Range): Finding {
  return found(at, rule, {
    en: `${name.en} ${figure} is below ${least}.`,
    zh: `${name.zh} ${figure} 低于 ${least}。`,
  })
}

function found(at: string, rule: string, says: Words): Finding {
  return { rule, verdict: 'fail', weight: 'block', at, says, source: { title: 'UCP 600', at: 'art. 30' } }
}
