import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Words } from '@gendan/kernel/words'
import { Client } from 'pg'

/** A line that the host wrote. */
export interface Said {
  readonly is: 'ready' | 'restarted' | 'problem'
  readonly postgres: number
  readonly connection: {
    readonly host: string
    readonly port: number
    readonly user: string
    readonly database: string
  }
  readonly says: Words
}

/** A process of its own that holds an embedded database and may be killed. */
export interface Host {
  readonly child: ChildProcess
  /** The next thing it says, or an error with its log if it ends first. */
  next(): Promise<Said>
  readonly ended: Promise<number | null>
  log(): string
}

/** How a host is started; `around` is put before its command (unshare, setpriv), `main` is its source. */
export interface HostOptions {
  readonly andThen?: 'exit'
  readonly around?: readonly string[]
  readonly main?: string
  readonly uid?: number
  readonly env?: NodeJS.ProcessEnv
}

/** Starts a host on a data folder. */
export function hostOn(folder: string, options: HostOptions = {}): Host {
  const main = options.main ?? join(import.meta.dirname, 'supervisor-host.ts')
  const command = [
    ...(options.around ?? []),
    process.execPath,
    main,
    folder,
    ...(options.andThen ? [options.andThen] : []),
  ]
  const as = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }
  const env = { ...process.env, ...options.env, NODE_OPTIONS: '' }
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', env, ...as })
  const log: string[] = []
  const said: Said[] = []
  const waiting: ((line: Said) => void)[] = []
  createInterface({ input: child.stderr }).on('line', (line) => log.push(line))
  createInterface({ input: child.stdout }).on('line', (line) => {
    const word = JSON.parse(line) as Said
    const first = waiting.shift()
    if (first) first(word)
    else said.push(word)
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    // Not "close": an orphan of a killed host still holds its pipes.
    child.once('exit', (code) => setTimeout(() => resolve(code), 50))
  })
  const next = async () => {
    const word = said.shift() ?? (await Promise.race([new Promise<Said>((resolve) => waiting.push(resolve)), ended]))
    if (typeof word === 'object' && word) return word
    throw new Error(`The host ended with ${word} before it said anything.\n${log.join('\n')}`)
  }
  const host = { child, next, ended, log: () => log.join('\n') }
  living.add(host)
  ended.finally(() => living.delete(host)).catch(() => undefined)
  return host
}

const living = new Set<Host>()

/** Ends the hosts that a case which failed has left. */
export async function endLeftHosts(): Promise<void> {
  await Promise.all([...living].map(endHost))
}

/** Starts a host and waits until it is ready; fails with its problem otherwise. */
export async function readyHost(folder: string, options: HostOptions = {}): Promise<Host & { readonly said: Said }> {
  const host = hostOn(folder, options)
  const said = await host.next()
  if (said.is !== 'ready') throw new Error(`Not ready: ${said.says.en}\n${host.log()}`)
  return { ...host, said }
}

/** Ends a host in good order and waits for it. */
export async function endHost(host: Host): Promise<void> {
  host.child.kill('SIGTERM')
  await host.ended
}

/** Runs statements on a host's database and gives the rows of the last one. */
export async function query(said: Said, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(said.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    return rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Makes a table and one acknowledged row in it. */
export async function writeRow(said: Said): Promise<void> {
  await query(said, 'CREATE TABLE IF NOT EXISTS paper (number int)', 'INSERT INTO paper VALUES (1)')
}

/** How many rows are there. */
export async function countRows(said: Said): Promise<number> {
  return Number((await query(said, 'SELECT count(*) AS n FROM paper'))[0]?.['n'])
}
