import { standingState } from '@gendan/orderfile/link/link-state'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Tx } from '../database.ts'
import { type Moved, rowsToWrite } from './projected.ts'

/** How the links of a file stand: who comes with a secret is told by it, and sees no more than that of what is dead. */
export async function projectSignLinks(tx: Tx, moved: Moved<OrderFile>): Promise<void> {
  const rows = rowsToWrite(moved, (file) =>
    (file.links ?? []).map((link) => ({ link: link.id, state: standingState(file, link) })),
  )
  if (rows && rows !== '[]') await tx.query({ name: 'project-sign-links', text: STATES, values: [rows] })
}

const STATES = `
  update sign_link l set state = s.state from jsonb_to_recordset($1::jsonb) as s (link text, state text)
   where l.company = current_setting('gendan.company') and l.world = current_setting('gendan.world') and l.link = s.link`
