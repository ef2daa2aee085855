import { type Asked, orderSorts } from '@gendan/contract/questions'
import { fold, gramsOf } from '@gendan/kernel/grams'
import { ask } from '@gendan/office/ask'
import { stageNumber } from '@gendan/orderfile/stage'
import type { PoolClient } from 'pg'
import { atMost, type Line, type Part, type Size, timed } from './figures.ts'
import { lineTo, type Place } from './place.ts'
import { sampleBuyer, seedOrders } from './seed.ts'

const AIM = 2

type Wanted = Asked<'orders'>
type Sort = (typeof orderSorts)[number]

/** A list of fifty, as somebody would look at it. */
interface Case {
  readonly name: string
  readonly wanted: Wanted & { readonly sort: Sort; readonly descending: boolean }
}

const sorted: readonly Case[] = orderSorts.flatMap((sort) =>
  [false, true].map((descending) => ({
    name: `by ${sort}${descending ? ', down' : ''}`,
    wanted: { sort, descending },
  })),
)

const latest = { sort: 'changedAt', descending: true } as const
const filtered: readonly Case[] = [
  { name: 'stage E5, latest first', wanted: { ...latest, stage: 'E5' } },
  { name: 'stage E19, by amount down', wanted: { stage: 'E19', sort: 'amount', descending: true } },
  { name: 'one customer, latest first', wanted: { ...latest, buyer: sampleBuyer } },
  { name: 'one customer, by number', wanted: { buyer: sampleBuyer, sort: 'number', descending: false } },
  { name: 'search for a number', wanted: { ...latest, search: 'LW26-0012345' } },
  { name: "search for a customer's number", wanted: { ...latest, search: 'po-4711' } },
  { name: 'search “oak chair”, latest first', wanted: { ...latest, search: 'oak chair' } },
  { name: 'search “餐椅”, latest first', wanted: { ...latest, search: '餐椅' } },
  { name: 'search “餐椅”, by number', wanted: { search: '餐椅', sort: 'number', descending: false } },
  { name: 'search “藤编”, stage E7', wanted: { ...latest, search: '藤编', stage: 'E7' } },
  { name: 'page 200 (offset 10 000), latest first', wanted: { ...latest, offset: 10_000 } },
]

/** Lists of fifty out of very many, through the office and through the door, beside the same answer in plain SQL. */
export async function benchLists(place: Place, count: number, size: Size): Promise<Part> {
  const seeded = await seedOrders(place, count)
  const line = lineTo(place, place.firm.merchandiser)
  const client = await place.pool.connect()
  const lines: Line[] = []
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      place.fence.company,
      place.fence.world,
    ])
    for (const one of [...sorted, ...filtered]) lines.push(...(await measure(place, client, line, one, size)))
    lines.push(...(await measureStages(place, client, line, size)))
  } finally {
    client.release(true)
  }
  return {
    title: `Lists of fifty from ${count.toLocaleString('en')} order files`,
    words: [
      'The floor is the same answer in plain prepared SQL behind the same fences, with the ids written in: fifty rows, their count',
      `(to 1000); a search's ids come from the index of grams. “Rows alone” is the first of these. Seeded in ${(seeded / 1000).toFixed(0)} s with stub states, which no list reads.`,
    ],
    lines,
  }
}

async function measure(
  place: Place,
  client: PoolClient,
  line: ReturnType<typeof lineTo>,
  { name, wanted }: Case,
  size: Size,
): Promise<readonly Line[]> {
  const sql = floorOf(place, wanted)
  await client.query(`select set_config('gendan.search', $1::text[]::text, false)`, [gramsOf(wanted.search ?? '')])
  const rows = await timed(size.calls, () => client.query(sql.rows))
  const floor = await timed(size.calls, () => whole(client, sql))
  const office = await timed(size.calls, () => ask(place.desk(), 'orders', wanted))
  const query = new URLSearchParams(
    Object.entries(wanted).map(([key, value]): [string, string] => [key, String(value)]),
  )
  const door = await timed(size.calls, () => line('GET', `/worlds/${place.firm.world}/ask/orders?${query}`))
  return [
    atMost(`${name}: ask (rows alone ${rows.toFixed(2)} ms)`, floor, office, AIM),
    atMost(`${name}: through HTTP`, floor, door, AIM),
  ]
}

const STAGES = `
  select s.stage, (select count(*) from (
           select 1 from order_row o where o.company = $1 and o.world = $2 and o.stage = s.stage limit 1000) few) as n
    from generate_series(0, 19) as s (stage)`

async function measureStages(
  place: Place,
  client: PoolClient,
  line: ReturnType<typeof lineTo>,
  size: Size,
): Promise<readonly Line[]> {
  const query = { name: 'floor-stages', text: STAGES, values: [place.fence.company, place.fence.world] }
  const floor = await timed(size.calls, () => client.query(query))
  const office = await timed(size.calls, () => ask(place.desk(), 'order-stages', {}))
  const door = await timed(size.calls, () => line('GET', `/worlds/${place.firm.world}/ask/order-stages`))
  return [
    atMost('the counts by stage above the list: ask', floor, office, AIM),
    atMost('the counts by stage above the list: through HTTP', floor, door, AIM),
  ]
}

type Query = { readonly name: string; readonly text: string; readonly values: unknown[] }

async function whole(client: PoolClient, sql: Readonly<Record<'rows' | 'count', Query>>): Promise<void> {
  const { rows } = await client.query(sql.rows)
  if (rows.length === 50) await client.query(sql.count)
}

const COLUMNS = `id, number, stage, buyer, buyer_name, customer_order, owner, goods_en, goods_zh, lines, currency, amount::text, delivery,
  payment_en, payment_zh, latest_shipment, gate, lamp, opened, changed_at`

const SORTS: Readonly<Record<Sort, readonly [string, string]>> = {
  number: ['number, id', 'number desc, id desc'],
  customer: ['buyer_name, id', 'buyer_name desc, id desc'],
  amount: ['order_row.amount, id', 'order_row.amount desc nulls last, id desc'],
  latestShipment: ['latest_shipment, id', 'latest_shipment desc nulls last, id desc'],
  stage: ['stage, id', 'stage desc, id desc'],
  changedAt: ['changed_at, id', 'changed_at desc, id desc'],
}

let named = 0

function floorOf(place: Place, wanted: Case['wanted']): Readonly<Record<'rows' | 'count', Query>> {
  const { company, world } = place.fence
  const conditions = ['company = $1', 'world = $2']
  const values: unknown[] = [company, world]
  const add = (condition: string, value: unknown): void => {
    values.push(value)
    conditions.push(condition.replace('@', `$${values.length}`))
  }
  if (wanted.stage) add('stage = @', stageNumber(wanted.stage as Parameters<typeof stageNumber>[0]))
  if (wanted.buyer) add('buyer = @', wanted.buyer)
  if (wanted.search)
    add(
      `id in (select id from search_row where ${conditions.slice(0, 2).join(' and ')} and kind = 'order-file' and words like all (@::text[]))`,
      fold(wanted.search)
        .split(/\s+/)
        .map((word) => `%${word}%`),
    )
  const where = conditions.join(' and ')
  const order = SORTS[wanted.sort][wanted.descending ? 1 : 0]
  named += 1
  return {
    rows: {
      name: `floor-rows-${named}`,
      text: `select ${COLUMNS} from order_row where ${where} order by ${order} limit 50 offset ${Number(wanted.offset ?? 0)}`,
      values,
    },
    count: {
      name: `floor-count-${named}`,
      text: `select count(*) from (select 1 from order_row where ${where} limit 1001) few`,
      values,
    },
  }
}
