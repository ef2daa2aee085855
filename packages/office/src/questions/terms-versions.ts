import type { Answer } from '@gendan/contract/questions'
import { type OrderFileEvent, orderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '@gendan/store/database'
import { settledTerms } from '@gendan/store/lists/versions'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

type Settled = Extract<OrderFileEvent, { type: 'terms-settled' }>

/** Every version of the terms of a file, the first settled first: whole, with who made it, when and why. */
export async function termsVersions(
  tx: Tx,
  _: Desk,
  { file }: { readonly file: string },
): Promise<Answer<'terms-versions'>> {
  await one(tx, orderFile.kind, file)
  const kept = await settledTerms(tx, file)
  const rows = kept.map(({ event, by, at }) => {
    const { contract, reason, change } = event as Settled
    return { ...contract, by, at, reason, askedBy: change?.askedBy ?? '' }
  })
  return { rows } as Answer<'terms-versions'>
}
