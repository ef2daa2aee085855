import type { Tx } from '../database.ts'

/** A mail of a customer that waits for an answer, and the order it is filed to. */
export interface UnansweredRow {
  readonly file: string
  readonly message: string
  readonly subject: string
  /** The instant it came. */
  readonly at: string
}

/**
 * Of each order the earliest mail of its own customer since an instant after which nobody of us wrote or spoke: by what is filed to the
 * order. A letter that could not be sent and a struck note answer nothing. Only of one order where it is named.
 */
export async function unansweredMails(tx: Tx, from: string, file?: string): Promise<readonly UnansweredRow[]> {
  const { rows } = await tx.query<Omit<UnansweredRow, 'at'> & { readonly at: Date | string }>(
    `select distinct on (m.file) m.file, m.id as message, m.at, coalesce(t.subject, '') as subject
       from message_row m
       join order_row o on o.company = m.company and o.world = m.world and o.id = m.file and o.buyer = m.party
       left join message_text t on t.company = m.company and t.world = m.world and t.id = m.id
      where m.company = current_setting('gendan.company') and m.world = current_setting('gendan.world')
        and m.file <> '' and m.kind = 'mail' and m.way = 'in' and m.state = 'filed' and m.at >= $1 and ($2::text is null or m.file = $2)
        and not exists (select from message_row a where a.company = m.company and a.world = m.world and a.file = m.file and a.at > m.at
          and (a.way = 'out' or a.kind <> 'mail') and a.state <> 'struck' and a.sending <> 'failed')
      order by m.file, m.at, m.id`,
    [from, file ?? null],
  )
  return rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }))
}
