import type { Goods } from '@gendan/firm/goods'
import type { Tx } from '../database.ts'
import type { Projected } from './projected.ts'
import { projectSearch } from './search.ts'

/** The article's line in the list of goods. */
export async function projectGoods(tx: Tx, one: Projected): Promise<void> {
  const { id, facts, customerCodes, underReview, active } = one.state as Goods
  const codes = [facts.code, ...Object.values(customerCodes)]
  await tx.query({
    name: 'project-goods',
    text: `insert into goods_row (company, world, id, version, code, name_en, name_zh, hs_code, unit, packed, photo, under_review, codes, active, keeping)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
           on conflict (company, world, id) do update set version = excluded.version, code = excluded.code, name_en = excluded.name_en,
             name_zh = excluded.name_zh, hs_code = excluded.hs_code, unit = excluded.unit, packed = excluded.packed,
             photo = excluded.photo, under_review = excluded.under_review, codes = excluded.codes,
             active = excluded.active, keeping = excluded.keeping`,
    values: [
      id,
      one.version,
      facts.code,
      facts.name.en,
      facts.name.zh,
      facts.hsCode,
      facts.unit,
      facts.packing !== undefined,
      facts.photo,
      underReview,
      codes,
      active,
      facts.keeping ?? '',
    ],
  })
  await projectBill(tx, one.state as Goods)
  await projectSearch(tx, 'goods', id, [facts.name.en, facts.name.zh, facts.hsCode, ...codes])
}

/** The lines of its bill, each with the accessory it names: for what stands under an article, and where an accessory is used. */
async function projectBill(tx: Tx, { id, bill = [] }: Goods): Promise<void> {
  await tx.query({
    name: 'project-bill',
    text: `with lines as (
             select (n - 1)::int as n, line from jsonb_array_elements($2::jsonb) with ordinality as one (line, n)
           ), gone as (
             delete from bill_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                and goods = $1 and n >= $3
           )
           insert into bill_row (company, world, goods, n, accessory, line)
           select current_setting('gendan.company'), current_setting('gendan.world'), $1, n, line ->> 'goods', line from lines
           on conflict (company, world, goods, n) do update set accessory = excluded.accessory, line = excluded.line`,
    values: [id, JSON.stringify(bill), bill.length],
  })
}
