import type { Words } from '@gendan/kernel/words'
import type { Place } from '@gendan/orderfile/mail/message'
import type { Tx } from '../database.ts'

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`

/** The numbers of orders and the names of parties that places name. */
export async function namesOfPlaces(
  tx: Tx,
  places: readonly Place[],
): Promise<{ readonly orders: ReadonlyMap<string, string>; readonly parties: ReadonlyMap<string, Words> }> {
  const [files, parties] = [distinct(places.map(({ file }) => file)), distinct(places.map(({ party }) => party))]
  const [orders, names] = await Promise.all([
    tx.query<{ id: string; number: string }>(`select id, number from order_row r where ${HERE} and id = any ($1)`, [
      files,
    ]),
    tx.query<{ id: string; en: string; zh: string }>(
      `select id, name_en as en, name_zh as zh from party_row r where ${HERE} and id = any ($1)`,
      [parties],
    ),
  ])
  return {
    orders: new Map(orders.rows.map(({ id, number }) => [id, number])),
    parties: new Map(names.rows.map(({ id, en, zh }) => [id, { en, zh }])),
  }
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter(Boolean)
}
