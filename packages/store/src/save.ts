import { aggregateOf } from '@gendan/contract/aggregates'
import type { Ref } from '@gendan/kernel/aggregate'
import { willRing } from './bell.ts'
import type { Tx } from './database.ts'
import { project } from './projections.ts'
import { keepSaid } from './said.ts'

/** One event on its way into the journal. */
export interface Entry {
  readonly on: Ref
  /** The aggregate's version after it. */
  readonly version: number
  readonly event: { readonly type: string }
}

/** An aggregate after its events: its new state, and the version and state it had before. */
export interface Changed {
  readonly ref: Ref
  readonly before: number
  /** Its state at that version; unborn at version 0. */
  readonly was: unknown
  readonly version: number
  readonly state: unknown
}

/** Who did it, when, from where, on what facts: stands beside every event in the journal. */
export interface Signed {
  readonly key: string
  readonly act: string
  readonly print: string
  readonly by: string
  /** The token by which a program did it for him; empty where he did it himself. */
  readonly token: string
  readonly post: string
  readonly at: string
  readonly day: string
  readonly from: string
  readonly read: Readonly<Record<string, number>>
}

export interface Saving {
  readonly signed: Signed
  readonly changed: readonly Changed[]
  readonly entries: readonly Entry[]
  readonly answer: unknown
}

/** States, journal, projections and the answer to the key, together. Throws Overtaken when somebody else was first. */
export async function save(tx: Tx, saving: Saving): Promise<void> {
  const { signed, changed, entries, answer } = saving
  willRing(tx)
  const saved = tx.query<{ written: number }>({
    name: 'save',
    text: SAVE,
    values: values(signed, changed, entries, answer),
  })
  // The lists travel with the save: where it fails or comes too late, the whole transaction is undone.
  const [{ rows }] = await Promise.all([saved, projectAll(tx, changed, signed.at), keepSaid(tx, entries, signed)])
  if (rows[0]?.written !== changed.length) throw new Overtaken()
}

async function projectAll(tx: Tx, changed: readonly Changed[], at: string): Promise<void> {
  for (const one of changed) await project(tx, one, at)
}

/** Another act changed the same aggregate between loading and saving; the whole act may be tried again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

const SAVE = `
  with here as (
    select current_setting('gendan.company') as company, current_setting('gendan.world') as world
  ), changed as (
    select * from unnest($1::text[], $2::text[], $3::int[], $4::int[], $5::int[], $6::jsonb[])
      as c (kind, id, before, version, shape, state)
  ), born as (
    insert into aggregate (company, world, kind, id, version, shape, state)
    select here.company, here.world, kind, id, version, shape, state from changed, here where before = 0
    on conflict do nothing
    returning 1
  ), moved as (
    update aggregate a set version = c.version, shape = c.shape, state = c.state
      from changed c, here
     where a.company = here.company and a.world = here.world and a.kind = any ($1) and a.id = any ($2) and a.kind = c.kind and a.id = c.id
       and c.before > 0 and a.version = c.before
    returning 1
  ), told as (
    insert into journal (company, world, kind, id, version, type, shape, event, act, act_key, by_account, post, at, day, came_from, read, token)
    select here.company, here.world, e.kind, e.id, e.version, e.type, e.shape, e.event, $12, $13, $14, $15, $16, $17, $18, $19, $23
      from unnest($7::text[], $8::text[], $9::int[], $10::int[], $11::text[], $22::jsonb[])
        as e (kind, id, version, shape, type, event), here
  ), kept as (
    insert into performed (company, world, key, act, print, answer, at)
    select here.company, here.world, $13, $12, $20, $21, $16 from here
  )
  select ((select count(*) from born) + (select count(*) from moved))::int as written`

function values(signed: Signed, changed: readonly Changed[], entries: readonly Entry[], answer: unknown): unknown[] {
  const shape = (ref: Ref) => aggregateOf(ref.kind).shape
  return [
    changed.map((c) => c.ref.kind),
    changed.map((c) => c.ref.id),
    changed.map((c) => c.before),
    changed.map((c) => c.version),
    changed.map((c) => shape(c.ref)),
    changed.map((c) => JSON.stringify(c.state)),
    entries.map((e) => e.on.kind),
    entries.map((e) => e.on.id),
    entries.map((e) => e.version),
    entries.map((e) => shape(e.on)),
    entries.map((e) => e.event.type),
    signed.act,
    signed.key,
    signed.by,
    signed.post,
    signed.at,
    signed.day,
    signed.from,
    JSON.stringify(signed.read),
    signed.print,
    JSON.stringify(answer),
    entries.map((e) => JSON.stringify(e.event)),
    signed.token,
  ]
}
