import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Connection, openPool } from '@gendan/store/database'
import { migrate } from '@gendan/store/migrate'
import { pageSetter } from '../../packages/server/src/page-setter.ts'
import { openPress } from '../../packages/server/src/press/press.ts'
import { startPostgres } from '../../packages/store/src/embedded/postgres.ts'
import { type Lane, type Race, races } from './races.ts'
import { openRing, type Ring, settled } from './ring.ts'
import { judgeWorld, type Verdict } from './verdict.ts'

/** What the races showed. */
export interface RaceFigures extends Omit<Verdict, 'acts'> {
  readonly races: number
  readonly seconds: number
  readonly byName: readonly { readonly name: string; readonly races: number }[]
}

/** As many races as asked for on a PostgreSQL of their own with its real settings. Throws at the first that ends wrong. */
export async function proveRaces(count: number, report: (line: string) => void): Promise<RaceFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-races-'))
  const embedded = await startPostgres({ folder })
  try {
    await migrate(embedded.connection)
    return await runRaces(embedded.connection, count, report)
  } finally {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Lanes of races beside each other; each lane has its own customer and file, numbers are taken from the same series. */
const LANES = 6

/** The races on a database that was migrated and is empty. */
export async function runRaces(
  connection: Connection,
  count: number,
  report: (line: string) => void,
): Promise<RaceFigures> {
  const pools = [openPool(connection), openPool(connection)] as const
  const press = openPress()
  const since = performance.now()
  try {
    const ring = await openRing(pools, pageSetter(press))
    const queue = shuffled(count)
    let done = 0
    const finished = (): void => {
      done += 1
      if (done % 1000 === 0) report(`${done} races`)
    }
    await Promise.all(Array.from({ length: LANES }, () => runLane(ring, queue, finished)))
    const { acts: _, ...verdict } = await judgeWorld(pools[0], ring.fence, [])
    const byName = races.map((race) => ({ name: race.name, races: shareOf(race, count) }))
    const ran = byName.reduce((sum, one) => sum + one.races, 0)
    return { ...verdict, races: ran, byName, seconds: (performance.now() - since) / 1000 }
  } finally {
    press.close()
    await Promise.all(pools.map((pool) => pool.end()))
  }
}

/** After so many races a lane takes a new file: one with a hundred papers in it would make the races slow, not harder. */
const FRESH_AFTER = 50

async function runLane(ring: Ring, queue: Race[], finished: () => void): Promise<void> {
  let lane: Lane = { ring, ...(await settled(ring)) }
  for (let race = queue.pop(), ran = 1; race; race = queue.pop(), ran += 1) {
    if (ran % FRESH_AFTER === 0) lane = { ring, ...(await settled(ring)) }
    const { name } = race
    await race.run(lane).catch((problem: unknown) => {
      throw new Error(`${name}: ${(problem as Error).message}`, { cause: problem })
    })
    finished()
  }
}

function shareOf(race: Race, count: number): number {
  return Math.max(1, Math.round((race.share / 10_000) * count))
}

/** Every race as often as its share says, in a mixed but always the same order. */
function shuffled(count: number): Race[] {
  const all = races.flatMap((race) => Array.from({ length: shareOf(race, count) }, () => race))
  let seed = 20_260_318
  for (let i = all.length - 1; i > 0; i -= 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    const j = seed % (i + 1)
    const [one, two] = [all[i], all[j]]
    if (one && two) [all[i], all[j]] = [two, one]
  }
  return all
}
