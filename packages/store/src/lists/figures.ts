import type { FigureSums, FigureThing } from '@gendan/contract/figure-questions'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'

/** Between which days, in which zone, by which rule of margins figures are counted. */
export interface FiguresOf {
  readonly from: string
  readonly to: string
  readonly zone: string
  /** What a margin is a fraction of. */
  readonly base: 'invoice' | 'cost'
  readonly rate: string
  readonly floor: string
  readonly currency: string
}

export type FiguresBy = 'person' | 'customer' | 'supplier' | 'month' | 'all'

/** How a row is counted: by who follows its order now, its customer, its supplier, the month in which it happened. */
const KEYS: Readonly<Record<FiguresBy, string>> = {
  all: `''`,
  person: 'o.owner',
  customer: 'o.buyer',
  supplier: 'f.supplier',
  month: `to_char(f.day at time zone $3, 'YYYY-MM')`,
}

const DAY = `(f.day at time zone $3)::date`
/** The same where `FROM` has read it once for every count that asks for it. */
const ON = 'f.local'
const days = (what: string) =>
  `round(avg(extract(epoch from f.day - f.since) / 86400) filter (where f.what = '${what}' and f.since is not null), 1)::text`
const GROUPED: typeof KEYS = { ...KEYS, month: `to_char(${ON}, 'YYYY-MM')` }
const n = (condition: string) => `count(*) filter (where ${condition})::int`
const SUMS = `
  ${n(`f.what = 'shipped'`)} as shipped,
  ${n(`f.what = 'shipped' and (f.due_first is null or ${ON} <= f.due_first)`)} as "onTime",
  ${n(`f.what = 'shipped' and (f.due is null or ${ON} <= f.due)`)} as "onTimeRevised",
  coalesce(sum(${ON} - f.due_first) filter (where f.what = 'shipped' and ${ON} > f.due_first), 0)::int as "lateDays",
  ${n(`f.what = 'inspected'`)} as inspected, ${n(`f.what = 'inspected' and f.good`)} as passed,
  ${n(`f.what = 'delivered'`)} as delivered, ${n(`f.what = 'delivered' and ${ON} <= f.due`)} as "deliveredOnTime",
  ${n(`f.what = 'signed-back'`)} as signed, ${days('signed-back')} as "signedDays",
  ${n(`f.what = 'purchase-back'`)} as bought, ${days('purchase-back')} as "boughtDays",
  round(sum(f.profit) / nullif(sum(f.invoice), 0), 6)::text as planned, count(f.profit)::int as "plannedOrders",
  round(sum(f.profit_actual) / nullif(sum(f.invoice_actual), 0), 6)::text as actual, count(f.profit_actual)::int as "actualOrders"`

/**
 * The rows of the days, each with its day in the firm's zone. Instants are a day wider than the days, so that the index serves and no zone cuts
 * one off. “offset 0” keeps the day from being worked out again for every count.
 */
const FROM = `(select *, ${DAY} as local from figure_row f
    where f.company = current_setting('gendan.company') and f.world = current_setting('gendan.world')
      and f.day >= $1::date - 1 and f.day < $2::date + 2 offset 0) f`
const ORDERS = 'join order_row o on o.company = f.company and o.world = f.world and o.id = f.file'
const IN_TIME = `${ON} between $1::date and $2::date`

type Summed = FigureSums & { readonly key: string }

/** Everything counted by one key, in one query; of suppliers only what was theirs. */
export async function figuresBy(tx: Tx, by: FiguresBy, { from, to, zone }: FiguresOf): Promise<readonly Summed[]> {
  const theirs = by === 'supplier' ? `and f.supplier <> ''` : ''
  const orders = by === 'person' || by === 'customer' ? ORDERS : ''
  const { rows } = await tx.query<Summed>({
    name: `figures-by-${by}`,
    text: `select ${GROUPED[by]} as key, ${SUMS} from ${FROM} ${orders} where ${IN_TIME} ${theirs} group by 1 order by 1`,
    values: [from, to, zone],
  })
  return rows
}

