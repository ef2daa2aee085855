import type { Me } from '@gendan/contract/people-doors'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DoorStage, FIRST, firstStart, openDoor, type Visitor } from '../setup/door.ts'

let stage: DoorStage
let manager: Visitor
let world: string
let company: string

beforeAll(async () => {
  stage = await openDoor()
  const first = await firstStart(stage)
  manager = first.manager
  world = first.world
  company = first.company
})
afterAll(() => stage.close())

const bank = {
  id: 'usd',
  bankName: 'East Harbour Bank',
  swift: 'EHBKCNBN',
  account: '3901 0000 8842 617',
  beneficiary: 'Linwan',
  currency: 'USD',
}

async function invited(posts: readonly string[], name = '林晓'): Promise<string> {
  const { link } = (await manager.post(`/api/worlds/${world}/invitations`, { name, posts })).json() as { link: string }
  return link.split('#')[1] ?? ''
}

describe('the first start', () => {
  test('sets up one company, and not a second one over it', async () => {
    const again = await stage.visitor().post('/api/first-start', { ...FIRST, login: 'intruder' })
    expect([again.statusCode, again.json().type]).toEqual([409, 'company-stands'])
  })

  test('names every fault of the form at once', async () => {
    const fresh = await openDoor()
    const answer = await fresh
      .visitor()
      .post('/api/first-start', { ...FIRST, login: 'A B', password: 'short', prefix: '12', name: '' })
    expect(answer.statusCode).toBe(422)
    expect(
      answer
        .json()
        .findings.map((finding: { at: string }) => finding.at)
        .sort(),
    ).toEqual(['login', 'name', 'password', 'prefix'])
    await fresh.close()
  })
})

describe('the account that the founder names', () => {
  const start = (stage_: DoorStage, account: object) =>
    stage_.visitor().post('/api/first-start', { ...FIRST, bank: { ...bank, ...account } })

  test('stands from the first day, so that the first invoice can say where to pay', async () => {
    const fresh = await openDoor()
    const me = (await start(fresh, {})).json() as Me
    expect(me.worlds).toHaveLength(1)
    await fresh.close()
  })

  test('that cannot be true founds nothing', async () => {
    const fresh = await openDoor()
    const answer = await start(fresh, { swift: 'NO SUCH' })
    expect([answer.statusCode, answer.json().findings[0].rule]).toEqual([422, 'BNK-01'])
    expect(((await fresh.visitor().get('/api/me')).json() as Me).first).toBe(true)
    await fresh.close()
  })
})

describe('signing in', () => {
  test('a wrong password and an unknown login sound alike', async () => {
    const visitor = stage.visitor()
    const wrong = await visitor.post('/api/sign-in', { login: FIRST.login, password: 'wrong password' })
    const unknown = await visitor.post('/api/sign-in', { login: 'nobody', password: 'wrong password' })
    expect([wrong.statusCode, wrong.json().says]).toEqual([unknown.statusCode, unknown.json().says])
  })

  test('after eight failures one has to wait, even with the right password', async () => {
    const secret = await invited(['qc'], '郑凯')
    const qc = stage.visitor()
    await qc.post('/api/links/use', { secret, login: 'zhengkai', name: '郑凯', password: 'a fine long password' })
    const guesser = stage.visitor()
    for (let i = 0; i < 8; i += 1)
      await guesser.post('/api/sign-in', { login: 'zhengkai', password: `guess number ${i}` })
    const right = await guesser.post('/api/sign-in', { login: 'zhengkai', password: 'a fine long password' })
    expect([right.statusCode, right.json().type]).toEqual([429, 'too-many'])
  })

  test('signing out everywhere ends the other windows and keeps this one', async () => {
    const [here, there] = [stage.visitor(), stage.visitor()]
    for (const one of [here, there]) await one.post('/api/sign-in', { login: FIRST.login, password: FIRST.password })
    await here.post('/api/sign-out-everywhere')
    expect(((await here.get('/api/me')).json() as Me).account?.login).toBe(FIRST.login)
    expect(((await there.get('/api/me')).json() as Me).account).toBeNull()
    await manager.post('/api/sign-in', { login: FIRST.login, password: FIRST.password })
  })

  test('a window that stood idle too long has to sign in again', async () => {
    const idle = stage.visitor()
    await idle.post('/api/sign-in', { login: FIRST.login, password: FIRST.password })
    await stage.pool.query(
      `update session set seen_at = now() - interval '9 hours' where seen_at = (select max(seen_at) from session)`,
    )
    expect(((await idle.get('/api/me')).json() as Me).account).toBeNull()
  })

  test('requests of other sites’ pages are turned away', async () => {
    const foreign = await stage.app.inject({
      method: 'POST',
      url: '/api/sign-out',
      headers: { host: 'localhost:4110', origin: 'https://evil.example', 'x-gendan': '1' },
    })
    const bare = await stage.app.inject({ method: 'POST', url: '/api/sign-out', headers: { host: 'localhost:4110' } })
    const rebound = await stage.app.inject({ url: '/api/me', headers: { host: 'evil.example' } })
    expect([foreign.statusCode, bare.statusCode, rebound.statusCode]).toEqual([403, 403, 403])
    expect(rebound.json().says.en).toContain('answers at http://localhost only')
  })
})

