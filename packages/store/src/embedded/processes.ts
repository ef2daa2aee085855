import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process as the system shows it. A zombie is dead but not yet reaped: it still has a number and holds nothing. */
export interface Seen {
  readonly pid: number
  readonly state: 'gone' | 'zombie' | 'alive'
  /** The command line or, for PostgreSQL's own children, their title. Empty where the system hides it. */
  readonly command: string
  /** The folder it works in, where the system tells (Linux, same user). */
  readonly cwd?: string
}

/** Looks at one process by its number. */
export function look(pid: number): Seen {
  if (!exists(pid)) return { pid, state: 'gone', command: '' }
  if (process.platform === 'linux') return fromProc(pid) ?? { pid, state: 'alive', command: '' }
  if (process.platform === 'win32') return fromTasklist(pid)
  return fromPs(['-p', String(pid)])[0] ?? { pid, state: 'gone', command: '' }
}

/** Every process the system shows us. Windows: none, nothing there asks for them. */
export function everyone(): readonly Seen[] {
  if (process.platform === 'win32') return []
  if (process.platform !== 'linux') return fromPs(['-ax'])
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.flatMap((pid) => fromProc(Number(pid)) ?? [])
}

/** Sends a signal; a process that is already gone is what was wanted. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!isErrno(error, 'ESRCH')) throw error
  }
}

/** Waits until a process is no longer alive (a zombie counts as ended). False when the time, in ms, ran out. */
export async function ended(pid: number, limitMs: number): Promise<boolean> {
  const until = Date.now() + limitMs
  while (look(pid).state === 'alive') {
    if (Date.now() > until) return false
    await pause(50)
  }
  return true
}

/** A pause in ms; an aborted signal ends it early, without an error. */
export function pause(ms: number, early?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    early?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: there is one, of another user.
    return !isErrno(error, 'ESRCH')
  }
}

function fromProc(pid: number): Seen | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may itself hold spaces and parentheses: the state follows the last one.
    const letter = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    const cwd = cwdOf(pid)
    return { pid, state: 'ZX'.includes(letter) ? 'zombie' : 'alive', command, ...(cwd ? { cwd } : {}) }
  } catch {
    // It ended while we looked, or the system hides other users' processes.
    return undefined
  }
}

function cwdOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // Not ours to see: another user's, or root in a container without ptrace. The title has to do.
    return undefined
  }
}

function fromPs(which: readonly string[]): readonly Seen[] {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'pid=,stat=,command=', ...which], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => {
    const [, pid, state, command = ''] = /^\s*(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? []
    return pid && state
      ? [{ pid: Number(pid), state: state.startsWith('Z') ? 'zombie' : 'alive', command } as const]
      : []
  })
}

/** Windows: written, not run. The name of the program is all that is told. */
function fromTasklist(pid: number): Seen {
  const { stdout } = spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' })
  const name = /^"([^"]+)"/.exec(stdout ?? '')?.[1]
  return name ? { pid, state: 'alive', command: name } : { pid, state: 'gone', command: '' }
}

function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
