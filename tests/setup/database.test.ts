import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from './database.ts'

test('each test has a database of its own, and it is gone afterwards', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  const client = new Client(one.config)
  await client.connect()
  await client.query('CREATE TABLE only_here (number int)')
  expect(await tables(two.config)).toBe(await tables((await freshDatabase()).config))
  const third = await freshDatabase(two.config.database)
  await Promise.all([two.drop(), third.drop()])
  client.on('error', () => undefined)
  await one.drop()
  await expect(new Client(one.config).connect()).rejects.toThrow('does not exist')
})

async function tables(config: object): Promise<number> {
  const client = new Client(config)
  await client.connect()
  const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM pg_tables WHERE schemaname = 'public'`)
  await client.end()
  return Number(rows[0]?.n)
}
