import type { InspectionRow } from '@gendan/contract/inspection-questions'
import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

export interface InspectionsWanted {
  readonly search?: string | undefined
  readonly stand?: string | undefined
  readonly kind?: string | undefined
  readonly buyer?: string | undefined
  readonly maker?: string | undefined
  readonly all: boolean
  readonly correcting: boolean
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly first: boolean
  readonly fault?: string | undefined
  readonly sort: keyof typeof SORTS
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = {
  planned: 'planned',
  number: 'number',
  customer: '"buyerName"',
  maker: '"makerKey"',
  stand: 'stand_place',
  done: 'done',
} as const

/** How an inspection stands on the day `$today`: what is late first, what is over last. */
const STAND = `(case when doubts > 0 then 'doubt' when state <> 'planned' then state when planned < $today then 'overdue' when planned < $today + 7 then 'week' else 'later' end)`
const STANDS = ['doubt', 'overdue', 'failed', 'again', 'week', 'later', 'conditional', 'passed', 'reworked']
const OVER = `('passed', 'conditional', 'reworked')`

const OF_ORDER = (column: string) =>
  `(select o.${column} from order_row o where o.company = inspection_row.company and o.world = inspection_row.world and o.id = inspection_row.id)`
const MAKER = (column: string) =>
  `coalesce((select p.${column} from party_row p where p.company = inspection_row.company and p.world = inspection_row.world and p.id = inspection_row.maker), '')`

const SELECT = `id, inspection, number, ${OF_ORDER('buyer')} as buyer, ${OF_ORDER('buyer_name')} as "buyerName",
  ${OF_ORDER('customer_order')} as "customerOrder", kind, state, ${STAND} as stand, array_position(array['${STANDS.join("','")}'], ${STAND}) as stand_place,
  purchase, planned::text, place, trim_scale(lot)::text as lot, unit, level, severity, aql, who, done::text, drawn, critical, major, minor, maker,
  ${MAKER('name')} as "makerKey", jsonb_build_object('en', ${MAKER('name')}, 'zh', ${MAKER('name_zh')}) as "makerName", code,
  jsonb_build_object('en', name_en, 'zh', name_zh) as name, first, open, doubts, correct_until::text as "correctUntil"`

/** One page of the inspections of all orders, and how many of those sought stand each way today. */
export async function listInspections(
  tx: Tx,
  wanted: InspectionsWanted,
  today: string,
): Promise<Answer<'inspections'>> {
  const where = await sought(tx, 'inspection_row', conditions(wanted), wanted.search)
  const way = wanted.descending ? 'desc' : 'asc'
  const { stand, all, correcting } = wanted
  const open =
    all || correcting ? where : { ...where, sql: [...where.sql, `open and (state not in ${OVER} or doubts > 0)`] }
  const [found, counts] = await Promise.all([
    page<InspectionRow & { readonly stand_place?: unknown; readonly makerKey?: unknown }>(tx, {
      select: onDay(SELECT, today),
      from: 'inspection_row',
      where: stand ? and(where, `${onDay(STAND, today)} = $`, stand) : open,
      order: `${SORTS[wanted.sort]} ${way} nulls last, planned ${way}, number ${way}, inspection`,
      offset: wanted.offset,
      limit: wanted.limit,
    }),
    countsOf(tx, where, today),
  ])
  return { ...found, rows: found.rows.map(({ stand_place: _, makerKey: __, ...row }) => row), counts }
}

/** The house's own day, never what a person typed. */
function onDay(sql: string, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new RangeError(`no day: ${today}`)
  return sql.replaceAll('$today', `date '${today}'`)
}

function conditions({ kind, buyer, maker, correcting, ...found }: InspectionsWanted): Where {
  let where = correcting ? { ...here, sql: [...here.sql, 'correct_until is not null'] } : here
  if (kind) where = and(where, 'kind = $', kind)
  if (maker) where = and(where, 'maker = $', maker === OWN ? '' : maker)
  if (buyer)
    where = and(
      where,
      `id in (select o.id from order_row o where o.company = inspection_row.company and o.world = inspection_row.world and o.buyer = $)`,
      buyer,
    )
  return foundBy(where, found)
}

/** What figures count: done between two days, at the first look, with a fault. */
function foundBy(given: Where, { from, to, first, fault }: Pick<InspectionsWanted, 'from' | 'to' | 'first' | 'fault'>) {
  let where = first ? { ...given, sql: [...given.sql, 'first and done is not null'] } : given
  if (from) where = and(where, 'done >= $::date', from)
  if (to) where = and(where, 'done <= $::date', to)
  if (fault)
    where = and(
      where,
      `exists (select 1 from jsonb_to_recordset(faults) as f (code text, name jsonb) where $ in (f.code, f.name->>'zh', f.name->>'en'))`,
      fault,
    )
  return where
}

/** Our own workshop, where a maker is asked for. */
const OWN = 'own'

async function countsOf(tx: Tx, where: Where, today: string): Promise<Record<string, number>> {
  const { rows } = await tx.query<{ stand: string; n: number }>(
    `select ${onDay(STAND, today)} as stand, count(*)::int as n from inspection_row where ${where.sql.join(' and ')} and (open or state in ${OVER}) group by 1`,
    [...where.values],
  )
  return Object.fromEntries(rows.map(({ stand, n }) => [stand, n]))
}
