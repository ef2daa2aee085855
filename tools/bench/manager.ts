import { ask } from '@gendan/office/ask'
import { type Desk, deskRights } from '@gendan/office/desk'
import { inFence } from '@gendan/store/database'
import { goodsWanted } from '@gendan/store/lists/scarce'
import type { PoolClient } from 'pg'
import { seedPaths } from './board.ts'
import { type Line, type Part, type Size, timed, within } from './figures.ts'
import type { Place } from './place.ts'
import { seedOrders } from './seed.ts'

const AIM_MS = 1000

/** What a manager opens: the figures of the firm, what a person has in hand before it goes over, and what an act reads of a scarce article. */
export async function benchManager(place: Place, size: Size): Promise<Part> {
  const orders = size.quick ? 10_000 : 100_000
  await seedOrders(place, orders)
  await seedPaths(place, orders / 10)
  await seedFigures(place)
  const client = await place.pool.connect()
  try {
    const { company, world } = place.fence
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      company,
      world,
    ])
    const lines = [...(await figures(place, client, size)), ...(await inHandAndWanted(place, client, size))]
    return {
      title: `What leads a firm of ${orders.toLocaleString('en')} orders`,
      words: [
        'Seven things are counted of each order, over nine hundred days; a tenth of the orders is under way. The floor of the figures is one pass over what they are',
        'counted from; that of the other two, the same orders read by their ids.',
      ],
      lines,
    }
  } finally {
    client.release(true)
  }
}

/** The desk of who leads: his rights, not the merchandiser's. */
const leader = (place: Place): Desk => ({ ...place.desk(), posts: ['manager'], rights: deskRights(['manager']) })

const PASS = `select count(*), sum(profit) from figure_row
  where company = current_setting('gendan.company') and world = current_setting('gendan.world') and day >= $1::date and day < $2::date`

async function figures(place: Place, client: PoolClient, size: Size): Promise<readonly Line[]> {
  const calls = Math.min(size.calls, 7)
  const period = { from: '2025-10-01', to: '2026-09-30' }
  const floor = await timed(calls, () => client.query(PASS, [period.from, period.to]))
  const asked = [
    ['the figures of a year', 'figures', period],
    ['the same by customer', 'figures-by', { ...period, by: 'customer' }],
    ['the same by supplier', 'figures-by', { ...period, by: 'supplier' }],
    ['the same by person', 'figures-by', { ...period, by: 'person' }],
    ['the late orders behind them', 'figure-orders', { ...period, bad: true, sort: 'late', descending: true }],
  ] as const
  const lines: Line[] = []
  for (const [name, question, input] of asked)
    lines.push(within(`${name}: ask`, floor, await timed(calls, () => ask(leader(place), question, input)), AIM_MS))
  return lines
}

const BY_IDS = `select o.*, p.facts from order_row o left join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
  where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world') and o.id = any ($1::text[])`

async function inHandAndWanted(place: Place, client: PoolClient, size: Size): Promise<readonly Line[]> {
  const calls = Math.min(size.calls, 15)
  const read = (ids: readonly string[]) =>
    timed(calls, () => client.query({ name: 'floor-ids', text: BY_IDS, values: [ids] }))
  const { rows } = await ask(place.desk(), 'in-hand', { account: '', handing: '' })
  const inHand = await timed(calls, () => ask(place.desk(), 'in-hand', { account: '', handing: '' }))
  const goods = 'g-chair-7'
  const wanted = () => inFence(place.pool, place.fence, (tx) => goodsWanted(tx, { goods }))
  const files = (await wanted()).map(({ file }) => file)
  if (rows.length === 0 || files.length === 0)
    throw new Error('nobody has an order in hand, or nobody wants the article')
  return [
    within(
      `all that a person has in hand, ${rows.length} orders: ask`,
      await read(rows.map(({ id }) => id)),
      inHand,
      AIM_MS,
    ),
    within(
      `the ${files.length} orders that want an article: list of an act`,
      await read(files),
      await timed(calls, wanted),
      50,
    ),
  ]
}

/** What figures count of an order that was shipped: as many lines as a plain one leaves, with days about its latest shipment. */
const FIGURES = `
  insert into figure_row (company, world, file, key, what, supplier, since, day, due, due_first, good, currency, profit, invoice, cost,
    profit_actual, invoice_actual, cost_actual)
  select o.company, o.world, o.id, t.key, t.what, case when t.theirs then 'bench-party-' || o.lines * 97 else '' end,
         o.latest_shipment - 40 + time '12:00', o.latest_shipment - t.before + (o.lines - 4) + time '12:00',
         o.latest_shipment - t.before, o.latest_shipment - t.before, o.lines % 5 <> 0, 'CNY',
         o.amount * 0.12, o.amount, o.amount * 0.88, o.amount * 0.11, o.amount, o.amount * 0.89
    from order_row o
   cross join (values ('shipped', 'shipped', 0, false), ('final/i1', 'inspected', 6, true), ('proforma', 'signed-back', 38, false),
     ('purchase-back/p1', 'purchase-back', 36, true), ('purchase-delivered/p1', 'delivered', 20, true),
     ('purchase-delivered/p2', 'delivered', 18, true), ('margin', 'margin', 38, false)) t (key, what, before, theirs)
   where o.id like 'bench-%'`

async function seedFigures(place: Place): Promise<void> {
  await inFence(place.pool, place.fence, (tx) => tx.query(FIGURES))
  await place.pool.query('vacuum analyze figure_row, path_row, wanted_row, party_row')
}
