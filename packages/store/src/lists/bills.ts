import type { BillRow } from '@gendan/contract/bill-questions'
import { goods as articles, type Goods } from '@gendan/firm/goods'
import type { AccessoryFact } from '@gendan/orderfile/accessories/of-order'
import { loadStanding } from '../aggregates.ts'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { movedFor, stockOfGoods } from './pools.ts'

/** These articles and all that stand under them in their bills, at any depth and each once; ids that nobody kept are left out. */
export async function billsUnder(tx: Tx, ids: readonly string[]): Promise<readonly Goods[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<{ id: string }>({
    name: 'bills-under',
    text: `with recursive under (id) as (
             select unnest($1::text[])
             union
             select b.accessory from bill_row b join under u on b.goods = u.id
              where b.company = current_setting('gendan.company') and b.world = current_setting('gendan.world') and b.accessory <> ''
           ) select id from under order by id`,
    values: [ids],
  })
  const found = await loadStanding(
    tx,
    rows.map(({ id }) => ({ kind: articles.kind, id })),
  )
  return found.filter(({ version }) => version > 0).map(({ state }) => state as Goods)
}

/** These articles and all that stand under them, with what lies of each in the warehouse and what moved for which order under way. */
export async function accessoryFacts(tx: Tx, ids: readonly string[]): Promise<readonly AccessoryFact[]> {
  const found = await billsUnder(tx, ids)
  const all = found.map(({ id }) => id)
  const [stocked, moved] = [await stockOfGoods(tx, all), await movedFor(tx, all)]
  const of = Map.groupBy(moved, ({ goods }) => goods)
  return found.map((one) => {
    const { onHand = '0', reserved = '0', kept = {} } = stocked.find(({ id }) => id === one.id) ?? {}
    return { goods: one, onHand, reserved, kept, moved: of.get(one.id) ?? [] }
  })
}

/** So many other orders are looked at; whoever needs more of the picture has the list of stock. */
const ELSEWHERE = 40

/** The other orders under way whose goods take any of these accessories, at any depth, the latest opened first. */
export async function ordersTaking(
  tx: Tx,
  accessories: readonly string[],
  but: string,
): Promise<readonly { readonly file: string; readonly number: string }[]> {
  if (accessories.length === 0) return []
  const { rows } = await tx.query<{ file: string; number: string }>({
    name: 'orders-taking',
    text: `with recursive above (id) as (
             select unnest($1::text[])
             union
             select b.goods from bill_row b join above a on b.accessory = a.id
              where b.company = current_setting('gendan.company') and b.world = current_setting('gendan.world') and b.accessory <> ''
           ), taking as (
             select distinct w.file from wanted_row w join above a on w.goods = a.id
              where w.company = current_setting('gendan.company') and w.world = current_setting('gendan.world') and w.file <> $2
           )
           select o.id as file, o.number from order_row o join taking t on t.file = o.id
            where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world') and o.aside = ''
            order by o.opened desc, o.id desc limit ${ELSEWHERE}`,
    values: [accessories, but],
  })
  return rows
}

/** Which of these articles have a bill of accessories, in one query. */
export async function billedOf(tx: Tx, goods: readonly string[]): Promise<ReadonlySet<string>> {
  if (goods.length === 0) return new Set()
  const { rows } = await tx.query<{ goods: string }>({
    name: 'billed-of',
    text: `select distinct goods from bill_row
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and goods = any ($1)`,
    values: [goods],
  })
  return new Set(rows.map((row) => row.goods))
}

/** Whether an act wrote to goods, stock or parties since a picture of the database; without a picture, yes. And the picture of now. */
export async function recordsMoved(
  tx: Tx,
  picture: string | undefined,
): Promise<{ readonly picture: string; readonly moved: boolean }> {
  const { rows } = await tx.query<{ picture: string; moved: boolean }>({
    name: 'records-moved',
    text: `select pg_current_snapshot()::text as picture,
                  $1::text is null or exists (select from journal
                    where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                      and kind in ('goods', 'stock', 'party') and xact >= pg_snapshot_xmin($1::text::pg_snapshot)
                      and not pg_visible_in_snapshot(xact, $1::text::pg_snapshot)) as moved`,
    values: [picture ?? null],
  })
  return rows[0] ?? { picture: '1:1:', moved: true }
}

const SELECT = `goods, n, line, accessory,
  jsonb_build_object('code', code, 'name', jsonb_build_object('en', name_en, 'zh', name_zh), 'unit', unit, 'active', active) as article,
  (select jsonb_build_object('code', g.code, 'name', jsonb_build_object('en', g.name_en, 'zh', g.name_zh), 'unit', g.unit, 'active', g.active)
     from goods_row g where g.company = bill_row.company and g.world = bill_row.world and g.id = bill_row.accessory) as part,
  (select jsonb_build_object('en', p.name_en, 'zh', p.name_zh)
     from party_row p where p.company = bill_row.company and p.world = bill_row.world and p.id = line ->> 'supplier') as supplier`
const FROM = 'bill_row join goods_row using (company, world)'

interface BillsWanted {
  readonly goods?: string | undefined
  readonly uses?: string | undefined
  readonly search?: string | undefined
  readonly offset: number
  readonly limit: number
}

/** Lines of bills: of one article, of those that use one accessory, or of all; the articles in the order of their codes. */
export async function listBills(
  tx: Tx,
  { goods, uses, search, offset, limit }: BillsWanted,
): Promise<{ rows: BillRow[]; total: number; more: boolean }> {
  const all: Where = { ...here, sql: [...here.sql, 'goods_row.id = goods'] }
  const of = goods ? and(all, 'goods = $', goods) : all
  const where = uses ? and(of, "accessory = $ and accessory <> ''", uses) : of
  const found = search ? and(where, 'strpos(lower(code), lower($)) > 0', search.trim()) : where
  return page<BillRow>(tx, { select: SELECT, from: FROM, where: found, order: 'code, goods, n', offset, limit })
}
