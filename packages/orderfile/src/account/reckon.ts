import {
  type Account,
  type AccountLine,
  type Age,
  ages,
  type OpenItem,
  type StatementRow,
} from '@gendan/forms/account-statement/shape'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { add, compare, type Decimal, isPositive, subtract, sumOf, zero } from '@gendan/kernel/decimal'

export interface Period {
  readonly currency: string
  readonly from: Day
  readonly to: Day
}

/**
 * An account over a period: what stood before, every line of it with what stands after, what is open at its end and how old that is.
 * `lines` are of one party, one side and one currency; those after the period are left out.
 */
export function reckonAccount(lines: readonly AccountLine[], { currency, from, to }: Period): Account {
  const told = lines.filter(({ day }) => day <= to).toSorted(byDay)
  const before = told.filter(({ day }) => day < from)
  const within = told.filter(({ day }) => day >= from)
  const opening = subtract(sumOf(before.map(({ charged }) => charged)), sumOf(before.map(({ settled }) => settled)))
  const rows: StatementRow[] = []
  for (const { key: _k, side: _s, party: _p, currency: _c, dues: _d, ...one } of within) {
    const stood = rows.at(-1)?.balance ?? opening
    rows.push({ ...one, balance: subtract(add(stood, one.charged), one.settled) })
  }
  const charged = sumOf(within.map((one) => one.charged))
  const settled = sumOf(within.map((one) => one.settled))
  const items = itemsOf(told, to)
  const open = items.filter((item) => isPositive(item.open))
  return {
    ...{ currency, from, to, opening, rows, charged, settled },
    closing: subtract(add(opening, charged), settled),
    open,
    ageing: ageing(open),
    credit: subtract(zero, sumOf(items.filter((item) => !isPositive(item.open)).map((item) => item.open))),
    overdue: sumOf(open.map(({ overdue }) => overdue)),
  }
}

/** By day; on one day what is owed more stands before what is owed less. */
function byDay(a: AccountLine, b: AccountLine): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  const weigh = ({ settled }: AccountLine) => (isPositive(settled) ? 1 : 0)
  if (weigh(a) !== weigh(b)) return weigh(a) - weigh(b)
  const [left, right] = [a, b].map((one) => `${one.order} ${one.paper} ${one.slip} ${one.key}`)
  return (left ?? '') < (right ?? '') ? -1 : 1
}

/** What is settled together, with what is left of it; money for no order is credit of its own. */
function itemsOf(told: readonly AccountLine[], to: Day): readonly OpenItem[] {
  const items = new Map<string, AccountLine[]>()
  for (const one of told) items.set(one.item, [...(items.get(one.item) ?? []), one])
  return [...items.values()].flatMap((lines) => {
    const open = sumOf(lines.map(({ charged, settled }) => subtract(charged, settled)))
    const owing = lines.filter(({ what }) => CHARGES.has(what))
    const [first] = owing.length > 0 ? owing : lines
    if (!first || compare(open, zero) === 0) return []
    const paid = sumOf(lines.filter(({ what }) => what !== 'beside').map(({ settled }) => settled))
    const left = leftOf(owing.at(-1)?.dues ?? [], paid)
    const overdue = overdueOf(left, open, to)
    const due = left.find((one) => one.due)?.due
    const { order, file, paper, day } = first
    return [{ order, file, paper, day, ...(due ? { due } : {}), open, overdue, age: daysBetween(day, to) }]
  })
}

/** No more than is open: a supplier's deposit is due for all that was ordered, though only a part of it may be invoiced. */
function overdueOf(left: AccountLine['dues'], open: Decimal, to: Day): Decimal {
  const late = sumOf(left.filter(({ due }) => due && due < to).map(({ amount }) => amount))
  return compare(late, open) > 0 && isPositive(open) ? open : late
}

const CHARGES: ReadonlySet<AccountLine['what']> = new Set(['invoice', 'bill', 'purchase', 'amended', 'sample-fee'])

/** What of each instalment is not settled, the first filled first. */
function leftOf(dues: AccountLine['dues'], paid: Decimal): AccountLine['dues'] {
  const { rest } = dues.reduce<{ readonly rest: AccountLine['dues']; readonly paid: Decimal }>(
    (done, one) => {
      const left = subtract(one.amount, done.paid)
      if (!isPositive(left)) return { rest: done.rest, paid: subtract(done.paid, one.amount) }
      return { rest: [...done.rest, { ...one, amount: left }], paid: zero }
    },
    { rest: [], paid },
  )
  return rest
}

const LIMITS: Readonly<Record<Exclude<Age, 'over'>, number>> = { '30': 30, '60': 60, '90': 90 }

function ageing(open: readonly OpenItem[]): Account['ageing'] {
  const of = (age: Age) => sumOf(open.filter((item) => ageOf(item.age) === age).map((item) => item.open))
  return { '30': of('30'), '60': of('60'), '90': of('90'), over: of('over') }
}

function ageOf(days: number): Age {
  return ages.find((age) => age !== 'over' && days <= LIMITS[age]) ?? 'over'
}
