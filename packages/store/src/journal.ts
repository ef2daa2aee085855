import type { JournalRow } from '@gendan/contract/rows'
import type { Ref } from '@gendan/kernel/aggregate'
import type { Tx } from './database.ts'
import { upcastEvent } from './upcast.ts'

interface Row {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly shape: number
  readonly type: string
  readonly event: unknown
  readonly act: string
  readonly by_account: string
  readonly post: string
  readonly at: string
  readonly day: string
  readonly came_from: string
  readonly token: string | null
}

const COLUMNS = `kind, id, version, shape, type, event, act, by_account, post, at, day, came_from,
  (select t.state->>'name' from aggregate t where journal.token <> '' and t.company = journal.company and t.world = journal.world
      and t.kind = 'token' and t.id = journal.token) as token`
const HERE = `company = current_setting('gendan.company') and world = current_setting('gendan.world')`

/** What happened to one aggregate, latest first. */
export async function journalOf(tx: Tx, ref: Ref, limit: number): Promise<readonly JournalRow[]> {
  const { rows } = await tx.query<Row>({
    name: 'journal-of',
    text: `select ${COLUMNS} from journal where ${HERE} and kind = $1 and id = $2 order by version desc limit $3`,
    values: [ref.kind, ref.id, limit],
  })
  return rows.map(told)
}

/** Every event of the named types of one aggregate, in order. */
export async function eventsOf(
  tx: Tx,
  ref: Ref,
  types: readonly string[],
): Promise<readonly { readonly type: string }[]> {
  const { rows } = await tx.query<Pick<Row, 'shape' | 'event'>>(
    `select shape, event from journal where ${HERE} and kind = $1 and id = $2 and type = any($3) order by version`,
    [ref.kind, ref.id, types],
  )
  return rows.map(({ shape, event }) => upcastEvent(ref.kind, shape, event) as { readonly type: string })
}

/** What others did to an aggregate after a version, in order: what a second writer gets to see. */
export async function journalSince(tx: Tx, ref: Ref, version: number): Promise<readonly JournalRow[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from journal where ${HERE} and kind = $1 and id = $2 and version > $3 order by version limit 100`,
    [ref.kind, ref.id, version],
  )
  return rows.map(told)
}

/** Where a page of the journal ended. One act writes several events at one instant, so the instant alone would lose some. */
export interface JournalPlace extends Ref {
  readonly at: string
  readonly version: number
}

/** The journal of the whole world, latest first; after a place where one is given. */
export async function wholeJournal(
  tx: Tx,
  after: JournalPlace | undefined,
  limit: number,
): Promise<readonly (JournalRow & Ref)[]> {
  const { at = null, kind = '', id = '', version = 0 } = after ?? {}
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from journal
      where ${HERE} and ($1::timestamptz is null or (at, kind, id, version) < ($1, $2, $3, $4))
      order by at desc, kind desc, id desc, version desc limit $5`,
    [at, kind, id, version, limit],
  )
  return rows.map((row) => ({ ...told(row), kind: row.kind, id: row.id }))
}

/** An event with what it happened to. */
export interface ToldEvent extends Ref {
  readonly version: number
  readonly at: string
  readonly event: { readonly type: string }
}

/** Every event of the world in the order of its aggregates: what a replay runs through. */
export async function everyEvent(tx: Tx): Promise<readonly ToldEvent[]> {
  const { rows } = await tx.query<Row>(`select ${COLUMNS} from journal where ${HERE} order by kind, id, version`)
  return rows.map(({ kind, id, version, shape, event, at }) => ({
    kind,
    id,
    version,
    at,
    event: upcastEvent(kind, shape, event) as { readonly type: string },
  }))
}

function told(row: Row): JournalRow {
  const { act, version, post, at, day, type } = row
  const event = upcastEvent(row.kind, row.shape, row.event)
  return { act, version, by: row.by_account, post, at, day, from: row.came_from, token: row.token ?? '', type, event }
}
