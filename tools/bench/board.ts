import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleInspection, sampleProduction, samplePurchases, sampleSample } from '@gendan/forms/sample-sections'
import { addDays } from '@gendan/kernel/day'
import { ask } from '@gendan/office/ask'
import { underWay } from '@gendan/office/under-way'
import { alarmsOver } from '@gendan/orderfile/day/my-day'
import { orderFile } from '@gendan/orderfile/order-file'
import { PATH_SHAPE, pathFacts } from '@gendan/orderfile/path/path-facts'
import { inFence } from '@gendan/store/database'
import { atMost, type Line, median, type Size, timed, within } from './figures.ts'
import type { lineTo, Place } from './place.ts'

const AIM = 2

/** The board over so many orders under way, and my day; its floor is what both are reckoned from, read by plain SQL behind the same fence. */
export async function board(
  place: Place,
  line: ReturnType<typeof lineTo>,
  orders: number,
  size: Size,
): Promise<readonly Line[]> {
  await seedPaths(place, orders)
  const client = await place.pool.connect()
  const calls = Math.min(size.calls, 9)
  const { world } = place.firm
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      place.fence.company,
      place.fence.world,
    ])
    const floor = await timed(calls, async () => {
      const { rows } = await client.query({ name: 'floor-board', text: WAYS })
      if (rows.length < orders) throw new Error(`${rows.length} orders stand on the board`)
    })
    const office = await timed(calls, () => ask(place.desk(), 'board', {}))
    const late = await timed(calls, () => ask(place.desk(), 'board', { whose: 'with-me', state: 'late', sort: 'etd' }))
    const door = await timed(calls, () => line('GET', `/worlds/${world}/ask/board`))
    const day = await timed(calls, () => line('GET', `/worlds/${world}/ask/day`))
    const of = orders.toLocaleString('en')
    return [
      atMost(`board of ${of} orders: ask`, floor, office, AIM),
      atMost(`board of ${of} orders, mine that are late: ask`, floor, late, AIM),
      atMost(`board of ${of} orders: through HTTP`, floor, door, AIM),
      atMost(`my day over ${of} orders: through HTTP`, floor, day, AIM),
    ]
  } finally {
    client.release(true)
  }
}

const WAYS = `
  select o.*, p.facts from order_row o join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
   where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world') order by o.id`

/** An aim in milliseconds for a call that is made once, whatever its floor. */
const AFTER_AN_ACT_MS = 50
const NEW_DAY_MS = 60_000

/** My day in a firm of many orders: after one act, and on the first look of a new day, when every path and alarm is reckoned anew. */
export async function manyOrders(place: Place, orders: number, size: Size): Promise<readonly Line[]> {
  await seedPaths(place, orders)
  const client = await place.pool.connect()
  const calls = Math.min(size.calls, 9)
  const fence = [place.fence.company, place.fence.world]
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, fence)
    const all = await timed(calls, () => client.query({ name: 'floor-board', text: WAYS }))
    const one = await timed(calls, () => client.query({ name: 'floor-way', text: `${ONE} limit 1` }))
    const acted: { readonly file: number; readonly day: number }[] = []
    await ask(place.desk(), 'day', {})
    for (let touched = 0; touched < calls; touched += 1) {
      const id = `bench-${touched * 10 + 7}`
      await client.query(TOUCH, [id, 2 * touched + 2])
      const file = await timed(1, () => ringsAnew(place, id), 0)
      await client.query(TOUCH, [id, 2 * touched + 3])
      acted.push({ file, day: await timed(1, () => ask(place.desk(), 'day', {}), 0) })
    }
    let later = 0
    const fresh = await timed(
      3,
      () => {
        later += 1
        return ask({ ...place.desk(), day: addDays(place.firm.day, later) }, 'day', {})
      },
      0,
    )
    const of = orders.toLocaleString('en')
    const middle = (which: 'file' | 'day') => median(acted.map((one) => one[which]))
    return [
      within(`the file that an act touched among ${of}: path and alarms anew`, one, middle('file'), AFTER_AN_ACT_MS),
      within(`my day over ${of} orders, one act later: ask`, one, middle('day'), AFTER_AN_ACT_MS),
      within(`the first look of a new day over ${of} orders: ask`, all, fresh, NEW_DAY_MS),
    ]
  } finally {
    client.release(true)
  }
}

