import type { Sections } from '@gendan/forms/deal/deal'
import type { Offer, Round } from '@gendan/forms/deal/round'
import { chainOf } from '@gendan/forms/offer/chain'

/** The number that the next round of a file takes. */
export function nextRound(deal: Pick<Sections, 'offer' | 'rounds'>): number {
  return (chainOf(deal).at(-1)?.round ?? 0) + 1
}

/** A first offer opens the talks; every later one answers what was said last. */
export function offerSays(deal: Pick<Sections, 'offer' | 'rounds'>): Offer['says'] {
  const last = chainOf(deal).at(-1)
  return last && last.by === 'customer' && (last.says === 'offer' || last.says === 'counter') ? 'counter' : 'offer'
}

/** What an offer carries beside its terms where nothing else is said. */
export const plainOffer: Pick<Round, 'how' | 'firm' | 'note' | 'proof'> = {
  how: 'mail',
  firm: true,
  note: '',
  proof: [],
}
