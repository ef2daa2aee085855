import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { type DurationKey, durations, type PathRules } from '../path/durations.ts'
import type { Path } from '../path/path.ts'
import { nodeName } from '../path/why.ts'
import type { Workdays } from '../path/workdays.ts'
import type { Asked } from './asked.ts'

/** A step of the account: which days it takes, and whether the answer hangs on it. */
export interface AccountStep {
  readonly id: string
  readonly title: Words
  /** Working days; calendar days at sea and in the air. */
  readonly days: number
  readonly from: Day
  readonly until: Day
  readonly critical: boolean
}

interface Leg {
  readonly span: DurationKey
  readonly after: readonly DurationKey[]
}

function leg(span: DurationKey, ...after: readonly DurationKey[]): Leg {
  return { span, after }
}

const SECURED = { transfer: 'deposit', letter: 'letter', credit: 'credit' } as const

/** The way of a new order up to bulk, by the firm's own spans: what must be done one after another, and what goes side by side. */
function legsOf({ payment, sample }: Pick<Asked, 'payment' | 'sample'>): readonly Leg[] {
  const money = SECURED[payment]
  return [
    leg('settle'),
    leg('confirm', 'settle'),
    leg('proforma', 'confirm'),
    leg('sign-back', 'proforma'),
    leg(money, 'sign-back'),
    leg('order', money),
    leg('release', 'order'),
    leg('purchase', 'confirm'),
    leg('supplier-back', 'purchase'),
    leg('supply', 'supplier-back'),
    leg('receive', 'supply'),
    ...(sample ? [leg('sample', 'confirm'), leg('verdict', 'sample')] : []),
    leg('start', 'release', 'receive', ...(sample ? (['verdict'] as const) : [])),
  ]
}

/** What stands before bulk, and the first day on which it can begin. */
export interface BeforeBulk {
  readonly start: Day
  readonly steps: readonly AccountStep[]
}

/** What waits for the customer takes his working days (docs/decisions/0042). */
const HIS: ReadonlySet<DurationKey> = new Set(['sign-back', 'deposit', 'letter', 'verdict'])

/** A customer who orders today: every step up to bulk, in the order in which it ends; his own steps in the calendar of his country. */
export function beforeNewOrder(
  asked: Asked,
  rules: PathRules,
  workdays: Workdays,
  today: Day,
  country?: string | undefined,
): BeforeBulk {
  const known = asked.materials !== undefined && asked.materials > today ? asked.materials : undefined
  // Where the day of the material is known, what would have led to it is not asked.
  const legs = legsOf(asked).filter(({ span }) => !(known && BOUGHT.has(span)))
  const ends = new Map<DurationKey, Ended>()
  for (const { span, after } of legs) {
    const held = after.filter((one) => ends.has(one)).toSorted((a, b) => (endOf(ends, a) < endOf(ends, b) ? 1 : -1))[0]
    const from = held ? endOf(ends, held) : workdays.from(today)
    const days = rules.days(span)
    const calendar = HIS.has(span) ? workdays.in(country) : workdays
    const step = { id: span, title: durations[span].title, days, from, until: calendar.add(from, days), driver: held }
    ends.set(span, known && span === 'receive' ? receivedOn(known, workdays, today) : step)
  }
  const critical = chain(ends)
  const steps = [...ends].map(([span, { driver: _, ...step }]) => ({ ...step, critical: critical.has(span) }))
  return { start: endOf(ends, 'start'), steps }
}

interface Ended extends Omit<AccountStep, 'critical'> {
  /** What it waited for longest. */
  readonly driver: DurationKey | undefined
}

function receivedOn(day: Day, workdays: Workdays, today: Day): Ended {
  const until = workdays.from(day)
  return { id: 'receive', title: MATERIAL, days: workdays.passed(today, until), from: today, until, driver: undefined }
}

const MATERIAL: Words = { en: 'Material in the house, as told', zh: '物料到齐（按所填日期）' }

const BOUGHT: ReadonlySet<DurationKey> = new Set(['purchase', 'supplier-back', 'supply'])

function endOf(ends: ReadonlyMap<DurationKey, { readonly until: Day }>, span: DurationKey): Day {
  return ends.get(span)?.until ?? ''
}

function chain(ends: ReadonlyMap<DurationKey, Ended>): ReadonlySet<DurationKey> {
  const on = new Set<DurationKey>()
  for (let at: DurationKey | undefined = 'start'; at; at = ends.get(at)?.driver) on.add(at)
  return on
}

/** An order that stands: what its own path still waits for before bulk. */
export function beforeOrder({ nodes }: Path, workdays: Workdays, today: Day): BeforeBulk {
  const bulk = nodes.find(({ id }) => id === 'bulk-start')
  const first = workdays.from(today)
  if (!bulk?.forecast) return { start: first, steps: [] }
  const steps: AccountStep[] = []
  for (let at: typeof bulk | undefined = bulk; at?.state === 'open'; ) {
    const before: typeof bulk | undefined = nodes.find(({ id }) => id === at?.driver?.node)
    const from = before?.forecast ?? (before?.actual && before.actual > first ? before.actual : first)
    const until: Day = at.forecast ?? from
    const days = until > from ? workdays.passed(from, until) : 0
    steps.unshift({ id: at.id, title: nodeName(at), days, from, until, critical: true })
    at = before
  }
  return { start: bulk.forecast > first ? bulk.forecast : first, steps }
}
