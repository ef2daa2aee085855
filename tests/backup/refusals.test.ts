import { createHash } from 'node:crypto'
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FORMAT, type Head, SEAL_BYTES, sealOf } from '@gendan/store/backup/format'
import { writeBackup } from '@gendan/store/backup/write'
import type { Connection } from '@gendan/store/database'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { freshDatabase } from '../setup/database.ts'
import type { Stage } from '../setup/stage.ts'
import { bringBack, emptyHouse, everyRow, folder, fullHouse, plain, replayed, withClient } from './house.ts'

const notes = { program: '0.1.0', key: 'abc123' }

let stage: Stage
let house: Connection
/** A whole backup of the house, to be copied and spoilt. */
let whole: Buffer
let file = ''

beforeAll(async () => {
  const full = await fullHouse()
  stage = full.stage
  house = plain(full.connection)
})

beforeEach(async () => {
  file = join(folder(), 'house.gendan-backup')
  await writeBackup(house, file, notes)
  whole = readFileSync(file)
})

afterAll(() => stage.close())

/** What restoring the file is refused with; the database must be as it was. */
async function refusal(path: string, config: Connection, replace = false): Promise<string> {
  const before = await everyRow(config)
  const said = await bringBack(config, path, { replace }).then(
    () => 'restored',
    (problem: Error) => `${problem.name}: ${problem.message}`,
  )
  expect(await everyRow(config)).toEqual(before)
  return said
}

/** The same file with another head, sealed anew: what another release would have written. */
function withHead(change: (head: Head) => Head): Buffer {
  const [magic = '', head = ''] = whole.toString('latin1').split('\n', 2)
  const start = magic.length + head.length + 2
  const again = `${JSON.stringify(change(JSON.parse(head) as Head))}\n`
  const body = Buffer.concat([Buffer.from(`${magic}\n${again}`), whole.subarray(start, whole.length - SEAL_BYTES)])
  return Buffer.concat([body, Buffer.from(sealOf(createHash('sha256').update(body).digest('hex')))])
}

describe('a file that is not whole is refused, and nothing is touched', () => {
  test('any one byte that changed on its way', async () => {
    const fresh = await emptyHouse()
    const spoilt = join(folder(), 'spoilt')
    const anyByte = fc.record({ at: fc.nat(whole.length - 1), flip: fc.integer({ min: 1, max: 255 }) })
    const everywhere = [0, 15, 16, whole.length - 1, whole.length - SEAL_BYTES, whole.length - SEAL_BYTES - 1]
    const before = await everyRow(fresh.config)
    await fc.assert(
      fc.asyncProperty(anyByte, async ({ at, flip }) => {
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ flip
        writeFileSync(spoilt, bytes)
        await expect(bringBack(fresh.config, spoilt)).rejects.toThrow(/damaged|not a backup|has format/)
      }),
      { numRuns: 60, examples: everywhere.map((at) => [{ at, flip: 1 }]) },
    )
    expect(await everyRow(fresh.config)).toEqual(before)
  })

  test('one that was cut short, anywhere', async () => {
    const fresh = await emptyHouse()
    const short = join(folder(), 'short')
    for (const length of [0, 1, 15, 16, 100, SEAL_BYTES, 5000, whole.length - SEAL_BYTES, whole.length - 1]) {
      copyFileSync(file, short)
      truncateSync(short, length)
      expect(await refusal(short, fresh.config)).toMatch(/BackupRefused: .*(damaged or cut short|is not a backup)/)
    }
  })

  test('one to which something was added', async () => {
    const fresh = await emptyHouse()
    appendFileSync(file, '\n')
    expect(await refusal(file, fresh.config)).toContain('damaged or cut short')
  })

  test('one whose sections do not agree with its manifest, though the seal does', async () => {
    const fresh = await emptyHouse()
    const [magic = '', head = ''] = whole.toString('latin1').split('\n', 2)
    const body = whole.subarray(0, magic.length + head.length + 2)
    const { gunzipSync, gzipSync } = await import('node:zlib')
    const text = gunzipSync(whole.subarray(body.length, whole.length - SEAL_BYTES)).toString('latin1')
    const lines = text.split('\n')
    const at = lines.findIndex((line) => line.startsWith('{"table":"journal"'))
    const forged = [...lines.slice(0, at + 1), ...lines.slice(at + 2)].join('\n')
    const spoilt = Buffer.concat([body, gzipSync(Buffer.from(forged, 'latin1'))])
    writeFileSync(file, Buffer.concat([spoilt, Buffer.from(sealOf(createHash('sha256').update(spoilt).digest('hex')))]))
    expect(await refusal(file, fresh.config)).toContain('damaged or cut short')
  })

  test('something else altogether, a folder, and a file that is not there', async () => {
    const fresh = await emptyHouse()
    const here = folder()
    writeFileSync(join(here, 'order.xlsx'), 'PK\u0003\u0004 and so on')
    mkdirSync(join(here, 'sub'))
    expect(await refusal(join(here, 'order.xlsx'), fresh.config)).toContain('is not a backup of Gendan')
    expect(await refusal(join(here, 'sub'), fresh.config)).toContain('cannot be read')
    expect(await refusal(join(here, 'gone'), fresh.config)).toContain('cannot be read')
  })
})