/** What one act asks for: the orders under way with that one reckoned again, its way and what rings over it. */
function ringsAnew(place: Place, id: string): Promise<number> {
  return inFence(place.pool, place.fence, async (tx) => {
    const { ways } = await underWay(tx, place.desk(), {})
    const way = ways.find(({ row }) => row.id === id)
    if (!way) throw new Error(`${id} is not under way`)
    return alarmsOver(way.order()).length
  })
}

const ONE = `select o.*, p.facts from order_row o join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
   where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world') and o.id = 'bench-7'`
/** An order's way written again by an act, as the journal tells it. */
const TOUCH = `
  with told as (
    insert into journal (company, world, kind, id, version, type, shape, event, act, act_key, by_account, post, at, day, came_from, read)
    select company, world, 'order-file', file, $2::int, 'bench', 1, '{}', 'bench', 'bench-' || $2::int, '', '', now(), current_date, 'bench', '{}'
      from path_row where file = $1
  )
  update path_row set facts = facts where file = $1`

/** So many articles of each kind are ordered and made, each by a dozen or two of the orders. */
const ARTICLES = 800

/** The standing example's way, with every section, in a dozen variants of its latest day, a quarter of them late: over and over under the orders that stand. */
export async function seedPaths(place: Place, orders: number): Promise<void> {
  const variants = Array.from({ length: 12 }, (_, i) => {
    const latest = addDays(place.firm.day, i * 9 - 10)
    const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest } }
    const contract = { version: 1, settled: addDays(place.firm.day, -20), customerOrder: '', terms }
    const deal = {
      contract,
      production: { ...sampleProduction, start: addDays(place.firm.day, 5), finish: addDays(latest, i < 3 ? 15 : -12) },
      purchases: samplePurchases,
      samples: [sampleSample],
      inspections: [sampleInspection],
    }
    return pathFacts({ ...orderFile.born('bench'), opened: contract.settled, deal })
  })
  await inFence(place.pool, place.fence, async (tx) => {
    await tx.query(GOODS, [ARTICLES])
    await tx.query(SEED, [JSON.stringify(variants), orders, PATH_SHAPE, ARTICLES])
    await tx.query(WANTED)
    await tx.query(`update order_row set owner = $1 where id like 'bench-%' and right(id, 1) = '7'`, [
      place.fence.account,
    ])
  })
  await place.pool.query('vacuum analyze path_row, order_row')
}

const GOODS = `
  insert into goods_row (company, world, id, version, code, name_en, name_zh, hs_code, unit, packed, photo, under_review, codes, active)
  select current_setting('gendan.company'), current_setting('gendan.world'), kind.id || '-' || n, 1, kind.id || '-' || n, kind.id, kind.id, '', kind.unit,
         true, '', '', '{}', true
    from generate_series(0, $1::int - 1) n cross join (values ('g-chair', 'PCE'), ('g-shelf', 'SET')) kind (id, unit)
      on conflict do nothing`

const WANTED = `
  insert into wanted_row (company, world, goods, file)
  select distinct company, world, flow ->> 'goods', file from path_row cross join lateral jsonb_array_elements(facts -> 'flows') flow
   where file like 'bench-%'
      on conflict do nothing`

const SEED = `
  insert into path_row (company, world, file, shape, facts)
  select company, world, id, $3,
         replace(replace(($1::jsonb -> (n % 12))::text, '"g-chair"', '"g-chair-' || n % $4 || '"'), '"g-shelf"', '"g-shelf-' || n * 7 % $4 || '"')::jsonb
    from (select *, substr(id, 7)::int as n from order_row where id like 'bench-%') o
   where n <= $2
      on conflict do nothing`
