import type { Answer } from '@gendan/contract/questions'
import { suppliersOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { owned } from '@gendan/orderfile/path/owner'
import { suppose as supposeOn } from '@gendan/orderfile/path/suppose/suppose'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import type { Tx } from '@gendan/store/database'
import { partyNames } from '@gendan/store/lists/parties'
import { countriesOf } from '@gendan/store/lists/placed'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one } from '../standing.ts'

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
  return { ...found, path, currency: firm.rules.currency } as unknown as Answer<'suppose'>
}
