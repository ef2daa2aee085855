import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import type { Answer } from '@gendan/contract/questions'
import { type Party, party } from '@gendan/firm/party'
import { noSupply } from '@gendan/firm/supply'
import { fold } from '@gendan/kernel/grams'
import type { ToMake } from '@gendan/orderfile/progress/load'
import type { Capable } from '@gendan/orderfile/request/honest'
import type { Tx } from '../database.ts'
import { upcastState } from '../upcast.ts'
import { ordersInMaking } from './making.ts'
import { and, page, type Where } from './page.ts'

/** Every order that is to be made, as the load of lines and suppliers is reckoned from it. */
export async function toBeMade(tx: Tx): Promise<readonly ToMake[]> {
  const made = await ordersInMaking(tx)
  return made.map(({ row, facts }) => ({ file: row.id, number: row.number, facts }))
}

/** More are not asked: whoever has so many suppliers of goods names one. */
const MOST = 60

/** The suppliers of goods who have said how much they make in a week. */
export async function capableSuppliers(tx: Tx): Promise<readonly Capable[]> {
  const { rows } = await tx.query<{ id: string; shape: number; state: unknown }>({
    name: 'capable-suppliers',
    text: `select id, shape, state from aggregate
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'party'
              and jsonb_array_length(coalesce(state -> 'supply' -> 'capacity', '[]'::jsonb)) > 0
            order by id limit ${MOST * 4}`,
  })
  return rows
    .map(({ id, shape, state }) => ({ id, one: upcastState(party.kind, shape, state) as Party }))
    .filter(({ one }) => one.active && one.roles.includes('supplier'))
    .slice(0, MOST)
    .map(({ id, one }) => ({ id, name: one.facts.name, supply: one.supply ?? noSupply }))
}

export interface DayRequestsWanted {
  readonly search?: string | undefined
  readonly verdict: 'promised' | 'refused' | 'all'
  readonly state: 'open' | 'closed' | 'broken' | 'all'
  readonly reason: string
  readonly customer: string
  readonly file: string
  readonly month: string
  readonly sort: 'day' | 'wish' | 'quantity'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
  readonly today: string
}

const FROM = `day_request_row r
  left join party_row p on p.company = r.company and p.world = r.world and p.id = r.customer
  left join order_row o on r.file <> '' and o.company = r.company and o.world = r.world and o.id = r.file
  left join figure_row f on r.file <> '' and f.company = r.company and f.world = r.world and f.file = r.file and f.key = 'shipped'`
const COLUMNS = `r.id, r.version, r.customer, coalesce(p.name, '') as name, coalesce(nullif(p.name_zh, ''), p.name, '') as "nameZh",
  r.file, coalesce(o.number, '') as number, r.says, r.quantity::text, r.unit, r.day::text, r.wish::text, r.honest::text, r.promised::text,
  r.board::text, (f.day at time zone 'UTC')::date::text as shipped, r.arrival, r.verdict, r.reason, r.word, r.offered, r.maker,
  r.maker_zh as "makerZh", r.outcome, r.outcome_word as "outcomeWord",
  coalesce((select name from account a where a.id = r.by_account), '') as "byName"`

/** One page of the register. */
export async function listDayRequests(tx: Tx, wanted: DayRequestsWanted): Promise<Answer<'day-requests'>> {
  const { sort, descending, offset, limit } = wanted
  const way = descending ? 'desc' : 'asc'
  return page<DayRequestRow>(tx, {
    ...{
      select: COLUMNS,
      from: FROM,
      where: conditions(wanted),
      order: `r.${sort} ${way}, r.id ${way}`,
      offset,
      limit,
    },
  })
}

/** One line of the register. */
export async function dayRequestRow(tx: Tx, id: string): Promise<DayRequestRow | undefined> {
  const { rows } = await tx.query<DayRequestRow>({
    name: 'day-request-row',
    text: `select ${COLUMNS} from ${FROM} where ${HERE.sql[0]} and r.id = $1`,
    values: [id],
  })
  return rows[0]
}

const HERE: Where = {
  sql: [`r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`],
  values: [],
}

function conditions(wanted: DayRequestsWanted): Where {
  const { search, verdict, reason, customer, file, month } = wanted
  const only = (where: Where, sql: string, value: string) => (value === '' ? where : and(where, sql, value))
  const kept = [
    ['r.verdict = $', verdict === 'all' ? '' : verdict],
    ['r.reason = $', reason],
    ['r.customer = $', customer],
    ['r.file = $', file],
    [`to_char(r.day, 'YYYY-MM') = $`, month],
  ] as const
  const base = kept.reduce((where, [sql, value]) => only(where, sql, value), ofState(HERE, wanted))
  return wordsOf(search).reduce((where, word) => and(where, SOUGHT, word), base)
}

const SOUGHT = `lower(r.says || ' ' || r.word || ' ' || r.outcome_word || ' ' || coalesce(o.number, '') || ' ' || coalesce(p.name_en, '') || ' ' || coalesce(p.name_zh, '')) like $`

/** Open: nobody said what became of it. Broken: promised, and on board later, or not on board and the day is past. */
function ofState(where: Where, { state, today }: DayRequestsWanted): Where {
  if (state === 'all') return where
  if (state === 'broken')
    return and(
      where,
      `(r.verdict = 'promised' and r.file <> '' and r.board < coalesce((f.day at time zone 'UTC')::date, $::date))`,
      today,
    )
  return and(where, state === 'open' ? 'r.outcome = $' : 'r.outcome <> $', '')
}

function wordsOf(search: string | undefined): readonly string[] {
  return fold(search?.trim() ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`)
}

/** The last twelve months, each with what was promised and refused. */
export async function refusedByMonth(tx: Tx, today: string): Promise<Answer<'refused-by-month'>> {
  const { rows } = await tx.query<Answer<'refused-by-month'>['months'][number]>({
    name: 'refused-by-month',
    text: `select to_char(m, 'YYYY-MM') as key,
             count(r.id) filter (where r.verdict = 'promised')::int as promised,
             count(r.id) filter (where r.verdict = 'refused')::int as refused,
             count(r.id) filter (where r.reason = 'capacity')::int as "noRoom",
             coalesce(sum(r.quantity) filter (where r.reason = 'capacity'), 0)::text as pieces
           from generate_series(date_trunc('month', $1::date) - interval '11 months', date_trunc('month', $1::date), interval '1 month') m
           left join day_request_row r on r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')
             and r.day >= m::date and r.day < (m + interval '1 month')::date
           group by m order by m`,
    values: [today],
  })
  return { months: rows }
}
