import type { MailAccount } from '@gendan/firm/mail-account'
import { type Fence, inFence, type Pool, type Tx } from '../database.ts'

/** How long a server has a mail account to itself without saying that it goes on. */
const LEASE_SECONDS = 90

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`

/** A mail account in its turn: what it is, its sealed password, and when its folders were looked into last. */
export interface MailTurn {
  readonly account: string
  readonly lease: string
  readonly state: MailAccount
  readonly secret: string
  readonly failures: number
  /** Its folders are to be looked into now. */
  readonly fetch: boolean
  /** Since when; whoever asks for a look meanwhile gets another. */
  readonly due: string
}

export type MailTaken = { readonly turn: MailTurn } | { readonly wait: number | undefined }

/** The mail accounts of a world that may have something to do. */
export async function mailAccountsHere(pool: Pool, fence: Fence): Promise<readonly string[]> {
  return inFence(pool, fence, async (tx) => {
    const { rows } = await tx.query<{ account: string }>(
      `select account from mail_run r where ${HERE} order by account`,
    )
    return rows.map(({ account }) => account)
  })
}

/** Takes an account for a while. It rests while it is paused, closed, or came out of a backup. */
export async function takeMailTurn(pool: Pool, fence: Fence, account: string, lease: string): Promise<MailTaken> {
  return inFence(pool, fence, async (tx) => {
    const { rows } = await tx.query<MailTurn & { rests: boolean }>(
      `with mine as (
         update mail_run r set leased_by = $2, leased_until = clock_timestamp() + make_interval(secs => $3)
          where ${HERE} and r.account = $1 and (r.leased_until is null or r.leased_until < clock_timestamp())
         returning r.*
       )
       select r.account, r.leased_by as lease, a.state, r.secret, r.failures, r.next_at <= clock_timestamp() as fetch, r.next_at::text as due,
              r.xact is null or (a.state->>'paused')::boolean or (a.state->>'closed')::boolean as rests
         from mine r join aggregate a on a.company = r.company and a.world = r.world and a.kind = 'mail-account' and a.id = r.account`,
      [account, lease, LEASE_SECONDS],
    )
    const [found] = rows
    if (!found) return { wait: LEASE_SECONDS }
    if (!found.rests) return { turn: found }
    await letGo(tx, account, lease)
    return { wait: undefined }
  })
}

/** Whether this server still has the account, and for how long again. Asked in every transaction that writes for it. */
export async function stillMine(tx: Tx, { account, lease }: Pick<MailTurn, 'account' | 'lease'>): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update mail_run r set leased_until = clock_timestamp() + make_interval(secs => $3)
      where ${HERE} and r.account = $1 and r.leased_by = $2 and r.leased_until > clock_timestamp()`,
    [account, lease, LEASE_SECONDS],
  )
  return rowCount === 1
}

/** How a look into the folders ended: when the next is due, and what was wrong. */
export interface Looked {
  readonly ok: boolean
  readonly problem: string
  readonly answer: string
  readonly seconds: number
}

export async function noteLook(
  pool: Pool,
  fence: Fence,
  { account, lease, due }: MailTurn,
  looked: Looked,
): Promise<void> {
  const { ok, problem, answer, seconds } = looked
  await inFence(pool, fence, (tx) =>
    tx.query(
      `update mail_run r set checked_at = case when $3 then now() else r.checked_at end, 
              next_at = case when r.next_at::text = $7 then clock_timestamp() + make_interval(secs => $6) else r.next_at end,
              failing_since = case when $3 then null else coalesce(r.failing_since, now()) end, failures = case when $3 then 0 else r.failures + 1 end,
              problem = $4, answer = $5
        where ${HERE} and r.account = $1 and r.leased_by = $2`,
      [account, lease, ok, problem, answer.replaceAll('\0', '').slice(0, 500), seconds, due],
    ),
  )
}

/** Lets the account go; answers with the seconds until something is due there. */
export async function endMailTurn(pool: Pool, fence: Fence, { account, lease }: MailTurn): Promise<number> {
  return inFence(pool, fence, async (tx) => {
    const { rows } = await tx.query<{ wait: number }>(
      `select greatest(0, ceil(extract(epoch from least(r.next_at,
                (select min(m.next_at) from message_row m where m.company = r.company and m.world = r.world and m.account = r.account
                    and m.sending = 'waiting')) - clock_timestamp())))::int as wait
         from mail_run r where ${HERE} and r.account = $1`,
      [account],
    )
    await letGo(tx, account, lease)
    return rows[0]?.wait ?? 0
  })
}

async function letGo(tx: Tx, account: string, lease: string): Promise<void> {
  await tx.query(`update mail_run r set leased_until = null where ${HERE} and r.account = $1 and r.leased_by = $2`, [
    account,
    lease,
  ])
}

/** The letters that are to leave now, the oldest first. */
export async function dueLetters(pool: Pool, fence: Fence, account: string): Promise<readonly string[]> {
  return inFence(pool, fence, async (tx) => {
    const { rows } = await tx.query<{ id: string }>(
      `select r.id from message_row r where ${HERE} and r.account = $1 and r.sending = 'waiting' and r.next_at <= clock_timestamp()
        order by r.next_at, r.id limit 20`,
      [account],
    )
    return rows.map(({ id }) => id)
  })
}

/** How far a folder was fetched; undefined where it was not, or where it has numbered its mails anew since. */
export async function fetchedUpTo(
  tx: Tx,
  account: string,
  folder: string,
  validity: string,
): Promise<number | undefined> {
  const { rows } = await tx.query<{ uid: number }>(
    `select uid from mail_folder r where ${HERE} and r.account = $1 and r.folder = $2 and r.validity = $3`,
    [account, folder, validity],
  )
  return rows[0]?.uid
}

export async function noteFetched(
  tx: Tx,
  account: string,
  { folder, validity, uid }: { readonly folder: string; readonly validity: string; readonly uid: number },
): Promise<void> {
  await tx.query(
    `insert into mail_folder (company, world, account, folder, validity, uid)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4)
     on conflict (company, world, account, folder) do update set validity = excluded.validity,
       uid = case when mail_folder.validity = excluded.validity then greatest(mail_folder.uid, excluded.uid) else excluded.uid end`,
    [account, folder, validity, uid],
  )
}

/** Keeps the password of an account, sealed; another one takes its place. What rested after a restore goes on. */
export async function keepMailSecret(tx: Tx, account: string, secret: string): Promise<void> {
  await tx.query(
    `insert into mail_run as r (company, world, account, secret, xact)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, pg_current_snapshot())
     on conflict (company, world, account) do update set secret = excluded.secret, xact = excluded.xact, next_at = now(),
       failing_since = null, failures = 0, problem = '', answer = ''`,
    [account, secret],
  )
}

/** Goes on at once, also after a restore. */
export async function resumeMailRun(tx: Tx, account: string): Promise<void> {
  await tx.query(
    `update mail_run r set xact = pg_current_snapshot(), next_at = now(), failures = 0, failing_since = null, problem = '', answer = ''
      where ${HERE} and r.account = $1`,
    [account],
  )
}

export async function dropMailRun(tx: Tx, account: string): Promise<void> {
  await tx.query(`delete from mail_run r where ${HERE} and r.account = $1`, [account])
}

export async function mailSecretOf(tx: Tx, account: string): Promise<string | undefined> {
  const { rows } = await tx.query<{ secret: string }>(
    `select secret from mail_run r where ${HERE} and r.account = $1`,
    [account],
  )
  return rows[0]?.secret
}
