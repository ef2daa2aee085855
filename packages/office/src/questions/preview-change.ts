import type { Answer } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import { changeOf, type Proposed } from '@gendan/orderfile/change/change'
import { dealOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { notFound } from '../problems.ts'
import { firmHere, one, reviewsIn, suppliersIn } from '../standing.ts'

/** What a change of the terms would do: worked out on a copy, nothing is written. Throws Refused where no terms are settled. */
export async function previewChange(
  tx: Tx,
  desk: Desk,
  { file: id, ...proposed }: Proposed & { readonly file: string },
): Promise<Answer<'preview-change'>> {
  const [standing, ours] = await Promise.all([one(tx, 'order-file', id), firmHere(tx, desk)])
  const file = standing.state as unknown as OrderFile
  if (!file.deal.contract) throw notFound('order-file')
  const buyer = (await one(tx, 'party', file.buyer)).state as unknown as Party
  const [suppliers, reviews] = [await suppliersIn(tx, file), await reviewsIn(tx, file)]
  const deal = dealOf(file, ours.state, { buyer, suppliers, reviews })
  return changeOf(file, deal, ours.state, proposed, desk.day) as unknown as Answer<'preview-change'>
}
