import type { Tx } from '../database.ts'
import type { Tried } from './turn.ts'

/** How a webhook stands, as its list shows it. */
export interface WebhookRow {
  readonly id: string
  readonly version: number
  readonly owner: string
  readonly name: string
  readonly url: string
  readonly kinds: readonly string[]
  readonly paused: boolean
  readonly rests: string
  readonly restsAt: string | null
  readonly failingSince: string | null
  readonly waiting: number
  readonly lastSent: string | null
  readonly nextTry: string | null
}

export interface MessageRow {
  readonly seq: number
  readonly id: string
  readonly type: string
  readonly body: string
  readonly madeAt: string
  readonly state: string
  readonly tries: number
  readonly nextAt: string
  readonly triedAt: string | null
  readonly status: number | null
  readonly problem: string
  readonly answer: string
  readonly took: number | null
}

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`
const OF = 'm.company = r.company and m.world = r.world and m.webhook = r.webhook'

/** Every webhook of the world that was not removed. */
export async function everyWebhook(tx: Tx): Promise<readonly WebhookRow[]> {
  const { rows } = await tx.query<WebhookRow>(
    `select r.webhook as id, a.version, a.state->>'owner' as owner, a.state->>'name' as name, a.state->>'url' as url,
            a.state->'kinds' as kinds, (a.state->>'paused')::boolean as paused,
            case when r.rests_version >= a.version then r.rests else '' end as rests, r.rests_at as "restsAt",
            r.failing_since as "failingSince",
            (select count(*)::int from webhook_message m where ${OF} and m.state = 'waiting') as waiting,
            (select max(m.tried_at) from webhook_message m where ${OF} and m.state = 'sent') as "lastSent",
            (select m.next_at from webhook_message m where ${OF} and m.state = 'waiting' order by m.seq limit 1) as "nextTry"
       from webhook_run r
       join aggregate a on a.company = r.company and a.world = r.world and a.kind = 'webhook' and a.id = r.webhook
      where ${HERE} and not (a.state->>'removed')::boolean order by a.state->>'name', r.webhook`,
  )
  return rows
}

const MESSAGE = `r.seq, r.id, r.type, r.body, r.made_at as "madeAt", r.state, r.tries, r.next_at as "nextAt",
  r.tried_at as "triedAt", r.status, r.problem, r.answer, r.took`

/** The last messages of a webhook, the youngest first. */
export async function messagesOf(tx: Tx, webhook: string, limit: number): Promise<readonly MessageRow[]> {
  const { rows } = await tx.query<MessageRow>(
    `select ${MESSAGE} from webhook_message r where ${HERE} and r.webhook = $1 order by r.seq desc limit $2`,
    [webhook, limit],
  )
  return rows
}

export async function messageOf(tx: Tx, webhook: string, seq: number): Promise<MessageRow | undefined> {
  const { rows } = await tx.query<MessageRow>(
    `select ${MESSAGE} from webhook_message r where ${HERE} and r.webhook = $1 and r.seq = $2`,
    [webhook, seq],
  )
  return rows[0]
}

/** A fresh webhook's place: it is told what happens from now on. The secret is sealed. */
export async function keepWebhook(tx: Tx, webhook: string, secret: string): Promise<void> {
  await tx.query(
    `insert into webhook_run (company, world, webhook, secret, xact)
     values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, pg_current_snapshot())`,
    [webhook, secret],
  )
}

/** Another secret; the one before signs beside it for a day. */
export async function renewSecret(tx: Tx, webhook: string, secret: string): Promise<void> {
  await tx.query(
    `update webhook_run r set former_secret = secret, former_until = now() + interval '1 day', secret = $2
      where ${HERE} and r.webhook = $1`,
    [webhook, secret],
  )
}

/** The sealed secrets that sign now; undefined where there is no such webhook. */
export async function secretsOf(tx: Tx, webhook: string): Promise<readonly string[] | undefined> {
  const { rows } = await tx.query<{ secrets: readonly string[] }>(
    `select array_remove(array[r.secret, case when r.former_until > now() then r.former_secret end], null) as secrets
       from webhook_run r where ${HERE} and r.webhook = $1`,
    [webhook],
  )
  return rows[0]?.secrets
}

/** Takes the next number for a message that is sent by hand and writes it down; answers with its number. */
export async function writeMessage(
  tx: Tx,
  webhook: string,
  { id, type, body }: { readonly id: string; readonly type: string; readonly body: string },
): Promise<number> {
  const { rows } = await tx.query<{ seq: number }>(
    `with mine as (update webhook_run r set seq = seq + 1 where ${HERE} and r.webhook = $1 returning r.*)
     insert into webhook_message (company, world, webhook, seq, id, type, body, state)
     select company, world, webhook, seq, $2, $3, $4, 'failed' from mine returning seq`,
    [webhook, id, type, body],
  )
  return rows[0]?.seq ?? 0
}

/** What came of a try by hand. */
export async function noteByHand(tx: Tx, webhook: string, seq: number, tried: Tried): Promise<void> {
  await tx.query(
    `update webhook_message r set state = case when $3 then 'sent' when r.state = 'sent' then 'sent' else 'failed' end,
            tries = tries + 1, tried_at = now(), status = $4, problem = $5, answer = $6, took = $7
      where ${HERE} and r.webhook = $1 and r.seq = $2`,
    [webhook, seq, tried.ok, tried.status ?? null, tried.problem, tried.answer, tried.took],
  )
}

/** A message that waits is due at once. False where it does not wait. */
export async function hasten(tx: Tx, webhook: string, seq: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update webhook_message r set next_at = now() where ${HERE} and r.webhook = $1 and r.seq = $2 and r.state = 'waiting'`,
    [webhook, seq],
  )
  return rowCount === 1
}
