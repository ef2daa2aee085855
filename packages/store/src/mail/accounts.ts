import type { MailFacts } from '@gendan/firm/mail-account'
import type { Tx } from '../database.ts'

/** A mail account, and how it fares. */
export interface MailAccountKept {
  readonly id: string
  readonly version: number
  readonly owner: string
  readonly facts: MailFacts
  readonly paused: boolean
  readonly restored: boolean
  readonly problem: string
  readonly answer: string
  readonly failingSince: string | null
  readonly checkedAt: string | null
  readonly nextAt: string | null
  readonly waiting: number
}

/** The firm's mail accounts and a person's own, those that were not removed. */
export async function mailAccountsOf(tx: Tx, person: string): Promise<readonly MailAccountKept[]> {
  const { rows } = await tx.query<MailAccountKept>(
    `select a.id, a.version, a.state->>'owner' as owner, a.state->'facts' as facts, (a.state->>'paused')::boolean as paused,
            r.xact is null as restored, r.problem, r.answer, r.failing_since as "failingSince", r.checked_at as "checkedAt", r.next_at as "nextAt",
            (select count(*)::int from message_row m where m.company = r.company and m.world = r.world and m.account = r.account
                and m.sending = 'waiting') as waiting
       from mail_run r join aggregate a on a.company = r.company and a.world = r.world and a.kind = 'mail-account' and a.id = r.account
      where r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world') and not (a.state->>'closed')::boolean
        and (a.state->>'owner' = $1 or (a.state->'facts'->>'shared')::boolean)
      order by (a.state->'facts'->>'shared')::boolean, a.state->'facts'->>'address'`,
    [person],
  )
  return rows
}
