import type { WorkshopRow } from '@gendan/contract/making-questions'
import type { QualityWeight } from '@gendan/forms/deal/production'
import { type NewReport, newReportShape, reportShape } from '@gendan/forms/deal/progress'
import type { Day } from '@gendan/kernel/day'
import { add, type Decimal, decimal, isDecimal, sumOf, zero } from '@gendan/kernel/decimal'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { progressRules } from '@gendan/orderfile/progress/progress-rules'
import type { KeptEntry } from '../outbox/kept-entry.ts'

/** A fault as it is typed. */
export interface FaultTyped {
  readonly process: string
  readonly weight: QualityWeight
  readonly count: string
  readonly what: string
}

/** A day's report as it is typed: figures are text until they are read. */
export interface ProgressDraft {
  readonly id: string
  readonly day: Day
  /** By "process/line". */
  readonly made: Readonly<Record<string, string>>
  /** By line. */
  readonly stocked: Readonly<Record<string, string>>
  readonly warehouse: string
  readonly faults: readonly (FaultTyped & { readonly line: string })[]
  readonly note: string
  readonly photos: readonly string[]
}

export function emptyDraft(day: Day, warehouse: string): ProgressDraft {
  return { id: '', day, made: {}, stocked: {}, warehouse, faults: [], note: '', photos: [] }
}

/** Nothing was typed yet. */
export function isEmpty({ made, stocked, faults, note, photos }: ProgressDraft): boolean {
  const figures = [...Object.values(made), ...Object.values(stocked)]
  return figures.every((one) => one.trim() === '') && faults.length === 0 && note === '' && photos.length === 0
}

/** What is typed, as the act takes it; undefined where a figure cannot be read, and then `unread` names its place. */
export function readDraft(draft: ProgressDraft): { readonly report?: NewReport; readonly unread: readonly string[] } {
  const made = pairs(draft.made).map(([key, text]) => ({ ...placeOf(key), done: figureOf(text) }))
  const stocked = pairs(draft.stocked).map(([line, text]) => ({
    line,
    quantity: figureOf(text),
    warehouse: draft.warehouse,
  }))
  const unread = [
    ...made.filter(({ done }) => done === undefined).map(({ process, line }) => `${process}/${line}`),
    ...stocked.filter(({ quantity }) => quantity === undefined).map(({ line }) => `stocked/${line}`),
    ...draft.faults.flatMap(({ count }, i) => (/^-?\d{1,9}$/.test(count.trim()) ? [] : [`faults/${i}`])),
  ]
  if (unread.length > 0) return { unread }
  const read = newReportShape.safeParse({
    ...{ id: draft.id, day: draft.day, note: draft.note, photos: draft.photos, stocked },
    made: withFaults(made, draft.faults),
  })
  return read.success ? { report: read.data, unread } : { unread: ['note'] }
}

type MadeRead = { readonly process: string; readonly line: string; readonly done: Decimal | undefined }

/** Faults stand at the process and line they were found at; one that made nothing that day gets a row of its own. */
function withFaults(made: readonly MadeRead[], faults: ProgressDraft['faults']) {
  const keys = new Set([...made, ...faults].map(({ process, line }) => `${process}/${line}`))
  return [...keys].map((key) => {
    const { process, line } = placeOf(key)
    const own = faults.filter((one) => one.process === process && one.line === line)
    return {
      ...{ process, line, done: made.find((one) => one.process === process && one.line === line)?.done ?? zero },
      faults: own.map(({ weight, count, what }) => ({ weight, count: +count.trim(), what })),
    }
  })
}

function pairs(typed: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(typed).filter(([, text]) => text.trim() !== '')
}

function placeOf(key: string): { readonly process: string; readonly line: string } {
  const cut = key.lastIndexOf('/')
  return { process: key.slice(0, cut), line: key.slice(cut + 1) }
}

function figureOf(text: string): Decimal | undefined {
  const plain = text.trim().replaceAll(/[,，\s]/g, '')
  return isDecimal(plain) ? decimal(plain) : undefined
}

/** What waits on this machine of an order, as if it were there: the reports that were not taken yet and not refused. */
export function waitingReports(entries: readonly KeptEntry[], but?: KeptEntry): readonly NewReport[] {
  return entries
    .filter(({ act, problem, key }) => act === 'report-progress' && !problem && key !== but?.key)
    .flatMap(({ input }) => {
      const read = newReportShape.safeParse((input as { report?: unknown }).report)
      return read.success ? [read.data] : []
    })
}

/** The order with what waits counted in: so many pieces more at each process. */
export function withWaiting(row: WorkshopRow, waiting: readonly NewReport[]): WorkshopRow {
  const made = waiting.flatMap((one) => one.made)
  const stocked = waiting.flatMap((one) => one.stocked)
  return {
    ...row,
    lines: row.lines.map((line) => {
      const own = made.filter((one) => one.line === line.line)
      const done: Record<string, Decimal> = { ...line.done }
      for (const one of own) done[one.process] = add(done[one.process] ?? zero, one.done)
      const more = stocked.filter((one) => one.line === line.line).map(({ quantity }) => quantity)
      return { ...line, done, stocked: sumOf([line.stocked, ...more]) }
    }),
  }
}

/** Everything wrong with what is typed, judged as the server will: also without a network. */
export function checkDraft(report: NewReport, row: WorkshopRow, today: Day): readonly Finding[] {
  const before = reportShape.parse({
    ...{ id: 'reported-before', day: row.start, by: '', at: '' },
    made: row.lines.flatMap(({ line, done }) =>
      Object.entries(done).map(([process, count]) => ({ process, line, done: count })),
    ),
    stocked: row.lines.map(({ line, stocked }) => ({ line, quantity: stocked, warehouse: '' })),
  })
  const { photos, day, ...figures } = report
  return byWeight(
    judge(progressRules, {
      ...{ figures, photos, day, today, begins: row.start, processes: row.processes, lines: row.lines },
      others: { reports: [before] },
    }),
  )
}

/** What a process has done of a line, or of all lines. */
export function doneIn(row: WorkshopRow, process: string, line?: string): Decimal {
  return sumOf(
    row.lines.filter((one) => line === undefined || one.line === line).map(({ done }) => done[process] ?? zero),
  )
}

/** A draft that shows an entry again as it was typed: what came back is mended there. */
export function draftOf(report: NewReport, warehouse: string): ProgressDraft {
  const { id, day, made, stocked, note, photos } = report
  return {
    ...{ id, day, note, photos },
    made: Object.fromEntries(
      made.filter(({ done }) => done !== '0').map(({ process, line, done }) => [`${process}/${line}`, done]),
    ),
    stocked: Object.fromEntries(stocked.map(({ line, quantity }) => [line, quantity])),
    warehouse: stocked[0]?.warehouse ?? warehouse,
    faults: made.flatMap(({ process, line, faults }) =>
      faults.map(({ weight, count, what }) => ({ process, line, weight, count: `${count}`, what })),
    ),
  }
}
