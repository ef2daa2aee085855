import type { OrderFile } from '@gendan/orderfile/order-file'
import { workshopFacts } from '@gendan/orderfile/progress/workshop-facts'
import type { ClientBase } from 'pg'
import { type Moved, rowsToWrite } from './projected.ts'

/** What the workshop must know of an order, while it is to be made. */
export async function projectMaking(tx: ClientBase, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) => [workshopFacts(file) ?? null])
  if (!rows) return
  const facts = workshopFacts(moved.state)
  if (facts) await tx.query({ name: 'project-making', text: PUT, values: [moved.state.id, JSON.stringify(facts)] })
  else await tx.query({ name: 'project-made', text: GONE, values: [moved.state.id] })
}

const PUT = `
  insert into making_row (company, world, file, facts)
  values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2)
  on conflict (company, world, file) do update set facts = excluded.facts`

const GONE = `
  delete from making_row
   where company = current_setting('gendan.company') and world = current_setting('gendan.world') and file = $1`
