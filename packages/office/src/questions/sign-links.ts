import type { Answer } from '@gendan/contract/questions'
import { linkState } from '@gendan/orderfile/link/link-state'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '@gendan/store/database'
import { openingsOf } from '@gendan/store/sign-links'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

/** The links of a file with their state now and who opened them, the last one first. */
export async function signLinks(tx: Tx, desk: Desk, { id }: { readonly id: string }): Promise<Answer<'sign-links'>> {
  const file = (await one(tx, 'order-file', id)).state as unknown as OrderFile
  const links = (file.links ?? []).toReversed()
  const openings = await openingsOf(
    tx,
    links.map((link) => link.id),
  )
  return {
    links: links.map((link) => ({
      ...link,
      state: linkState(file, link, desk.at),
      openings: openings.filter((one) => one.link === link.id).map(({ at, agent, from }) => ({ at, agent, from })),
    })),
  } as unknown as Answer<'sign-links'>
}
