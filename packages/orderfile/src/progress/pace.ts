import type { Day } from '@gendan/kernel/day'
import {
  compare,
  type Decimal,
  decimal,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import type { Workdays } from '../path/workdays.ts'
import { doneOf, madeLines, outputOf } from './counted.ts'

/** One process of an order as its way is reckoned from it. */
export interface Running {
  readonly id: string
  readonly name: Words
  readonly from: Day
  readonly until: Day
  readonly target: Decimal
  readonly done: Decimal
  /** What it made on the last days on which it made anything, at most ten. */
  readonly days: readonly (readonly [Day, Decimal])[]
}

/** How far the making of an order is. */
export interface Making {
  readonly finish: Day
  readonly processes: readonly Running[]
}

/** By how many days of output a pace is judged (B-08: five to ten are best), and how many there must be. */
const LAST_DAYS = 10
const LEAST_DAYS = 3

/** What the way of an order takes from its progress; undefined before anything was reported. */
export function makingFacts(file: OrderFile): Making | undefined {
  const { progress, production } = file.deal
  if (!progress || !production || progress.reports.length === 0) return undefined
  const target = sumOf(madeLines(file).map((one) => one.target))
  return {
    finish: production.finish,
    processes: progress.processes.map(({ id, name, from, until }) => ({
      ...{ id, name, from, until, target },
      done: doneOf(progress, id),
      days: outputOf(progress, id).slice(-LAST_DAYS),
    })),
  }
}

/** When one process will be done and the goods complete after it, by the output of its last days. */
export interface Pace {
  readonly process: Running
  readonly left: Decimal
  /** The output of a working day: all of the last days over the working days they stretch over. */
  readonly mean: Decimal
  /** Working days the rest takes, rounded up. */
  readonly days: number
  /** Working days planned from the end of this process to complete goods. */
  readonly tail: number
  readonly complete: Day
}

/**
 * The pace of each process that has begun and is not done, as the craft forecasts completion (B-08): what is left ÷ mean output, rounded up, and
 * what is planned after it. Three days of output at least, so that the first days of a line do not frighten anybody.
 */
export function pacesOf({ processes, finish }: Making, workdays: Workdays, today: Day): readonly Pace[] {
  return processes.flatMap((process) => {
    const left = subtract(process.target, process.done)
    const mean = meanOf(process, workdays)
    if (!mean || compare(left, zero) <= 0) return []
    const days = +round(divide(left, mean), 0, 'up')
    // More than that is no forecast: somebody reported a handful of samples.
    if (days > 999) return []
    const tail = finish > process.until ? workdays.passed(process.until, finish) : 0
    return [{ process, left, mean, days, tail, complete: workdays.add(today, days + tail) }]
  })
}

function meanOf({ days }: Running, workdays: Workdays): Decimal | undefined {
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]]
  if (days.length < LEAST_DAYS || !first || !last) return undefined
  const span = workdays.passed(first, last) + 1
  return divide(sumOf(days.map(([, done]) => done)), decimal(`${span > days.length ? span : days.length}`))
}

/** The process that decides when the goods are complete. */
export function slowest(paces: readonly Pace[]): Pace | undefined {
  return paces.reduce<Pace | undefined>(
    (worst, one) => (worst && worst.complete >= one.complete ? worst : one),
    undefined,
  )
}

/** Done and planned by a day, in whole percent of everything that is to be done: each process weighs its planned days. */
export interface Percent {
  readonly done: number
  readonly planned: number
  /** Of all pieces, where a process of theirs is packing. */
  readonly packed?: number
}

/** How far the order is and how far it should be (B-09). */
export function percentOf({ processes }: Making, workdays: Workdays, day: Day): Percent {
  const weighed = processes.map((one) => {
    const days = workdays.passed(one.from, one.until) + 1
    return { one, weight: decimal(`${days}`), planned: plannedShare(one, workdays, day) }
  })
  const whole = sumOf(weighed.map(({ weight }) => weight))
  const share = (part: (at: (typeof weighed)[number]) => Decimal) =>
    isZero(whole) ? 0 : +round(divide(multiply(sumOf(weighed.map(part)), HUNDRED), whole), 0, 'half-up')
  return {
    done: share(({ one, weight }) => multiply(weight, doneShare(one))),
    planned: share(({ planned, weight }) => multiply(weight, planned)),
    ...packedOf(processes),
  }
}

/** What of the pieces is packed, where somebody reports their packing as a process of its own. */
function packedOf(processes: readonly Running[]): Pick<Percent, 'packed'> {
  const packing = processes.findLast(isPacking)
  return packing ? { packed: +round(multiply(doneShare(packing), HUNDRED), 0, 'down') } : {}
}

/** Whether a process is the packing, by its name. */
export function isPacking({ name }: Pick<Running, 'name'>): boolean {
  return /pack|包装|装箱/i.test(`${name.en} ${name.zh}`)
}

const HUNDRED = decimal('100')

function doneShare({ done, target }: Running): Decimal {
  if (isZero(target)) return zero
  return compare(done, target) >= 0 ? decimal('1') : divide(done, target)
}

/** The part of a process that is planned to be done at the end of a day: its working days passed over all of them. */
export function plannedShare({ from, until }: Pick<Running, 'from' | 'until'>, workdays: Workdays, day: Day): Decimal {
  if (day < from) return zero
  if (day >= until) return decimal('1')
  const all = workdays.passed(from, until) + 1
  return divide(decimal(`${workdays.passed(from, day) + 1}`), decimal(`${all}`))
}
