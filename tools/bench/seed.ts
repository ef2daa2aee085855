import { fold, gramsOf } from '@gendan/kernel/grams'
import { inFence, type Tx } from '@gendan/store/database'
import type { Place } from './place.ts'

/**
 * Order files in bulk: lines of the list and of the party file as real ones look (stages, customers and amounts spread as in a
 * trading firm, searched words and their grams exactly as the projection writes them), made inside PostgreSQL. Their states
 * are stubs: no list reads a state. Gives milliseconds.
 */
export async function seedOrders(place: Place, count: number): Promise<number> {
  const since = performance.now()
  await inFence(place.pool, place.fence, async (tx) => {
    await tx.query(`set local maintenance_work_mem = '512MB'; select setseed(0.42)`)
    await vocabulary(tx)
    const indexes = await dropIndexes(tx)
    await tx.query(PARTIES)
    await tx.query(PARTY_WORDS, [gramsOf('trading')])
    await tx.query(ORDERS, [count])
    await tx.query('analyze order_row, search_row')
    await tx.query(ORDER_WORDS, [gramsOf('lw26 po')])
    await tx.query(WAITING)
    await tx.query(STATES)
    for (const index of indexes) await tx.query(index)
    await assertGrams(tx)
  })
  await place.pool.query('vacuum analyze order_row, party_row, search_row, aggregate')
  return performance.now() - since
}

const GOODS = [
  ['BJ-101', 'Oak dining chair, cane seat', '橡木餐椅 藤面'],
  ['BJ-130', 'Wall shelf, oak, set of 2', '橡木壁架 两件套'],
  ['BJ-204', 'Walnut coffee table, round', '胡桃木圆茶几'],
  ['BJ-221', 'Beech bar stool, swivel', '榉木吧椅 旋转'],
  ['BJ-305', 'Bamboo laundry basket with lid', '竹编洗衣篮 带盖'],
  ['BJ-318', 'Acacia serving board', '相思木托盘'],
  ['BJ-402', 'Pine bunk bed, children', '松木儿童双层床'],
  ['BJ-417', 'Rattan pendant lamp', '藤编吊灯'],
  ['BJ-509', 'Ash wood coat rack', '白蜡木衣帽架'],
  ['BJ-533', 'Rubberwood high chair', '橡胶木儿童餐椅'],
  ['BJ-608', 'Teak garden bench', '柚木花园长椅'],
  ['BJ-711', 'Mango wood sideboard, 3 doors', '芒果木餐边柜 三门'],
] as const

const TOWNS = [
  'Oslo',
  'Hamburg',
  'Rotterdam',
  'Göteborg',
  'Felixstowe',
  'Valencia',
  'Long Beach',
  'Santos',
  '釜山',
  '横滨',
]

async function vocabulary(tx: Tx): Promise<void> {
  await tx.query('create temp table bench_goods (n int, en text, zh text, words text, grams text[]) on commit drop')
  await tx.query('create temp table bench_town (n int, name text, words text, grams text[]) on commit drop')
  for (const [n, [code, en, zh]] of GOODS.entries()) {
    const words = fold([en, zh, code, `HL-${code.slice(3)}`, en, zh].join(' '))
    await tx.query('insert into bench_goods values ($1, $2, $3, $4, $5)', [n, en, zh, words, gramsOf(words)])
  }
  for (const [n, name] of TOWNS.entries())
    await tx.query('insert into bench_town values ($1, $2, $3, $4)', [n, name, fold(name), gramsOf(name)])
}

