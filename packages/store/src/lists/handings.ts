import { type Handing, handing } from '@gendan/orderfile/handing'
import type { PathFacts } from '@gendan/orderfile/path/node-fact'
import { stageNumber } from '@gendan/orderfile/stage'
import type { Tx } from '../database.ts'
import { upcastState } from '../upcast.ts'
import { here } from './page.ts'
import { withCountries } from './placed.ts'

export interface KeptHanding {
  readonly version: number
  readonly state: Handing
}

/** The hand-overs that touch some people, the latest first. There are a few dozen a year: their kind alone is read. */
export async function handingsOf(tx: Tx, accounts: readonly string[]): Promise<readonly KeptHanding[]> {
  const { rows } = await tx.query<{ version: number; shape: number; state: unknown }>({
    name: 'handings-of',
    text: `select version, shape, state from aggregate
            where ${here.sql[0]} and kind = '${handing.kind}' and (state->>'from' = any ($1) or state->>'to' = any ($1) or state->>'by' = any ($1))
            order by state->>'day' desc, id limit 200`,
    values: [accounts],
  })
  return rows.map(({ version, shape, state }) => ({
    version,
    state: upcastState(handing.kind, shape, state) as Handing,
  }))
}

/** The hand-over for a time in which an order file went over and has not come back. */
export async function handingsOfFile(tx: Tx, file: string): Promise<readonly KeptHanding[]> {
  const { rows } = await tx.query<{ version: number; shape: number; state: unknown }>({
    name: 'handings-of-file',
    text: `select version, shape, state from aggregate
            where ${here.sql[0]} and kind = '${handing.kind}' and state->>'state' = 'accepted' and state->>'kind' = 'holiday'
              and state->'taken'->'files' @> jsonb_build_array($1::text)
            order by state->>'day' desc limit 1`,
    values: [file],
  })
  return rows.map(({ version, shape, state }) => ({
    version,
    state: upcastState(handing.kind, shape, state) as Handing,
  }))
}

export interface InHand {
  readonly id: string
  readonly number: string
  readonly buyer: string
  readonly buyer_name: string
  readonly stage: number
  readonly currency: string
  readonly amount: string | null
  readonly owner: string
  readonly facts: PathFacts | null
}

/** The order files that somebody follows and that are not over, with their ways; or those of a list of ids. */
export async function ordersInHand(tx: Tx, owner: string, ids: readonly string[] | null): Promise<readonly InHand[]> {
  const { rows } = await tx.query<InHand>({
    name: 'orders-in-hand',
    text: `select o.id, o.number, o.buyer, o.buyer_name, o.stage, o.currency, o.amount::text, o.owner, p.facts
             from order_row o left join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
            where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world')
              and (($2::text[] is null and o.owner = $1 and o.stage < $3 and o.aside not in ('cancelled', 'lost')) or o.id = any ($2::text[]))
            order by o.latest_shipment nulls last, o.number limit 500`,
    values: [owner, ids, stageNumber('E19')],
  })
  return withCountries(tx, rows, (row) => row)
}

/** The parties that somebody cares for. */
export async function partiesOf(tx: Tx, account: string): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>({
    name: 'parties-of',
    text: `select id from party_row where ${here.sql[0]} and owner = $1 and owner <> '' order by id limit 500`,
    values: [account],
  })
  return rows.map(({ id }) => id)
}

/** The open errands that somebody does. */
export async function errandsDoneBy(
  tx: Tx,
  account: string,
  ids: readonly string[] | null,
): Promise<{ id: string; says: string; due: string | null }[]> {
  const { rows } = await tx.query<{ id: string; says: string; due: string | null }>({
    name: 'errands-done-by',
    text: `select id, says, due::text from errand_row
            where ${here.sql[0]} and (($2::text[] is null and doer = $1 and open and state <> 'done') or id = any ($2::text[]))
            order by due nulls last, id limit 500`,
    values: [account, ids],
  })
  return rows
}
