import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '../database.ts'
import { listGoods } from './goods.ts'
import { listOrders } from './orders.ts'
import { listParties } from './parties.ts'

const FEW = { offset: 0, limit: 6, descending: false } as const

/** The one search box: orders, parties and goods that a few letters may mean. */
export async function find(tx: Tx, search: string): Promise<Answer<'find'>> {
  const orders = await listOrders(tx, { search, ...FEW, sort: 'changedAt', descending: true })
  const parties = await listParties(tx, { search, ...FEW, sort: 'name', retired: false })
  const goods = await listGoods(tx, { search, ...FEW, sort: 'code', retired: false })
  return {
    rows: [
      ...orders.rows.map((row) => ({
        kind: 'order-file',
        id: row.id,
        title: row.number,
        note: `${row.buyerName} ${row.customerOrder}`.trim(),
      })),
      ...parties.rows.map((row) => ({ kind: 'party', id: row.id, title: row.name.en || row.name.zh, note: row.city })),
      ...goods.rows.map((row) => ({ kind: 'goods', id: row.id, title: row.code, note: row.name.zh || row.name.en })),
    ],
  }
}
