import type { GoodsRow } from '@gendan/contract/rows'
import type { Words } from '@gendan/kernel/words'
import type { Tx } from '../database.ts'

/** What the warehouse holds of an article, and for which orders it is kept; in the unit of its file. */
export interface StockedGoods {
  readonly id: string
  readonly code: string
  readonly name: Words
  readonly unit: string
  readonly onHand: string
  readonly reserved: string
  readonly kept: Readonly<Record<string, string>>
  /** Kept in stock, or made only to an order; empty where its file says neither. */
  readonly keeping: GoodsRow['keeping']
}

/** The stock of these articles, in one query; those of which nothing was ever moved hold nothing. */
export async function stockOfGoods(tx: Tx, ids: readonly string[]): Promise<readonly StockedGoods[]> {
  if (ids.length === 0) return []
  const { rows } = await tx.query<StockedGoods>({
    name: 'stock-of-goods',
    text: `select g.id, g.code, jsonb_build_object('en', g.name_en, 'zh', g.name_zh) as name, g.unit, g.keeping,
                  coalesce(s.on_hand, 0)::text as "onHand", coalesce(s.reserved, 0)::text as reserved,
                  (select coalesce(jsonb_object_agg(k.file, k.quantity::text), '{}') from stock_kept_row k
                    where k.company = g.company and k.world = g.world and k.goods = g.id) as kept
             from goods_row g
             left join stock_row s on s.company = g.company and s.world = g.world and s.id = g.id
            where g.company = current_setting('gendan.company') and g.world = current_setting('gendan.world') and g.id = any ($1)`,
    values: [ids],
  })
  return rows
}

/** What came in and what left of these articles for the orders under way, over all days. */
export async function movedFor(
  tx: Tx,
  goods: readonly string[],
): Promise<readonly { readonly goods: string; readonly file: string; readonly came: string; readonly went: string }[]> {
  if (goods.length === 0) return []
  const { rows } = await tx.query<{ goods: string; file: string; came: string; went: string }>({
    name: 'stock-moved-for',
    text: `select id as goods, event ->> 'file' as file,
                  coalesce(sum((event ->> 'quantity')::numeric) filter (where type = 'stock-received'), 0)::text as came,
                  coalesce(sum((event ->> 'quantity')::numeric) filter (where type = 'stock-issued'), 0)::text as went
             from journal
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'stock'
              and type in ('stock-received', 'stock-issued') and id = any ($1)
              and event ->> 'file' in (select file from path_row
                where company = current_setting('gendan.company') and world = current_setting('gendan.world'))
            group by 1, 2 order by 1, 2`,
    values: [goods],
  })
  return rows
}

/** A movement as the daily figures need it. */
export interface MovedOn {
  readonly goods: string
  readonly day: string
  readonly type: 'stock-received' | 'stock-issued' | 'stock-counted'
  readonly quantity: string
}

/** Every movement of one article, or of all that moved between two days, in the order in which it happened. */
export async function movementsOf(
  tx: Tx,
  { goods, from, until }: { readonly goods?: string | undefined; readonly from: string; readonly until: string },
): Promise<readonly MovedOn[]> {
  const { rows } = await tx.query<MovedOn>({
    name: goods ? 'stock-movements-of' : 'stock-movements',
    text: `select id as goods, day::text, type, event ->> 'quantity' as quantity from journal
            where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'stock'
              and type <> 'stock-reserved' and day <= $2::date and ($1::date is not null)
              and id in (${goods ? '$3::text' : MOVED})
            order by id, version`,
    values: goods ? [from, until, goods] : [from, until],
  })
  return rows
}

const MOVED = `
  select distinct id from journal
   where company = current_setting('gendan.company') and world = current_setting('gendan.world') and kind = 'stock'
     and type <> 'stock-reserved' and day between $1::date and $2::date`
