import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { machineCases } from './supervisor-machine.ts'
import { endHost, endLeftHosts, type Host, query, readyHost, type Said } from './supervisor-tools.ts'

/**
 * Proves at length that the embedded database survives: many kills under load, and the machines it may be started on (as
 * root, as nobody, as a nameless number, in containers, on full and closed disks). Throws at the first thing that does not
 * hold. The second half makes users and disks of its own and needs root on Linux; without it this throws and says so.
 */
export async function proveSupervisor(report: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-prove-'))
  try {
    await killUnderLoad(folder, 30, report)
  } finally {
    await endLeftHosts()
    rmSync(folder, { recursive: true, force: true })
  }
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    throw new Error(
      'The kills held. The cases of other users, disks and containers need root on Linux: run this again as root.',
    )
  }
  for (const { name, prove } of machineCases) {
    const place = mkdtempSync(join(tmpdir(), 'gendan-prove-'))
    try {
      await prove(place)
      report(`holds: ${name}`)
    } catch (error) {
      throw new Error(`does not hold: ${name}`, { cause: error })
    } finally {
      await endLeftHosts()
      rmSync(place, { recursive: true, force: true })
    }
  }
}

/** Rows are written without pause and counted when they are acknowledged; then the program, the server or both are killed. */
async function killUnderLoad(folder: string, rounds: number, report: (line: string) => void): Promise<void> {
  let host = await readyHost(folder)
  await query(host.said, 'CREATE TABLE paper (number bigint PRIMARY KEY)')
  let acknowledged = 0
  const reopened: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const victim = (['program', 'server', 'both'] as const)[round % 3] ?? 'both'
    const writer = write(host.said, acknowledged)
    await new Promise((resolve) => setTimeout(resolve, 100 + ((round * 137) % 400)))
    kill(host, victim)
    const since = performance.now()
    if (victim === 'server') await expectRestart(host)
    else {
      await host.ended
      host = await readyHost(folder)
    }
    reopened.push(performance.now() - since)
    acknowledged = await writer
    await countAtLeast(host.said, acknowledged, `round ${round}, ${victim} killed`)
    acknowledged = await highest(host.said)
  }
  await endHost(host)
  const [middle, longest] = [reopened.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0, reopened.at(-1) ?? 0]
  report(
    `holds: ${rounds} kills, 0 of ${acknowledged} acknowledged rows lost; open again after ${middle.toFixed(0)} ms, at most ${longest.toFixed(0)} ms`,
  )
}

function kill(host: Host & { readonly said: Said }, victim: 'program' | 'server' | 'both'): void {
  if (victim !== 'program') process.kill(current.get(host.child.pid ?? 0) ?? host.said.postgres, 'SIGKILL')
  if (victim !== 'server') host.child.kill('SIGKILL')
}

/** The server of a host after its last restart. */
const current = new Map<number, number>()

async function expectRestart(host: Host): Promise<void> {
  const said = await host.next()
  if (said.is !== 'restarted') throw new Error(`expected a restart, not ${JSON.stringify(said)}`)
  current.set(host.child.pid ?? 0, said.postgres)
}

/** Writes numbers upwards from `after` until the connection breaks; gives the last that was acknowledged. */
async function write(said: Said, after: number): Promise<number> {
  const client = new Client(said.connection)
  client.on('error', () => undefined)
  await client.connect()
  let last = after
  try {
    for (;;) {
      await client.query('INSERT INTO paper VALUES ($1)', [last + 1])
      last += 1
    }
  } catch {
    // The kill: what this case is about.
    return last
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function countAtLeast(said: Said, acknowledged: number, when: string): Promise<void> {
  const [row] = await query(said, `SELECT count(*) AS n FROM paper WHERE number <= ${acknowledged}`)
  if (Number(row?.['n']) !== acknowledged)
    throw new Error(`${when}: ${row?.['n']} of ${acknowledged} acknowledged rows are there`)
}

async function highest(said: Said): Promise<number> {
  return Number((await query(said, 'SELECT coalesce(max(number), 0) AS n FROM paper'))[0]?.['n'])
}
