import { createHmac, randomUUID } from 'node:crypto'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { inFence } from '@gendan/store/database'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type DoorStage, firstStart, openDoor, type Visitor } from '../setup/door.ts'
import { openReceiver, type Receiver } from '../setup/receiver.ts'

let stage: DoorStage
let manager: Visitor
let world: string
let company: string
let receiver: Receiver

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
  receiver = await openReceiver()
  await stage.app.listen({ port: 0 })
  await (await stage.anotherServer()).listen({ port: 0 })
})
afterAll(async () => {
  await stage.close()
  await receiver.close()
})
afterEach(async () => {
  receiver.replies(() => ({ status: 204 }))
  for (const { id } of await listed()) await act(id, 'remove-webhook')
  await expect.poll(async () => (await listed()).length).toBe(0)
  receiver.forget()
})

interface Hook {
  readonly id: string
  readonly secret: string
}

interface Listed {
  readonly id: string
  readonly state: string
  readonly waiting: number
}

interface Message {
  readonly seq: number
  readonly type: string
  readonly state: string
  readonly status: number | null
  readonly problem: string
  readonly answer: string
  readonly tries: number
}

const key = () => ({ 'idempotency-key': randomUUID() })

function add(kinds: readonly string[], url = receiver.url) {
  return manager.post(`/api/worlds/${world}/webhooks`, { name: 'ERP', url, kinds }, key())
}

async function added(kinds: readonly string[], url?: string): Promise<Hook> {
  return (await add(kinds, url)).json() as Hook
}

function act(id: string, name: string, input: object = {}) {
  return manager.act(world, 'webhook', id, name, input)
}

async function listed(): Promise<readonly Listed[]> {
  return (await manager.get(`/api/worlds/${world}/ask/webhooks`)).json().rows
}

async function messages(id: string): Promise<readonly Message[]> {
  return (await manager.get(`/api/worlds/${world}/ask/webhook-messages?id=${id}`)).json().rows
}

async function enters(name = 'Halvorsen & Lund AS'): Promise<string> {
  const id = randomUUID()
  const facts = { ...sampleDeal.buyer, name: { en: name, zh: '' } }
  await manager.act(world, 'party', id, 'enter-party', { roles: ['customer'], facts })
  return id
}

const told = () => receiver.got.map(({ data }) => data['id'])

/** As if the pauses between tries had passed. */
async function hurry(id: string): Promise<void> {
  await inFence(stage.pool, { company, world }, (tx) =>
    tx.query(`update webhook_message set next_at = now() where webhook = $1 and state = 'waiting'`, [id]),
  )
  await enters('another, so that the bell rings')
}

describe('a listener', () => {
  test('is told what happens, signed, without the facts of it', async () => {
    const { secret } = await added(['party'])
    const id = await enters('Zyxomark Trading')
    await expect.poll(told).toEqual([id])
    const [got] = receiver.got
    expect(got).toMatchObject({
      id: `party_${id}_1`,
      type: 'party.party-entered',
      data: { company, world, kind: 'party', id, version: 1, act: 'enter-party', by: expect.any(String) },
    })
    expect(got?.body).not.toContain('Zyxomark')
    const { 'webhook-id': message, 'webhook-timestamp': at, 'webhook-signature': signature } = got?.headers ?? {}
    const own = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    expect(signature).toBe(`v1,${own.update(`${message}.${at}.${got?.body}`).digest('base64')}`)
    expect(Math.abs(Number(at) - Date.now() / 1000)).toBeLessThan(60)
  })

  test('hears only of what it asked for: one kind, or one event of a kind', async () => {
    await added(['goods', 'party.party-retired'])
    const party = await enters()
    const goods = randomUUID()
    await manager.act(world, 'goods', goods, 'enter-goods', {
      facts: { code: `C-${goods.slice(0, 6)}`, name: { en: 'Chair', zh: '' }, unit: 'PCE' },
    })
    await manager.act(world, 'party', party, 'retire-party', {}, 1)
    await expect
      .poll(() => receiver.got.map(({ type }) => type))
      .toEqual(['goods.goods-entered', 'party.party-retired'])
  })

  test('of an order is told its number', async () => {
    await added(['order-file.file-opened'])
    const buyer = await enters()
    const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
    await manager.act(world, 'order-file', randomUUID(), 'open-inquiry', { firm: company, buyer, inquiry })
    await expect.poll(() => receiver.got[0]?.data['number']).toMatch(/^LW/)
  })

  test('gets every event once and in order, though two servers stand on the database', async () => {
    receiver.replies(() => ({ status: 200, after: 15 }))
    const before = receiver.most()
    await added(['party'])
    const ids: string[] = []
    for (let i = 0; i < 25; i += 1) ids.push(await enters())
    await expect.poll(told, { timeout: 20_000 }).toEqual(ids)
    expect(Math.max(before, receiver.most())).toBe(1)
  })

  test('of one record is told its versions in their order', async () => {
    await added(['party'])
    const id = await enters()
    for (const [i, name] of ['retire-party', 'restore-party', 'retire-party'].entries())
      await manager.act(world, 'party', id, name, {}, i + 1)
    await expect.poll(() => receiver.got.map(({ data }) => data['version'])).toEqual([1, 2, 3, 4])
  })
})