describe('an invitation', () => {
  test('brings a colleague in with the posts of the invitation, once', async () => {
    const secret = await invited(['merchandiser'])
    const lin = stage.visitor()
    expect((await lin.post('/api/links/read', { secret })).json()).toMatchObject({
      kind: 'invitation',
      name: '林晓',
      posts: ['merchandiser'],
    })
    const me = (
      await lin.post('/api/links/use', { secret, login: 'linxiao', name: '林晓', password: 'a fine long password' })
    ).json() as Me
    expect(me.worlds).toMatchObject([{ id: world, posts: ['merchandiser'] }])
    const again = await stage
      .visitor()
      .post('/api/links/use', { secret, login: 'second', name: 'x', password: 'a fine long password' })
    expect(again.statusCode).toBe(410)
  })

  test('that was withdrawn opens nothing', async () => {
    const secret = await invited(['salesman'])
    const { invitations } = (await manager.get(`/api/worlds/${world}/ask/firm`)).json() as {
      invitations: { id: string }[]
    }
    for (const { id } of invitations) await manager.post(`/api/worlds/${world}/invitations/${id}/withdraw`)
    expect((await stage.visitor().post('/api/links/read', { secret })).statusCode).toBe(410)
  })

  test('with a taken login is not used up: another login may be chosen', async () => {
    const secret = await invited(['salesman'])
    const visitor = stage.visitor()
    const person = { secret, name: '何嘉', password: 'a fine long password' }
    expect((await visitor.post('/api/links/use', { ...person, login: FIRST.login })).statusCode).toBe(409)
    expect((await visitor.post('/api/links/use', { ...person, login: 'hejia' })).statusCode).toBe(200)
  })
})

describe('a person who leaves', () => {
  test('is suspended, and finds no door of the firm open', async () => {
    const secret = await invited(['buyer'], '方宁')
    const buyer = stage.visitor()
    const me = (
      await buyer.post('/api/links/use', { secret, login: 'fangning', name: '方宁', password: 'a fine long password' })
    ).json() as Me
    await manager.act(world, 'firm', company, 'suspend-member', { account: me.account?.id })
    expect((await buyer.get(`/api/worlds/${world}/ask/orders`)).statusCode).toBe(404)
    expect(((await buyer.get('/api/me')).json() as Me).worlds).toEqual([])
  })

  test('is not the last who looks after people', async () => {
    const { account } = (await manager.get('/api/me')).json() as Me
    const answer = await manager.act(world, 'firm', company, 'suspend-member', { account: account?.id })
    expect([answer.statusCode, answer.json().findings[0].rule]).toEqual([422, 'FM-02'])
  })
})

describe('the second factor', () => {
  test('is asked for before bank data changes; a code is good once', async () => {
    const refused = await manager.act(world, 'firm', company, 'keep-bank', { bank })
    expect([refused.statusCode, refused.json().type]).toEqual([403, 'second-factor'])
    const wrong = await manager.post('/api/factor/start', { password: 'not my password' })
    expect([wrong.statusCode, wrong.json().says.en]).toEqual([401, 'The password is wrong.'])
    const { secret } = (await manager.post('/api/factor/start', { password: FIRST.password })).json() as {
      secret: string
    }
    const code = new TOTP({ secret: Secret.fromBase32(secret), period: 30, digits: 6, algorithm: 'SHA1' }).generate()
    expect((await manager.post('/api/factor/show', { code })).statusCode).toBe(200)
    expect((await manager.post('/api/factor/show', { code })).statusCode).toBe(401)
    expect((await manager.act(world, 'firm', company, 'keep-bank', { bank })).statusCode).toBe(200)
  })

  test('stands in the database sealed, never as it is', async () => {
    const { rows } = await stage.pool.query<{ second_factor: string }>(
      `select second_factor from account where second_factor <> ''`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.second_factor).toMatch(/^v1\.[\w-]+\.[\w-]+\.[\w-]+$/)
  })
})

describe('what is said at the door', () => {
  test('a lost race names who did what, as problem details', async () => {
    const id = crypto.randomUUID()
    const facts = { name: { en: 'Tillbrook', zh: '' }, addressLines: [], country: 'GB', banks: [] }
    const input = { roles: ['customer'], facts }
    await manager.act(world, 'party', id, 'enter-party', input)
    await manager.act(world, 'party', id, 'change-party', { ...input, facts: { ...facts, city: 'Bristol' } }, 1)
    const late = await manager.act(
      world,
      'party',
      id,
      'change-party',
      { ...input, facts: { ...facts, city: 'Bath' } },
      1,
    )
    expect(late.headers['content-type']).toContain('application/problem+json')
    expect([late.statusCode, late.json()]).toMatchObject([
      409,
      { version: 2, changed: [{ by: FIRST.name, act: 'change-party' }] },
    ])
  })

  test('an act without a key is told what a key is for', async () => {
    const bare = await manager.post(`/api/worlds/${world}/party/new/enter-party`, {})
    expect([bare.statusCode, bare.json().type]).toEqual([400, 'key-missing'])
  })

  test('the door describes itself: every act and question is in the document', async () => {
    const document = (await stage.app.inject({ url: '/api/openapi.json' })).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/api/worlds/{world}/order-file/{id}/issue-paper')
    expect((await stage.app.inject({ url: '/api/docs' })).body).toContain('issue-paper')
  })
})
