import type { Scarcity } from '@gendan/orderfile/scarce/scarcity'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'

/** What customers have of an article and how it is divided, read together with all others that are. */
export async function projectScarcity(tx: Tx, one: Projected): Promise<void> {
  const state = one.state as Scarcity
  await tx.query({
    name: 'project-scarcity',
    text: `insert into scarcity_row (company, world, goods, state)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2)
           on conflict (company, world, goods) do update set state = excluded.state`,
    values: [state.id, JSON.stringify(state)],
  })
}
