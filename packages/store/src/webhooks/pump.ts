import type { Tx } from '../database.ts'

/** How a webhook stands when its turn comes. */
export interface Lap {
  readonly rests: string
  readonly restsVersion: number
  readonly version: number
  /** Its picture of the database is empty: the rows came out of a backup. */
  readonly restored: boolean
  readonly paused: boolean
  readonly removed: boolean
  readonly anewAsked: number
  readonly anewDone: number
  readonly kinds: readonly string[]
}

/** So many messages wait at most; what comes after stays in the journal until there is room. */
const MOST_WAITING = 1_000

/** Messages that were sent are shown as long as they are among the last. */
const MOST_KEPT = 500

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`

/** Writes down what the journal has for a webhook since its last turn. False where it rests, is paused or removed. */
export async function pump(tx: Tx, webhook: string, lap: Lap): Promise<boolean> {
  if (lap.removed) return forget(tx, webhook)
  if (lap.paused || (lap.rests !== '' && lap.version <= lap.restsVersion)) return false
  if (lap.restored && lap.rests === '') return restAfterRestore(tx, webhook, lap.version)
  if (lap.rests !== '') await stirs(tx, webhook)
  if (lap.restored || lap.anewAsked !== lap.anewDone) await beginAnew(tx, webhook, lap)
  await tx.query(PUMP, [webhook, lap.kinds, MOST_WAITING])
  await tx.query(
    `delete from webhook_message m using webhook_run r where ${HERE} and r.webhook = $1
        and m.company = r.company and m.world = r.world and m.webhook = r.webhook
        and m.seq <= r.seq - $2 and m.state <> 'waiting'`,
    [webhook, MOST_KEPT],
  )
  return true
}

/** Its messages and secret go with it. */
async function forget(tx: Tx, webhook: string): Promise<false> {
  await tx.query(`delete from webhook_message r where ${HERE} and r.webhook = $1`, [webhook])
  await tx.query(`delete from webhook_run r where ${HERE} and r.webhook = $1`, [webhook])
  return false
}

/**
 * A backup that was brought back may stand beside the house it was made of, as a copy: it tells nothing outside until somebody
 * says that it shall.
 */
async function restAfterRestore(tx: Tx, webhook: string, version: number): Promise<false> {
  await tx.query(
    `update webhook_run r set rests = 'restored', rests_at = now(), rests_version = $2 where ${HERE} and r.webhook = $1`,
    [webhook, version],
  )
  return false
}

/** Somebody has done something about it: the first that waits is tried at once. */
async function stirs(tx: Tx, webhook: string): Promise<void> {
  await tx.query(
    `update webhook_run r set rests = '', rests_at = null, failing_since = null where ${HERE} and r.webhook = $1`,
    [webhook],
  )
  await tx.query(
    `update webhook_message r set next_at = now(), tries = 0 where ${HERE} and r.webhook = $1 and r.state = 'waiting'`,
    [webhook],
  )
}

/**
 * From now on, and says so with a message of its own: the listener asks for everything once more. What waited is left out where
 * that was asked; after a restore it is sent.
 */
async function beginAnew(tx: Tx, webhook: string, { restored, anewAsked, anewDone }: Lap): Promise<void> {
  if (anewAsked !== anewDone)
    await tx.query(
      `update webhook_message r set state = 'dropped' where ${HERE} and r.webhook = $1 and r.state = 'waiting'`,
      [webhook],
    )
  await tx.query(ANEW, [webhook, anewAsked, restored ? 'restored' : 'asked'])
}

const STAMP = `to_char(%s at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const stamp = (at: string) => STAMP.replace('%s', at)

const ANEW = `
  with anew as (
    update webhook_run r set xact = pg_current_snapshot(), anew = $2, seq = seq + 1 where ${HERE} and r.webhook = $1 returning r.*
  )
  insert into webhook_message (company, world, webhook, seq, id, type, body)
  select company, world, webhook, seq, 'anew_' || webhook || '_' || seq, 'webhook.began-anew',
         json_build_object('type', 'webhook.began-anew', 'timestamp', ${stamp('now()')},
                           'data', json_build_object('company', company, 'world', world, 'why', $3::text))::text
    from anew`

/**
 * The events that the last picture did not hold, as messages, and the picture of now, in one statement: each event exactly once, in
 * whatever order transactions ended. Events of one record come in the order of its versions; of several, in the order of the
 * transactions that wrote them.
 */
const PUMP = `
  with place as (
    select r.*, pg_current_snapshot() as now from webhook_run r
     where ${HERE} and r.webhook = $1
       and (select count(*) from webhook_message m where m.company = r.company and m.world = r.world and m.webhook = r.webhook
               and m.state = 'waiting') < $3
  ), fresh as (
    select j.*, p.webhook, p.seq as told, max(j.xact::text::numeric) over (partition by j.kind, j.id order by j.version) as turn
      from place p join journal j on j.company = p.company and j.world = p.world
       and j.xact >= pg_snapshot_xmin(p.xact) and not pg_visible_in_snapshot(j.xact, p.xact)
     where j.kind not in ('series', 'token', 'webhook') and (j.kind = any ($2) or j.kind || '.' || j.type = any ($2))
  ), written as (
    insert into webhook_message (company, world, webhook, seq, id, type, body)
    select f.company, f.world, f.webhook, f.told + row_number() over (order by f.turn, f.at, f.kind, f.id, f.version),
           f.kind || '_' || f.id || '_' || f.version, f.kind || '.' || f.type,
           json_build_object('type', f.kind || '.' || f.type, 'timestamp', ${stamp('f.at')},
             'data', json_strip_nulls(json_build_object(
               'company', f.company, 'world', f.world, 'kind', f.kind, 'id', f.id, 'version', f.version,
               'number', o.number, 'act', f.act, 'by', f.by_account, 'token', nullif(f.token, ''), 'day', f.day)))::text
      from fresh f
      left join order_row o on f.kind = 'order-file' and o.company = f.company and o.world = f.world and o.id = f.id
    returning 1
  )
  update webhook_run r set xact = p.now, seq = r.seq + (select count(*) from written)
    from place p where ${HERE} and r.webhook = p.webhook`
