import type { Answer } from '@gendan/contract/questions'
import type { GoodsRow } from '@gendan/contract/rows'
import { gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

export interface GoodsWanted {
  readonly search?: string | undefined
  readonly retired: boolean
  readonly sort: 'code' | 'name' | 'hsCode'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

const SORTS = { code: 'code', name: 'name_en', hsCode: 'hs_code' } as const

/** One page of goods. */
export async function listGoods(tx: Tx, wanted: GoodsWanted): Promise<Answer<'goods-list'>> {
  const { search, retired, sort, descending, offset, limit } = wanted
  const where = retired ? here : and(here, 'active = $', true)
  const way = descending ? 'desc' : 'asc'
  return page<GoodsRow>(tx, {
    select: `id, version, code, jsonb_build_object('en', name_en, 'zh', name_zh) as name, hs_code as "hsCode", unit, packed, photo,
      under_review as "underReview", active, keeping`,
    from: 'goods_row',
    where: await sought(tx, 'goods_row', where, search),
    order: `${SORTS[sort]} ${way}, id ${way}`,
    offset,
    limit,
  })
}

/** Ids of goods that a text may mean: by a number on record first, then by shared grams. */
export async function likeGoods(tx: Tx, texts: readonly string[], limit: number): Promise<readonly string[]> {
  const grams = [...new Set(texts.flatMap(gramsOf))]
  const { rows } = await tx.query<{ id: string }>(
    `select id from goods_row g join search_row s using (company, world, id)
      where ${here.sql[0]} and s.kind = 'goods' and active and (codes && $2::text[] or grams && $1::text[])
      order by (codes && $2::text[]) desc,
               (select count(*) from unnest(grams) gram where gram = any ($1::text[])) desc, id limit $3`,
    [grams, texts, limit],
  )
  return rows.map((row) => row.id)
}
