import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPool } from '@gendan/store/database'
import { startPostgres } from '../../packages/store/src/embedded/postgres.ts'
import { look, pause } from '../../packages/store/src/embedded/processes.ts'
import { foundFirm } from './firm.ts'
import { clients, type Load, loadOn } from './load.ts'
import { answering, endLeftPrograms, type Program, socketOf, startProgram } from './program.ts'
import { judgeWorld, type Verdict } from './verdict.ts'
import { ok, openWindow } from './window.ts'

/** What thirty kills showed. */
export interface KillFigures extends Verdict {
  readonly rounds: number
  /** Requests that had to be sent again, and answered ones that were sent again on purpose. */
  readonly repeats: number
  readonly echoes: number
  /** Milliseconds from the kill to the first answered request, middle and longest, by what was killed. */
  readonly back: Readonly<Record<Victim, { readonly middle: number; readonly longest: number }>>
}

export type Victim = 'program' | 'server' | 'both'
const victims: readonly Victim[] = ['program', 'server', 'both']

/**
 * The real program under a load of acts through HTTP; the program, its PostgreSQL or both are killed with SIGKILL in turn.
 * At the end no acknowledged act is lost, none done twice, and everything agrees. Throws at the first thing that does not hold.
 */
export async function proveKill(
  options: { readonly rounds: number; readonly clients: number; readonly demo: boolean },
  report: (line: string) => void,
): Promise<KillFigures> {
  assertLinuxOrMac()
  const folder = mkdtempSync(join(tmpdir(), 'gendan-kill-'))
  const house: House = { folder, program: await startProgram(folder) }
  try {
    const firm = await foundFirm(() => house.program.address)
    // The demo's practice world stands beside the firm's: a replay looks at every world.
    if (options.demo)
      await ok(
        openWindow(() => house.program.address),
        'POST',
        '/enter-demo',
        {},
      )
    const load = loadOn(firm)
    const working = clients(load, options.clients)
    const back = await Promise.race([rounds(house, options.rounds, load, report), failed(working)])
    load.over = true
    await working
    await house.program.stop()
    const fence = { company: firm.company, world: firm.world }
    const verdict = await judged(folder, (pool) => judgeWorld(pool, fence, load.acknowledged))
    return { ...verdict, rounds: options.rounds, repeats: load.repeats, echoes: load.echoes, back }
  } finally {
    await endLeftPrograms()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface House {
  readonly folder: string
  program: Program
}

async function rounds(house: House, count: number, load: Load, report: (line: string) => void) {
  const back: Record<Victim, number[]> = { program: [], server: [], both: [] }
  for (let round = 0; round < count; round += 1) {
    const victim = victims[round % 3] ?? 'both'
    const before = load.acknowledged.length
    // Long enough that every kind of act is under way, and never at the same moment of it.
    await pause(800 + ((round * 137) % 900))
    back[victim].push(await killOnce(house, victim))
    report(`round ${round + 1}: ${victim} killed after ${load.acknowledged.length - before} acts`)
  }
  return { program: spread(back.program), server: spread(back.server), both: spread(back.both) }
}

/** Kills and waits until the house answers again; gives the milliseconds. */
async function killOnce(house: House, victim: Victim): Promise<number> {
  const { folder, program } = house
  const socket = socketOf(folder)
  const presses = pressesOf(program.pid)
  const since = performance.now()
  if (victim !== 'program' && socket) process.kill(socket.pid, 'SIGKILL')
  if (victim === 'server') await survives(program, socket?.pid)
  else {
    program.child.kill('SIGKILL')
    await program.ended
    house.program = await startProgram(folder)
    await noneLeft(presses)
  }
  return performance.now() - since

  async function survives(alive: Program, killed: number | undefined): Promise<void> {
    const gone = alive.ended.then((code) => {
      throw new Error(`the program ended (${code}) when its database was killed:\n${alive.log()}`)
    })
    const isBack = async () => {
      while (socketOf(folder) === undefined || socketOf(folder)?.pid === killed) await pause(10)
      await answering(alive.address)
    }
    await Promise.race([isBack(), gone])
  }
}

function pressesOf(program: number): readonly number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const seen = lines.map((line) => line.trim().split(/\s+/))
  return seen
    .filter(([, parent, ...args]) => Number(parent) === program && isPress(args.join(' ')))
    .map(([pid]) => Number(pid))
}

function isPress(command: string): boolean {
  return command.includes('compositor.ts')
}

/** A press whose program was killed ends by itself. */
async function noneLeft(presses: readonly number[]): Promise<void> {
  const left = () => presses.map(look).filter((one) => one.state === 'alive' && isPress(one.command))
  for (let wait = 0; wait < 100 && left().length > 0; wait += 1) await pause(50)
  if (left().length > 0)
    throw new Error(
      `presses of a killed program live on: ${left()
        .map((one) => one.pid)
        .join(', ')}`,
    )
}

/** Fails when the clients do; while they work it stays open. */
async function failed(working: Promise<unknown>): Promise<never> {
  await working
  throw new Error('the clients ended before the kills did')
}

/** Opens the database of a stopped program and judges it. */
export async function judged<T>(folder: string, judge: (pool: ReturnType<typeof openPool>) => Promise<T>): Promise<T> {
  const embedded = await startPostgres({ folder })
  const pool = openPool(embedded.connection)
  try {
    return await judge(pool)
  } finally {
    await pool.end()
    await embedded.stop()
  }
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  return { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, longest: sorted.at(-1) ?? 0 }
}

function assertLinuxOrMac(): void {
  if (process.platform === 'win32') throw new Error('The kills need Linux or macOS: Windows knows no SIGKILL.')
}
