import { aggregateOf } from '@gendan/contract/aggregates'
import type { Need, Ref } from '@gendan/kernel/aggregate'
import type { Tx } from './database.ts'
import { upcastState } from './upcast.ts'

/** An aggregate as it stands: version 0 and its unborn state where it has none yet. */
export interface Standing {
  readonly ref: Ref
  readonly version: number
  readonly state: unknown
}

interface Row {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly shape: number
  readonly state: unknown
}

/** What was answered to the same key before. */
export interface Before {
  readonly act: string
  readonly print: string
  readonly answer: unknown
}

export interface Opened {
  readonly before?: Before
  readonly subject: Standing
}

/** The subject of an act, locked until the act ends, and what its key was answered before, in one query. */
export async function openSubject(tx: Tx, ref: Ref, key: string): Promise<Opened> {
  const { rows } = await tx.query<Row & { readonly before: Before | null }>({
    name: 'open-subject',
    text: `with done as (
             select json_build_object('act', act, 'print', print, 'answer', answer) as before from performed
              where company = current_setting('gendan.company') and world = current_setting('gendan.world') and key = $3
           ), subject as (
             select kind, id, version, shape, state from aggregate
              where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                and kind = $1 and id = $2 for update
           )
           select subject.*, done.before from (select 1) one left join subject on true left join done on true`,
    values: [ref.kind, ref.id, key],
  })
  const [row] = rows
  const subject = row?.kind ? standing(row) : unborn(ref)
  return row?.before ? { before: row.before, subject } : { subject }
}

/** What a key was answered, looked up again: for a request whose twin was at work while it waited for the subject. */
export async function answeredBefore(tx: Tx, key: string): Promise<Before | undefined> {
  const { rows } = await tx.query<Before>({
    name: 'answered-before',
    text: `select act, print, answer from performed
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and key = $1`,
    values: [key],
  })
  return rows[0]
}

/** Other aggregates an act reads. Those it will change are locked, in one order for all acts: kind, then id. */
export async function loadNeeds(tx: Tx, needs: readonly Need[]): Promise<readonly Standing[]> {
  const read = needs.filter((need) => !need.change)
  const locked = needs.filter((need) => need.change)
  return [...(await load(tx, read, false)), ...(await load(tx, locked, true))]
}

/** Aggregates as they stand now, without a lock. */
export async function loadStanding(tx: Tx, refs: readonly Ref[]): Promise<readonly Standing[]> {
  return load(tx, refs, false)
}

/** `any` beside the pairs: from the pairs alone PostgreSQL, while it knows nothing of the table yet, reads the whole world. */
async function load(tx: Tx, refs: readonly Ref[], lock: boolean): Promise<readonly Standing[]> {
  if (refs.length === 0) return []
  const { rows } = await tx.query<Row>({
    name: lock ? 'load-locked' : 'load-read',
    text: `select kind, id, version, shape, state from aggregate
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')
              and kind = any ($1) and id = any ($2) and (kind, id) in (select * from unnest($1::text[], $2::text[]))
            order by kind, id ${lock ? 'for update' : ''}`,
    values: [refs.map((ref) => ref.kind), refs.map((ref) => ref.id)],
  })
  return refs.map((ref) => {
    const row = rows.find((one) => one.kind === ref.kind && one.id === ref.id)
    return row ? standing(row) : unborn(ref)
  })
}

function standing(row: Row): Standing {
  const { kind, id, version } = row
  return { ref: { kind, id }, version, state: upcastState(kind, row.shape, row.state) }
}

function unborn(ref: Ref): Standing {
  return { ref, version: 0, state: aggregateOf(ref.kind).born(ref.id) }
}
