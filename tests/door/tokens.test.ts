import { randomUUID } from 'node:crypto'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST, type Visitor } from '../setup/door.ts'
import { openTokens, showFactor, type TokenStage } from '../setup/tokens.ts'

let at: TokenStage
let manager: Visitor
let world: string
let company: string

beforeAll(async () => {
  at = await openTokens()
  manager = at.manager
  world = at.world
  company = at.company
})
afterAll(() => at.stage.close())

function type({ statusCode, json }: { statusCode: number; json: () => { type?: string } }) {
  return [statusCode, json().type]
}

describe('a program with a token', () => {
  test('does what the token was made for, without cookie and without our pages’ header', async () => {
    const { secret } = await at.made(['party'])
    const { id, answer } = await at.enters(at.stage.program(secret))
    expect(answer.json()).toMatchObject({ id, version: 1 })
    const read = await at.stage.program(secret).get(`/api/worlds/${world}/ask/party?id=${id}`)
    expect(read.json().state.facts.name.en).toBe('Halvorsen & Lund AS')
  })

  test('is told what its token lacks', async () => {
    const { secret } = await at.made(['see'])
    const { answer } = await at.enters(at.stage.program(secret))
    expect(type(answer)).toEqual([403, 'token-lacks'])
    expect(answer.json().says.en).toContain('Enter and change customers and suppliers')
  })

  test('finds out by the token alone where it may go and what it may', async () => {
    const { id, secret } = await at.made(['goods'], { until: '2099-12-31' })
    const answer = (await at.stage.program(secret).get('/api/token')).json()
    expect(answer).toMatchObject({
      id,
      name: 'ERP',
      account: at.account,
      until: '2099-12-31',
      rights: ['goods', 'see'],
    })
    expect(answer.world).toMatchObject({ id: world, company, kind: 'real' })
  })

  test('stands in the journal as the token by which it was done for its maker', async () => {
    const { secret } = await at.made(['party'], { name: 'Shop of Oslo' })
    const { id } = await at.enters(at.stage.program(secret))
    const { rows } = (await manager.get(`/api/worlds/${world}/ask/journal?kind=party&id=${id}`)).json()
    expect(rows).toMatchObject([{ act: 'enter-party', by: at.account, token: 'Shop of Oslo' }])
    const all = (await manager.get(`/api/worlds/${world}/ask/all-acts?limit=1`)).json()
    expect(all.rows[0]).toMatchObject({ id, token: 'Shop of Oslo' })
  })

  test('hears what changes as a person does', async () => {
    const { secret } = await at.made([])
    const program = at.stage.program(secret)
    const before = (await program.get(`/api/worlds/${world}/events`)).json()
    const { id } = await at.enters(manager)
    const since = (await program.get(`/api/worlds/${world}/events?after=${before.at}`)).json()
    expect(since.changes).toMatchObject([{ kind: 'party', id }])
  })

  test('keeps files, takes lists as Excel and calculates', async () => {
    const program = at.stage.program((await at.made(['order'])).secret)
    const kept = await program.upload(`/api/worlds/${world}/attachments`, { name: 'note.txt', bytes: Buffer.from('x') })
    expect(kept.statusCode).toBe(200)
    expect((await program.get(`/api/worlds/${world}/lists/orders/workbook`)).statusCode).toBe(200)
    expect((await program.get('/api/calculation-titles')).statusCode).toBe(200)
  })

  test('may not keep a draft where it was not given papers', async () => {
    const program = at.stage.program((await at.made(['order'])).secret)
    const answer = await program.put(`/api/worlds/${world}/drafts/${randomUUID()}/quotation`, { version: 0, own: {} })
    expect(type(answer)).toEqual([403, 'token-lacks'])
  })
})

describe('a machine does not sign', () => {
  test('what is done by one’s own hand can be given to no token', async () => {
    const answer = await at.ask(['sign', 'chop', 'people', 'bank', 'token'])
    expect(answer.statusCode).toBe(422)
    expect(answer.json().findings.map((one: { says: { en: string } }) => one.says.en)).toEqual([
      '“Sign and return at the gates bound to the post” is done by people only.',
      '“Print the company chop and signatures on a paper” is done by people only.',
      '“Invite people, assign posts, suspend” is done by people only.',
      "“Change the firm's bank accounts” is done by people only.",
      '“Make and revoke API tokens” is done by people only.',
    ])
  })

  test('signing, forcing, chop, bank data and people are refused to it with the reason', async () => {
    await showFactor(manager)
    const { secret } = await at.made(['order', 'paper', 'money'])
    const program = at.stage.program(secret)
    const file = randomUUID()
    for (const [kind, id, act] of [
      ['order-file', file, 'sign-gate'],
      ['order-file', file, 'force-gate'],
      ['order-file', file, 'stamp-paper'],
      ['bank-slip', file, 'pay-supplier'],
      ['firm', company, 'change-rules'],
      ['firm', company, 'keep-bank'],
      ['firm', company, 'keep-chop'],
      ['firm', company, 'invite-member'],
    ] as const) {
      const answer = await program.act(world, kind, id, act, {})
      expect([act, ...type(answer)]).toEqual([act, 403, 'by-hand'])
      expect(answer.json().says.en).toContain('a machine does not sign')
    }
  })

  test('nor does one in a batch of acts', async () => {
    const program = at.stage.program((await at.made(['order'])).secret)
    const acts = [{ act: 'revoke-token', id: randomUUID(), input: {} }]
    const answer = await program.post(`/api/worlds/${world}/batch`, { acts }, { 'idempotency-key': randomUUID() })
    expect(type(answer)).toEqual([403, 'by-hand'])
  })

  test('a person’s own things are shut to it', async () => {
    const program = at.stage.program((await at.made(['order'])).secret)
    const body = { old: FIRST.password, password: 'another long password' }
    for (const answer of [
      await program.get('/api/me'),
      await program.get('/api/sessions'),
      await program.post('/api/password', body),
    ])
      expect(type(answer)).toEqual([403, 'by-hand'])
  })

  test('it makes and revokes no tokens', async () => {
    const { id, secret } = await at.made(['order'])
    const program = at.stage.program(secret)
    expect(type(await at.ask(['see'], {}, program))).toEqual([403, 'by-hand'])
    expect(type(await program.act(world, 'token', id, 'revoke-token', {}))).toEqual([403, 'by-hand'])
  })
})

