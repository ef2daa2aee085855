import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type Embedded, startPostgres } from '../../packages/store/src/embedded/postgres.ts'
import { everyone, look, pause } from '../../packages/store/src/embedded/processes.ts'
import { countRows, endHost, endLeftHosts, hostOn, query, readyHost, writeRow } from './supervisor-tools.ts'

/** A cluster with one row in it, made once; each case works on the same folder and must leave it startable. */
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-survival-'))
  const host = await readyHost(folder)
  await writeRow(host.said)
  await endHost(host)
})

afterEach(endLeftHosts)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what was saved is there again', () => {
  test('after the program was killed: the next start stops the database it left behind', async () => {
    const first = await readyHost(folder)
    first.child.kill('SIGKILL')
    await first.ended
    expect(look(first.said.postgres).state).toBe('alive')
    const second = await readyHost(folder)
    expect(second.log()).toContain('earlier run is still there')
    expect(await countRows(second.said)).toBe(1)
    await endHost(second)
  })

  test('after the database was killed: it is started again and the pool is told', async () => {
    const host = await readyHost(folder)
    process.kill(host.said.postgres, 'SIGKILL')
    const again = await host.next()
    expect(again.is).toBe('restarted')
    expect(again.postgres).not.toBe(host.said.postgres)
    expect(await countRows(host.said)).toBe(1)
    await endHost(host)
  })

  test('after both were killed', async () => {
    const host = await readyHost(folder)
    process.kill(host.said.postgres, 'SIGKILL')
    host.child.kill('SIGKILL')
    await host.ended
    const second = await readyHost(folder)
    expect(await countRows(second.said)).toBe(1)
    await endHost(second)
  })

  test('after both were killed while a worker of the database hangs and holds its memory', async () => {
    const host = await readyHost(folder)
    const worker = everyone().find(
      (seen) => seen.command.includes('checkpointer') && isChildOf(seen.pid, host.said.postgres),
    )
    if (!worker) throw new Error('no checkpointer')
    process.kill(worker.pid, 'SIGSTOP')
    process.kill(host.said.postgres, 'SIGKILL')
    host.child.kill('SIGKILL')
    await host.ended
    expect(look(worker.pid).state).toBe('alive')
    const second = await readyHost(folder)
    expect(look(worker.pid).state).not.toBe('alive')
    expect(await countRows(second.said)).toBe(1)
    await endHost(second)
  })
})

describe('postmaster.pid is not believed', () => {
  test('its number was given to another program since', async () => {
    await leaveStale(process.pid)
    await startsWithItsRow()
    expect(look(process.pid).state).toBe('alive')
  })

  test('its number was given to the server of another cluster since', async () => {
    const other = mkdtempSync(join(tmpdir(), 'gendan-other-'))
    const neighbour = await readyHost(other)
    await leaveStale(neighbour.said.postgres)
    await startsWithItsRow()
    expect(await query(neighbour.said, 'SELECT 1 AS lives')).toEqual([{ lives: 1 }])
    await endHost(neighbour)
    rmSync(other, { recursive: true })
  })

  test('it names a zombie that nobody reaps', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 30'])
    onTestFinished(() => void parent.kill())
    const zombie = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))))
    await pause(300)
    expect(look(zombie).state).toBe('zombie')
    await leaveStale(zombie)
    await startsWithItsRow()
  })

  test.each(['', 'what?'])('it holds no number: "%s"', async (content) => {
    await leaveStale(process.pid)
    writeFileSync(join(folder, 'postgres/postmaster.pid'), content)
    await startsWithItsRow()
  })
})

describe('two programs on one folder', () => {
  test('the second says who holds it and harms nothing; when the first dies the folder is free', async () => {
    const first = await readyHost(folder)
    const refusal = await hostOn(folder).next()
    expect(refusal.is).toBe('problem')
    expect(refusal.says.en).toContain(`process ${first.child.pid}`)
    expect(refusal.says.zh).toContain(`进程 ${first.child.pid}`)
    expect(await countRows(first.said)).toBe(1)
    first.child.kill('SIGKILL')
    await first.ended
    await startsWithItsRow()
  })

  test('started at the same moment on a new folder, exactly one gets it', async () => {
    const fresh = newFolder()
    const hosts = [hostOn(fresh), hostOn(fresh), hostOn(fresh)]
    const said = await Promise.all(hosts.map((host) => host.next()))
    expect(said.map((word) => word.is).sort()).toEqual(['problem', 'problem', 'ready'])
    await Promise.all(hosts.map(endHost))
  })
})

