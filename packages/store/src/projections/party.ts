import type { Party } from '@gendan/firm/party'
import { say } from '@gendan/kernel/words'
import type { Tx } from '../database.ts'
import { projectBankChanges } from './bank-changes.ts'
import { changeName } from './names.ts'
import type { Projected } from './projected.ts'
import { projectSearch, searchPartysOrders } from './search.ts'

/** The party's line in its list; its name also stands in the lines of its orders. */
export async function projectParty(tx: Tx, one: Projected): Promise<void> {
  const { id, roles, facts, alsoKnownAs, active, owner = '', bankChanges = [] } = one.state as Party
  const name = say(facts.name, 'en')
  await changeName(tx, id)
  await tx.query({
    name: 'project-party',
    text: `insert into party_row (company, world, id, version, name, name_en, name_zh, roles, city, country, contact, tax_id, active, owner)
           values (current_setting('gendan.company'), current_setting('gendan.world'), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (company, world, id) do update set version = excluded.version, name = excluded.name, name_en = excluded.name_en,
             name_zh = excluded.name_zh, roles = excluded.roles, city = excluded.city, country = excluded.country,
             contact = excluded.contact, tax_id = excluded.tax_id, active = excluded.active, owner = excluded.owner`,
    values: [
      id,
      one.version,
      name,
      facts.name.en,
      facts.name.zh,
      roles,
      facts.city,
      facts.country,
      facts.contact?.name ?? '',
      facts.taxId,
      active,
      owner,
    ],
  })
  const words = [facts.name.en, facts.name.zh, facts.city, facts.taxId, facts.contact?.name ?? '', ...alsoKnownAs]
  await projectSearch(tx, 'party', id, words)
  await tx.query({
    name: 'rename-buyer',
    text: `update order_row set buyer_name = $2
            where company = current_setting('gendan.company') and world = current_setting('gendan.world')
              and buyer = $1 and buyer_name <> $2`,
    values: [id, name],
  })
  await searchPartysOrders(tx, id)
  await projectAddress(tx, id, facts.contact?.email ?? '')
  await projectBankChanges(tx, { kind: 'party', id }, bankChanges)
}

/** The address from which the party writes, as it is on record. */
async function projectAddress(tx: Tx, party: string, email: string): Promise<void> {
  const address = email.trim().toLowerCase()
  await tx.query({
    name: 'project-address',
    text: `with gone as (
             delete from mail_address where company = current_setting('gendan.company') and world = current_setting('gendan.world')
                and party = $1 and address <> $2
           )
           insert into mail_address (company, world, party, address)
           select current_setting('gendan.company'), current_setting('gendan.world'), $1, $2 where $2 like '%@%' on conflict do nothing`,
    values: [party, address],
  })
}
