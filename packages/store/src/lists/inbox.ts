import type { InboxRow } from '@gendan/contract/rows'
import type { Tx } from '../database.ts'

export type InboxLine = Omit<InboxRow, 'mine' | 'version' | 'partName' | 'awaits'> & {
  readonly signedAt: string | null
}

const SELECT = `g.file, o.number, g.gate, g.part, g.lamp, g.asked_kind as kind, o.buyer_name as "buyerName", o.currency,
  o.amount::text, g.asked_by as "askedBy", g.asked_at as "askedAt", g.signed_at as "signedAt"`
const FROM = 'gate_row g join order_row o on o.company = g.company and o.world = g.world and o.id = g.file'
const HERE = `g.company = current_setting('gendan.company') and g.world = current_setting('gendan.world')`

/** What waits for a signature, the longest first; not what stands beside its way. */
export async function waiting(tx: Tx): Promise<readonly InboxLine[]> {
  const { rows } = await tx.query<InboxLine>(
    `select ${SELECT} from ${FROM} where ${HERE} and g.asked_at is not null and o.aside = '' order by g.asked_at limit 200`,
  )
  return rows
}

/** What a person signed since an instant, latest first; its instant is that of the signature, also where it waits again since. */
export async function signedBy(tx: Tx, account: string, since: string): Promise<readonly InboxLine[]> {
  const { rows } = await tx.query<InboxLine>(
    `select ${SELECT} from ${FROM} where ${HERE} and g.signed_at >= $2 and g.signed_by = $1 order by g.signed_at desc limit 50`,
    [account, since],
  )
  return rows.map((row) => ({ ...row, askedAt: row.signedAt ?? '' }))
}
