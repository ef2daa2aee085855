import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { PATH_SHAPE } from '@gendan/orderfile/path/path-facts'
import type { ClientBase } from 'pg'
import { projectDues } from './projections/dues.ts'
import { projectMaking } from './projections/making.ts'
import { projectPath } from './projections/path.ts'
import { upcastState } from './upcast.ts'

/**
 * Writes the ways of orders, what is made of them and what is due for them, that were kept before this release knew them, or knew them otherwise: once after an upgrade. In the
 * open transaction of the migration, which stands outside every fence and steps into each in turn.
 */
export async function fillPaths(client: ClientBase): Promise<void> {
  await inEveryWorld(client, fillWorld)
}

/** Steps into the fence of each world in turn, and out again at the end. */
export async function inEveryWorld(client: ClientBase, work: (client: ClientBase) => Promise<void>): Promise<void> {
  const { rows: worlds } = await client.query<{ id: string; company: string }>('select id, company from world')
  for (const { id, company } of worlds) {
    await stepTo(client, company, id)
    await work(client)
  }
  await stepTo(client, '', '')
}

async function stepTo(client: ClientBase, company: string, world: string): Promise<void> {
  await client.query(`select set_config('gendan.company', $1, true), set_config('gendan.world', $2, true)`, [
    company,
    world,
  ])
}

/** Files of a world in parts, so that a large one is not held in memory at once. */
async function fillWorld(client: ClientBase): Promise<void> {
  for (let after = ''; ; ) {
    const { rows } = await client.query<{ id: string; shape: number; state: unknown }>(
      `select a.id, a.shape, a.state from aggregate a
         left join path_row p on p.company = a.company and p.world = a.world and p.file = a.id and p.shape = $2
        where a.company = current_setting('gendan.company') and a.world = current_setting('gendan.world')
          and a.kind = '${orderFile.kind}' and a.id > $1 and p.file is null
        order by a.id limit 200`,
      [after, PATH_SHAPE],
    )
    for (const { shape, state } of rows) {
      const file = upcastState(orderFile.kind, shape, state) as OrderFile
      await projectPath(client, { state: file })
      await projectMaking(client, { state: file })
      await projectDues(client, { state: file })
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}
