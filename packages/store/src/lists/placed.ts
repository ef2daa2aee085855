import type { PathFacts } from '@gendan/orderfile/path/node-fact'
import { partiesIn, placed } from '@gendan/orderfile/path/placed'
import type { Tx } from '../database.ts'

/** Where parties are at home, by id, in one query; those that name no country are left out. */
export async function countriesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { rows } = await tx.query<{ id: string; country: string }>({
    name: 'countries-of',
    text: `select id, country from party_row
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')
              and id = any ($1) and country <> ''`,
    values: [wanted],
  })
  return new Map(rows.map(({ id, country }) => [id, country]))
}

/** Where the parties of one order are at home, by its way. */
export async function countriesOfFile(
  tx: Tx,
  { file, customer }: { readonly file: string; readonly customer: string },
): Promise<readonly { readonly id: string; readonly country: string }[]> {
  const { rows } = await tx.query<{ facts: PathFacts; buyer: string }>({
    name: 'parties-of-file',
    text: `select o.buyer, p.facts from order_row o
             join path_row p on p.company = o.company and p.world = o.world and p.file = o.id
            where o.company = current_setting('gendan.company') and o.world = current_setting('gendan.world') and o.id = $1`,
    values: [file],
  })
  const [one] = rows
  const found = await countriesOf(tx, [customer, ...(one ? [one.buyer, ...partiesIn(one.facts)] : [])])
  return [...found].map(([id, country]) => ({ id, country }))
}

/** Another whenever a party moved to another country, came or went. */
export async function countryStamp(tx: Tx): Promise<string> {
  const { rows } = await tx.query<{ stamp: string }>({
    name: 'country-stamp',
    text: `select count(*) || ' ' || coalesce(sum(hashtextextended(id || ' ' || country, 0)::numeric), 0) as stamp from party_row
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')`,
  })
  return rows[0]?.stamp ?? ''
}

/** Facts as they were kept, with where the others of each order are at home: one query for all of them. */
export async function withCountries<Row>(
  tx: Tx,
  rows: readonly Row[],
  of: (row: Row) => { readonly facts: PathFacts | null; readonly buyer: string },
): Promise<readonly Row[]> {
  const ids = rows.flatMap((row) => {
    const { facts, buyer } = of(row)
    return facts ? [buyer, ...partiesIn(facts)] : []
  })
  const countries = await countriesOf(tx, ids)
  return rows.map((row) => {
    const { facts, buyer } = of(row)
    return facts ? { ...row, facts: placed(facts, buyer, (id) => countries.get(id)) } : row
  })
}
