import pg from 'pg'
import { assertFenced, type Connection, openPool } from '../database.ts'

/**
 * Work on one connection of the program's ordinary role. A role that walks through the fences would write every world's rows
 * into each world's section, and would own what it restores: it is refused (UnfitDatabase).
 */
export async function withClient<T>(connection: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const pool = openPool(connection, 1)
  await assertFenced(pool).finally(() => pool.end())
  const client = new pg.Client(connection)
  // A connection that breaks is told by the query under way; without a listener it would end the program.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(STEADY)
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Values are written the same way everywhere, and long work is not cut short by the server's own settings. */
const STEADY = `set client_encoding = 'UTF8'; set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
set bytea_output = 'hex'; set extra_float_digits = 3; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0;
set lock_timeout = '15s'`

/** Steps into a world's fence within the open transaction; as nobody in particular. */
export async function standIn(client: pg.ClientBase, company: string, world: string): Promise<void> {
  await client.query(
    `select set_config('gendan.company', $1, true), set_config('gendan.world', $2, true), set_config('gendan.account', '', true)`,
    [company, world],
  )
}
