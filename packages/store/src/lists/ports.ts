import type { Answer } from '@gendan/contract/questions'
import { gramsOf } from '@gendan/kernel/grams'
import type { Tx } from '../database.ts'

/** Ports and places by code or name in either tongue; sea ports first, names that begin with the search before others. */
export async function findPorts(tx: Tx, search: string, limit: number): Promise<Answer<'ports'>> {
  const grams = gramsOf(search)
  const { rows } = await tx.query<Answer<'ports'>['rows'][number]>(
    `select locode, name, name_zh as "nameZh", country from port
      where grams @> $1::text[] and (lower(name) like $2 or name_zh like $2 or lower(locode) like $3)
      order by (lower(name) like $3 or name_zh like $3 or lower(locode) like $3) desc, (name_zh <> '') desc,
               functions like '%1%' desc, length(name), locode limit $4`,
    [grams, `%${search.toLowerCase()}%`, `${search.toLowerCase()}%`, limit],
  )
  return { rows }
}
