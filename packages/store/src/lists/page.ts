import { createHash } from 'node:crypto'
import type { Tx } from '../database.ts'

/** A list's conditions and values, gathered piece by piece: nothing typed by a person ever stands in the SQL itself. */
export interface Where {
  readonly sql: readonly string[]
  readonly values: readonly unknown[]
  /** Narrowed by a search: its queries are planned anew each time (see sought.ts). */
  readonly sought?: boolean
  /** Known to hold for more lines than are counted. */
  readonly many?: boolean
}

export const here: Where = {
  sql: [`company = current_setting('gendan.company') and world = current_setting('gendan.world')`],
  values: [],
}

/** One more condition; `$` in it stands for the value. */
export function and(where: Where, condition: string, value: unknown): Where {
  const place = `$${where.values.length + 1}`
  return { ...where, sql: [...where.sql, condition.replaceAll('$', () => place)], values: [...where.values, value] }
}

export interface PageWanted {
  readonly select: string
  readonly from: string
  readonly where: Where
  readonly order: string
  readonly offset: number
  readonly limit: number
}

const COUNTED = 1000

/** One page of rows, and how many there are, counted to 1000: nobody pages further, and counting a million costs a second. */
export async function page<Row>(tx: Tx, wanted: PageWanted): Promise<{ rows: Row[]; total: number; more: boolean }> {
  const { select, from, where, order, offset, limit } = wanted
  const condition = where.sql.join(' and ')
  const found = `select ${select} from ${from} where ${condition} order by ${order} limit ${Number(limit)} offset ${Number(offset)}`
  const counted = `select count(*)::int as n from (select 1 from ${from} where ${condition} limit ${COUNTED + 1}) few`
  // Both travel together: a list that fills its page needs the count, and one that does not is soon counted.
  const [{ rows }, n] = await Promise.all([
    tx.query<Record<string, unknown>>(planned(found, where)),
    where.many ? COUNTED + 1 : tx.query<{ n: number }>(planned(counted, where)).then((one) => one.rows[0]?.n ?? 0),
  ])
  return { rows: rows as Row[], total: Math.min(n, COUNTED), more: n > COUNTED }
}

/** Planned once on each connection and kept under the print of its text, but for a search. */
function planned(text: string, { sought, values }: Where): { name?: string; text: string; values: unknown[] } {
  const query = { text, values: [...values] }
  return sought ? query : { ...query, name: createHash('sha1').update(text).digest('base64') }
}
