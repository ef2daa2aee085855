import { cpus, release, totalmem } from 'node:os'

/** One measured thing beside its floor. `times` is how often the floor goes into it, where that is the aim. */
export interface Line {
  readonly name: string
  readonly floor: string
  readonly ours: string
  readonly share: string
  readonly aim: string
  readonly holds: boolean | undefined
}

/** A part of the page: a heading, words, and its figures. */
export interface Part {
  readonly title: string
  readonly words: readonly string[]
  readonly lines: readonly Line[]
}

/** How long and how large a run is. */
export interface Size {
  readonly quick: boolean
  /** Milliseconds of one measurement of a rate, and how many are taken. */
  readonly rateMs: number
  readonly rounds: number
  readonly lists: readonly number[]
  readonly calls: number
  readonly orders: number
}

export const sizes: Readonly<Record<'whole' | 'quick', Size>> = {
  whole: { quick: false, rateMs: 4000, rounds: 5, lists: [100_000, 1_000_000], calls: 25, orders: 40 },
  quick: { quick: true, rateMs: 700, rounds: 3, lists: [20_000], calls: 7, orders: 8 },
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** A measurement of slow calls ends after this many milliseconds, with three calls at least. */
const PATIENCE_MS = 2500

/** The middle duration of several calls, in milliseconds; the first few are not counted. */
export async function timed(calls: number, call: () => Promise<unknown>, warm = 3): Promise<number> {
  const times: number[] = []
  const begun = performance.now()
  const patient = () => performance.now() - begun < PATIENCE_MS
  for (let i = 0; i < warm && patient(); i += 1) await call()
  while (times.length < calls && (times.length < 3 || patient())) {
    const since = performance.now()
    await call()
    times.push(performance.now() - since)
  }
  return median(times)
}

/** Calls per second with so many callers side by side, over a time. `call` is told which caller it is. */
export async function rate(ms: number, callers: number, call: (caller: number) => Promise<number>): Promise<number> {
  const since = performance.now()
  const until = since + ms
  let done = 0
  const caller = async (_: unknown, number: number): Promise<void> => {
    while (performance.now() < until) {
      // Not `done += await …`: that would read the count before the wait and lose what others counted meanwhile.
      const count = await call(number)
      done += count
    }
  }
  await Promise.all(Array.from({ length: callers }, caller))
  return done / ((performance.now() - since) / 1000)
}

/** More is better: ours must reach a share of the floor. */
export function atLeast(name: string, floor: number, ours: number, aim: number, unit: string): Line {
  const share = ours / floor
  return {
    name,
    floor: `${floor.toFixed(0)} ${unit}`,
    ours: `${ours.toFixed(0)} ${unit}`,
    share: `${(share * 100).toFixed(0)} %`,
    aim: `≥ ${aim * 100} %`,
    holds: share >= aim,
  }
}

/** Less is better: ours may take so many times the floor. */
export function atMost(name: string, floor: number, ours: number, aim: number, unit = 'ms'): Line {
  const times = ours / floor
  return {
    name,
    floor: `${floor.toFixed(2)} ${unit}`,
    ours: `${ours.toFixed(2)} ${unit}`,
    share: `${times.toFixed(2)} ×`,
    aim: `≤ ${aim} ×`,
    holds: times <= aim,
  }
}

/** Less is better: ours must stay within so many milliseconds, whatever its floor. */
export function within(name: string, floor: number, ours: number, aim: number): Line {
  return { ...atMost(name, floor, ours, 1), aim: `≤ ${aim.toLocaleString('en')} ms`, holds: ours <= aim }
}

/** A figure without a floor. */
export function plain(name: string, ours: string, aim = '', holds?: boolean): Line {
  return { name, floor: '', ours, share: '', aim, holds }
}

/** The page as Markdown. */
export function pageOf(parts: readonly Part[], size: Size): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Node ${process.versions.node}`
  return `# Performance

Written by \`npm run bench\`${size.quick ? ' (-- --quick: small sizes, for trying the tool; not for judging)' : ''} on ${new Date().toISOString().slice(0, 10)}. Each figure is a median and stands beside its
floor: the least that could do the same work, measured in the same run on the same machine, which also ran the clients.

${machine}

${parts.map(sectionOf).join('\n\n')}
`
}

/** One part as Markdown. */
export function sectionOf(part: Part): string {
  return `## ${part.title}\n\n${part.words.join('\n')}\n\n${table(part.lines)}`
}

function table(lines: readonly Line[]): string {
  const rows = lines.map(
    (line) => `| ${line.name} | ${line.floor} | ${line.ours} | ${line.share} | ${line.aim} | ${mark(line.holds)} |`,
  )
  return ['| | floor | Gendan | | aim | |', '| --- | ---: | ---: | ---: | ---: | --- |', ...rows].join('\n')
}

function mark(holds: boolean | undefined): string {
  return holds === undefined ? '' : holds ? 'holds' : '**missed**'
}
