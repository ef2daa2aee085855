import type { Classed } from '@gendan/firm/customer-class'
import { type Party, party } from '@gendan/firm/party'
import type { WantedRow } from '@gendan/orderfile/scarce/dividing'
import type { Scarcity } from '@gendan/orderfile/scarce/scarcity'
import type { Tx } from '../database.ts'
import { upcastState } from '../upcast.ts'
import { withCountries } from './placed.ts'

/** What customers have of articles and how these are divided: of those named, or of all. */
export async function scarcities(tx: Tx, goods?: readonly string[]): Promise<ReadonlyMap<string, Scarcity>> {
  const { rows } = await tx.query<{ state: Scarcity }>({
    name: 'scarcities',
    text: `select state from scarcity_row
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')
              and ($1::text[] is null or goods = any ($1))`,
    values: [goods ?? null],
  })
  return new Map(rows.map(({ state }) => [state.id, state]))
}

/** The classes of customers as their files hold them, in one query. */
export async function classedOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Classed[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await tx.query<{ id: string; shape: number; state: unknown }>({
    name: 'classed-of',
    text: `select id, shape, state from aggregate
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')
              and kind = $1 and id = any ($2)`,
    values: [party.kind, ids],
  })
  return new Map(
    rows.map(({ id, shape, state }) => [id, (upcastState(party.kind, shape, state) as Party).classed ?? []]),
  )
}

/** The orders under way that want an article or let it come in, with what moved for each: what a division is judged by. */
export async function goodsWanted(tx: Tx, { goods }: { readonly goods: string }): Promise<readonly WantedRow[]> {
  const { rows } = await tx.query<WantedRow & { readonly buyer: string }>({
    name: 'goods-wanted',
    text: `select o.id as file, o.number, o.buyer, o.buyer_name as "buyerName", o.owner, p.facts,
                  coalesce(m.came, '0') as came, coalesce(m.went, '0') as went, null as classed
             from wanted_row w
             join path_row p on p.company = w.company and p.world = w.world and p.file = w.file
             join order_row o on o.company = p.company and o.world = p.world and o.id = p.file
             left join lateral (
               select sum((j.event ->> 'quantity')::numeric) filter (where j.type = 'stock-received')::text as came,
                      sum((j.event ->> 'quantity')::numeric) filter (where j.type = 'stock-issued')::text as went
                 from journal j
                where j.company = p.company and j.world = p.world and j.kind = 'stock' and j.id = $1
                  and j.type in ('stock-received', 'stock-issued') and j.event ->> 'file' = p.file) m on true
            where w.company = current_setting('gendan.company') and w.world = current_setting('gendan.world') and w.goods = $1
            order by o.id`,
    values: [goods],
  })
  const classed = await classedOf(tx, [...new Set(rows.map(({ buyer }) => buyer))])
  const found = await withCountries(tx, rows, (row) => row)
  return found.map((row) => ({ ...row, classed: classed.get(row.buyer) ?? null }))
}
