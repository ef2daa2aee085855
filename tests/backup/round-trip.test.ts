import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SEAL_BYTES } from '@gendan/store/backup/format'
import { checkBackup } from '@gendan/store/backup/read'
import { keptTables, ourTables, standingTables } from '@gendan/store/backup/tables'
import { writeBackup } from '@gendan/store/backup/write'
import { type Connection, unfenced } from '@gendan/store/database'
import { migrations } from '@gendan/store/migrate'
import { demoWorld } from '@gendan/store/worlds'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Stage } from '../setup/stage.ts'
import {
  bringBack,
  emptyHouse,
  everyRow,
  folder,
  fullHouse,
  keep,
  plain,
  replayed,
  scan,
  withClient,
  withPool,
} from './house.ts'

const notes = { program: '0.1.0', key: 'abc123' }

let stage: Stage
let house: Connection

beforeAll(async () => {
  const full = await fullHouse()
  stage = full.stage
  house = plain(full.connection)
})

afterAll(() => stage.close())

describe('a backup brought back into an empty database', () => {
  test('is the same row by row: people, orders, journal, issued pages and scans, in every world', async () => {
    const file = join(folder(), 'house.gendan-backup')
    const kept = await writeBackup(house, file, notes)
    const fresh = await emptyHouse()
    const back = await bringBack(fresh.config, file)
    const [before, after] = [await everyRow(house), await everyRow(fresh.config)]
    expect(after).toEqual(before)
    expect(Object.keys(before).filter((name) => name.endsWith('/journal'))).toHaveLength(2)
    expect(back.sections).toEqual(kept)
    const rows = Object.values(before).map((lines) => lines.length)
    expect(kept.reduce((sum, section) => sum + section.rows, 0)).toBe(rows.reduce((sum, n) => sum + n, 0))
  })

  test('tells its journal again without a difference', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await writeBackup(house, file, notes)
    const fresh = await emptyHouse()
    await bringBack(fresh.config, file)
    expect(await replayed(fresh.config)).toEqual({ worlds: 2, differences: [] })
  })

  test('has its fences and its append-only journal', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await writeBackup(house, file, notes)
    const fresh = await emptyHouse()
    await bringBack(fresh.config, file)
    await withClient(fresh.config, async (client) => {
      const { rows } = await client.query('select * from journal')
      expect(rows).toEqual([])
      await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
        stage.company,
        stage.world,
      ])
      await expect(client.query('delete from journal')).rejects.toThrow('append-only')
      const forced = await client.query(
        'select count(*)::int as n from pg_class where relrowsecurity and relforcerowsecurity',
      )
      const before = await withClient(house, (there) =>
        there.query('select count(*)::int as n from pg_class where relrowsecurity and relforcerowsecurity'),
      )
      expect(forced.rows).toEqual(before.rows)
    })
  })

  test('names the logins whose second factor needs the old key', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await withClient(house, (client) =>
      client.query(`update account set second_factor = 'v1.a.b.c' where id = $1`, [stage.founder.account]),
    )
    await writeBackup(house, file, notes)
    const fresh = await emptyHouse()
    const { sealed, head } = await bringBack(fresh.config, file)
    expect(sealed).toEqual([expect.stringMatching(/^founder-/)])
    expect(head.key).toBe('abc123')
  })

  test('brings nobody back signed in', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await withClient(house, (client) =>
      client.query(`insert into session (id, account) values ('s1', $1) on conflict do nothing`, [
        stage.founder.account,
      ]),
    )
    await writeBackup(house, file, notes)
    const fresh = await emptyHouse()
    await bringBack(fresh.config, file)
    const { rows } = await withClient(fresh.config, (client) => client.query('select * from session'))
    expect(rows).toEqual([])
  })
})

