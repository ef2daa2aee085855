import type { Tx } from './database.ts'

/** A link that is good once, for a while: an invitation or a new password. */
export interface Link {
  readonly id: string
  readonly kind: 'invitation' | 'password'
  readonly company: string | null
  readonly world: string | null
  readonly account: string | null
  readonly body: { readonly name?: string; readonly posts?: readonly string[] }
  readonly expires: string
}

const COLUMNS = 'id, kind, company, world, account, body, expires_at as expires'

export async function keepLink(tx: Tx, link: Link & { readonly secretHash: string }): Promise<void> {
  await tx.query(
    'insert into link (id, secret, kind, company, world, account, body, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      link.id,
      link.secretHash,
      link.kind,
      link.company,
      link.world,
      link.account,
      JSON.stringify(link.body),
      link.expires,
    ],
  )
}

/** The link of a secret, while it is good. */
export async function findLink(tx: Tx, secretHash: string): Promise<Link | undefined> {
  const { rows } = await tx.query<Link>(
    `select ${COLUMNS} from link where secret = $1 and used_at is null and expires_at > now()`,
    [secretHash],
  )
  return rows[0]
}

/** Uses a link up; false where somebody was quicker or it has run out. */
export async function useLink(tx: Tx, id: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update link set used_at = now() where id = $1 and used_at is null and expires_at > now()',
    [id],
  )
  return rowCount === 1
}

/** Invitations that still wait to be accepted in a world. */
export async function openInvitations(tx: Tx, company: string, world: string): Promise<readonly Link[]> {
  const { rows } = await tx.query<Link>(
    `select ${COLUMNS} from link where company = $1 and world = $2 and kind = 'invitation' and used_at is null and expires_at > now()
      order by created_at`,
    [company, world],
  )
  return rows
}

/** Takes an invitation back. */
export async function withdrawLink(tx: Tx, id: string, company: string, world: string): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update link set used_at = now() where id = $1 and company = $2 and world = $3 and used_at is null',
    [id, company, world],
  )
  return rowCount === 1
}
