import { fold, gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'

/** The words of a line as they are searched: folded, on one line, and their grams. */
export function searchable(texts: readonly string[]): { readonly words: string; readonly grams: readonly string[] } {
  const words = fold(texts.filter(Boolean).join(' ')).replace(/\s+/gu, ' ')
  return { words, grams: gramsOf(words) }
}

/** What a party or an article is found by. */
export async function projectSearch(
  tx: Tx,
  kind: 'party' | 'goods' | 'bank-slip',
  id: string,
  texts: readonly string[],
): Promise<void> {
  const { words, grams } = searchable(texts)
  await tx.query({
    name: 'project-search',
    text: `insert into search_row (company, world, kind, id, words, grams)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4)
           on conflict (company, world, kind, id) do update set words = excluded.words, grams = excluded.grams
           where search_row.words <> excluded.words`,
    values: [kind, id, words, grams],
  })
}

/** A customer's orders are found by his words too: those that still stand under his former ones are written anew. */
export async function searchCustomersOrders(tx: Tx, customer: string, texts: readonly string[]): Promise<void> {
  const his = searchable(texts)
  const { rows } = await tx.query<{ id: string; own: string }>({
    name: 'orders-under-former-words',
    text: `select s.id, split_part(s.words, E'\\n', 1) as own
             from order_row o join search_row s on s.company = o.company and s.world = o.world and s.kind = 'order-file' and s.id = o.id
            where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world')
              and o.buyer = $1 and split_part(s.words, E'\\n', 2) <> $2`,
    values: [customer, his.words],
  })
  if (rows.length === 0) return
  await tx.query(
    `update search_row s set words = o.own || E'\\n' || $1,
            grams = array(select distinct gram from unnest(string_to_array(o.grams, ' ') || $2::text[]) gram order by gram)
       from unnest($3::text[], $4::text[], $5::text[]) as o (id, own, grams)
      where s.company = current_setting('gendan.company') and s.world = current_setting('gendan.world')
        and s.kind = 'order-file' and s.id = o.id`,
    [
      his.words,
      his.grams,
      rows.map((row) => row.id),
      rows.map((row) => row.own),
      rows.map((row) => gramsOf(row.own).join(' ')),
    ],
  )
}
