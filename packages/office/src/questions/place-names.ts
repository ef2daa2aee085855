import type { Words } from '@gendan/kernel/words'
import type { Place } from '@gendan/orderfile/mail/message'
import type { Tx } from '@gendan/store/database'
import { namesOfPlaces } from '@gendan/store/mail/places'

/** What the orders and parties of places are called, read in two queries for all of them. */
export async function placeNames(
  tx: Tx,
  places: readonly Place[],
): Promise<(place: Place) => { readonly number: string; readonly partyName: Words }> {
  const { orders, parties } = await namesOfPlaces(tx, places)
  return ({ file, party }) => ({ number: orders.get(file) ?? '', partyName: parties.get(party) ?? { en: '', zh: '' } })
}