/** Rows first, indexes after: ten times as fast. Gives their definitions. */
async function dropIndexes(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in ('order_row', 'search_row') and indexname not like '%_pkey'`,
  )
  for (const { indexname } of rows) await tx.query(`drop index ${indexname}`)
  return rows.map((row) => row.indexdef)
}

const HERE = `current_setting('gendan.company'), current_setting('gendan.world')`
const PARTY_COUNT = 5000

const PARTIES = `
  insert into party_row (company, world, id, version, name, name_en, name_zh, roles, city, country, contact, tax_id, active)
  select ${HERE}, 'bench-party-' || p.n, 1, 'Trading ' || lpad(p.n::text, 5, '0'), 'Trading ' || lpad(p.n::text, 5, '0'), '', '{customer}',
         t.name, 'NO', '', '', true
    from generate_series(0, ${PARTY_COUNT - 1}) p (n) join bench_town t on t.n = p.n % ${TOWNS.length}`

const PARTY_WORDS = `
  insert into search_row (company, world, kind, id, words, grams)
  select company, world, 'party', id, lower(p.name) || ' ' || t.words,
         array(select distinct gram from unnest($1::text[] || ${pairs('substr(p.name, 9)', 5)} || t.grams) gram)
    from party_row p join bench_town t on t.name = p.city where id like 'bench-%'`

/** Few customers order much: a fifth of them gives half of the orders. Four of five files are closed. */
const ORDERS = `
  with drawn as (
    select n, floor(power(random(), 2) * ${PARTY_COUNT})::int as buyer, floor(random() * ${GOODS.length})::int as goods,
           lpad(floor(random() * 1000000)::int::text, 6, '0') as po, lpad(n::text, 7, '0') as number,
           case when random() < 0.8 then 19 else floor(random() * 19)::int end as stage,
           random() as worth, (random() * 900)::int as age
      from generate_series(1, $1::int) n
  )
  insert into order_row (company, world, id, number, stage, buyer, buyer_name, customer_order, owner, goods_en, goods_zh, lines, currency,
    amount, delivery, payment_en, payment_zh, latest_shipment, gate, lamp, opened, changed_at)
  select ${HERE}, 'bench-' || d.n, 'LW26-' || d.number, d.stage, 'bench-party-' || d.buyer, 'Trading ' || lpad(d.buyer::text, 5, '0'),
         'PO-' || d.po, 'bench-owner-' || d.n % 12, g.en, g.zh, 1 + d.n % 9, 'USD', round((200 + 90000 * power(d.worth, 3))::numeric, 2),
         'CIF Oslo', '30% T/T in advance, balance against copy of B/L', '预付 30% T/T，余款见提单副本', date '2026-12-31' - d.age, 'G7',
         case when d.stage < 5 then 'shut' else 'open' end, date '2026-09-30' - d.age, now() - make_interval(mins => d.n)
    from drawn d join bench_goods g on g.n = d.goods`

/** A few of them wait for a signature. */
const WAITING = `
  insert into gate_row (company, world, file, gate, part, lamp, asked_kind, asked_by, asked_at, signed_by, signed_at)
  select company, world, id, 'G7', '', 'turn', 'proforma-invoice', '', now(), '', null from order_row
   where id like 'bench-%' and random() < 0.00005`

const ORDER_WORDS = `
  insert into search_row (company, world, kind, id, words, grams)
  select o.company, o.world, 'order-file', o.id, lower(o.number) || ' ' || lower(o.customer_order) || ' ' || g.words || E'\\n' || p.words,
         array(select distinct gram from unnest($1::text[] || ${pairs('substr(o.number, 6)', 7)} || ${pairs('substr(o.customer_order, 4)', 6)}
           || g.grams || p.grams) gram order by gram)
    from order_row o join bench_goods g on g.en = o.goods_en join search_row p on p.company = o.company and p.world = o.world and p.kind = 'party' and p.id = o.buyer
   where o.id like 'bench-%'`

/** The two-letter grams of a run of so many letters, in SQL. */
function pairs(run: string, letters: number): string {
  const each = Array.from({ length: letters - 1 }, (_, i) => `substr(${run}, ${i + 1}, 2)`)
  return `array[${each.join(', ')}]`
}

const STATES = `
  insert into aggregate (company, world, kind, id, version, shape, state)
  select company, world, 'order-file', id, 1, 1, jsonb_build_object('id', id, 'number', number) from order_row where id like 'bench-%'
  on conflict do nothing`

/** The grams written in SQL are those that the house's own function gives. */
async function assertGrams(tx: Tx): Promise<void> {
  const { rows } = await tx.query<{ words: string; grams: string[] }>(
    `select words, grams from search_row where id like 'bench-%' limit 300`,
  )
  for (const { words, grams } of rows)
    if ([...gramsOf(words)].sort().join() !== [...grams].sort().join()) throw new Error(`other grams for “${words}”`)
}

export const sampleBuyer = 'bench-party-7'