/** Everything counted by month, and all of it together, in one pass. */
export async function figuresInAll(
  tx: Tx,
  { from, to, zone }: FiguresOf,
): Promise<{ readonly months: readonly Summed[]; readonly total: FigureSums | undefined }> {
  const { rows } = await tx.query<FigureSums & { readonly key: string | null }>({
    name: 'figures-in-all',
    text: `select ${GROUPED.month} as key, ${SUMS} from ${FROM} where ${IN_TIME} group by grouping sets ((1), ()) order by 1`,
    values: [from, to, zone],
  })
  const months = rows.flatMap(({ key, ...sums }) => (key === null ? [] : { ...sums, key }))
  const { key: _, ...total } = rows.find(({ key }) => key === null) ?? { key: null }
  return { months, total: months.length > 0 ? (total as FigureSums) : undefined }
}

export interface Bands {
  readonly inRange: number
  readonly belowRate: number
  readonly belowFloor: number
}

/** How many orders stand in which band, as reckoned and as they came out. */
export async function marginBands(tx: Tx, of: FiguresOf): Promise<{ readonly planned: Bands; readonly actual: Bands }> {
  const share = (suffix: string) => `f.profit${suffix} / nullif(f.${of.base}${suffix}, 0)`
  const bands = (suffix: string) => `json_build_object(
    'inRange', ${n(`${share(suffix)} >= $4::numeric`)}, 'belowRate', ${n(`${share(suffix)} < $4::numeric and ${share(suffix)} >= $5::numeric`)},
    'belowFloor', ${n(`${share(suffix)} < $5::numeric`)})`
  const { rows } = await tx.query<{ planned: Bands; actual: Bands }>(
    `select ${bands('')} as planned, ${bands('_actual')} as actual from ${FROM} where ${IN_TIME} and f.what = 'margin'`,
    [of.from, of.to, of.zone, of.rate, of.floor],
  )
  const none = { inRange: 0, belowRate: 0, belowFloor: 0 }
  return rows[0] ?? { planned: none, actual: none }
}

export interface Ages {
  readonly days2: number
  readonly days7: number
  readonly days30: number
  readonly over: number
}

/** What is sent and not signed back, by its age in calendar days. */
export async function awaitedAges(tx: Tx, at: string): Promise<ReadonlyMap<string, Ages>> {
  const age = (from: number, to: number) =>
    n(`f.since <= $1::timestamptz - interval '${from} days' and f.since > $1::timestamptz - interval '${to} days'`)
  const { rows } = await tx.query<Ages & { what: string }>({
    name: 'awaited-ages',
    text: `select f.what, ${n(`f.since > $1::timestamptz - interval '2 days'`)} as days2, ${age(2, 7)} as days7, ${age(7, 30)} as days30,
             ${n(`f.since <= $1::timestamptz - interval '30 days'`)} as over
             from figure_row f where ${HERE} and f.day is null and f.what in ('signed-back', 'purchase-back') group by f.what`,
    values: [at],
  })
  return new Map(rows.map(({ what, ...ages }) => [what, ages]))
}

const HERE = `f.company = current_setting('gendan.company') and f.world = current_setting('gendan.world')`

export interface BalanceAges {
  readonly currency: string
  readonly coming: string
  readonly late30: string
  readonly late60: string
  readonly over: string
  readonly undated: string
}

/** What customers owe, by how late it is. */
export async function balanceAges(tx: Tx, today: string): Promise<readonly BalanceAges[]> {
  const sum = (condition: string) => `coalesce(sum(open) filter (where ${condition}), 0)::text`
  const { rows } = await tx.query<BalanceAges>({
    name: 'balance-ages',
    text: `select currency, ${sum('due is null')} as undated, ${sum('due >= $1')} as coming, ${sum('due < $1 and due >= $1::date - 30')} as late30,
             ${sum('due < $1::date - 30 and due >= $1::date - 60')} as late60, ${sum('due < $1::date - 60')} as over
             from due_row where ${here.sql[0]} and way = 'in' and open > 0 group by currency order by currency limit 20`,
    values: [today],
  })
  return rows
}

export interface LoadRow {
  readonly account: string
  readonly orders: number
  readonly late: number
  readonly amounts: readonly { readonly currency: string; readonly amount: string }[]
}

/** Orders in hand by who follows them, with what they come to in each money. */
export async function loadByPerson(tx: Tx, today: string): Promise<readonly LoadRow[]> {
  const { rows } = await tx.query<LoadRow>({
    name: 'load-by-person',
    text: `with mine as (
             select o.owner as account, coalesce(o.currency, '') as currency, count(*)::int as orders, sum(o.amount) as amount,
                    count(*) filter (where o.latest_shipment < $1::date and not exists (select 1 from figure_row f
                      where f.company = o.company and f.world = o.world and f.file = o.id and f.key = 'shipped'))::int as late
               from path_row p join order_row o on o.company = p.company and o.world = p.world and o.id = p.file
              where p.company = current_setting('gendan.company') and p.world = current_setting('gendan.world')
              group by 1, 2
           )
           select account, sum(orders)::int as orders, sum(late)::int as late,
                  jsonb_agg(jsonb_build_object('currency', currency, 'amount', coalesce(amount, 0)::text)) as amounts
             from mine group by account order by orders desc, account limit 200`,
    values: [today],
  })
  return rows
}