describe('a listener that fails', () => {
  test('is tried again in the same place with the same id, and nothing overtakes', async () => {
    let down = true
    receiver.replies(() => (down ? { status: 500, body: 'out of ink' } : { status: 200 }))
    const { id } = await added(['party'])
    const [first, second] = [await enters(), await enters()]
    await expect.poll(async () => (await listed())[0]?.state).toBe('failing')
    const [, oldest] = await messages(id)
    expect(oldest).toMatchObject({ state: 'waiting', status: 500, answer: 'out of ink', tries: 1 })
    down = false
    await hurry(id)
    await expect.poll(() => told().slice(0, 3)).toEqual([first, first, second])
    expect(receiver.got[0]?.id).toBe(receiver.got[1]?.id)
    await expect.poll(async () => (await listed())[0]).toMatchObject({ state: 'works', waiting: 0 })
  })

  test('for three days is given up with an alarm, and goes on where it stood when somebody resumes it', async () => {
    receiver.replies(() => ({ status: 503 }))
    const { id } = await added(['party'])
    const first = await enters()
    await expect.poll(async () => (await messages(id))[0]?.tries).toBe(1)
    await inFence(stage.pool, { company, world }, (tx) =>
      tx.query(`update webhook_message set tries = 10 where webhook = $1`, [id]),
    )
    await hurry(id)
    await expect.poll(async () => (await listed())[0]?.state).toBe('gave-up')
    receiver.replies(() => ({ status: 200 }))
    receiver.forget()
    const later = await enters()
    await act(id, 'resume-webhook')
    await expect.poll(() => [told()[0], told().at(-1)]).toEqual([first, later])
  })

  test('and says that it is gone (410) is not asked again', async () => {
    receiver.replies(() => ({ status: 410 }))
    await added(['party'])
    await enters()
    await expect.poll(async () => (await listed())[0]?.state).toBe('gone')
    await enters()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(receiver.got).toHaveLength(1)
  })

  test('by leading elsewhere is not followed', async () => {
    receiver.replies(() => ({ status: 302, headers: { location: receiver.url } }))
    const { id } = await added(['party'])
    await enters()
    await expect.poll(async () => (await messages(id))[0]).toMatchObject({ status: 302, problem: 'redirect' })
    expect(receiver.got).toHaveLength(1)
  })
})

describe('by hand', () => {
  test('a webhook is tried: what came of it is said at once', async () => {
    receiver.replies(() => ({ status: 200, body: 'hello' }))
    const { id } = await added(['party'])
    const answer = await manager.post(`/api/worlds/${world}/webhooks/${id}/ping`)
    expect(answer.json()).toMatchObject({ ok: true, status: 200, answer: 'hello', problem: '' })
    expect(receiver.got[0]?.type).toBe('webhook.ping')
    expect(await messages(id)).toMatchObject([{ type: 'webhook.ping', state: 'sent', tries: 1 }])
  })

  test('a message is sent again with its id', async () => {
    const { id } = await added(['party'])
    await enters()
    await expect.poll(() => receiver.got.length).toBe(1)
    await expect.poll(async () => (await messages(id))[0]?.state).toBe('sent')
    const answer = await manager.post(`/api/worlds/${world}/webhooks/${id}/messages/1/send`)
    expect(answer.json()).toMatchObject({ ok: true, waits: false })
    expect(receiver.got[1]?.id).toBe(receiver.got[0]?.id)
    expect((await manager.post(`/api/worlds/${world}/webhooks/${id}/messages/99/send`)).statusCode).toBe(404)
  })

  test('what waits for its turn is tried at once, in its place', async () => {
    receiver.replies(() => ({ status: 500 }))
    const { id } = await added(['party'])
    const first = await enters()
    await expect.poll(async () => (await messages(id))[0]?.tries).toBe(1)
    receiver.replies(() => ({ status: 200 }))
    const answer = await manager.post(`/api/worlds/${world}/webhooks/${id}/messages/1/send`)
    expect(answer.json().waits).toBe(true)
    await expect.poll(told).toEqual([first, first])
  })

  test('a webhook is paused, keeps what happens meanwhile, and goes on or leaves it out and says so', async () => {
    const { id } = await added(['party'])
    await act(id, 'pause-webhook')
    const kept = await enters()
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(receiver.got).toEqual([])
    await act(id, 'resume-webhook')
    await expect.poll(told).toEqual([kept])
    await act(id, 'pause-webhook')
    await enters()
    await act(id, 'resume-webhook', { anew: true })
    await expect.poll(() => receiver.got.at(-1)).toMatchObject({ type: 'webhook.began-anew', data: { why: 'asked' } })
    const after = await enters()
    await expect.poll(() => told().at(-1)).toBe(after)
    expect(receiver.got).toHaveLength(3)
  })

  test('its secret is renewed: for a day both sign', async () => {
    const { id, secret } = await added(['party'])
    const renewed = (await manager.post(`/api/worlds/${world}/webhooks/${id}/secret`, {}, key())).json()
    expect(renewed.secret).not.toBe(secret)
    await enters()
    await expect.poll(() => receiver.got.length).toBe(1)
    const [got] = receiver.got
    const of = (one: string) =>
      `v1,${createHmac('sha256', Buffer.from(one.slice(6), 'base64'))
        .update(`${got?.id}.${got?.headers['webhook-timestamp']}.${got?.body}`)
        .digest('base64')}`
    expect(got?.headers['webhook-signature']).toBe(`${of(renewed.secret)} ${of(secret)}`)
  })

  test('its secret lies sealed: neither journal nor database tells it', async () => {
    const { secret } = await added(['party'])
    const { rows } = await inFence(stage.pool, { company, world }, (tx) =>
      tx.query(`select secret from webhook_run union all select event::text from journal where kind = 'webhook'`),
    )
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6))
  })
})
