import type { Sections } from '@gendan/forms/deal/deal'
import type { Purchase } from '@gendan/forms/deal/purchase'
import { type Compared, comparisons, type Measure } from '@gendan/forms/sourcing/compare'
import { add, type Decimal, divide, multiply, one, subtract, sumOf } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Supposed } from './supposed.ts'

/** What a supposition costs more, or less where it is below zero, in the firm's money. */
export interface SupposedCost {
  readonly name: Words
  readonly amount: Decimal
}

/** Another supplier's offer for a line of a purchase, beside what the line costs now. */
export interface OtherOffer {
  readonly purchase: Purchase
  readonly line: Purchase['lines'][number]
  readonly offer: Compared
}

/** The offers of the chosen suppliers for what the purchases hold; lines they have not offered for are left out. */
export function otherOffers(deal: Sections, { suppliers }: Supposed, measure: Measure): readonly OtherOffer[] {
  const { purchases = [], sourcing } = deal
  const compared = sourcing ? comparisons(sourcing, measure) : []
  return suppliers.flatMap(({ purchase: id, asked }) => {
    const purchase = purchases.find((each) => each.id === id)
    if (!purchase || !asked) return []
    return purchase.lines.flatMap((line) => {
      const found = compared.find((each) => each.line.for === line.for && each.line.goods === line.goods)
      const offer = found?.offers.find((each) => each.asked.id === asked)
      return offer ? [{ purchase, line, offer }] : []
    })
  })
}

/** What the other offers cost more than the purchases as they stand, less what is refunded; undefined where a money has no rate. */
export function offerCost({ purchase, line, offer }: OtherOffer, { house }: Measure): Decimal | undefined {
  const rate =
    purchase.currency === house.currency ? one : house.rates.find(({ from }) => from === purchase.currency)?.rate
  if (!rate) return undefined
  const gross = multiply(line.unitPrice.amount, rate)
  const refund = divide(multiply(gross, offer.quoted.refundRate), add(one, purchase.vatRate))
  const now = multiply(subtract(gross, refund), line.quantity.value)
  return subtract(multiply(offer.net, offer.bought), now)
}

/** Every cost by name: of other suppliers, and those that were typed. */
export function supposedCosts(
  offers: readonly OtherOffer[],
  { costs }: Supposed,
  measure: Measure,
  supplierName: (id: string) => Words,
): readonly SupposedCost[] {
  const ofSuppliers = offers.flatMap((other) => {
    const amount = offerCost(other, measure)
    const name = supplierName(other.offer.asked.supplier)
    return amount === undefined ? [] : [{ name: lineOf(name, other.line.name), amount }]
  })
  const typed = costs.map(({ name, amount }) => ({ name: { en: name, zh: name }, amount }))
  return [...ofSuppliers, ...typed]
}

function lineOf(supplier: Words, thing: Words): Words {
  return {
    en: `${supplier.en || supplier.zh}: ${thing.en || thing.zh}`,
    zh: `${supplier.zh || supplier.en}：${thing.zh || thing.en}`,
  }
}

/** All of them together. */
export function totalCost(costs: readonly SupposedCost[]): Decimal {
  return sumOf(costs.map(({ amount }) => amount))
}
