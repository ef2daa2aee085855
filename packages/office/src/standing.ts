import { type Firm, firm } from '@gendan/firm/firm'
import { type Goods, goods } from '@gendan/firm/goods'
import { type Party, party } from '@gendan/firm/party'
import { goodsOf, type Reviews, reviewsOf, type Suppliers, suppliersOf } from '@gendan/orderfile/deal-of'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '@gendan/store/aggregates'
import type { Tx } from '@gendan/store/database'
import type { Desk } from './desk.ts'
import { notFound } from './problems.ts'

/** The firm in whose world the desk stands. Throws Refused where none was founded. */
export async function firmHere(
  tx: Tx,
  desk: Pick<Desk, 'fence'>,
): Promise<{ readonly version: number; readonly state: Firm }> {
  const [found] = await loadStanding(tx, [{ kind: firm.kind, id: desk.fence.company }])
  if (!found || found.version === 0) throw notFound('company')
  return { version: found.version, state: found.state as Firm }
}

/** One aggregate with its version. Throws Refused where there is none. */
export async function one(
  tx: Tx,
  kind: string,
  id: string,
): Promise<{ version: number; state: Record<string, unknown> }> {
  const [found] = await loadStanding(tx, [{ kind, id }])
  if (!found || found.version === 0) throw notFound(kind)
  return { version: found.version, state: found.state as Record<string, unknown> }
}

/** The suppliers and makers that a file names, in one query. */
export async function suppliersIn(tx: Tx, file: OrderFile): Promise<Suppliers> {
  const found = await loadStanding(
    tx,
    suppliersOf(file).map((id) => ({ kind: party.kind, id })),
  )
  return Object.fromEntries(
    found.filter(({ version }) => version > 0).map(({ ref, state }) => [ref.id, state as Party]),
  )
}

/** Which goods of a file are under price review, in one query. */
export async function reviewsIn(tx: Tx, file: OrderFile): Promise<Reviews> {
  const found = await loadStanding(
    tx,
    goodsOf(file).map((id) => ({ kind: goods.kind, id })),
  )
  return reviewsOf(found.filter(({ version }) => version > 0).map(({ state }) => state as Goods))
}
