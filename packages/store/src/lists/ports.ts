import type { Answer } from '@gendan/contract/questions'
import { gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'

/**
 * Ports and places by code or name in either tongue; sea ports first, names that begin with the search before others.
 * An airport whose code carriers use for the sea port brings that port with it.
 */
export async function findPorts(tx: Tx, search: string, limit: number): Promise<Answer<'ports'>> {
  const grams = gramsOf(search)
  const { rows } = await tx.query<Answer<'ports'>['rows'][number]>(
    `select p.locode, p.name, p.name_zh as "nameZh", p.country,
            case when sea.locode is not null
              then jsonb_build_object('locode', sea.locode, 'name', sea.name, 'nameZh', sea.name_zh, 'country', sea.country)
            end as "seaPort"
       from port p left join port sea on sea.locode = p.sea_port
      where p.grams @> $1::text[] and (lower(p.name) like $2 or p.name_zh like $2 or lower(p.locode) like $3)
      order by (lower(p.name) like $3 or p.name_zh like $3 or lower(p.locode) like $3) desc, (p.name_zh <> '') desc,
               p.functions like '%1%' desc, length(p.name), p.locode limit $4`,
    [grams, `%${search.toLowerCase()}%`, `${search.toLowerCase()}%`, limit],
  )
  return { rows }
}
