import type { DayLogRow, DoneRow, ErrandRow } from '@gendan/contract/own-day-questions'
import type { Answer } from '@gendan/contract/questions'
import { fold } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'

export interface ErrandsWanted {
  /** Who asks. */
  readonly me: string
  /** Whom he leads. */
  readonly led: readonly string[]
  readonly side: 'mine' | 'given' | 'led' | 'all'
  readonly state: 'open' | 'late' | 'closed' | 'all'
  readonly today: string
  readonly search?: string | undefined
  readonly doer?: string | undefined
  readonly file?: string | undefined
  readonly party?: string | undefined
  readonly sort: 'due' | 'given' | 'since'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const NAMES = `
  coalesce((select name from account a where a.id = errand_row.giver), '') as "giverName",
  coalesce((select name from account a where a.id = errand_row.doer), '') as "doerName",
  coalesce(o.number, '') as number, coalesce(p.name, o.buyer_name, '') as name,
  coalesce(nullif(p.name_zh, ''), p.name, nullif(b.name_zh, ''), o.buyer_name, '') as "nameZh"`
const FROM = `errand_row
  left join order_row o on errand_row.file <> '' and o.company = errand_row.company and o.world = errand_row.world and o.id = errand_row.file
  left join party_row b on b.company = o.company and b.world = o.world and b.id = o.buyer
  left join party_row p on errand_row.party <> '' and p.company = errand_row.company and p.world = errand_row.world and p.id = errand_row.party`
const COLUMNS = `errand_row.id, errand_row.version, errand_row.says, giver, doer, errand_row.state, given::text, due::text,
  errand_row.since::text, proof, word, file, party, ${NAMES}`

/** One page of the errands that somebody may read: his own and those of whom he leads. */
export async function listErrands(tx: Tx, wanted: ErrandsWanted): Promise<Answer<'errands'>> {
  const { today, sort, descending, offset, limit } = wanted
  const way = descending ? 'desc nulls last' : 'asc nulls last'
  const found = await page<Omit<ErrandRow, 'late'>>(tx, {
    select: COLUMNS,
    from: FROM,
    where: conditions(wanted),
    order: `errand_row.${sort} ${way}, errand_row.id ${descending ? 'desc' : 'asc'}`,
    offset,
    limit,
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, late: isLate(row, today) })) }
}

function isLate({ due, state }: Pick<ErrandRow, 'due' | 'state'>, today: string): boolean {
  return due !== null && due < today && (state === 'given' || state === 'accepted')
}

const HERE: Where = {
  sql: [
    `errand_row.company = current_setting('gendan.company') and errand_row.world = current_setting('gendan.world')`,
  ],
  values: [],
}

function conditions(wanted: ErrandsWanted): Where {
  const { search, doer, file, party } = wanted
  const base = ofState(ofSide(HERE, wanted), wanted)
  const byDoer = doer ? and(base, 'errand_row.doer = $', doer) : base
  const byFile = file ? and(byDoer, 'errand_row.file = $', file) : byDoer
  const byParty = party ? and(byFile, 'errand_row.party = $', party) : byFile
  return wordsOf(search).reduce(
    (where, word) => and(where, `lower(errand_row.says || ' ' || word || ' ' || coalesce(o.number, '')) like $`, word),
    byParty,
  )
}

function ofSide(where: Where, { side, me, led }: ErrandsWanted): Where {
  if (side === 'mine') return and(where, 'errand_row.doer = $', me)
  if (side === 'given') return and(where, 'errand_row.giver = $', me)
  const people = side === 'led' ? led : [me, ...led]
  return and(where, '(errand_row.giver = any ($) or errand_row.doer = any ($))', people)
}

function ofState(where: Where, { state, today }: ErrandsWanted): Where {
  if (state === 'all') return where
  const open = and(where, 'errand_row.open = $', state !== 'closed')
  if (state !== 'late') return open
  return and(open, `(errand_row.due < $::date and errand_row.state in ('given', 'accepted'))`, today)
}

