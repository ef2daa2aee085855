import type { Answer } from '@gendan/contract/questions'
import type { OrderStockRow, StockRow } from '@gendan/contract/rows'
import type { Tx } from '../database.ts'
import { and, here, page, type Where } from './page.ts'
import { sought } from './sought.ts'

export interface StockWanted {
  readonly search?: string | undefined
  readonly goods?: string | undefined
  /** Goods of which nothing lies there and nothing is kept, too. */
  readonly all: boolean
  /** Goods that orders under way want or bring, though nothing of them lies there. */
  readonly also?: readonly string[]
  /** These alone. */
  readonly only?: readonly string[]
  readonly sort: 'code' | 'name' | 'onHand' | 'free'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = { code: 'code', name: 'name_en', onHand: 'on_hand', free: '(on_hand - reserved)' } as const
const KEPT = `
  (select coalesce(jsonb_agg(jsonb_build_object('file', k.file, 'number', k.number, 'quantity', k.quantity::text) order by k.number), '[]')
     from stock_kept_row k where k.company = goods_row.company and k.world = goods_row.world and k.goods = goods_row.id) as kept`

/** One page of what lies in the warehouse. */
export async function listStock(tx: Tx, wanted: StockWanted): Promise<Page> {
  const { search, sort, descending, offset, limit } = wanted
  const where = whereOf(wanted)
  const way = descending ? 'desc nulls last' : 'asc nulls first'
  return page<Bare>(tx, {
    select: `id, code, jsonb_build_object('en', name_en, 'zh', name_zh) as name, unit, photo, coalesce(on_hand, 0)::text as "onHand",
      coalesce(reserved, 0)::text as reserved, coalesce(on_hand - reserved, 0)::text as free, ${KEPT}`,
    from: `goods_row left join stock_row using (company, world, id)`,
    where: await sought(tx, 'goods_row', where, search),
    order: `${SORTS[sort]} ${way}, id ${descending ? 'desc' : 'asc'}`,
    offset,
    limit,
  })
}

type Bare = Omit<StockRow, 'lacks' | 'expected' | 'short' | 'shortFrom'>
type Page = Omit<Answer<'stock'>, 'rows'> & { readonly rows: readonly Bare[] }

function whereOf({ goods, all, also = [], only }: StockWanted): Where {
  if (goods) return and(here, 'id = $', goods)
  if (only) return and(here, 'id = any ($::text[])', only)
  return all
    ? and(here, 'active = $', true)
    : and(here, '(on_hand <> 0 or reserved <> 0 or id = any ($::text[]))', also)
}

/** What lies there of the goods that an order sells, and what of it is kept for this order. */
export async function orderStock(tx: Tx, file: string, goods: readonly string[]): Promise<readonly OrderStockRow[]> {
  const { rows } = await tx.query<OrderStockRow>({
    name: 'order-stock',
    text: `select g.id, g.code, jsonb_build_object('en', g.name_en, 'zh', g.name_zh) as name, g.unit,
                  coalesce(s.on_hand, 0)::text as "onHand", coalesce(s.on_hand - s.reserved, 0)::text as free,
                  coalesce(k.quantity, 0)::text as kept
             from goods_row g
             left join stock_row s on s.company = g.company and s.world = g.world and s.id = g.id
             left join stock_kept_row k on k.company = g.company and k.world = g.world and k.goods = g.id and k.file = $1
            where g.company = current_setting('gendan.company') and g.world = current_setting('gendan.world') and g.id = any ($2)`,
    values: [file, goods],
  })
  return rows
}
