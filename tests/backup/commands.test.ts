import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { shortId } from '@gendan/office/ids'
import { accountByLogin, createAccount, setSecondFactor } from '@gendan/store/accounts'
import { type Connection, unfenced } from '@gendan/store/database'
import { startPostgres } from '@gendan/store/embedded/postgres'
import { findLink } from '@gendan/store/links'
import { migrate } from '@gendan/store/migrate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../../packages/server/src/hash-of.ts'
import type { Stage } from '../setup/stage.ts'
import { bringBack, emptyHouse, everyRow, folder, fullHouse, keep, plain, scan, withClient, withPool } from './house.ts'

const GENDAN = fileURLToPath(new URL('../../packages/cli/bin/gendan.mjs', import.meta.url))
/** What the launcher hands these commands to: SIGKILL, alone of all signals, it could not hand on. */
const KEEPER = fileURLToPath(new URL('../../packages/server/src/commands.ts', import.meta.url))

let stage: Stage
let house: Connection

beforeAll(async () => {
  const full = await fullHouse()
  stage = full.stage
  house = plain(full.connection)
})

afterAll(() => stage.close())

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The real command in a process of its own, as a shell would start it. */
function gendan(args: readonly string[], env: Readonly<Record<string, string>>, cwd = '/'): Promise<Ended> {
  return endOf(begin(args, env, cwd))
}

function begin(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = '/',
  source = GENDAN,
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env
  return spawn(process.execPath, [source, ...args], { cwd, env: { PATH, HOME, ...env }, stdio: 'pipe' })
}

function endOf(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })))
}

