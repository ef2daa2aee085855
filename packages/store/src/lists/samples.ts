import type { SampleRow } from '@gendan/contract/quality-questions'
import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

export interface SamplesWanted {
  readonly search?: string | undefined
  readonly state?: string | undefined
  readonly kind?: string | undefined
  readonly buyer?: string | undefined
  readonly shelf?: string | undefined
  readonly all: boolean
  readonly kept: boolean
  readonly sort: keyof typeof SORTS
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const STATES = ['asked', 'making', 'made', 'kept', 'sent', 'commented', 'approved', 'remade', 'dropped']
const SORTS = {
  due: 'sample_row.due',
  number: 'number',
  customer: '"buyerName"',
  state: `array_position(array['${STATES.join("','")}'], state)`,
  sentOn: 'sent_on',
  until: 'sample_row.until',
  shelf: 'shelf',
} as const

const OF_ORDER = (column: string) =>
  `(select o.${column} from order_row o where o.company = sample_row.company and o.world = sample_row.world and o.id = sample_row.id)`
const MAKER = (column: string) =>
  `coalesce((select p.${column} from party_row p where p.company = sample_row.company and p.world = sample_row.world and p.id = sample_row.maker), '')`

const SELECT = `id, sample, number, ${OF_ORDER('buyer')} as buyer, ${OF_ORDER('buyer_name')} as "buyerName",
  ${OF_ORDER('customer_order')} as "customerOrder", code, state, kind, round, jsonb_build_object('en', name_en, 'zh', name_zh) as name,
  goods_code as "goodsCode", asked, made, maker, jsonb_build_object('en', ${MAKER('name')}, 'zh', ${MAKER('name_zh')}) as "makerName",
  due::text, made_on::text as "madeOn", shelf, sealed_on::text as "sealedOn", until::text, lent_to as "lentTo", gone,
  sent_on::text as "sentOn", courier, waybill, arrived_on::text as "arrivedOn", comment, charge, trim_scale(fee)::text as fee, currency,
  trim_scale(received)::text as received, trim_scale(awaited)::text as awaited`

/** One page of the ledger of samples, and how many of those sought stand in each state. */
export async function listSamples(tx: Tx, wanted: SamplesWanted): Promise<Answer<'samples'>> {
  const where = await sought(tx, 'sample_row', conditions(wanted), wanted.search)
  const way = wanted.descending ? 'desc' : 'asc'
  const { state, all } = wanted
  const open =
    all || wanted.kept ? where : { ...where, sql: [...where.sql, `state not in ('approved', 'remade', 'dropped')`] }
  const [found, counts] = await Promise.all([
    page<SampleRow>(tx, {
      select: SELECT,
      from: 'sample_row',
      where: state ? and(where, 'state = $', state) : open,
      order: `${SORTS[wanted.sort]} ${way} nulls last, number ${way}, code ${way}`,
      offset: wanted.offset,
      limit: wanted.limit,
    }),
    countsOf(tx, where),
  ])
  return { ...found, counts }
}

function conditions({ kind, buyer, shelf, kept }: SamplesWanted): Where {
  let where = here
  if (kind) where = and(where, 'kind = $', kind)
  if (buyer)
    where = and(
      where,
      `id in (select o.id from order_row o where o.company = sample_row.company and o.world = sample_row.world and o.buyer = $)`,
      buyer,
    )
  if (shelf) where = and(where, `starts_with(upper(shelf), upper($))`, shelf)
  if (kept) where = { ...where, sql: [...where.sql, 'until is not null'] }
  return where
}

async function countsOf(tx: Tx, where: Where): Promise<Record<string, number>> {
  const { rows } = await tx.query<{ state: string; n: number }>(
    `select state, count(*)::int as n from sample_row where ${where.sql.join(' and ')} group by state`,
    [...where.values],
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

/** The order file of a number and its customer's name: by it a label finds its sample. */
export async function fileNumbered(
  tx: Tx,
  number: string,
): Promise<{ readonly id: string; readonly buyerName: string } | undefined> {
  const { rows } = await tx.query<{ id: string; buyerName: string }>({
    name: 'file-numbered',
    text: `select id, buyer_name as "buyerName" from order_row where ${here.sql[0]} and number = $1 limit 1`,
    values: [number],
  })
  return rows[0]
}
