import { fold, gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'

/** The words of a line as they are searched: folded, on one line, and their grams. */
export function searchable(texts: readonly string[]): { readonly words: string; readonly grams: readonly string[] } {
  const words = fold(texts.filter(Boolean).join(' ')).replace(/\s+/gu, ' ')
  return { words, grams: gramsOf(words) }
}

/** What a party or an article is found by. */
export async function projectSearch(
  tx: Pick<Tx, 'query'>,
  kind: 'party' | 'goods' | 'bank-slip' | 'account-statement' | 'supplier-invoice' | 'credit' | 'presentation',
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

/** A party's orders are found by its words too: all that stand under its former ones are written anew. */
export async function searchPartysOrders(tx: Tx, party: string): Promise<void> {
  const { rows } = await tx.query<{ id: string; words: string }>({
    name: 'orders-under-former-words',
    text: `with mine as (
             select company, world, id, buyer || suppliers as parties from order_row
              where company = current_setting('gendan.company') and world = current_setting('gendan.world') and buyer = $1
             union
             select company, world, id, buyer || suppliers from order_row
              where company = current_setting('gendan.company') and world = current_setting('gendan.world') and suppliers @> array[$1]
           )
           select s.id, anew.words
             from mine join search_row s using (company, world, id), lateral (
                  select split_part(s.words, E'\n', 1) || E'\n' || string_agg(p.words, E'\n' order by p.id) as words
                    from search_row p where p.company = mine.company and p.world = mine.world and p.kind = 'party' and p.id = any (mine.parties)
                  ) anew
            where s.kind = 'order-file' and s.words <> anew.words`,
    values: [party],
  })
  if (rows.length === 0) return
  await tx.query(
    `update search_row s set words = o.words,
            grams = array(select gram from unnest(string_to_array(o.grams, ' ')) gram order by gram)
       from unnest($1::text[], $2::text[], $3::text[]) as o (id, words, grams)
      where s.company = current_setting('gendan.company') and s.world = current_setting('gendan.world')
        and s.kind = 'order-file' and s.id = o.id`,
    [rows.map(({ id }) => id), rows.map(({ words }) => words), rows.map(({ words }) => gramsByLine(words).join(' '))],
  )
}

/** No gram reaches over the end of one party's words into another's. */
function gramsByLine(words: string): readonly string[] {
  return [...new Set(words.split('\n').flatMap(gramsOf))]
}
