import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markOf } from './places.ts'
import { stillThere } from './problems.ts'
import { ended, everyone, look, pause, type Seen, signal } from './processes.ts'
import type { Site } from './site.ts'

/**
 * Clears what an earlier server of this cluster left, so that a new one may start: PostgreSQL refuses while postmaster.pid
 * names any living process, be it a zombie or a stranger who was given the number since.
 *
 * | postmaster.pid names | then |
 * |---|---|
 * | nobody, or a dead process | its children, if any still live, are ended; PostgreSQL removes the file itself |
 * | a zombie that its parent has not reaped yet, or never will | the number in the file is replaced |
 * | our own server, whose program died | stop it in good order (SIGINT) and wait |
 * | another program | the number in the file is replaced |
 * | nothing readable | the file is removed |
 *
 * Call it only while holding the folder's lock: then no other living program owns that server. Throws StartProblem.
 */
export async function clearOldServer(site: Pick<Site, 'places' | 'log'>): Promise<void> {
  const { places, log } = site
  if (!existsSync(join(places.cluster, PID_FILE))) return
  const pid = readPid(places.cluster)
  const mark = markOf(places.cluster)
  if (pid !== undefined && isServerOf(look(pid), mark, places.cluster)) {
    log(`A database server of an earlier run is still there (process ${pid}); it is being stopped.`)
    await stopServer(pid, places.folder)
  }
  await endChildren(mark, places.folder)
  if (pid === undefined) rmSync(join(places.cluster, PID_FILE), { force: true })
  else if (look(pid).state !== 'gone') replacePid(places.cluster)
}

/** Stops a server in good order; if it does not end, harder; if that fails too, throws StartProblem. Limits in ms. */
export async function stopServer(pid: number, folder: string, limits = STOP_LIMITS): Promise<void> {
  for (const [name, limit] of limits) {
    signal(pid, name)
    if (await ended(pid, limit)) return
  }
  throw stillThere(folder, `process ${pid}`)
}

/** Fast shutdown (clients are sent away, everything is written), then immediate, then by force. */
const STOP_LIMITS: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
]

const PID_FILE = 'postmaster.pid'

/** Does this process serve our cluster? By its mark on the command line, or by the folder it works in. */
export function isServerOf(seen: Seen, mark: string, cluster: string): boolean {
  if (seen.state !== 'alive' || !/postgres/i.test(seen.command)) return false
  return process.platform === 'win32' || seen.command.includes(mark) || seen.cwd === cluster
}

/** Undefined for a file that was cut off when the machine died: PostgreSQL refuses such a file as well. */
function readPid(cluster: string): number | undefined {
  const pid = Number.parseInt(readFileSync(join(cluster, PID_FILE), 'utf8'), 10)
  return pid > 0 ? pid : undefined
}

/**
 * The rest of the file is kept: with it PostgreSQL makes sure by itself that no child of the old server still holds its
 * shared memory. The number is one that no system gives away, so it names nobody.
 */
function replacePid(cluster: string): void {
  const file = join(cluster, PID_FILE)
  if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, '2147483647'))
}

/**
 * Children that outlived their server still hold its shared memory and could still write. They notice its death within
 * moments unless they are deep in work; then they are ended. Their journal is replayed at the start, nothing saved is lost.
 */
async function endChildren(mark: string, folder: string): Promise<void> {
  for (let waited = 0; waited <= 6_000; waited += 100) {
    const children = everyone().filter((seen) => isMarked(seen, mark))
    if (children.length === 0) return
    const name = HARDER.get(waited)
    if (name) for (const child of children) signal(child.pid, name)
    await pause(100)
  }
  throw stillThere(folder, mark)
}

/** After how many ms children are told, and how. */
const HARDER: ReadonlyMap<number, NodeJS.Signals> = new Map([
  [2_000, 'SIGQUIT'],
  [4_000, 'SIGKILL'],
])

/** "postgres: gendan-0123456789ab: checkpointer", or the server's own command line before a child has its title. */
function isMarked(seen: Seen, mark: string): boolean {
  if (seen.state !== 'alive') return false
  return seen.command.startsWith(`postgres: ${mark}:`) || seen.command.includes(`cluster_name=${mark}`)
}
