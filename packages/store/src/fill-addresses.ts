import type { ClientBase } from 'pg'

/** The step of the database since which it is known from which address a party writes. */
export const ADDRESSES_WRITTEN = '0025-mail.sql'

/** Writes the addresses of the parties of the world that is stepped into, as their contacts stand. */
export async function fillAddresses(client: ClientBase): Promise<void> {
  await client.query(
    `insert into mail_address (company, world, party, address)
     select company, world, id, lower(trim(state->'facts'->'contact'->>'email')) from aggregate
      where company = current_setting('gendan.company') and world = current_setting('gendan.world')
        and kind = 'party' and state->'facts'->'contact'->>'email' like '%@%' on conflict do nothing`,
  )
}
