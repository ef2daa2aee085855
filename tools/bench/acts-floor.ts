import { freshId } from '@gendan/office/ids'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { PATH_SHAPE } from '@gendan/orderfile/path/path-facts'
import { inFence, type Tx } from '@gendan/store/database'
import type { Place } from './place.ts'

/** The rows that one act left behind, as text ready to be written again; ids, key and number are filled in by `filled`. */
interface Recorded {
  readonly act: string
  readonly version: number
  readonly events: string
  readonly state: string
  readonly print: string
  readonly answer: string
  readonly columns: readonly string[]
  readonly row: readonly unknown[]
  readonly words: string
  readonly grams: readonly string[]
  /** The order's way, where it begins with this act; empty where it does not. */
  readonly way: string
  /** The series of numbers it took one from; empty for none. */
  readonly series: string
}

const [KEY, NUMBER] = ['@key', '"@number"']

/** What an order's way is reckoned from: terms that are settled. */
const BEGINS_A_WAY = settleTerms.name

/** Writes the same rows as the office's three acts, again and again under fresh ids; gives how many acts that were. */
export async function floorOf(place: Place, story: () => Promise<string>): Promise<() => Promise<number>> {
  const file = await story()
  const acts = await inFence(place.pool, place.fence, (tx) => recorded(tx, file))
  return async () => {
    const fresh = freshId()
    for (const act of acts) await write(place, filled(act, file, fresh), fresh)
    return acts.length
  }
}

/** The state after each act is the last one's, which is the largest: the floor is not favoured. */
async function recorded(tx: Tx, file: string): Promise<readonly Recorded[]> {
  const all = async <Row>(sql: string, ...values: unknown[]) => (await tx.query(sql, values)).rows as Row[]
  const acts = await all<{ key: string; act: string; version: number; print: string; answer: unknown }>(
    `select j.act_key as key, j.act, max(j.version) as version, p.print, p.answer from journal j join performed p on p.key = j.act_key
      where j.kind = 'order-file' and j.id = $1 group by j.act_key, j.act, p.print, p.answer order by 3`,
    file,
  )
  const [standing] = await all<{ state: string; row: Record<string, unknown>; words: string; grams: string[] }>(
    `select a.state::text, to_jsonb(o) as row, s.words, s.grams from aggregate a join order_row o using (company, world, id)
       join search_row s using (company, world, kind, id)
      where a.kind = 'order-file' and a.id = $1`,
    file,
  )
  const [way] = await all<{ facts: string }>('select facts::text from path_row where file = $1', file)
  const row = standing?.row ?? {}
  const told: Recorded[] = []
  for (const { key, act, version, print, answer } of acts) {
    const events = await all<{ e: Record<string, unknown> }>(
      'select to_jsonb(j) as e from journal j where act_key = $1',
      key,
    )
    told.push({
      act,
      version,
      print,
      answer: JSON.stringify(answer),
      events: JSON.stringify(events.map(({ e }) => open(e))),
      state: standing?.state ?? '{}',
      columns: Object.keys(row),
      row: Object.values(row),
      words: standing?.words ?? '',
      grams: standing?.grams ?? [],
      way: act === BEGINS_A_WAY ? (way?.facts ?? '') : '',
      series: String(events.find(({ e }) => e['kind'] === 'series')?.e['id'] ?? ''),
    })
  }
  return told
}

/** An event with its key, and the series' number, left open. */
function open(event: Record<string, unknown>): Record<string, unknown> {
  const keyed = { ...event, act_key: KEY }
  if (event['kind'] !== 'series') return keyed
  return { ...keyed, version: '@number', event: { type: 'number-taken', number: '@number' } }
}

function filled(act: Recorded, file: string, fresh: string): Recorded {
  return {
    ...act,
    events: act.events.replaceAll(file, fresh),
    state: act.state.replaceAll(file, fresh),
    answer: act.answer.replaceAll(file, fresh),
    row: act.row.map((value) => (value === file ? fresh : value)),
  }
}

async function write(place: Place, act: Recorded, file: string): Promise<void> {
  const { company, world } = place.fence
  const tx = await place.pool.connect()
  try {
    await tx.query(
      `begin; select set_config('gendan.company', '${company}', true), set_config('gendan.world', '${world}', true)`,
    )
    const { rows } = await tx.query<{ kind: string; version: number }>({
      name: 'floor-lock',
      text: `select kind, id, version, state from aggregate where company = $1 and world = $2 and kind in ('order-file', 'series')
               and id = any ($3) order by kind, id for update`,
      values: [company, world, act.series ? [file, act.series] : [file]],
    })
    await save(tx, place, act, file, (rows.find((row) => row.kind === 'series')?.version ?? 0) + 1)
    await list(tx, act, place, file)
    await tx.query('commit')
  } catch (problem) {
    await tx.query('rollback')
    throw problem
  } finally {
    tx.release()
  }
}

const SAVE = `
  with state as (
    insert into aggregate (company, world, kind, id, version, shape, state) values ($1, $2, 'order-file', $3, $4, 1, $5::jsonb)
    on conflict (company, world, kind, id) do update set version = excluded.version, state = excluded.state
  ), series as (
    update aggregate set version = $6, state = jsonb_build_object('id', id, 'last', $6::int)
     where company = $1 and world = $2 and kind = 'series' and id = $7
  ), told as (
    insert into journal select * from jsonb_populate_recordset(null::journal, $8::jsonb)
  )
  insert into performed (company, world, key, act, print, answer) values ($1, $2, $9, $10, $11, $12)`

async function save(tx: Tx, { fence }: Place, act: Recorded, file: string, number: number): Promise<void> {
  const key = freshId()
  const events = act.events.replaceAll(KEY, key).replaceAll(NUMBER, String(number))
  const { company, world } = fence
  const values = [company, world, file, act.version, act.state, number, act.series, events, key, act.act, act.print]
  await tx.query({ name: 'floor-save', text: SAVE, values: [...values, act.answer] })
}

async function list(
  tx: Tx,
  { columns, row, words, grams, way }: Recorded,
  { fence }: Place,
  file: string,
): Promise<void> {
  const rest = columns.filter((name) => !['company', 'world', 'id'].includes(name))
  await tx.query({
    name: 'floor-list',
    text: `insert into order_row (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})
           on conflict (company, world, id) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    values: [...row],
  })
  await tx.query({
    name: 'floor-words',
    text: `insert into search_row (company, world, kind, id, words, grams) values ($1, $2, 'order-file', $3, $4, $5)
           on conflict (company, world, kind, id) do nothing`,
    values: [fence.company, fence.world, file, words, grams],
  })
  if (!way) return
  await tx.query({
    name: 'floor-way',
    text: 'insert into path_row (company, world, file, shape, facts) values ($1, $2, $3, $4, $5)',
    values: [fence.company, fence.world, file, PATH_SHAPE, way],
  })
}
