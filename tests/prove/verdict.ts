import { createHash } from 'node:crypto'
import { same } from '@gendan/kernel/same'
import { loadAttachment } from '@gendan/store/attachments'
import { type Fence, inFence, type Pool, type Tx, unfenced } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { everyWorld } from '@gendan/store/worlds'
import type { Acknowledged } from './load.ts'

/** What was found to be in order. */
export interface Verdict {
  readonly acts: number
  readonly events: number
  readonly worlds: number
  readonly files: number
  readonly papers: number
}

/** Judges a world after a load: throws with everything that is not as it was acknowledged, or not whole. */
export async function judgeWorld(pool: Pool, fence: Fence, acknowledged: readonly Acknowledged[]): Promise<Verdict> {
  const faults: string[] = []
  const found = await inFence(pool, fence, async (tx) => {
    const { acts, events } = await judgeActs(tx, acknowledged, faults)
    return { acts, events, files: await judgeNumbers(tx, faults), papers: await judgePapers(tx, faults) }
  })
  const worlds = await judgeReplays(pool, faults)
  if (faults.length > 0) throw new Error(`${faults.length} things are not in order:\n${faults.slice(0, 40).join('\n')}`)
  return { ...found, worlds }
}

/** Every world: journal, states and lists agree. Gives how many there are. */
export async function judgeReplays(pool: Pool, faults: string[]): Promise<number> {
  const worlds = await unfenced(pool, everyWorld)
  for (const { company, id } of worlds)
    faults.push(...(await replay(pool, { company, world: id })).map((place) => `world ${id}: ${place}`))
  return worlds.length
}

interface Told {
  readonly key: string
  readonly act: string
  readonly kind: string
  readonly id: string
  readonly type: string
  readonly version: number
}

async function judgeActs(tx: Tx, acknowledged: readonly Acknowledged[], faults: string[]) {
  const { rows } = await tx.query<Told>(
    'select act_key as key, act, kind, id, type, version from journal order by version',
  )
  const { rows: answers } = await tx.query<{ key: string; answer: unknown }>('select key, answer from performed')
  const journal = Map.groupBy(rows, (row) => row.key)
  const answer = new Map(answers.map((row) => [row.key, row.answer]))
  for (const one of acknowledged) faults.push(...judgeAct(one, journal.get(one.key) ?? [], answer.get(one.key)))
  // An event whose key nobody was answered under was either done twice or done for nobody.
  const known = new Set(acknowledged.map((one) => one.key))
  const acts = new Set(acknowledged.map((one) => one.act))
  for (const [key, events] of journal)
    if (!known.has(key) && events.some((event) => acts.has(event.act)))
      faults.push(`${events[0]?.act} stands under a key that nobody was answered under: ${key}`)
  return { acts: acknowledged.length, events: rows.length }
}

function judgeAct(one: Acknowledged, events: readonly Told[], answer: unknown): readonly string[] {
  const name = `${one.act} on ${one.kind} ${one.id}`
  if (events.length === 0) return [`${name} was acknowledged and is not in the journal`]
  const faults: string[] = []
  const own = events.filter((event) => event.kind === one.kind && event.id === one.id)
  if (own.at(-1)?.version !== one.answer.version)
    faults.push(`${name}: version ${one.answer.version} was acknowledged, the journal has ${own.at(-1)?.version}`)
  if (!same(answer, one.answer)) faults.push(`${name}: another answer is kept than was given`)
  const types = events.map((event) => `${event.kind}/${event.id} ${event.type}`)
  if (new Set(types).size !== types.length) faults.push(`${name} was done twice: ${types.join(', ')}`)
  if (events.some((event) => event.act !== one.act)) faults.push(`${name}: its key stands beside another act`)
  return faults
}

/** Files and papers: counted from one, each number once, none left out, and the series stands at the last. Gives the files. */
async function judgeNumbers(tx: Tx, faults: string[]): Promise<number> {
  const { rows: files } = await tx.query<{ number: string }>(
    `select state->>'number' as number from aggregate where kind = 'order-file'`,
  )
  const { rows: papers } = await tx.query<{ number: string; code: string }>(
    `select distinct id, p->>'number' as number, p->>'kind' as code from aggregate, jsonb_array_elements(state->'papers') p
      where kind = 'order-file'`,
  )
  const { rows: series } = await tx.query<{ id: string; last: number }>(
    `select id, (state->>'last')::int as last from aggregate where kind = 'series'`,
  )
  const groups = Map.groupBy([...files.map((row) => row.number), ...papers.map((row) => row.number)], (number) =>
    number.slice(0, number.lastIndexOf('-')),
  )
  for (const [head, numbers] of groups) {
    const counted = numbers.map((number) => Number(number.slice(head.length + 1))).sort((a, b) => a - b)
    const wrong = counted.findIndex((number, i) => number !== i + 1)
    if (wrong >= 0) faults.push(`numbers ${head}: the ${wrong + 1}th is ${counted[wrong]}`)
  }
  const lasts = series.map((one) => one.last).sort((a, b) => a - b)
  const counts = [...groups.values()].map((numbers) => numbers.length).sort((a, b) => a - b)
  if (JSON.stringify(lasts) !== JSON.stringify(counts))
    faults.push(`series stand at ${lasts.join(', ')}; numbers given are ${counts.join(', ')}`)
  return files.length
}

/** Every issued paper: its bytes are kept, are a PDF, and hash to their address. Gives how many there are. */
async function judgePapers(tx: Tx, faults: string[]): Promise<number> {
  const { rows } = await tx.query<{ file: string; number: string; address: string | null }>(
    `select id as file, p->>'number' as number, p->'page'->>'attachment' as address
       from aggregate, jsonb_array_elements(state->'papers') p where kind = 'order-file'`,
  )
  for (const { file, number, address } of rows) {
    const kept = address ? await loadAttachment(tx, address) : undefined
    const whole = kept && createHash('sha256').update(kept.data).digest('hex') === address
    if (!whole || kept.data.subarray(0, 5).toString('latin1') !== '%PDF-')
      faults.push(`paper ${number} of ${file}: ${kept ? 'other bytes than were printed' : 'no page is kept'}`)
  }
  return rows.length
}
