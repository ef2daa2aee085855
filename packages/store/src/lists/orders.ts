import type { Answer } from '@gendan/contract/questions'
import type { OrderRow } from '@gendan/contract/rows'
import { type Stage, stageAt, stageNumber, stages } from '@gendan/orderfile/stage'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

export interface OrdersWanted {
  readonly search?: string | undefined
  readonly stage?: string | undefined
  readonly owner?: string | undefined
  readonly buyer?: string | undefined
  readonly lamp?: string | undefined
  /** 'hold', 'cancelled', 'lost'; 'none' for those that go their way. */
  readonly aside?: string | undefined
  readonly sort: keyof typeof SORTS
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = {
  number: 'number',
  customer: 'buyer_name',
  // By its full name: “amount” alone would be the text that the list shows, and 9.50 would stand behind 1000.
  amount: 'order_row.amount',
  latestShipment: 'latest_shipment',
  stage: 'stage',
  changedAt: 'changed_at',
} as const

/** Unknown amounts and days stand last either way. */
const DOWN = {
  number: 'number desc, id desc',
  customer: 'buyer_name desc, id desc',
  amount: 'order_row.amount desc nulls last, id desc',
  latestShipment: 'latest_shipment desc nulls last, id desc',
  stage: 'stage desc, id desc',
  changedAt: 'changed_at desc, id desc',
} as const

export interface OrderRowKept {
  readonly id: string
  readonly number: string
  readonly stage: number
  readonly buyer: string
  readonly buyer_name: string
  readonly customer_order: string
  readonly owner: string
  readonly goods_en: string
  readonly goods_zh: string
  readonly lines: number
  readonly currency: string
  readonly amount: string | null
  readonly delivery: string
  readonly payment_en: string
  readonly payment_zh: string
  readonly latest_shipment: string | null
  readonly gate: string
  readonly lamp: string
  readonly aside: string
  readonly opened: string
  readonly changed_at: string
}

export const ORDER_COLUMNS = `id, number, stage, buyer, buyer_name, customer_order, owner, goods_en, goods_zh, lines, currency, amount::text, delivery,
  payment_en, payment_zh, latest_shipment, gate, lamp, aside, opened, changed_at`

/** One page of order files. */
export async function listOrders(tx: Tx, wanted: OrdersWanted): Promise<Answer<'orders'>> {
  const { sort, descending, offset, limit } = wanted
  const found = await page<OrderRowKept>(tx, {
    select: ORDER_COLUMNS,
    from: 'order_row',
    where: await sought(tx, 'order_row', orderConditions(wanted), wanted.search),
    order: descending ? DOWN[sort] : `${SORTS[sort]}, id`,
    offset,
    limit,
  })
  return { ...found, rows: found.rows.map(orderRow) }
}

export function orderConditions({
  stage,
  owner,
  buyer,
  lamp,
  aside,
}: Pick<OrdersWanted, 'stage' | 'owner' | 'buyer' | 'lamp' | 'aside'>): Where {
  let where = here
  if (stage && stage in stages) where = and(where, 'stage = $', stageNumber(stage as Stage))
  if (owner) where = and(where, 'owner = $', owner)
  if (buyer) where = and(where, 'buyer = $', buyer)
  if (lamp) where = and(where, 'lamp = $', lamp)
  if (aside === 'none') where = and(where, 'aside = $', '')
  else if (aside) where = and(where, "aside <> '' and aside = $", aside)
  return where
}

/** How many files stand at each stage, each counted to 1000: the filters above the list. */
export async function orderStages(tx: Tx): Promise<Answer<'order-stages'>> {
  const { rows } = await tx.query<{ stage: number; n: number }>({
    name: 'orders-by-stage',
    text: `select s.stage, (select count(*)::int from (
             select 1 from order_row o where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world')
                and o.stage = s.stage limit 1000) few) as n
           from generate_series(0, 19) as s (stage)`,
  })
  return { stages: Object.fromEntries(rows.filter((row) => row.n > 0).map((row) => [stageAt(row.stage), row.n])) }
}

export function orderRow(row: OrderRowKept): OrderRow {
  const { id, number, buyer, owner, lines, currency, amount, delivery, gate, lamp, aside, opened } = row
  return {
    id,
    number,
    stage: stageAt(row.stage),
    buyer,
    buyerName: row.buyer_name,
    customerOrder: row.customer_order,
    owner,
    goods: { en: row.goods_en, zh: row.goods_zh },
    lines,
    currency,
    amount,
    delivery,
    payment: { en: row.payment_en, zh: row.payment_zh },
    latestShipment: row.latest_shipment,
    gate,
    lamp,
    aside,
    opened,
    changedAt: row.changed_at,
  }
}