function urlOf({ host, port, user, database }: Connection): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(String(host))}&port=${port}`
}

describe('with a PostgreSQL of one’s own', () => {
  test('backup, check and restore keep the whole house, from any folder, and say so in both tongues', async () => {
    const here = folder()
    const from = { DATABASE_URL: urlOf(house), GENDAN_DATA: here, GENDAN_KEY: '5'.repeat(64) }
    const written = await gendan(['backup', 'house.gendan-backup'], from, here)
    expect(written).toMatchObject({ code: 0, err: '' })
    expect(written.out).toMatch(/^Backup written: .*companies 2, worlds 2.*key [0-9a-f]{12}, which is not in the file/)
    expect(written.out).toContain('备份已写入')
    const checked = await gendan(['restore', '--check', 'house.gendan-backup'], {}, here)
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('is whole: companies 2') })
    const fresh = await emptyHouse()
    const to = { ...from, DATABASE_URL: urlOf(fresh.config) }
    expect(await gendan(['restore', 'house.gendan-backup'], to, here)).toMatchObject({ code: 0, err: '' })
    expect(await everyRow(fresh.config)).toEqual(await everyRow(house))
    const again = await gendan(['restore', 'house.gendan-backup'], to, here)
    expect(again).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--replace') })
    expect(await gendan(['restore', '--replace', 'house.gendan-backup'], to, here)).toMatchObject({ code: 0 })
  })

  test('a second factor that another key has sealed is named, with what to do', async () => {
    const here = folder()
    const file = join(here, 'b')
    await withPool(house, (pool) => unfenced(pool, (tx) => setSecondFactor(tx, stage.founder.account, 'v1.x.y.z')))
    await gendan(['backup', file], { DATABASE_URL: urlOf(house), GENDAN_DATA: here, GENDAN_KEY: '5'.repeat(64) })
    const fresh = await emptyHouse()
    const to = { DATABASE_URL: urlOf(fresh.config), GENDAN_DATA: join(here, 'new') }
    const { code, err } = await gendan(['restore', file], to)
    expect(code).toBe(0)
    expect(err).toMatch(/second factors of founder-\w+ are sealed with key [0-9a-f]{12}, which is not the key here/)
    expect(existsSync(join(here, 'new', 'secret.key'))).toBe(false)
  })

  test('a restore that is killed in the middle leaves the old state', async () => {
    const here = folder()
    const file = join(here, 'b')
    const fence = { company: stage.company, world: stage.world }
    for (let i = 0; i < 12; i += 1)
      await keep(stage.pool, fence, `scan ${i}`, Buffer.from(`${i}${scan.toString('latin1')}`))
    await gendan(['backup', file], { DATABASE_URL: urlOf(house), GENDAN_DATA: here })
    const fresh = await emptyHouse()
    await bringBack(fresh.config, file)
    await withClient(fresh.config, (client) => client.query(`update account set name = 'of before'`))
    const before = await everyRow(fresh.config)
    const env = { DATABASE_URL: urlOf(fresh.config), GENDAN_DATA: here }
    const child = begin(['restore', '--replace', file], env, here, KEEPER)
    const ended = endOf(child)
    await withClient({ ...fresh.config, database: 'postgres' }, async (client) => {
      const busy = `select pid from pg_stat_activity where datname = $1 and query like 'copy "incoming_attachment_chunk"%'`
      while (child.exitCode === null && (await client.query(busy, [fresh.config.database])).rowCount === 0);
    })
    child.kill('SIGKILL')
    await ended
    expect(child.signalCode).toBe('SIGKILL')
    expect(await everyRow(fresh.config)).toEqual(before)
  })

  test('recover makes a link that is good once and for a day', async () => {
    const login = `lost-${shortId()}`
    await withPool(house, (pool) =>
      unfenced(pool, async (tx) => {
        await createAccount(tx, { id: login, login, name: '何嘉', password: '', lang: 'zh' })
        await setSecondFactor(tx, login, 'v1.x.y.z')
      }),
    )
    const env = { DATABASE_URL: urlOf(house), GENDAN_DATA: folder(), PORT: '4999' }
    const kept = await gendan(['recover', login.toUpperCase()], env)
    expect(kept).toMatchObject({ code: 0, err: '' })
    const [, secret = ''] = /^http:\/\/localhost:4999\/link#(\S{43})\n/.exec(kept.out) ?? []
    const [link, account] = await withPool(house, (pool) =>
      unfenced(pool, async (tx) => [await findLink(tx, hashOf(secret)), await accountByLogin(tx, login)] as const),
    )
    expect(link).toMatchObject({ kind: 'password', account: login, company: null })
    expect(Date.parse(link?.expires ?? '') - Date.now()).toBeGreaterThan(23.9 * 3_600_000)
    expect(account?.secondFactor).toBe('v1.x.y.z')
    expect(await gendan(['recover', login, '--drop-second-factor'], env)).toMatchObject({ code: 0 })
    const after = await withPool(house, (pool) => unfenced(pool, (tx) => accountByLogin(tx, login)))
    expect(after).toMatchObject({ secondFactor: '', secondFactorConfirmed: false })
    const near = await gendan(['recover', login.slice(0, -1)], env)
    expect(near).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`Like it: ${login}`) })
  })

  test('what cannot be reached is a failure, what cannot be used is refused, and help is no error', async () => {
    const here = folder()
    const gone = { DATABASE_URL: 'postgres://gendan@127.0.0.1:9/gendan', GENDAN_DATA: here }
    expect(await gendan(['backup', join(here, 'b')], gone)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/reached/),
    })
    expect(await gendan(['backup', join(here, 'no', 'b')], { ...gone, DATABASE_URL: urlOf(house) })).toMatchObject({
      code: 1,
    })
    expect(await gendan(['backup'], {})).toMatchObject({
      code: 2,
      err: expect.stringContaining('Name one file to write'),
    })
    expect(await gendan(['restore', '--all', 'b'], {})).toMatchObject({
      code: 2,
      err: expect.stringContaining('--all'),
    })
    expect(await gendan(['recover', 'a', 'b'], {})).toMatchObject({ code: 2 })
    for (const name of ['backup', 'restore', 'recover'])
      expect(await gendan([name, '--help'], {})).toMatchObject({
        code: 0,
        err: '',
        out: expect.stringContaining('GENDAN_DATA'),
      })
    writeFileSync(join(here, 'x'), 'something else')
    const data = join(here, 'never-made')
    expect(await gendan(['restore', join(here, 'x')], { GENDAN_DATA: data })).toMatchObject({ code: 2 })
    expect(existsSync(data)).toBe(false)
  })
})

describe('with the built-in database', () => {
  test('backup and recover work while the program runs and while it stands still; restore waits for it to stop', async () => {
    const here = folder()
    const [data, second] = [join(here, 'data'), join(here, 'second')]
    mkdirSync(data)
    expect(await gendan(['backup', join(here, 'none')], { GENDAN_DATA: second })).toMatchObject({ code: 2 })
    expect(existsSync(second)).toBe(false)
    const running = await startPostgres({ folder: data, settings: { fsync: 'off' } })
    try {
      await migrate(running.connection)
      await withPool(running.connection, (pool) =>
        unfenced(pool, (tx) => createAccount(tx, { id: 'a1', login: 'hejia', name: '何嘉', password: '', lang: 'zh' })),
      )
      expect(await gendan(['backup', join(here, 'running')], { GENDAN_DATA: data })).toMatchObject({ code: 0 })
      expect(await gendan(['recover', 'hejia'], { GENDAN_DATA: data })).toMatchObject({ code: 0 })
      const refused = await gendan(['restore', '--replace', join(here, 'running')], { GENDAN_DATA: data })
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('stop it, restore, and start it again') })
    } finally {
      await running.stop()
    }
    expect(await gendan(['backup', join(here, 'still')], { GENDAN_DATA: data })).toMatchObject({ code: 0 })
    expect(await gendan(['restore', join(here, 'still')], { GENDAN_DATA: second })).toMatchObject({ code: 0 })
    const back = await startPostgres({ folder: second })
    const rows = await everyRow(back.connection).finally(() => back.stop())
    expect(rows['account']?.map((line) => JSON.parse(line).login)).toEqual(['hejia'])
    expect(rows['link']).toHaveLength(1)
  }, 60_000)
})
