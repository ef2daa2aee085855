import { Client } from 'pg'
import type { Door } from './site.ts'

/** The name of the program's role and of its database. */
export const HOUSE = 'gendan'

/**
 * Sees to it that the program's role and database are there, each time anew. The role is bound by row-level security: it is
 * no superuser and may not bypass; only in tests may it make databases. The superuser is used here and nowhere else.
 */
export async function furnish(door: Door, createDatabases: boolean): Promise<void> {
  const client = new Client({ ...door, user: 'postgres', database: 'postgres' })
  await client.connect()
  try {
    const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [HOUSE])
    const verb = roles.rowCount === 0 ? 'CREATE' : 'ALTER'
    const databases = createDatabases ? 'CREATEDB' : 'NOCREATEDB'
    await client.query(
      `${verb} ROLE ${HOUSE} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION ${databases}${password(client, door)}`,
    )
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [HOUSE])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${HOUSE} OWNER ${HOUSE} TEMPLATE template0`)
  } finally {
    await client.end()
  }
}

function password(client: Client, door: Door): string {
  return door.password === undefined ? '' : ` PASSWORD ${client.escapeLiteral(door.password)}`
}
