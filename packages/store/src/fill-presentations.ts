import { type Presentation, presentation } from '@gendan/orderfile/presentation/presentation'
import type { ClientBase } from 'pg'
import { searchPresentation } from './projections/presentation.ts'
import { upcastState } from './upcast.ts'

/** The step of the database since which presentations are found by the one search box. */
export const PRESENTATIONS_FOUND = '0056-presentations-found.sql'

/** Writes the words of the presentations of the world that is stepped into. */
export async function fillPresentations(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ shape: number; state: unknown }>(
    `select shape, state from aggregate
      where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = $1`,
    [presentation.kind],
  )
  for (const { shape, state } of rows)
    await searchPresentation(client, upcastState(presentation.kind, shape, state) as Presentation)
}
