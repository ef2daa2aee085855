import { add, multiply, one, round } from '@gendan/kernel/decimal'
import type { CostLine } from '../deal/cost.ts'
import type { House } from '../deal/deal.ts'
import type { AskedSupplier, Choice, Quoted, Sought, Sourcing, SupplierOffer } from '../deal/sourcing.ts'

/** A thing with the supplier chosen for it and what he wants for it. */
export interface Chosen {
  readonly choice: Choice
  readonly line: Sought
  readonly asked: AskedSupplier
  readonly offer: SupplierOffer
  readonly quoted: Quoted
}

/** Whom we chose, for each thing that somebody was chosen for. */
export function chosenOffers(sourcing: Sourcing | undefined): readonly Chosen[] {
  return (sourcing?.choices ?? []).flatMap((choice) => {
    const line = sourcing?.lines.find(({ id }) => id === choice.line)
    const asked = sourcing?.asked.find(({ id }) => id === choice.asked)
    const quoted = asked?.offer?.lines.find((each) => each.line === choice.line)
    return line && asked?.offer && quoted ? [{ choice, line, asked, offer: asked.offer, quoted }] : []
  })
}

/** The chosen offers as lines of a cost sheet: one unit with VAT in the firm's money, four places, half up. */
export function chosenCosts(sourcing: Sourcing | undefined, { currency, rates }: House): readonly CostLine[] {
  return chosenOffers(sourcing).flatMap(({ line, asked, offer, quoted }) => {
    const rate = offer.currency === currency ? one : rates.find(({ from }) => from === offer.currency)?.rate
    if (!line.for || rate === undefined) return []
    const withVat = offer.vatIn ? quoted.price : multiply(quoted.price, add(one, offer.vatRate))
    const purchase = round(multiply(withVat, rate), 4, 'half-up')
    const { vatRate } = offer
    return [{ line: line.for, supplier: asked.supplier, purchase, vatRate, refundRate: quoted.refundRate }]
  })
}
