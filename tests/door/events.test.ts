import { randomUUID } from 'node:crypto'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DoorStage, FIRST, firstStart, openDoor, type Visitor } from '../setup/door.ts'
import { type Heard, heardOn } from '../setup/stream.ts'

let stage: DoorStage
let manager: Visitor
let world: string
let account: string
let here: string
let there: string
const open: Heard[] = []

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  account = first.me.account?.id ?? ''
  here = await stage.app.listen({ port: 0 })
  there = await (await stage.anotherServer()).listen({ port: 0 })
})
afterAll(async () => {
  for (const one of open) one.close()
  await stage.close()
})

/** Somebody signs in at a server and listens there. */
async function listens(
  server: string,
  given: { after?: string; login?: string; password?: string } = {},
): Promise<Heard> {
  const { after, login = FIRST.login, password = FIRST.password } = given
  const heard = await heardOn(server, world, { login, password }, after)
  open.push(heard)
  return heard
}

async function enterParty(name: string): Promise<string> {
  const id = randomUUID()
  const facts = { ...sampleDeal.buyer, name: { en: name, zh: '' } }
  const answer = await manager.act(world, 'party', id, 'enter-party', { roles: ['customer'], facts })
  expect(answer.statusCode).toBe(200)
  return id
}

describe('what is done in a firm', () => {
  test('is told to whoever listens, at this server and at another on the same database', async () => {
    const [near, far] = [await listens(here), await listens(there)]
    await Promise.all([near.begun, far.begun])
    const id = await enterParty('Halvorsen & Lund AS')
    const change = { kind: 'party', id, version: 1, by: account }
    expect(await near.next((told) => told.changes.some((one) => one.id === id))).toMatchObject({ changes: [change] })
    expect(await far.next((told) => told.changes.some((one) => one.id === id))).toMatchObject({ changes: [change] })
  })

  test('tells which order, party or article and its version, and no fact of it', async () => {
    const heard = await listens(here)
    await heard.begun
    const id = await enterParty('Zyxomark Trading')
    await heard.next((told) => told.changes.some((one) => one.id === id))
    expect(heard.said()).toContain(id)
    expect(heard.said()).not.toContain('Zyxomark')
  })

  test('is told afterwards to whoever was away, from where he stood, each thing once', async () => {
    const heard = await listens(here)
    const stood = (await heard.begun).at
    heard.close()
    const ids = [await enterParty('Lost A'), await enterParty('Lost B')]
    const back = await listens(there, { after: stood })
    const told = await back.begun
    expect(told.changes.map((one) => one.id)).toEqual(ids)
    expect(told.everything).toBe(false)
  })

  test('is answered as a list, too, to whoever cannot hold a line', async () => {
    const now = (await manager.get(`/api/worlds/${world}/events`)).json() as { at: string; changes: unknown[] }
    expect(now.changes).toEqual([])
    const id = await enterParty('By list')
    const since = (await manager.get(`/api/worlds/${world}/events?after=${now.at}`)).json()
    expect(since.changes).toEqual([{ kind: 'party', id, version: 1, by: account }])
  })

  test('must all be asked again by whoever stood where this database never was', async () => {
    for (const after of ['999999999:999999999:', 'yesterday', '9:5:', '5:9:1']) {
      const answer = (await manager.get(`/api/worlds/${world}/events?after=${after}`)).json()
      expect([after, answer.everything, answer.changes]).toEqual([after, true, []])
    }
  })

  test('is missed by nobody while an earlier transaction is still open beside it', async () => {
    const slow = await stage.pool.connect()
    await slow.query('begin; select pg_current_xact_id()')
    const before = (await manager.get(`/api/worlds/${world}/events`)).json() as { at: string }
    const id = await enterParty('Quick')
    const during = (await manager.get(`/api/worlds/${world}/events?after=${before.at}`)).json()
    expect(during.changes.map((one: { id: string }) => one.id)).toEqual([id])
    await slow.query('commit')
    slow.release()
    const after = (await manager.get(`/api/worlds/${world}/events?after=${during.at}`)).json()
    expect(after.changes).toEqual([])
  })
})

describe('a stranger', () => {
  test('of another company hears nothing of ours, and is told that there is no such world', async () => {
    const [login, password] = [`other-${randomUUID().slice(0, 8)}`, 'another good password']
    const other = await stage.anotherCompany(login, password)
    await expect(listens(here, { login, password })).rejects.toThrow('404')
    const theirs = await heardOn(here, other.world, { login, password })
    open.push(theirs)
    await theirs.begun
    await enterParty('Ours alone')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(theirs.all().flatMap((told) => told.changes)).toEqual([])
  })

  test('who is signed out is asked to sign in', async () => {
    const answer = await fetch(`${here}/api/worlds/${world}/events`, { headers: { accept: 'text/event-stream' } })
    expect(answer.status).toBe(401)
  })
})

describe('the line', () => {
  test('goes on by itself when the connection to the database was broken', async () => {
    const heard = await listens(there)
    await heard.begun
    await stage.pool
      .query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      .catch(() => undefined)
    let id = ''
    await expect
      .poll(async () => {
        id = await enterParty('After the fall').catch(() => '')
        return id
      })
      .not.toBe('')
    await heard.next((told) => told.changes.some((one) => one.id === id))
  }, 30_000)

  test('is ended in order when the program ends', async () => {
    const third = await stage.anotherServer()
    const heard = await listens(await third.listen({ port: 0 }))
    await heard.begun
    await third.close()
    await heard.ended
  })

  test('is held ten times by one person at most', async () => {
    const held = await Promise.all(Array.from({ length: 10 }, () => listens(there).catch(() => undefined)))
    await expect(listens(there)).rejects.toThrow('429')
    for (const one of held) one?.close()
  })
})
