import { spawnSync } from 'node:child_process'
import { Client } from 'pg'
import { clearOldServer, stopServer } from './old-server.ts'
import { markOf } from './places.ts'
import { known, refused, stillThere } from './problems.ts'
import { pause } from './processes.ts'
import { type Ending, nameForServant, type Program, run } from './run.ts'
import type { Site } from './site.ts'

/** A server that accepts connections. */
export interface Server {
  readonly pid: number
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<Ending>
  /** Stops it in good order; see STOP_LIMITS. */
  stop(): Promise<void>
  /** Asks it to stop without waiting: for the moment in which our own process ends. */
  dismiss(): void
}

/**
 * Clears what an earlier server left, starts one, and waits until it answers a connection: the log is never asked. Recovery
 * after a crash may take minutes and is waited for as long as the server lives. Throws StartProblem.
 */
export async function startServer(site: Site): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    await clearOldServer(site)
    const program = run(command(site), site.places.cluster, site.servant, site.log)
    const ending = await Promise.race([ready(site, program), program.ended])
    if (ending === 'ready') return serverOf(site, program)
    const said = ending.lines.join('\n')
    if (!isPassing(said)) throw known(site.places.folder, fatal(ending.lines)) ?? refused(ending.lines)
    if (attempt >= 20) throw stillThere(site.places.folder, fatal(ending.lines))
    await pause(500)
  }
}

/** Traces of an earlier server that go away by themselves, soon. */
function isPassing(said: string): boolean {
  return /lock file "[^"]*" already exists|shared memory block .* still in use|could not bind .*Address already in use/.test(
    said,
  )
}

function fatal(lines: readonly string[]): string {
  return lines.filter((line) => /FATAL|PANIC|HINT|could not/.test(line)).join(' ')
}

function command({ places, binaries, servant, door, settings }: Site): [string, ...string[]] {
  const byDoor =
    process.platform === 'win32'
      ? { listen_addresses: door.host, port: String(door.port), unix_socket_directories: '' }
      : {
          listen_addresses: '',
          port: String(door.port),
          unix_socket_directories: door.host,
          unix_socket_permissions: '0700',
        }
  const chosen = {
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...settings,
    ...byDoor,
    cluster_name: markOf(places.cluster),
  }
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return [binaries.postgres, '-D', nameForServant(places.cluster, servant), ...flags]
}

/** Resolves when a connection is answered; stays open for ever if the program ends first. */
async function ready(site: Site, program: Program): Promise<'ready'> {
  let over = false
  const stop = () => {
    over = true
  }
  program.ended.then(stop, stop)
  for (let wait = 20; !over; wait = Math.min(wait * 1.5, 500)) {
    if (await answers(site)) return 'ready'
    await pause(wait)
  }
  return new Promise(() => undefined)
}

async function answers({ door }: Site): Promise<boolean> {
  const client = new Client({ ...door, user: 'postgres', database: 'postgres', connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    // Not yet: no socket, or "the database system is starting up". If it never comes, the program's end says why.
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function serverOf(site: Site, program: Program): Server {
  const pid = program.child.pid
  if (pid === undefined) throw new RangeError('A server that answered has a process')
  return {
    pid,
    ended: program.ended,
    async stop() {
      if (program.child.exitCode === null && program.child.signalCode === null) {
        if (process.platform === 'win32') stopOnWindows(site)
        else await stopServer(pid, site.places.folder)
      }
      await program.ended
    },
    dismiss: () => void program.child.kill('SIGINT'),
  }
}

/** Windows knows no SIGINT for another process: PostgreSQL's own tool asks through a pipe. Written, not run. */
function stopOnWindows({ binaries, places }: Site): void {
  spawnSync(binaries.pgCtl, ['stop', '-D', places.cluster, '-m', 'fast', '-w', '-t', '60'])
}
