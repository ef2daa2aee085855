import type { Tx } from '../database.ts'
import { here } from './page.ts'

/** Something on record that a row of a sheet names. */
export interface OnRecord {
  readonly id: string
  /** What of the row it answers to: a code, or a name folded to small letters. */
  readonly named: string
}

/** Goods by our own code, in one query. */
export async function goodsOnRecord(tx: Tx, codes: readonly string[]): Promise<readonly OnRecord[]> {
  const { rows } = await tx.query<OnRecord>(
    `select distinct on (code) id, code as named from goods_row where ${here.sql[0]} and code = any ($1)
      order by code, active desc, id`,
    [codes],
  )
  return rows
}

/** Parties by a name in either tongue, however it is written large or small; in one query. */
export async function partiesOnRecord(tx: Tx, names: readonly string[]): Promise<readonly OnRecord[]> {
  const { rows } = await tx.query<OnRecord>(
    `select distinct on (named) id, named
       from party_row, lateral (values (lower(name_en)), (lower(name_zh))) as called (named)
      where ${here.sql[0]} and named = any ($1)
      order by named, active desc, id`,
    [names.map((name) => name.toLowerCase())],
  )
  return rows
}

/** Order files that bear a customer's order number, with the customer; in one query. */
export async function ordersOnRecord(
  tx: Tx,
  numbers: readonly string[],
): Promise<readonly (OnRecord & { readonly buyer: string })[]> {
  const { rows } = await tx.query<OnRecord & { readonly buyer: string }>(
    `select id, buyer, customer_order as named from order_row where ${here.sql[0]} and customer_order = any ($1) order by id`,
    [numbers],
  )
  return rows
}
