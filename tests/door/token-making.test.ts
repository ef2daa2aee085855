import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIRST, type Visitor } from '../setup/door.ts'
import { openTokens, showFactor, type TokenStage } from '../setup/tokens.ts'

let at: TokenStage
let manager: Visitor
let world: string

beforeAll(async () => {
  at = await openTokens()
  manager = at.manager
  world = at.world
})
afterAll(() => at.stage.close())

function type({ statusCode, json }: { statusCode: number; json: () => { type?: string } }) {
  return [statusCode, json().type]
}

describe('making a token', () => {
  test('gives no right that its maker does not hold', async () => {
    const { visitor } = await at.colleague('sup1', ['supervisor'])
    const answer = await at.ask(['settings', 'order'], {}, visitor)
    expect([answer.statusCode, answer.json().findings.length]).toEqual([422, 1])
    expect(answer.json().findings[0].says.en).toBe('You do not hold “Change company data and working rules” yourself.')
  })

  test('is for those who may: a merchandiser asks his supervisor', async () => {
    const { visitor } = await at.colleague('merch1', ['merchandiser'])
    expect(type(await at.ask(['order'], {}, visitor))).toEqual([403, 'forbidden'])
  })

  test('with a right over money asks for the second factor', async () => {
    const { visitor } = await at.colleague('gm2', ['manager'])
    expect(type(await at.ask(['money'], {}, visitor))).toEqual([403, 'second-factor'])
    await showFactor(visitor)
    expect((await at.ask(['money'], {}, visitor)).statusCode).toBe(200)
  })

  test('shows the secret once: neither the list nor the journal nor the database knows it', async () => {
    const again = { 'idempotency-key': randomUUID() }
    const asked = () => manager.post(`/api/worlds/${world}/tokens`, { name: 'ERP', rights: ['order'] }, again)
    const { id, secret } = (await asked()).json()
    expect(secret).toMatch(new RegExp(`^gendan_${world}_[A-Za-z0-9_-]{43}$`))
    expect(type(await asked())).toEqual([409, 'shown-once'])
    const hidden = secret.slice(-43)
    expect(JSON.stringify(await at.listed(id))).not.toContain(hidden)
    const { rows } = await at.stage.pool.query(
      `select 1 from journal where event::text like '%' || $1 || '%' union all select 1 from performed where answer::text like '%' || $1 || '%'`,
      [hidden],
    )
    expect(rows).toEqual([])
  })

  test('by the act alone, past its door, is nobody’s right', async () => {
    const answer = await manager.act(world, 'token', 'new', 'make-token', { name: 'x', rights: [] })
    expect(type(answer)).toEqual([403, 'forbidden'])
  })

  test('for a day that is over is refused', async () => {
    const answer = await at.ask(['order'], { until: '2020-01-01' })
    expect(answer.json().findings[0]).toMatchObject({ rule: 'TK-02', at: 'until' })
  })
})

describe('the list of tokens', () => {
  test('says when and from where a token was last used', async () => {
    const { id, secret } = await at.made(['see'])
    expect(await at.listed(id)).toMatchObject({ usedAt: null, maker: FIRST.name, name: 'ERP' })
    await at.stage.program(secret).get(`/api/worlds/${world}/ask/orders`)
    expect(await at.listed(id)).toMatchObject({ usedAt: expect.any(String), usedFrom: '127.0.0.1' })
  })
})