describe('the file', () => {
  test('is closed to others, stands under its name only when whole, and is never overwritten', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await writeBackup(house, file, notes)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(existsSync(`${file}.partial`)).toBe(false)
    const before = readFileSync(file)
    await expect(writeBackup(house, file, notes)).rejects.toThrow('stands there already')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('is not begun where another backup of that name is under way', async () => {
    const file = join(folder(), 'house.gendan-backup')
    writeFileSync(`${file}.partial`, 'begun')
    await expect(writeBackup(house, file, notes)).rejects.toThrow('another backup is being written')
    expect(readFileSync(`${file}.partial`, 'utf8')).toBe('begun')
  })

  test('is nowhere when the work is called off', async () => {
    const file = join(folder(), 'house.gendan-backup')
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    await expect(writeBackup(house, file, notes, { signal: stop.signal, onProgress })).rejects.toThrow()
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false])
  })

  test('can be read without Gendan: two lines, and gzip with the rows as COPY writes them', async () => {
    const file = join(folder(), 'house.gendan-backup')
    await writeBackup(house, file, notes)
    const bytes = readFileSync(file)
    const [magic, head] = bytes.toString('latin1').split('\n')
    expect(magic).toBe('gendan-backup 1')
    expect(JSON.parse(head ?? '')).toMatchObject({ program: '0.1.0', key: 'abc123' })
    const text = gunzipSync(
      bytes.subarray((magic?.length ?? 0) + (head?.length ?? 0) + 2, bytes.length - SEAL_BYTES),
    ).toString('utf8')
    expect(text).toContain('\n\\.\n{"table":"world"')
    expect(text).toContain('PO 44018\\\\. 订单\\t扫描件.bin')
  })

  test('gives its contents without a database', async () => {
    const file = join(folder(), 'house.gendan-backup')
    const kept = await writeBackup(house, file, notes)
    const { sections, head } = await checkBackup(file)
    expect(sections).toEqual(kept)
    expect(head.steps.map((step) => step.name)).toContain('0001-the-house.sql')
  })
})

test('work goes on during a backup, and the backup is of one moment', async () => {
  const file = join(folder(), 'house.gendan-backup')
  const fence = { company: stage.company, world: stage.world }
  let acts = 0
  let over = false
  const working = (async () => {
    while (!over) {
      acts += 1
      await keep(stage.pool, fence, `during ${acts}`, Buffer.from(`${acts}${scan.toString('latin1')}`))
      await (await stage.another()).desk('supervisor')
    }
  })()
  while (acts < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  await writeBackup(house, file, notes)
  const during = acts
  over = true
  await working
  expect(during).toBeGreaterThan(2)
  const fresh = await emptyHouse()
  await bringBack(fresh.config, file)
  const { worlds, differences } = await replayed(fresh.config)
  expect(differences).toEqual([])
  expect(worlds).toBeGreaterThan(2)
  const whole = await withPool(fresh.config, (pool) => unfenced(pool, demoWorld))
  expect(whole).toBeDefined()
  const rows = await everyRow(fresh.config)
  const count = (table: string) => (rows[`${fence.company}/${fence.world}/${table}`] ?? []).length
  const chunks = (rows[`${fence.company}/${fence.world}/attachment`] ?? []).reduce(
    (sum, line) => sum + (JSON.parse(line) as { chunks: number }).chunks,
    0,
  )
  expect(count('attachment_chunk')).toBe(chunks)
})

test('a backup of an earlier release is brought up by the migrations since', async () => {
  const file = join(folder(), 'house.gendan-backup')
  await writeBackup(house, file, notes)
  const fresh = await emptyHouse()
  const sql = `create table remark (login text); insert into remark select login from account;
    alter table world add column motto text not null default '诚信'`
  const steps = [...(await migrations()), { name: '9999-of-tomorrow.sql', sql, print: 'p' }]
  await bringBack(fresh.config, file, { steps })
  await withClient(fresh.config, async (client) => {
    const { rows } = await client.query(`select (select count(*)::int from remark) as remarks,
      (select count(*)::int from account) as accounts, (select count(*)::int from world where motto = '诚信') as worlds`)
    expect(rows[0].remarks).toBe(rows[0].accounts)
    expect(rows[0].worlds).toBe((await everyRow(house))['world']?.length)
    expect(rows[0].accounts).toBeGreaterThan(2)
  })
})

describe('what a backup holds', () => {
  test('is every table but the few that are made anew', async () => {
    const kept = (await withClient(house, keptTables)).map((table) => table.name)
    const { rows } = await withClient(house, (client) =>
      client.query(`select tablename as name from pg_tables where schemaname = current_schema()`),
    )
    const left = rows.map((row) => row.name).filter((name) => !kept.includes(name))
    expect(left.sort()).toEqual(['failed_sign_in', 'port', 'reference_table', 'release', 'session'])
    expect(kept.indexOf('company')).toBeLessThan(kept.indexOf('world'))
  })

  test('is every table that a restore may clear away: migrations name them all', async () => {
    const ours = ourTables(await migrations())
    expect([...ours].sort()).toEqual(await withClient(house, standingTables))
  })

  test('needs no counters: ids are chosen by the program', async () => {
    const { rows } = await withClient(house, (client) =>
      client.query(
        `select relname from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace`,
      ),
    )
    expect(rows).toEqual([])
  })
})
