import type { AwaitedCredit, CreditRow } from '@gendan/contract/credit-questions'
import type { Answer } from '@gendan/contract/questions'
import { lastPresentation } from '@gendan/orderfile/credit/last-presentation'
import type { AlikeCredit } from '@gendan/orderfile/credit/receiving-rules'
import { stageAt } from '@gendan/orderfile/stage'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

/** The credits that bear a number, but for those that were cancelled. */
export async function alikeCredits(tx: Tx, { number }: { readonly number: string }): Promise<readonly AlikeCredit[]> {
  const { rows } = await tx.query<AlikeCredit>({
    name: 'alike-credits',
    text: `select id, number, received::text from credit_row
            where ${here.sql[0]} and plain = $1 and plain <> '' and state <> 'closed' order by received, id`,
    values: [number],
  })
  return rows
}

export interface CreditsWanted {
  readonly search?: string | undefined
  readonly customer?: string | undefined
  readonly order?: string | undefined
  /** 'open' for those that go on. */
  readonly state?: string | undefined
  readonly sort: keyof typeof SORTS
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = {
  received: 'credit_row.received',
  latestShipment: 'credit_row.latest_shipment',
  expiry: 'credit_row.expiry',
  amount: 'credit_row.amount',
  number: 'credit_row.number',
} as const

/** What was drawn under it: all that was presented and not taken back, in its money. */
const DRAWN = `coalesce((select sum(d.amount) from presentation_row d where d.company = credit_row.company and d.world = credit_row.world
  and d.credit = credit_row.id and d.credit <> '' and d.presented is not null and d.state <> 'withdrawn'
  and d.currency = credit_row.currency), 0)`

/** How it stands today: one whose day has gone by is expired, unless it ended or was drawn before. */
const STATE = `case
  when credit_row.closed then credit_row.state
  when ${DRAWN} > 0 and ${DRAWN} >= credit_row.amount then 'drawn'
  when credit_row.expiry < $ then 'expired'
  when credit_row.state = 'workable' and ${DRAWN} > 0 then 'drawn-in-part'
  else credit_row.state end`

const NAME = (column: string) => `coalesce((select p.${column} from party_row p where p.company = credit_row.company
  and p.world = credit_row.world and p.id = credit_row.customer), '')`

/** The orders that it pays, with the days that count. */
const ORDERS = `coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'number', o.number, 'latestShipment', o.latest_shipment,
    'onBoard', case when o.stage between 3 and 15 then a.state #> '{deal,shipment,onBoard}' end) order by o.number)
  from order_row o left join aggregate a on a.company = o.company and a.world = o.world and a.kind = 'order-file' and a.id = o.id
  where o.company = credit_row.company and o.world = credit_row.world and o.id = any (credit_row.orders)), '[]')`

type Row = Omit<CreditRow, 'lastPresentation'> & { readonly period: number }

/** One page of credits as they stand on a day. */
export async function listCredits(tx: Tx, wanted: CreditsWanted, today: string): Promise<Answer<'credits'>> {
  const { search, sort, descending, offset, limit } = wanted
  const to = descending ? 'desc nulls last' : 'asc nulls last'
  const where = conditions(wanted, today)
  const found = await page<Row>(tx, {
    select: `id, version, customer, ${NAME('name')} as "customerName", ${NAME('name_zh')} as "customerNameZh", ${ORDERS} as orders, number,
      issuing_bank as "issuingBank", advising_bank as "advisingBank", currency, trim_scale(amount)::text as amount, issued::text, received::text,
      latest_shipment::text as "latestShipment", expiry::text, expiry_place as "expiryPlace", period,
      ${STATE.replace('$', '$1')} as state, open, pending, trim_scale(${DRAWN})::text as drawn,
      trim_scale(amount - ${DRAWN})::text as balance`,
    from: 'credit_row',
    where: await sought(tx, 'credit_row', where, search),
    order: `${SORTS[sort]} ${to}, id ${to}`,
    offset,
    limit,
  })
  return { ...found, rows: found.rows.map(shown) }
}

function conditions({ customer, order, state }: CreditsWanted, today: string): Where {
  const dated = and(here, '$::date is not null', today)
  const his = customer ? and(dated, 'customer = $', customer) : dated
  const paying = order ? and(his, 'orders @> array[$::text]', order) : his
  if (!state) return paying
  if (state === 'open')
    return {
      ...paying,
      sql: [...paying.sql, `${STATE.replace('$', '$1')} not in ('drawn', 'expired', 'closed')`],
    }
  return {
    ...paying,
    sql: [...paying.sql, `${STATE.replace('$', '$1')} = $${paying.values.length + 1}`],
    values: [...paying.values, state],
  }
}

function shown({ period, ...row }: Row): CreditRow {
  const last = lastPresentation(row.orders, { period, expiry: row.expiry ?? undefined })
  return { ...row, lastPresentation: last ?? null }
}

/** What was drawn under one credit, and how it stands on a day. */
export async function drawnUnder(
  tx: Tx,
  id: string,
  today: string,
): Promise<{ readonly drawn: string; readonly state: CreditRow['state'] }> {
  const { rows } = await tx.query<{ drawn: string; state: CreditRow['state'] }>({
    name: 'drawn-under',
    text: `select trim_scale(${DRAWN})::text as drawn, ${STATE.replace('$', '$2')} as state from credit_row where ${here.sql[0]} and id = $1`,
    values: [id, today],
  })
  return rows[0] ?? { drawn: '0', state: 'advised' }
}

/** Orders that are paid by credit, on their way, and bound by none: the next to be shipped first. */
export async function listAwaited(
  tx: Tx,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<Answer<'credits-awaited'>> {
  const found = await page<Omit<AwaitedCredit, 'stage'> & { readonly stage: number }>(tx, {
    select: `id, number, buyer as customer, buyer_name as "customerName", currency, trim_scale(amount)::text as amount,
      latest_shipment::text as "latestShipment", stage`,
    from: 'order_row',
    where: {
      ...here,
      sql: [
        ...here.sql,
        `by_credit and aside in ('', 'hold') and stage between 3 and 15`,
        `not exists (select 1 from credit_row c where c.company = order_row.company and c.world = order_row.world
           and c.orders @> array[order_row.id] and c.state <> 'closed')`,
      ],
    },
    order: 'latest_shipment nulls last, id',
    offset,
    limit,
  })
  return { ...found, rows: found.rows.map((row) => ({ ...row, stage: stageAt(row.stage) })) }
}
