import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { cannotRun, noServant, unreachable } from './problems.ts'
import { as, mayEnter, type Servant } from './servant.ts'

/** How a program ended, and the last lines it wrote. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly lines: readonly string[]
}

/** A program of PostgreSQL that runs. */
export interface Program {
  readonly child: ChildProcess
  /** Rejects with StartProblem only if the program could not be started at all. */
  readonly ended: Promise<Ending>
  /** The last lines so far. */
  lines(): readonly string[]
}

/** Runs a program of PostgreSQL as the servant, standing in `folder`, which is where its data lies. */
export function run(
  command: readonly [string, ...string[]],
  folder: string,
  servant: Servant | undefined,
  log: (line: string) => void,
): Program {
  const [program, ...args] = command
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C in a terminal is for the program, which then ends the database in good order.
    detached: process.platform !== 'win32',
    windowsHide: true,
    ...as(servant),
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      if (lines.length > 60) lines.shift()
      log(line)
    })
  }
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', (error) => reject(whyNot(program, servant, error)))
    child.once('close', (code, signal) => resolve({ code, signal, lines: [...lines] }))
  })
  // Whoever waits hears the rejection; one who has left already must not bring the process down.
  ended.catch(() => undefined)
  return { child, ended, lines: () => [...lines] }
}

/**
 * The name under which the servant reaches a data folder. Where it may not enter the folders above (a project under
 * /root), Linux still lets it work in the folder it is put into: root puts it there, and "/proc/self/cwd" is that folder for
 * it and for all its children, without passing through the ones above. Throws StartProblem where there is no such way.
 */
export function nameForServant(folder: string, servant: Servant | undefined): string {
  if (mayEnter(dirname(folder), servant)) return folder
  if (process.platform !== 'linux' || !existsSync('/proc/self/cwd')) throw unreachable(dirname(folder))
  return '/proc/self/cwd'
}

/** Nothing of ours that it does not need: PGDATA and its like would mislead it, and secrets are none of its business. */
function environment(): NodeJS.ProcessEnv {
  const wanted = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'LD_LIBRARY_PATH']
  const kept = wanted.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]] as const]))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' }
}

function whyNot(program: string, servant: Servant | undefined, error: Error) {
  const code = 'code' in error ? error.code : ''
  return servant && (code === 'EPERM' || code === 'EINVAL') ? noServant(error) : cannotRun(program, error)
}
