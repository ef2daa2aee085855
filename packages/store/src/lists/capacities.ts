import { type Party, party } from '@gendan/firm/party'
import type { Capacity } from '@gendan/firm/supply'
import type { Tx } from '../database.ts'
import { upcastState } from '../upcast.ts'

/** What suppliers can make in a week of each kind of work, as their files say it, in one query. */
export async function capacitiesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Capacity[]>> {
  const { rows } = await tx.query<{ id: string; shape: number; state: unknown }>(
    `select id, shape, state from aggregate
      where company = current_setting('gendan.company') and world = current_setting('gendan.world')
        and kind = $1 and id = any ($2)`,
    [party.kind, ids],
  )
  return new Map(
    rows.map(({ id, shape, state }) => [id, (upcastState(party.kind, shape, state) as Party).supply?.capacity ?? []]),
  )
}
