import type { Sections } from '@gendan/forms/deal/deal'
import type { PlannedProcess } from '@gendan/forms/deal/progress'
import type { Day } from '@gendan/kernel/day'
import { compare, type Decimal, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import { doneOf, type MadeLine, madeLines, stockedOf } from './counted.ts'
import { type Making, makingFacts } from './pace.ts'
import { startOf } from './processes.ts'

/** A line as the workshop knows it, with what each process made of it. */
export interface WorkshopLine extends MadeLine {
  readonly code: string
  readonly name: Words
  /** By process, where anything was made. */
  readonly done: Readonly<Record<string, Decimal>>
  readonly stocked: Decimal
}

/** An order that is made or will be: what the workshop's page and the load of lines are drawn from. Lists keep it; it changes with the file alone. */
export interface WorkshopFacts {
  /** Who makes it: a supplier's id, or the name of a line or workshop of our own. */
  readonly maker: string
  readonly workshop: string
  readonly start: Day
  readonly finish: Day
  /** The tariff code of the first line that is made: it says what kind of goods these are. */
  readonly hsCode: string
  readonly lines: readonly WorkshopLine[]
  /** As they were set; none before the first report or plan of processes. */
  readonly processes?: readonly PlannedProcess[]
  readonly kind?: string
  readonly making?: Making
  /** The last day that was reported, and by whom. */
  readonly last?: { readonly day: Day; readonly by: string }
  readonly released: boolean
  readonly held: boolean
}

/** What the workshop must know of an order; undefined once its goods are inspected, or before anybody planned who makes them. */
export function workshopFacts(file: OrderFile): WorkshopFacts | undefined {
  const { production, progress, contract } = file.deal
  const start = startOf(file.deal)
  const over = file.aside?.state === 'cancelled' || file.aside?.state === 'lost' || reached(file.stage, 'E12')
  if (over || !production || !start) return undefined
  const making = makingFacts(file)
  const last = progress?.reports.toSorted((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
  const lines = linesOf(file)
  return {
    ...{ maker: production.maker, workshop: production.workshop, start, finish: production.finish, lines },
    hsCode: contract?.terms.lines.find(({ id }) => id === lines[0]?.line)?.hsCode ?? '',
    ...(progress ? { kind: progress.kind, processes: progress.processes } : {}),
    ...(making ? { making } : {}),
    ...(last ? { last: { day: last.day, by: last.by } } : {}),
    released: reached(file.stage, 'E8'),
    held: file.aside?.state === 'hold',
  }
}

function linesOf(file: OrderFile): readonly WorkshopLine[] {
  const { progress, contract }: Sections = file.deal
  return madeLines(file).map((made) => {
    const terms = contract?.terms.lines.find(({ id }) => id === made.line)
    const done = (progress?.processes ?? []).map(({ id }) => [id, doneOf(progress, id, made.line)] as const)
    return {
      ...made,
      code: terms?.code || terms?.customerCode || made.line,
      name: terms?.name ?? { en: '', zh: '' },
      done: Object.fromEntries(done.filter(([, count]) => compare(count, zero) > 0)),
      stocked: stockedOf(progress, made.line),
    }
  })
}
