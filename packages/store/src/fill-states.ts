import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import type { ClientBase } from 'pg'
import { upcastEvent } from './upcast.ts'

/** The step since which an order file tells when something was first done that was done again, and when it stood still. */
export const FILES_TOLD_ANEW = '0021-ended-ways.sql'

/**
 * Tells the order files of the world that is stepped into again from the journal, for a release that reads more out of the same
 * events than the one that kept their states: what an upcaster cannot know, because the state has lost it.
 */
export async function retellFiles(client: ClientBase): Promise<void> {
  for (let after = ''; ; ) {
    const { rows: files } = await client.query<{ id: string }>(
      `select id from aggregate
        where company = current_setting('gendan.company') and world = current_setting('gendan.world')
          and kind = '${orderFile.kind}' and id > $1 order by id limit 100`,
      [after],
    )
    const last = files.at(-1)
    if (!last) return
    await retell(
      client,
      files.map(({ id }) => id),
    )
    after = last.id
  }
}

async function retell(client: ClientBase, ids: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ id: string; shape: number; event: unknown }>(
    `select id, shape, event from journal
      where company = current_setting('gendan.company') and world = current_setting('gendan.world')
        and kind = '${orderFile.kind}' and id = any ($1) order by id, version`,
    [ids],
  )
  const told = new Map<string, OrderFile>()
  for (const { id, shape, event } of rows) {
    const before = told.get(id) ?? orderFile.born(id)
    told.set(id, orderFile.evolve(before, upcastEvent(orderFile.kind, shape, event) as never))
  }
  await client.query(
    `update aggregate a set state = told.state, shape = $3 from unnest($1::text[], $2::jsonb[]) told (id, state)
      where a.company = current_setting('gendan.company') and a.world = current_setting('gendan.world')
        and a.kind = '${orderFile.kind}' and a.id = told.id and a.state <> told.state`,
    [[...told.keys()], [...told.values()].map((state) => JSON.stringify(state)), orderFile.shape],
  )
}
