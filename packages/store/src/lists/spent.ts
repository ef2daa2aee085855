import type { OrderRow } from '@gendan/contract/rows'
import type { PathFacts } from '@gendan/orderfile/path/node-fact'
import type { Tx } from '../database.ts'
import { ORDER_COLUMNS, type OrderRowKept, orderConditions, orderRow } from './orders.ts'
import { withCountries } from './placed.ts'
import { sought } from './sought.ts'
import type { Way } from './ways.ts'

/** Of which orders the days are counted. */
export interface SpentWanted {
  readonly from: string
  readonly to: string
  readonly buyer?: string | undefined
  readonly search?: string | undefined
  readonly file?: string | undefined
}

/**
 * Every order that was under way between two days, whatever has become of it, in one query: those in hand, and of the ended those that ended
 * no earlier and began no later. Instants are a day wider than the days, so that no zone cuts one off.
 */
export async function ordersOnTheWay(tx: Tx, wanted: SpentWanted): Promise<readonly Way[]> {
  const where = await sought(tx, 'order_row', orderConditions({ buyer: wanted.buyer }), wanted.search)
  const at = where.values.length
  const { rows } = await tx.query<OrderRowKept & { readonly facts: PathFacts }>(
    `select ${ORDER_COLUMNS}, p.facts from (
         select company, world, file, facts from path_row
         union all
         select company, world, file, facts from ended_way_row
          where company = current_setting('gendan.company') and world = current_setting('gendan.world')
            and (file = $${at + 3} or (ended >= $${at + 1}::date - 1 and begun <= $${at + 2}::date))
       ) p
       join (select * from order_row where ${where.sql.join(' and ')}) o
         on p.company = o.company and p.world = o.world and p.file = o.id
      where $${at + 3} = '' or o.id = $${at + 3}
      order by o.id`,
    [...where.values, wanted.from, wanted.to, wanted.file ?? ''],
  )
  const ways = rows.map(({ facts, ...row }): Way => ({ row: orderRow(row) as OrderRow, facts }))
  return withCountries(tx, ways, ({ facts, row }) => ({ facts, buyer: row.buyer }))
}