function wordsOf(search: string | undefined): readonly string[] {
  return fold(search?.trim() ?? '')
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`)
}

/** Every open errand that somebody does or gave, for his day: one query. */
export async function errandsOfDay(tx: Tx, me: string): Promise<readonly Omit<ErrandRow, 'late'>[]> {
  const { rows } = await tx.query<Omit<ErrandRow, 'late'>>({
    name: 'errands-of-day',
    text: `select ${COLUMNS} from ${FROM} where ${HERE.sql[0]} and errand_row.open and (doer = $1 or giver = $1)
            order by due nulls last, errand_row.id limit 500`,
    values: [me],
  })
  return rows
}

/** What somebody did on a day: acts on one thing told once, the latest first. The day's journal is read, in the order of time. */
export async function doneOn(tx: Tx, account: string, day: string): Promise<readonly Omit<DoneRow, 'title'>[]> {
  const { rows } = await tx.query<Omit<DoneRow, 'title'>>({
    name: 'done-on',
    text: `with mine as (
             select kind, id, act, count(distinct act_key)::int as times, max(at) as at from journal
              where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                and at >= $2::date - interval '1 day' and at < $2::date + interval '2 days' and day = $2::date and by_account = $1
                and kind not in ('series', 'day-log')
              group by kind, id, act
           )
           select m.kind, m.id, m.act, m.times, m.at::text as at,
                  coalesce(o.number, g.code, nullif(p.name_zh, ''), p.name, e.says, '') as name
             from mine m
             left join order_row o on m.kind = 'order-file' and o.company = current_setting('gendan.company')
                   and o.world = current_setting('gendan.world') and o.id = m.id
             left join goods_row g on m.kind in ('goods', 'stock') and g.company = current_setting('gendan.company')
                   and g.world = current_setting('gendan.world') and g.id = m.id
             left join party_row p on m.kind = 'party' and p.company = current_setting('gendan.company')
                   and p.world = current_setting('gendan.world') and p.id = m.id
             left join errand_row e on m.kind = 'errand' and e.company = current_setting('gendan.company')
                   and e.world = current_setting('gendan.world') and e.id = m.id
            order by m.at desc limit 200`,
    values: [account, day],
  })
  return rows
}

export interface DayLogsWanted {
  readonly accounts: readonly string[]
  readonly search?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly slipped: boolean
  readonly sort: 'day' | 'slipped'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of the days of some people. */
export async function listDayLogs(
  tx: Tx,
  wanted: DayLogsWanted,
): Promise<Omit<Answer<'day-logs'>, 'missing' | 'missingDay'>> {
  const { accounts, search, from, to, slipped, sort, descending, offset, limit } = wanted
  const of = and(here, 'account = any ($)', accounts)
  const since = from ? and(of, 'day >= $::date', from) : of
  const until = to ? and(since, 'day <= $::date', to) : since
  const bad = slipped ? and(until, 'slipped > $', 0) : until
  const where = wordsOf(search).reduce((one, word) => and(one, 'words like $', word), bad)
  const way = descending ? 'desc' : 'asc'
  return page<DayLogRow>(tx, {
    select: `id, version, account, coalesce((select name from account a where a.id = day_log_row.account), '') as name, day::text,
      closed::text, planned, done, slipped, state->>'note' as note, state->'lines' as lines`,
    from: 'day_log_row',
    where,
    order: sort === 'day' ? `day ${way}, account ${way}` : `slipped ${way}, day desc, account`,
    offset,
    limit,
  })
}

/** Of some people those who closed a day. */
export async function closedOn(tx: Tx, accounts: readonly string[], day: string): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ account: string }>({
    name: 'closed-on',
    text: `select account from day_log_row where ${here.sql[0]} and day = $2::date and account = any ($1) and closed is not null`,
    values: [accounts, day],
  })
  return new Set(rows.map(({ account }) => account))
}

/** What a person carried over from the last day before this one that he closed. */
export async function carriedTo(
  tx: Tx,
  account: string,
  day: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await tx.query<{ lines: readonly Readonly<Record<string, unknown>>[] }>({
    name: 'carried-to',
    text: `select state->'lines' as lines from day_log_row
            where ${here.sql[0]} and account = $1 and day < $2::date and day > $2::date - 30 and closed is not null order by day desc limit 1`,
    values: [account, day],
  })
  return (rows[0]?.lines ?? []).filter(({ end }) => end === 'tomorrow')
}
