import type { OrderFile } from '@gendan/orderfile/order-file'
import { PATH_SHAPE, pathFacts } from '@gendan/orderfile/path/path-facts'
import { reached } from '@gendan/orderfile/stage'
import type { ClientBase } from 'pg'

/** The facts of an order's way, while the order is under way; a closed file and one that was only asked for have none. */
export async function projectPath(tx: ClientBase, file: OrderFile): Promise<void> {
  const givenUp = file.aside?.state === 'cancelled' || file.aside?.state === 'lost'
  const facts = givenUp || reached(file.stage, 'E19') ? undefined : pathFacts(file)
  if (!facts) {
    await tx.query({
      name: 'no-path',
      text: `delete from path_row where company = current_setting('gendan.company') and world = current_setting('gendan.world') and file = $1`,
      values: [file.id],
    })
    return
  }
  await tx.query({
    name: 'project-path',
    text: `insert into path_row (company, world, file, shape, facts)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3)
           on conflict (company, world, file) do update set shape = excluded.shape, facts = excluded.facts
           where (path_row.shape, path_row.facts) is distinct from (excluded.shape, excluded.facts)`,
    values: [file.id, PATH_SHAPE, JSON.stringify(facts)],
  })
}