describe('a file of another release', () => {
  test('a newer one is refused: it knows migrations that we do not', async () => {
    const fresh = await emptyHouse()
    const later = { name: '9999-of-tomorrow.sql', print: '0'.repeat(64) }
    writeFileSync(
      file,
      withHead((head) => ({ ...head, program: '9.0.0', steps: [...head.steps, later] })),
    )
    expect(await refusal(file, fresh.config)).toMatch(/release 9\.0\.0, which is newer .*9999-of-tomorrow/)
  })

  test('one of a newer format is refused', async () => {
    const fresh = await emptyHouse()
    writeFileSync(file, Buffer.from(whole.toString('latin1').replace(/^gendan-backup 1/, 'gendan-backup 2'), 'latin1'))
    expect(await refusal(file, fresh.config)).toContain(`has format 2; this release reads ${FORMAT}`)
  })

  test('one of another build is refused: its migration of the same name did something else', async () => {
    const fresh = await emptyHouse()
    writeFileSync(
      file,
      withHead((head) => ({ ...head, steps: head.steps.map((step) => ({ ...step, print: '1'.repeat(64) })) })),
    )
    expect(await refusal(file, fresh.config)).toContain('differs from ours')
  })
})

describe('a database that is not ours to fill', () => {
  test('one that holds a company is refused, until it is given up by name', async () => {
    const here = await filled()
    expect(await refusal(file, here)).toMatch(/not empty \(companies: 2, accounts: \d+\).*--replace/)
    const others = await everyRow(here)
    await bringBack(here, file, { replace: true })
    const now = await everyRow(here)
    expect(now).not.toEqual(others)
    expect(now).toEqual(await everyRow(house))
    expect(await replayed(here)).toEqual({ worlds: 2, differences: [] })
  })

  test('one that a newer release has used is refused even then', async () => {
    const here = await filled()
    await withClient(here, (client) =>
      client.query(`insert into release (name, print) values ('9999-tomorrow.sql', '')`),
    )
    expect(await refusal(file, here, true)).toMatch(/NewerDatabase: .*9999-tomorrow/)
  })

  test('one that holds tables of somebody else is refused even then', async () => {
    const here = (await emptyHouse()).config
    await withClient(here, (client) => client.query('create table stock_of_the_shop (id int)'))
    expect(await refusal(file, here, true)).toContain("not Gendan's (stock_of_the_shop)")
  })

  test('one in which somebody works is refused', async () => {
    const here = (await emptyHouse()).config
    await withClient(here, async () => {
      expect(await refusal(file, here)).toContain('Somebody works in this database')
    })
  })

  test('a role that walks through the fences can neither back up nor restore', async () => {
    const here = (await emptyHouse()).config
    const god = { ...here, user: 'postgres' }
    await expect(bringBack(god, file)).rejects.toThrow('superuser')
    await expect(writeBackup(god, join(folder(), 'b'), notes)).rejects.toThrow('superuser')
  })
})

describe('a restore that breaks in the middle leaves the old state', () => {
  test('when the connection dies', async () => {
    const here = await filled()
    const before = await everyRow(here)
    let killed: Promise<unknown> | undefined
    const onProgress = ({ of }: { of: number }) => {
      // The reading before tells how much there is; the filling does not.
      if (of === 0) killed ??= withClient({ ...here, database: 'postgres' }, (client) => killAll(client, here))
    }
    await expect(bringBack(here, file, { replace: true, onProgress })).rejects.toThrow()
    expect(killed).toBeDefined()
    await killed
    expect(await everyRow(here)).toEqual(before)
  })

  test('when it is called off', async () => {
    const here = await filled()
    const before = await everyRow(here)
    const stop = new AbortController()
    const onProgress = ({ of, bytes }: { of: number; bytes: number }) => {
      if (of === 0 && bytes > 100_000) stop.abort()
    }
    await expect(bringBack(here, file, { replace: true, onProgress, signal: stop.signal })).rejects.toThrow('abort')
    expect(await everyRow(here)).toEqual(before)
  })
})

/** A database with another house in it. */
async function filled(): Promise<Connection> {
  const source = await freshDatabase()
  const other = join(folder(), 'other')
  await writeBackup(house, other, notes)
  await bringBack(source.config, other)
  await withClient(source.config, (client) => client.query(`update account set name = 'somebody of before'`))
  const here = await freshDatabase(source.config.database)
  await source.drop()
  onTestFinished(() => here.drop())
  return here.config
}

async function killAll(
  client: { query: (sql: string, values: unknown[]) => Promise<unknown> },
  { database }: Connection,
) {
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database])
}
