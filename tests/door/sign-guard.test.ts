import { sampleTerms } from '@gendan/forms/sample-deal'
import { businessDay } from '@gendan/office/clock'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { revokeLink } from '@gendan/orderfile/acts/revoke-link'
import { declaring } from '@gendan/store/sign-links'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../../packages/server/src/hash-of.ts'
import { does } from '../setup/deal.ts'
import { type Outside, openOutside, TODAY } from '../setup/outside.ts'
import { linksOf, type Sent, zhou } from '../setup/sign-links.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
})
afterAll(() => outside.close())
afterEach(() => outside.turns(TODAY))

const { sent, sentPurchase, looks, stateOf, answers, linkOf } = linksOf(() => outside)

describe('a machine that opens links', () => {
  test('changes nothing by GET or HEAD, and what it gets is the same for every link', async () => {
    const link = await sentPurchase()
    const before = (await outside.fileOf(link.file)).links
    for (const method of ['GET', 'HEAD'] as const)
      for (const url of [`/sign`, `/sign?s=${link.secret}`, `/api/sign/look?secret=${link.secret}`, '/api/sign/answer'])
        expect((await outside.app.inject({ method, url, headers: { host: 'localhost:4110' } })).body).not.toContain(
          '周',
        )
    expect((await outside.fileOf(link.file)).links).toEqual(before)
    expect((await linkOf(link)).openings).toEqual([])
  })

  test('is refused where it posts as a form would, without the header of our page', async () => {
    const link = await sentPurchase()
    const bare = (door: string) =>
      outside.app.inject({
        method: 'POST',
        url: `/api/sign/${door}`,
        headers: { host: 'localhost:4110', 'content-type': 'application/json' },
        payload: { secret: link.secret, nonce: 'x', ...zhou },
      })
    for (const door of ['look', 'pages', 'pdf', 'read', 'ready', 'answer'])
      expect([door, (await bare(door)).statusCode]).toEqual([door, 403])
  })

  test('is logged as what it calls itself, and is not taken for a reader', async () => {
    const link = await sentPurchase()
    const headers = { 'user-agent': 'Mozilla/5.0 (compatible; MailPreviewBot/2.0)' }
    await outside.says('look', { secret: link.secret }, headers)
    await outside.says('read', { secret: link.secret }, headers)
    const { state, openings } = await linkOf(link)
    expect([state, openings.map(({ agent }: { agent: string }) => agent)]).toEqual(['sent', ['robot']])
    // By the clock of its world, which is not the one on the wall.
    const days = openings.map(({ at }: { at: string }) => businessDay(new Date(at).toISOString(), 'UTC'))
    expect(days).toEqual([TODAY.slice(0, 10)])
    expect((await answers(link, {}, headers)).statusCode).toBe(409)
    expect((await linkOf(link)).state).toBe('sent')
  })

  test('does not sign by pressing whatever it finds: no nonce, one of another link, one fetched this instant, no name', async () => {
    const [link, other] = [await sentPurchase(), await sentPurchase()]
    const nonces = ['', 'v1.a.b.c', outside.nonceFor(other.id), outside.nonceFor(link.id, 4000)]
    const fresh = (await outside.says('ready', { secret: link.secret })).json().nonce
    for (const nonce of [...nonces, fresh]) expect((await answers(link, { nonce })).statusCode).toBe(409)
    expect((await answers(link, { name: '' })).statusCode).toBe(422)
    expect((await answers(link, { name: '--' })).statusCode).toBe(422)
    expect((await linkOf(link)).state).toBe('sent')
    await new Promise((later) => setTimeout(later, 2100))
    expect((await answers(link, { nonce: fresh })).statusCode).toBe(200)
  })
})