describe('a token ends', () => {
  test('when it is revoked, at once', async () => {
    const { id, secret } = await at.made(['party'])
    expect((await manager.act(world, 'token', id, 'revoke-token', {})).statusCode).toBe(200)
    expect(type((await at.enters(at.stage.program(secret))).answer)).toEqual([401, 'token-over'])
    expect(await at.listed(id)).toMatchObject({ revoked: true, works: [] })
  })

  test('after its last day', async () => {
    const { id, secret } = await at.made(['party'], { until: '2099-01-01' })
    await inFence(at.stage.pool, { company, world }, (tx) =>
      tx.query(`update aggregate set state = jsonb_set(state, '{until}', '"2020-01-01"') where id = $1`, [id]),
    )
    const { answer } = await at.enters(at.stage.program(secret))
    expect([...type(answer), answer.json().says.en]).toEqual([401, 'token-over', expect.stringContaining('last day')])
  })

  test('with its maker’s posts: what he may do no longer it may no longer, and nothing once he is suspended', async () => {
    const { visitor, account: maker } = await at.colleague('sup2', ['supervisor'])
    const { id, secret } = await at.made(['order', 'stock'], {}, visitor)
    await manager.act(world, 'firm', company, 'assign-posts', { account: maker, posts: ['qc'] })
    expect(await at.listed(id)).toMatchObject({ rights: ['order', 'see', 'stock'], works: ['see', 'stock'] })
    const opens = await at.stage.program(secret).act(world, 'order-file', randomUUID(), 'record-order', { order: {} })
    expect(type(opens)).toEqual([403, 'token-lacks'])
    await manager.act(world, 'firm', company, 'suspend-member', { account: maker })
    const answer = await at.stage.program(secret).get(`/api/worlds/${world}/ask/orders`)
    expect([...type(answer), answer.json().says.en]).toEqual([401, 'token-over', expect.stringContaining('maker')])
  })

  test('by another’s hand only where he looks after people', async () => {
    const { id } = await at.made(['order'])
    const { visitor } = await at.colleague('sup3', ['supervisor'])
    const refused = await visitor.act(world, 'token', id, 'revoke-token', {})
    expect(refused.json().findings[0].rule).toBe('TK-03')
  })
})

describe('whoever guesses', () => {
  test('a token that is none is told so, whatever cookie comes along with it', async () => {
    const guess = `gendan_${world}_${'x'.repeat(43)}`
    const signedIn = await at.stage.visitor().post('/api/sign-in', { login: FIRST.login, password: FIRST.password })
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0]
    for (const authorization of [`Bearer ${guess}`, 'Bearer nonsense', 'Bearer', `Bearer ${guess}x`]) {
      const answer = await at.stage.app.inject({
        url: `/api/worlds/${world}/ask/orders`,
        headers: { host: 'localhost:4110', authorization, ...(cookie ? { cookie } : {}) },
      })
      expect([authorization, ...type(answer)]).toEqual([authorization, 401, 'token-unknown'])
    }
  })

  test('has to wait after forty failures from one address, even with a good token', async () => {
    const { secret } = await at.made(['see'])
    const orders = `/api/worlds/${world}/ask/orders`
    const from = (token: string) =>
      at.stage.app.inject({
        url: orders,
        remoteAddress: '203.0.113.9',
        headers: { host: 'localhost:4110', authorization: `Bearer ${token}` },
      })
    for (let i = 0; i < 40; i += 1) await from(`gendan_${world}_${String(i).padStart(43, 'g')}`)
    expect(type(await from(secret))).toEqual([429, 'too-many'])
    expect((await at.stage.program(secret).get(orders)).statusCode).toBe(200)
  })

  test('a page of another site cannot make a browser send a token for it', async () => {
    const { secret } = await at.made(['order'])
    const answer = await at.stage.app.inject({
      method: 'POST',
      url: `/api/worlds/${world}/order-file/new/open-inquiry`,
      headers: { host: 'localhost:4110', origin: 'https://evil.example', authorization: `Bearer ${secret}` },
      payload: {},
    })
    expect(type(answer)).toEqual([403, 'foreign-origin'])
  })
})
