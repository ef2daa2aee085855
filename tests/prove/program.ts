import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pause } from '../../packages/store/src/embedded/processes.ts'

/** The real program, started as people start it, with its real settings, on a data folder of its own. */
export interface Program {
  readonly child: ChildProcess
  readonly pid: number
  /** "http://localhost:41234". */
  readonly address: string
  readonly ended: Promise<number | string | null>
  /** Milliseconds from the start of the process to its first answered request. */
  readonly ready: number
  readonly log: () => string
  /** Ends it in good order. */
  readonly stop: () => Promise<void>
}

/** How the embedded server of a data folder is reached: what its own file says. */
export interface Socket {
  readonly pid: number
  readonly host: string
  readonly port: number
}

const MAIN = join(import.meta.dirname, '../../packages/server/src/main.ts')
const living = new Set<Program>()

/** Starts the program and waits until it answers. Throws with its own words where it ends first. */
export async function startProgram(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const since = performance.now()
  const { child, ended, log, spoken } = launch(folder, env)
  const address = await Promise.race([spoken, ended])
  if (typeof address !== 'string' || !address.startsWith('http')) throw new ProgramEnded(address, log())
  await answering(address)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const program = { child, pid: child.pid ?? 0, address, ended, ready: performance.now() - since, log, stop }
  living.add(program)
  ended.finally(() => living.delete(program)).catch(() => undefined)
  return program
}

/** The program did not come up; `said` is what it wrote. */
export class ProgramEnded extends Error {
  override readonly name = 'ProgramEnded'
  readonly code: number | string | null
  readonly said: string

  constructor(code: number | string | null, said: string) {
    super(`The program ended (${code}):\n${said}`)
    this.code = code
    this.said = said
  }
}

/** Ends programs that a proof which failed has left. */
export async function endLeftPrograms(): Promise<void> {
  await Promise.all([...living].map((program) => program.stop()))
}

/** Where the embedded server of a data folder answers now; undefined while there is none. */
export function socketOf(folder: string): Socket | undefined {
  try {
    const lines = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, host] = lines
    return host ? { pid: Number(pid), host, port: Number(port) } : undefined
  } catch {
    return undefined
  }
}

/** How a pool reaches that server. Throws where none runs. */
export function connectionTo(folder: string): { host: string; port: number; user: string; database: string } {
  const socket = socketOf(folder)
  if (!socket) throw new Error(`no database runs in ${folder}`)
  return { host: socket.host, port: socket.port, user: 'gendan', database: 'gendan' }
}

/** Waits until the program answers and its database with it. */
export async function answering(address: string, milliseconds = 60_000): Promise<void> {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    const said = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined)
    await said?.arrayBuffer().catch(() => undefined)
    if (said?.ok) return
    await pause(10)
  }
  throw new Error(`${address} did not answer within ${milliseconds} ms`)
}

function launch(folder: string, env: Readonly<Record<string, string>>) {
  const surroundings = { ...process.env, DATABASE_URL: '', PUBLIC_URL: '', HOST: '', ...env }
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...surroundings, GENDAN_DATA: folder, PORT: '0', NODE_OPTIONS: '' },
  })
  const lines: string[] = []
  const spoken = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line)
      const found = /^Gendan .*: (https?:\S+)$/.exec(line)
      if (found?.[1]) resolve(found[1])
    })
  })
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line))
  const ended = new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject)
    // Not "close": a database left behind still holds its pipes. What was written last is read within a moment.
    child.once('exit', (code, signal) => setTimeout(() => resolve(signal ?? code), 50))
  })
  return { child, ended, spoken, log: () => lines.slice(-60).join('\n') }
}