describe('a link that is over', () => {
  async function ships({ file }: Sent, latest: string): Promise<void> {
    const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest } }
    const { company: firm } = outside.stage
    const said = { customerOrder: '', reason: 'another day', askedBy: 'Ingrid', whose: 'customer' }
    await does(await outside.stage.desk('merchandiser'), amendTerms, file, { firm, terms, ...said })
  }

  async function isDead(link: Sent, state: string): Promise<void> {
    const { head, ...looked } = await looks(link.secret)
    expect([looked.state, head]).toEqual([state, undefined])
    for (const door of ['pages', 'pdf', 'read', 'ready'])
      expect([door, (await outside.says(door, { secret: link.secret })).statusCode]).toEqual([door, 410])
    expect((await answers(link)).statusCode).toBe(410)
  }

  test('by its day shows nothing any more', async () => {
    const { file, part } = await outside.sentPurchase()
    const link = await sent(file, part, 'G13', 3)
    await outside.turns('2026-03-21T01:19:00.000Z')
    expect(await stateOf(link.secret)).toBe('open')
    await outside.turns('2026-03-21T01:30:00.000Z')
    await isDead(link, 'expired')
    expect((await linkOf(link)).state).toBe('expired')
  })

  test('by our word shows nothing any more', async () => {
    const link = await sentPurchase()
    await does(await outside.stage.desk('buyer'), revokeLink, link.file, { link: link.id, reason: '发错人' })
    await isDead(link, 'revoked')
  })

  test('by a newer link shows nothing any more', async () => {
    const link = await sentPurchase()
    const newer = await sent(link.file, link.part)
    await isDead(link, 'superseded')
    expect(await stateOf(newer.secret)).toBe('open')
  })

  test('by a change shows nothing any more, also while no new version was issued', async () => {
    const link = await sentPurchase()
    const [purchase] = (await outside.fileOf(link.file)).deal.purchases ?? []
    const changed = { purchase: { ...purchase, deliver: '2026-05-08' }, reason: '提前' }
    await does(await outside.stage.desk('buyer'), planPurchase, link.file, changed)
    await isDead(link, 'superseded')
    expect((await linkOf(link)).state).toBe('changed')
    expect((await outside.sends('buyer', link.file, { gate: 'G13', part: link.part })).statusCode).toBe(422)
  })

  test('by a change of the terms that it was bought for shows nothing any more: the ship leaves before he delivers', async () => {
    const link = await sentPurchase()
    await ships(link, '2026-06-30')
    expect((await linkOf(link)).state).toBe('sent')
    await ships(link, '2026-05-10')
    await isDead(link, 'superseded')
  })

  test('by its answer takes no second one, and of two answers at once one is taken', async () => {
    const link = await sentPurchase()
    const nonces = [outside.nonceFor(link.id, 10), outside.nonceFor(link.id, 20)]
    const both = await Promise.all(nonces.map((nonce, i) => answers(link, { nonce, position: `班组${i}` })))
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410])
    await isDead(link, 'answered')
  })

  test('that was never sent is not there, and whoever guesses waits', async () => {
    const guess = 'A'.repeat(43)
    expect((await outside.says('look', { secret: guess })).statusCode).toBe(404)
    expect((await outside.says('look', { secret: 'short' })).statusCode).toBe(422)
    for (let i = 0; i < 39; i += 1) await outside.says('look', { secret: guess })
    expect((await outside.says('look', { secret: guess })).statusCode).toBe(429)
    await outside.stage.pool.query('delete from failed_sign_in')
  })
})

describe('the fences around a link', () => {
  test('whoever shows its secret sees this one row of the whole database', async () => {
    const [link] = [await sentPurchase(), await sentPurchase()]
    const { rows: tables } = await outside.stage.pool.query<{ name: string }>(
      `select relname::text as name from pg_class where relkind = 'r' and relrowsecurity order by 1`,
    )
    expect(tables.length).toBeGreaterThan(15)
    const seen = await declaring(outside.stage.pool, hashOf(link.secret), async (tx) => {
      const counts: [string, number][] = []
      for (const { name } of tables) {
        const { rows } = await tx.query<{ n: number }>(`select count(*)::int as n from ${name}`)
        if (rows[0]?.n) counts.push([name, rows[0].n])
      }
      return counts
    })
    expect(seen).toEqual([['sign_link', 1]])
  })

  test('what it shows holds nothing of the customer, and no price but its own', async () => {
    const link = await sentPurchase()
    const file = await outside.fileOf(link.file)
    const said = JSON.stringify([
      await looks(link.secret),
      (await outside.says('pages', { secret: link.secret })).json(),
    ])
    for (const secret of [
      'Halvorsen',
      'HALVORSEN',
      'HL-44018',
      file.number,
      file.id,
      outside.stage.world,
      outside.stage.company,
    ])
      expect([secret, said.includes(secret)]).toEqual([secret, false])
  })

  test('its secret opens no other door: it is no token and no session', async () => {
    const { secret, file } = await sentPurchase()
    const url = `/api/worlds/${outside.stage.world}/ask/order?id=${file}`
    for (const headers of [{ authorization: `Bearer ${secret}` }, { cookie: `gendan=${secret}` }])
      expect((await outside.app.inject({ url, headers: { host: 'localhost:4110', ...headers } })).statusCode).toBe(401)
  })

  test('what is said of it is kept by nobody on the way', async () => {
    const { secret } = await sentPurchase()
    const { headers } = await outside.says('look', { secret })
    expect([headers['cache-control'], headers['referrer-policy']]).toEqual(['no-store', 'no-referrer'])
    expect(headers['x-robots-tag']).toContain('noindex')
    const { rows } = await outside.stage.pool.query<{ all: string }>(
      `select coalesce(string_agg(event::text, ''), '') as all from journal where event::text like $1`,
      [`%${secret}%`],
    )
    expect(rows[0]?.all).toBe('')
  })

  test('is sent only by whoever may pass the gate, and answered by nobody of ours', async () => {
    const { file, part } = await outside.sentPurchase()
    const byQc = await outside.sends('qc', file, { gate: 'G13', part })
    const bySalesman = await outside.sends('salesman', file, { gate: 'G13', part })
    expect([byQc.statusCode, bySalesman.statusCode]).toEqual([403, 422])
    expect(bySalesman.json().findings.map(({ rule }: { rule: string }) => rule)).toEqual(['SG-01'])
    const { id } = await sent(file, part)
    const self = { ...zhou, firm: outside.stage.company, link: id, from: '', agent: '' }
    const path = `/order-file/${file}/answer-link`
    expect((await outside.asOurs('general-manager', 'POST', path, self)).statusCode).toBe(403)
  })
})
