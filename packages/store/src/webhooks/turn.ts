import { type Fence, inFence, type Pool, type Tx } from '../database.ts'
import { type Lap, pump } from './pump.ts'

/** How long a server has a webhook to itself. It must be longer than the longest try. */
const LEASE_SECONDS = 15

/** A message that is to be sent now. */
export interface DueMessage {
  readonly webhook: string
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly body: string
  readonly url: string
  /** Sealed. The second is there while a renewed one is young. */
  readonly secrets: readonly string[]
  readonly tries: number
}

/** What a turn at a webhook found: a message to send, or when there may be one. */
export type Turn = { readonly due: DueMessage } | { readonly wait: number | undefined }

/** What came of a try. */
export interface Tried {
  readonly ok: boolean
  readonly status: number | undefined
  /** Why there is no answer, or why it does not count; '' where there is nothing to say. */
  readonly problem: string
  readonly answer: string
  readonly took: number
}

/** Why a webhook rests although nobody paused it. */
export type Rest = 'gave-up' | 'gone' | 'restored'

/** What follows a try that failed: the next one after so many seconds, or none. */
export type After = { readonly seconds: number } | { readonly rests: Rest }

/** The webhooks of a world that may have something to do. */
export async function webhooksHere(pool: Pool, fence: Fence): Promise<readonly string[]> {
  return inFence(pool, fence, async (tx) => {
    const { rows } = await tx.query<{ webhook: string }>(
      `select webhook from webhook_run r where ${HERE} order by webhook`,
    )
    return rows.map(({ webhook }) => webhook)
  })
}

/**
 * Takes a webhook for a while, writes its messages down from the journal, and answers with the first that is due. One server has it
 * at a time: a lease that runs out by itself, so that a killed server holds nobody up for long.
 */
export async function takeTurn(pool: Pool, fence: Fence, webhook: string): Promise<Turn> {
  return inFence(pool, fence, async (tx) => {
    const lap = await lease(tx, webhook)
    if (!lap) return { wait: undefined }
    if ('taken' in lap) return { wait: LEASE_SECONDS }
    return (await pump(tx, webhook, lap)) ? next(tx, webhook) : release(tx, webhook)
  })
}

/** Writes down what came of a try and answers with the next message, in one stroke. */
export async function endTurn(pool: Pool, fence: Fence, due: DueMessage, tried: Tried, after: After): Promise<Turn> {
  return inFence(pool, fence, async (tx) => {
    await note(tx, due, tried, after)
    if (tried.ok) return next(tx, due.webhook)
    if ('rests' in after) {
      await rest(tx, due.webhook, after.rests)
      return { wait: undefined }
    }
    await release(tx, due.webhook)
    return { wait: after.seconds }
  })
}

/** Lets a webhook go without having tried: the program ends. */
export async function dropTurn(pool: Pool, fence: Fence, webhook: string): Promise<void> {
  await inFence(pool, fence, (tx) => release(tx, webhook))
}

export const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`

async function lease(tx: Tx, webhook: string): Promise<Lap | { readonly taken: true } | undefined> {
  const { rows } = await tx.query<Lap>(
    `with mine as (
       update webhook_run r set leased_until = clock_timestamp() + make_interval(secs => $2)
        where ${HERE} and r.webhook = $1 and (r.leased_until is null or r.leased_until < clock_timestamp())
       returning r.*
     )
     select r.rests, r.rests_version as "restsVersion", r.anew as "anewDone", r.xact is null as restored, a.version,
            (a.state->>'paused')::boolean as paused, (a.state->>'removed')::boolean as removed,
            (a.state->>'anew')::int as "anewAsked",
            array(select jsonb_array_elements_text(a.state->'kinds')) as kinds
       from mine r join aggregate a on a.company = r.company and a.world = r.world and a.kind = 'webhook' and a.id = r.webhook`,
    [webhook, LEASE_SECONDS],
  )
  if (rows[0]) return rows[0]
  const { rowCount } = await tx.query(`select from webhook_run r where ${HERE} and r.webhook = $1`, [webhook])
  return rowCount === 0 ? undefined : { taken: true }
}

async function next(tx: Tx, webhook: string): Promise<Turn> {
  const { rows } = await tx.query<DueMessage & { wait: number }>(
    `select r.webhook, m.seq, m.id, m.type, m.body, a.state->>'url' as url, m.tries,
            array_remove(array[r.secret, case when r.former_until > now() then r.former_secret end], null) as secrets,
            greatest(0, ceil(extract(epoch from m.next_at - clock_timestamp())))::int as wait
       from webhook_run r
       join aggregate a on a.company = r.company and a.world = r.world and a.kind = 'webhook' and a.id = r.webhook
       join webhook_message m on m.company = r.company and m.world = r.world and m.webhook = r.webhook and m.state = 'waiting'
      where ${HERE} and r.webhook = $1 order by m.seq limit 1`,
    [webhook],
  )
  const [row] = rows
  if (!row || row.wait > 0) {
    await release(tx, webhook)
    return { wait: row?.wait }
  }
  const { wait: _, ...due } = row
  await tx.query(
    `update webhook_run r set leased_until = clock_timestamp() + make_interval(secs => $2) where ${HERE} and r.webhook = $1`,
    [webhook, LEASE_SECONDS],
  )
  return { due }
}

async function release(tx: Tx, webhook: string): Promise<{ readonly wait: undefined }> {
  await tx.query(`update webhook_run r set leased_until = null where ${HERE} and r.webhook = $1`, [webhook])
  return { wait: undefined }
}

/** What came of a message that waits. One that was dropped or removed meanwhile stays so. */
async function note(tx: Tx, { webhook, seq }: DueMessage, tried: Tried, after: After): Promise<void> {
  const seconds = 'seconds' in after ? after.seconds : 0
  await tx.query(
    `update webhook_message r set state = case when $3 then 'sent' else 'waiting' end, tries = tries + 1, tried_at = now(),
            status = $4, problem = $5, answer = $6, took = $7, next_at = clock_timestamp() + make_interval(secs => $8)
      where ${HERE} and r.webhook = $1 and r.seq = $2 and r.state = 'waiting'`,
    [webhook, seq, tried.ok, tried.status ?? null, tried.problem, tried.answer, tried.took, seconds],
  )
  await tx.query(
    `update webhook_run r set failing_since = case when $2 then null else coalesce(failing_since, now()) end
      where ${HERE} and r.webhook = $1 and ($2 = (failing_since is not null))`,
    [webhook, tried.ok],
  )
}

async function rest(tx: Tx, webhook: string, why: Rest): Promise<void> {
  await tx.query(
    `update webhook_run r set rests = $2, rests_at = now(), leased_until = null,
            rests_version = (select a.version from aggregate a where a.company = r.company and a.world = r.world
                                and a.kind = 'webhook' and a.id = r.webhook)
      where ${HERE} and r.webhook = $1`,
    [webhook, why],
  )
}
