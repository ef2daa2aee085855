import type { Answer } from '@gendan/contract/questions'
import type { PartyRow } from '@gendan/contract/rows'
import { gramsOf } from '@gendan/kernel/grams'
import type { Words } from '@gendan/kernel/words'
import type { Tx } from '../database.ts'
import { and, here, page } from './page.ts'
import { sought } from './sought.ts'

export interface PartiesWanted {
  readonly search?: string | undefined
  readonly role?: string | undefined
  readonly country?: string | undefined
  readonly retired: boolean
  readonly sort: 'name' | 'country' | 'city'
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** One page of parties, with how many order files each customer has (counted to 1000). */
export async function listParties(tx: Tx, wanted: PartiesWanted): Promise<Answer<'parties'>> {
  const { search, role, country, retired, sort, descending, offset, limit } = wanted
  const inRole = role ? and(here, 'roles @> array[$::text]', role) : here
  const inCountry = country ? and(inRole, 'country = $', country) : inRole
  const where = retired ? inCountry : and(inCountry, 'active = $', true)
  const way = descending ? 'desc' : 'asc'
  return page<PartyRow>(tx, {
    select: `id, version, jsonb_build_object('en', name_en, 'zh', name_zh) as name, roles, city, country, contact, active,
      (select count(*)::int from (select 1 from order_row o where o.company = party_row.company and o.world = party_row.world
         and o.buyer = party_row.id limit 1000) few) as orders`,
    from: 'party_row',
    where: await sought(tx, 'party_row', where, search),
    // With the table's name: “name” alone would be the pair of names that the list shows, and no index would serve it.
    order: `party_row.${sort} ${way}, id ${way}`,
    offset,
    limit,
  })
}

/** Ids of the customers that share the most grams with a text: candidates for matching. */
export async function likeParties(tx: Tx, texts: readonly string[], limit: number): Promise<readonly string[]> {
  const grams = [...new Set(texts.flatMap(gramsOf))]
  const { rows } = await tx.query<{ id: string }>(
    `select id from party_row p join search_row s using (company, world, id)
      where ${here.sql[0]} and s.kind = 'party' and active and 'customer' = any (roles) and (grams && $1::text[] or tax_id = any ($2::text[]))
      order by (select count(*) from unnest(grams) gram where gram = any ($1::text[])) desc, id limit $3`,
    [grams, texts, limit],
  )
  return rows.map((row) => row.id)
}

/** The names of parties in both tongues by their ids, in one query. */
export async function partyNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (ids.length === 0) return new Map()
  const { rows } = await tx.query<{ id: string; en: string; zh: string }>(
    `select id, name as en, coalesce(nullif(name_zh, ''), name) as zh from party_row
      where company = current_setting('gendan.company') and world = current_setting('gendan.world') and id = any ($1)`,
    [[...new Set(ids)]],
  )
  return new Map(rows.map(({ id, en, zh }) => [id, { en, zh }]))
}

/** The banks on record that are in use, by id. */
export async function bankParties(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from party_row where company = current_setting('gendan.company') and world = current_setting('gendan.world')
        and roles @> array['bank'] and active order by name, id limit 50`,
  )
  return rows.map(({ id }) => id)
}
