import type { Answer } from '@gendan/contract/questions'
import { fold } from '@gendan/kernel/grams'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { loadStanding } from '../aggregates.ts'
import type { Tx } from '../database.ts'
import { listGoods } from './goods.ts'
import { listOrders } from './orders.ts'
import { listParties } from './parties.ts'

const FEW = { offset: 0, limit: 6, descending: false } as const

/** The one search box: papers by their number, orders, parties and goods that a few letters may mean. */
export async function find(tx: Tx, search: string): Promise<Answer<'find'>> {
  const orders = await listOrders(tx, { search, ...FEW, sort: 'changedAt', descending: true })
  const parties = await listParties(tx, { search, ...FEW, sort: 'name', retired: false })
  const goods = await listGoods(tx, { search, ...FEW, sort: 'code', retired: false })
  const papers = await papersNumbered(
    tx,
    search,
    orders.rows.map(({ id }) => id),
  )
  return {
    rows: [
      ...papers,
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

/** The papers of the found orders whose number holds what is sought, the latest version of each; their files are read in one query. */
async function papersNumbered(tx: Tx, search: string, files: readonly string[]): Promise<Answer<'find'>['rows']> {
  const sought = fold(search.trim())
  if (sought.length < FEWEST || !/\d/.test(sought) || files.length === 0) return []
  const found = await loadStanding(
    tx,
    files.map((id) => ({ kind: orderFile.kind, id })),
  )
  return found.flatMap(({ ref, state }) => {
    const file = state as OrderFile
    const hits = file.papers.filter(({ number }) => fold(number).includes(sought) && fold(number) !== fold(file.number))
    const latest = new Map(hits.map((paper) => [paper.number, paper]))
    return [...latest.values()].slice(0, FEW.limit).map(({ id, number, version }) => ({
      kind: 'paper',
      id: `${ref.id}/${id}`,
      title: `${number} v${version}`,
      note: file.number,
    }))
  })
}

/** Fewer letters than these mean no paper. */
const FEWEST = 4