describe('the end', () => {
  test('a program that simply exits leaves no database behind', async () => {
    const host = await readyHost(folder, { andThen: 'exit' })
    expect(await host.ended).toBe(0)
    for (let tries = 0; tries < 100 && look(host.said.postgres).state === 'alive'; tries += 1) await pause(50)
    expect(look(host.said.postgres).state).not.toBe('alive')
  })

  test('told to stop while the database is being started again, it stops and leaves none', async () => {
    const host = await readyHost(folder)
    process.kill(host.said.postgres, 'SIGKILL')
    await pause(60)
    host.child.kill('SIGTERM')
    expect(await host.ended).toBe(0)
    expect(everyone().filter((seen) => seen.command.includes(host.said.connection.host))).toEqual([])
    await startsWithItsRow()
  })

  test('stopped in good order, the lock and postmaster.pid are gone', async () => {
    await endHost(await readyHost(folder))
    expect(existsSync(join(folder, 'postgres/postmaster.pid'))).toBe(false)
    expect(existsSync(join(folder, 'gendan.lock.json'))).toBe(false)
  })
})

describe('the beginning', () => {
  test('a start killed while it made the database leaves nothing that stops the next', async () => {
    const fresh = newFolder()
    const host = hostOn(fresh)
    const unborn = () => readdirSync(fresh).filter((name) => name.startsWith('postgres.initializing-'))
    while (unborn().length === 0 || !existsSync(join(fresh, unborn()[0] ?? '', 'PG_VERSION'))) await pause(10)
    host.child.kill('SIGKILL')
    await host.ended
    expect(existsSync(join(fresh, 'postgres'))).toBe(false)
    const left = unborn()
    const second = await readyHost(fresh)
    expect(unborn().filter((name) => left.includes(name))).toEqual([])
    await endHost(second)
  })

  test('a folder with a path too long for a socket works all the same', async () => {
    const long = join(newFolder(), 'a-folder-with-a-long-name-'.repeat(4), '跟单'.repeat(10))
    const embedded = await start(long)
    expect(Buffer.byteLength(join(embedded.connection.host, '.s.PGSQL.5432'))).toBeLessThan(104)
  })

  test('the role may not bypass row-level security nor make roles', async () => {
    const { connection } = await start(newFolder())
    const rows = await query({ is: 'ready', postgres: 0, says: { en: '', zh: '' }, connection }, ROLE)
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, checksums: 'on', tcp: '' },
    ])
  })
})

describe('one clear sentence', () => {
  test('for a folder that cannot be made', async () => {
    const file = join(newFolder(), 'a-file')
    writeFileSync(file, '')
    await expect(startPostgres({ folder: join(file, 'data') })).rejects.toMatchObject({
      says: { en: expect.stringContaining('cannot be written'), zh: expect.stringContaining('无法写入数据文件夹') },
    })
  })

  test('for something else under the name of the database', async () => {
    const place = newFolder()
    mkdirSync(join(place, 'postgres'))
    writeFileSync(join(place, 'postgres/letter.txt'), 'Dear Sir')
    await expect(startPostgres({ folder: place })).rejects.toThrow('is not a database of Gendan')
    expect(readFileSync(join(place, 'postgres/letter.txt'), 'utf8')).toBe('Dear Sir')
  })

  test('for a database of another PostgreSQL', async () => {
    const place = newFolder()
    mkdirSync(join(place, 'postgres'))
    writeFileSync(join(place, 'postgres/PG_VERSION'), '17\n')
    await expect(startPostgres({ folder: place })).rejects.toThrow('made by PostgreSQL 17')
  })

  test('for a server that does not like its settings, with its own words; the folder is free afterwards', async () => {
    await expect(startPostgres({ folder, settings: { shared_buffers: 'much' } })).rejects.toThrow('shared_buffers')
    await startsWithItsRow()
  })
})

const ROLE = `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, current_setting('data_checksums') AS checksums,
  current_setting('listen_addresses') AS tcp FROM pg_roles WHERE rolname = current_user`

function newFolder(): string {
  const place = mkdtempSync(join(tmpdir(), 'gendan-survival-'))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  return place
}

async function start(place: string): Promise<Embedded> {
  const embedded = await startPostgres({ folder: place, settings: { fsync: 'off' } })
  onTestFinished(() => embedded.stop())
  return embedded
}

/** Kills everything and writes another number into postmaster.pid, as if the system had given it away again. */
async function leaveStale(pid: number): Promise<void> {
  const host = await readyHost(folder)
  process.kill(host.said.postgres, 'SIGKILL')
  host.child.kill('SIGKILL')
  await host.ended
  const file = join(folder, 'postgres/postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)))
}

async function startsWithItsRow(): Promise<void> {
  const host = await readyHost(folder)
  expect(await countRows(host.said)).toBe(1)
  await endHost(host)
}

function isChildOf(pid: number, parent: number): boolean {
  return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })) === parent
}
