import type { Sourcing } from '@gendan/forms/deal/sourcing'
import type { Day } from '@gendan/kernel/day'
import type { Money } from '@gendan/kernel/money'

/** What a supplier offered for the goods of this order, as it stands with his answer. */
export interface OfferTold {
  readonly price: Money
  readonly leadDays?: number | undefined
  readonly holdsUntil?: Day | undefined
}

/** A supplier's offer for goods, by their file, or for the only thing that was asked for. */
export function offerOf(sourcing: Sourcing | undefined, supplier: string, goods: string): OfferTold | undefined {
  const offer = sourcing?.asked.find((one) => one.supplier === supplier)?.offer
  const sought = sourcing?.lines.find((one) => goods !== '' && one.goods === goods) ?? only(sourcing?.lines)
  const quoted = offer?.lines.find(({ line }) => line === sought?.id)
  if (!offer || !quoted) return undefined
  return {
    price: { amount: quoted.price, currency: offer.currency },
    leadDays: quoted.leadDays,
    holdsUntil: offer.holdsUntil,
  }
}

function only<T>(all: readonly T[] | undefined): T | undefined {
  return all?.length === 1 ? all[0] : undefined
}
