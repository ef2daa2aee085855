import type { Tx } from '../database.ts'

/** A list's conditions and values, gathered piece by piece: nothing typed by a person ever stands in the SQL itself. */
export interface Where {
  readonly sql: readonly string[]
  readonly values: readonly unknown[]
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
  return { sql: [...where.sql, condition.replaceAll('$', () => place)], values: [...where.values, value] }
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
  const { rows } = await tx.query(
    `select ${select} from ${from} where ${condition} order by ${order} limit ${Number(limit)} offset ${Number(offset)}`,
    [...where.values],
  )
  if (where.many) return { rows: rows as Row[], total: COUNTED, more: true }
  if (offset === 0 && rows.length < limit) return { rows: rows as Row[], total: rows.length, more: false }
  const { rows: counted } = await tx.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from ${from} where ${condition} limit ${COUNTED + 1}) few`,
    [...where.values],
  )
  const n = counted[0]?.n ?? 0
  return { rows: rows as Row[], total: Math.min(n, COUNTED), more: n > COUNTED }
}