/** How many errands each person has in hand. */
export async function errandsByPerson(tx: Tx, accounts: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.query<{ doer: string; n: number }>({
    name: 'errands-by-person',
    text: `select doer, count(*)::int as n from errand_row where ${here.sql[0]} and open and doer = any ($1) group by doer`,
    values: [accounts],
  })
  return new Map(rows.map(({ doer, n: count }) => [doer, count]))
}

export interface ThingsWanted extends FiguresOf {
  readonly what: string
  readonly by?: FiguresBy | undefined
  readonly key?: string | undefined
  readonly bad: boolean
  readonly awaited: boolean
  readonly search?: string | undefined
  readonly sort: 'day' | 'number' | 'late'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = { day: 'coalesce(f.day, f.since)', number: 'o.number', late: `(${DAY} - f.due_first)` } as const

/** One page of the things behind a figure. */
export async function figureThings(
  tx: Tx,
  wanted: ThingsWanted,
): Promise<{ rows: FigureThing[]; total: number; more: boolean }> {
  const { sort, descending, offset, limit } = wanted
  const way = descending ? 'desc nulls last' : 'asc nulls last'
  return page<FigureThing>(tx, {
    select: `f.file || ' ' || f.key as key, f.file, o.number, f.what as what, o.buyer_name as "buyerName", o.owner,
      coalesce((select name from account a where a.id = o.owner), '') as "ownerName",
      jsonb_build_object('en', coalesce(p.name, ''), 'zh', coalesce(nullif(p.name_zh, ''), p.name, '')) as "supplierName",
      ((f.since at time zone $3)::date)::text as since, ${DAY}::text as day, f.due::text, f.due_first::text as "dueFirst",
      (${DAY} - f.due_first)::int as late, f.good, round(f.profit / nullif(f.invoice, 0), 6)::text as planned,
      round(f.profit_actual / nullif(f.invoice_actual, 0), 6)::text as actual`,
    from: `figure_row f join order_row o on o.company = f.company and o.world = f.world and o.id = f.file
      left join party_row p on f.supplier <> '' and p.company = f.company and p.world = f.world and p.id = f.supplier`,
    where: thingsWhere(wanted),
    order: `${SORTS[sort]} ${way}, f.file, f.key`,
    offset,
    limit,
  })
}

function thingsWhere(wanted: ThingsWanted): Where {
  const { from, to, zone, what, by, key, awaited, search } = wanted
  // The first three values are always there, so that every piece may name them.
  const first: Where = {
    sql: [HERE, `$1::text is not null and $2::text is not null and $3::text is not null`],
    values: [from, to, zone],
  }
  const inTime = `f.day >= $1::date - 1 and f.day < $2::date + 2 and ${DAY} between $1::date and $2::date`
  const timed: Where = { ...first, sql: [...first.sql, awaited ? 'f.day is null' : inTime] }
  const kind = and(timed, 'f.what = $', what)
  const keyed = by && key !== undefined ? and(kind, `${KEYS[by]} = $`, key) : kind
  const bad = wanted.bad ? badOnes(keyed, wanted) : keyed
  const word = search?.trim().replace(/[\\%_]/g, (letter) => `\\${letter}`)
  return word ? and(bad, `(o.number || ' ' || o.buyer_name) ilike $`, `%${word}%`) : bad
}

/** What speaks against us, by what is counted. */
function badOnes(where: Where, { what, base, rate }: ThingsWanted): Where {
  const more = (sql: string): Where => ({ ...where, sql: [...where.sql, sql] })
  if (what === 'inspected') return more('not f.good')
  if (what === 'margin')
    return and(
      where,
      `coalesce(f.profit_actual / nullif(f.${base}_actual, 0), f.profit / nullif(f.${base}, 0)) < $::numeric`,
      rate,
    )
  return what === 'shipped' || what === 'delivered' ? more(`${DAY} > coalesce(f.due_first, f.due)`) : more('true')
}
