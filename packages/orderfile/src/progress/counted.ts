import type { Progress, Report } from '@gendan/forms/deal/progress'
import type { Day } from '@gendan/kernel/day'
import { add, compare, type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import type { OrderFile } from '../order-file.ts'

/** A line of the order that is made here, and how many of it. */
export interface MadeLine {
  readonly line: string
  /** What is made, with what is added for loss and samples. */
  readonly target: Decimal
  /** What the customer ordered. */
  readonly ordered: Decimal
  readonly unit: string
}

/** What an order has made: the lines of its production plan. */
export function madeLines({ deal: { production, contract } }: Pick<OrderFile, 'deal'>): readonly MadeLine[] {
  return (production?.lines ?? []).map(({ line, quantity }) => ({
    line,
    target: quantity.value,
    ordered: contract?.terms.lines.find(({ id }) => id === line)?.quantity.value ?? quantity.value,
    unit: quantity.unit,
  }))
}

type Reported = Pick<Progress, 'reports'> | undefined

/** What a process has made of a line, or of all, by all reports. */
export function doneOf(progress: Reported, process: string, line?: string): Decimal {
  return sumOf(
    (progress?.reports ?? []).flatMap(({ made }) =>
      made
        .filter((one) => one.process === process && (line === undefined || one.line === line))
        .map(({ done }) => done),
    ),
  )
}

/** What came into stock of a line, or of all. */
export function stockedOf(progress: Reported, line?: string): Decimal {
  return sumOf(
    (progress?.reports ?? []).flatMap(({ stocked }) =>
      stocked.filter((one) => line === undefined || one.line === line).map(({ quantity }) => quantity),
    ),
  )
}

/** What a process made on each day, in the order of days; days on which it made nothing are left out. */
export function outputOf(progress: Reported, process: string): readonly (readonly [Day, Decimal])[] {
  const days = new Map<Day, Decimal>()
  for (const { day, made } of progress?.reports ?? [])
    for (const one of made) if (one.process === process) days.set(day, add(days.get(day) ?? zero, one.done))
  return [...days].filter(([, done]) => compare(done, zero) > 0).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** The first day on which something was made. */
export function begunOn(progress: Reported): Day | undefined {
  return (progress?.reports ?? [])
    .filter(({ made }) => made.some(({ done }) => compare(done, zero) > 0))
    .map(({ day }) => day)
    .toSorted()[0]
}

/** The day from which on every line that is made was there as it was ordered: in stock, or through the last process. */
export function completeOn(file: Pick<OrderFile, 'deal'>): Day | undefined {
  const { progress, contract } = file.deal
  const lines = madeLines(file)
  // What is bought finished is not counted here: another step waits for it.
  const bought = contract?.terms.lines.some(({ id }) => !lines.some(({ line }) => line === id))
  if (!progress || lines.length === 0 || bought) return undefined
  const byDay = progress.reports.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const last = progress.processes.at(-1)?.id ?? ''
  const days = lines.map(({ line, ordered }) => reachedOn(byDay, ordered, line, last))
  if (days.some((day) => day === undefined)) return undefined
  return days
    .flatMap((day) => day ?? [])
    .toSorted()
    .at(-1)
}

function reachedOn(byDay: readonly Report[], ordered: Decimal, line: string, last: string): Day | undefined {
  let [through, inStock] = [zero, zero]
  for (const report of byDay) {
    through = add(through, doneOf({ reports: [report] }, last, line))
    inStock = add(inStock, stockedOf({ reports: [report] }, line))
    if (compare(through, ordered) >= 0 || compare(inStock, ordered) >= 0) return report.day
  }
  return undefined
}
