import type { Ref } from '@gendan/kernel/aggregate'
import type { ClientBase } from 'pg'
import type { Tx } from './database.ts'
import { searchable } from './projections/search.ts'

/** Whose journal is searched for what people wrote; what is one person's own, and what has a fence of its own, is not among them. */
const KINDS: ReadonlySet<string> = new Set([
  'order-file',
  'party',
  'goods',
  'stock',
  'bank-slip',
  'supplier-invoice',
  'credit',
  'account-statement',
  'presentation',
])

/** Fields in which people write for people to read. */
const SPOKEN: ReadonlySet<string> = new Set([
  ...['note', 'reason', 'word', 'said', 'text', 'answer', 'question', 'found', 'agreed', 'why', 'remark', 'remarks'],
  ...['what', 'summary', 'lesson', 'comment', 'comments', 'cause', 'measure'],
])

/** Whole records within an event: found where they stand themselves. */
const RECORDS: ReadonlySet<string> = new Set([
  'paper',
  'filled',
  'terms',
  'order',
  'sheet',
  'facts',
  'own',
  'ask',
  'signature',
])

const DEEPEST = 5
const LONGEST = 4000

/** What people wrote in an event, field by field; the note of a request for a signature among it. */
export function saidIn(event: unknown): string {
  const noted = noteOf(event)
  return [...new Set([...noted, ...spoken(event, 0)])].join(' · ').slice(0, LONGEST)
}

/** A request for a signature carries what is signed; of it only its note was written to be read. */
function noteOf(event: unknown): readonly string[] {
  const asked = (event as { readonly ask?: { readonly note?: unknown } }).ask?.note
  return typeof asked === 'string' && asked.trim() !== '' ? [asked.trim()] : []
}

function spoken(value: unknown, depth: number): readonly string[] {
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (RECORDS.has(key)) return []
    if (typeof inner !== 'string') return spoken(inner, depth + 1)
    return SPOKEN.has(key) && inner.trim() !== '' ? [inner.trim()] : []
  })
}

/** One event in whose words one may search. */
export interface Told {
  readonly on: Ref
  readonly version: number
  readonly event: { readonly type: string }
}

/** Keeps what people wrote in these events, where they wrote anything. */
export async function keepSaid(
  tx: Tx | ClientBase,
  told: readonly Told[],
  signed: { readonly act: string; readonly by: string; readonly at: string },
): Promise<void> {
  const found = told.flatMap(({ on, version, event }) => {
    const said = KINDS.has(on.kind) ? saidIn(event) : ''
    return said === '' ? [] : [{ id: `${on.kind}/${on.id}/${version}`, on, said, ...searchable([said]) }]
  })
  if (found.length === 0) return
  await tx.query({
    name: 'keep-said',
    text: `with told as (
             select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) as t (id, kind, subject, said, words, grams)
           ), rows as (
             insert into said_row (company, world, id, kind, subject, at, by_account, act, said)
             select current_setting('gendan.company'), current_setting('gendan.world'), id, kind, subject, $7, $8, $9, said from told
             on conflict (company, world, id) do nothing
           )
           insert into said_search (company, world, id, words, grams)
           select current_setting('gendan.company'), current_setting('gendan.world'), id, words, string_to_array(grams, ' ') from told
           on conflict (company, world, id) do nothing`,
    values: [
      found.map(({ id }) => id),
      found.map(({ on }) => on.kind),
      found.map(({ on }) => on.id),
      found.map(({ said }) => said),
      found.map(({ words }) => words),
      found.map(({ grams }) => grams.join(' ')),
      signed.at,
      signed.by,
      signed.act,
    ],
  })
}
