import type { Answer } from '@gendan/contract/questions'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import { whoAgain } from '@gendan/orderfile/change/who-again'
import { dealOf, suppliersOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { owned } from '@gendan/orderfile/path/owner'
import { closedBy } from '@gendan/orderfile/path/suppose/closed-by'
import { suppose as supposeOn } from '@gendan/orderfile/path/suppose/suppose'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import type { Tx } from '@gendan/store/database'
import { partyNames } from '@gendan/store/lists/parties'
import { countriesOf } from '@gendan/store/lists/placed'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one, reviewsIn, suppliersIn } from '../standing.ts'

/** What would come of a supposition over one order: reckoned on what stands, nothing is written. Not found before the customer has ordered. */
export async function suppose(
  tx: Tx,
  desk: Desk,
  { file: id, supposed }: { readonly file: string; readonly supposed: Supposed },
): Promise<Answer<'suppose'>> {
  const [standing, { state: firm }] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = standing.state as unknown as OrderFile
  const names = await partyNames(tx, file.deal.sourcing?.asked.map(({ supplier }) => supplier) ?? [])
  const nobody = { en: '', zh: '' }
  const countries = await countriesOf(tx, [file.buyer, ...suppliersOf(file)])
  const found = supposeOn(file, firm, supposed, desk.day, {
    nameOf: (supplier) => names.get(supplier) ?? nobody,
    countryOf: (party) => countries.get(party),
  })
  if (!found) throw notFound('order-file')
  const path = owned(found.path, file.owner, firm)
  const closing = supposed.latest === undefined ? [] : await reopened(tx, desk, file, firm, supposed)
  return { ...found, path, closing, currency: firm.rules.currency } as unknown as Answer<'suppose'>
}

/** Who would sign again: asked only where another latest day is supposed, since it takes the parties of the order. */
async function reopened(tx: Tx, desk: Desk, file: OrderFile, firm: Firm, supposed: Supposed) {
  const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
  const [suppliers, reviews] = [await suppliersIn(tx, file), await reviewsIn(tx, file)]
  const deal = dealOf(file, firm, { buyer, suppliers, reviews })
  return closedBy(file, deal, firm, supposed, desk.day).map((lamp) => {
    const { gate, part, title } = lamp
    return { gate, part, title, who: whoAgain(lamp) }
  })
}
