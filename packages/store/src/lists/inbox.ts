import type { InboxRow } from '@gendan/contract/rows'
import type { Tx } from '../database.ts'
import { here } from './page.ts'

export type InboxLine = Omit<InboxRow, 'mine' | 'version'> & { readonly signedAt: string | null }

const SELECT = `id as file, number, gate, lamp, asked_kind as kind, buyer_name as "buyerName", currency, amount::text,
  asked_by as "askedBy", asked_at as "askedAt", signed_at as "signedAt"`

/** What waits for a signature, the longest first. */
export async function waiting(tx: Tx): Promise<readonly InboxLine[]> {
  const { rows } = await tx.query<InboxLine>(
    `select ${SELECT} from order_row where ${here.sql[0]} and asked_at is not null order by asked_at limit 200`,
  )
  return rows
}

/** What a person signed since an instant, latest first; its instant is that of the signature, also where it waits again since. */
export async function signedBy(tx: Tx, account: string, since: string): Promise<readonly InboxLine[]> {
  const { rows } = await tx.query<InboxLine>(
    `select ${SELECT} from order_row where ${here.sql[0]} and signed_at >= $2 and signed_by = $1 order by signed_at desc limit 50`,
    [account, since],
  )
  return rows.map((row) => ({ ...row, askedAt: row.signedAt ?? '' }))
}
