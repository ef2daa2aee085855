import type { Correspondent, Part } from '@gendan/orderfile/mail/said'
import type { Tx } from '../database.ts'

/** A message of an order, whole. */
export interface WholeMessage {
  readonly id: string
  readonly kind: 'mail' | 'phone' | 'visit' | 'chat'
  readonly way: 'in' | 'out'
  readonly at: string
  readonly subject: string
  readonly text: string
  readonly from: Correspondent
  readonly to: readonly Correspondent[]
  readonly parts: readonly Part[]
  /** Address of the mail as it came or left; empty for notes. */
  readonly source: string
}

const MOST = 2000

/** Everything that was said about an order and not struck, whole, in time order: what whoever asks may read. */
export async function wholeMessages(tx: Tx, file: string): Promise<readonly WholeMessage[]> {
  const { rows } = await tx.query<WholeMessage>(
    `select r.id, r.kind, r.way, r.at, t.subject, left(t.text, 20000) as text,
            jsonb_build_object('name', t.from_name, 'address', t.from_address) as from, coalesce(t.others->'to', '[]') as to, t.parts, t.source
       from message_row r join message_text t using (company, world, id)
      where r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world') and r.file = $1 and r.file <> ''
        and r.state = 'filed' and r.sending in ('', 'sent') order by r.at, r.id limit ${MOST}`,
    [file],
  )
  return rows
}
