import { randomUUID } from 'node:crypto'
import { acts } from '@gendan/contract/acts'
import { aggregateOf, aggregates } from '@gendan/contract/aggregates'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { changeParty, enterParty } from '@gendan/firm/acts/party-acts'
import { law } from '@gendan/firm/rights'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { perform } from '@gendan/office/perform'
import { Conflict } from '@gendan/office/problems'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { inFence, readFence } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, ownPi, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const party = { roles: ['customer'], facts: sampleDeal.buyer }

describe('an act', () => {
  test('performed twice with one key is done once, and answers the same', async () => {
    const desk = await stage.desk('merchandiser')
    const request = { act: enterParty, id: randomUUID(), input: party, key: randomUUID() }
    const first = await perform(desk, request)
    const again = await perform(desk, request)
    expect(first).toMatchObject({ ok: true, repeated: false })
    expect(again).toMatchObject({ ok: true, repeated: true, answer: first.ok ? first.answer : undefined })
    const { rows } = await ask(desk, 'journal', { kind: 'party', id: request.id })
    expect(rows).toHaveLength(1)
  })

  test('a key used for something else is refused, and nothing is done', async () => {
    const desk = await stage.desk('merchandiser')
    const key = randomUUID()
    await perform(desk, { act: enterParty, id: randomUUID(), input: party, key })
    const other = perform(desk, { act: enterParty, id: randomUUID(), input: party, key })
    await expect(other).rejects.toMatchObject({ type: 'key-reused' })
  })

  test('decided on an old version is told what changed meanwhile, by whom', async () => {
    const [one, two] = [await stage.desk('merchandiser'), await stage.desk('supervisor')]
    const { id, version } = await does(one, enterParty, randomUUID(), party)
    const moved = { ...party, facts: { ...sampleDeal.buyer, city: 'Bergen' } }
    await does(two, changeParty, id, moved, version)
    const late = tries(one, changeParty, id, { ...party, facts: { ...sampleDeal.buyer, city: 'Tromsø' } }, version)
    const conflict = await late.catch((problem: unknown) => problem)
    expect(conflict).toBeInstanceOf(Conflict)
    expect(conflict).toMatchObject({ status: 409, version: 2 })
    const { changed } = conflict as Conflict
    expect(changed.map((row) => [row.act, row.by])).toEqual([['change-party', two.account]])
    const { state } = await ask(one, 'party', { id })
    expect(state).toMatchObject({ facts: { city: 'Bergen' } })
  })

  test('without its right is forbidden', async () => {
    const qc = await stage.desk('qc')
    await expect(tries(qc, enterParty, randomUUID(), party)).rejects.toMatchObject({ status: 403 })
  })

  test('on a customer that is not there is not decided on a blank', async () => {
    const desk = await stage.desk('merchandiser')
    const inquiry = { received: '2026-03-06', by: '', wants: [], note: '' }
    const outcome = tries(desk, openInquiry, randomUUID(), { firm: stage.company, buyer: randomUUID(), inquiry })
    await expect(outcome).rejects.toMatchObject({ status: 404 })
  })

  test('journals who, in which post, when, from where, and on which facts', async () => {
    const desk = await stage.desk('merchandiser')
    const file = await openedFile(stage)
    const { rows } = await ask(desk, 'journal', { kind: 'order-file', id: file })
    expect(rows.at(-1)).toMatchObject({
      act: 'open-inquiry',
      by: desk.account,
      post: 'merchandiser',
      day: '2026-03-18',
      from: 'test',
      type: 'file-opened',
    })
    const read = await readFence(stage.pool, desk.fence, async (tx) => {
      const { rows: kept } = await tx.query<{ read: Record<string, number> }>(
        `select read from journal where kind = 'order-file' and id = $1 and type = 'file-opened'`,
        [file],
      )
      return kept[0]?.read ?? {}
    })
    expect(
      Object.keys(read)
        .map((key) => key.split('/')[0])
        .sort(),
    ).toEqual(['firm', 'party', 'series'])
  })

  test('every one names a right that the page of rights knows, or one that only a moment gives', () => {
    const known = new Set([
      ...law.map((grant) => grant.right),
      'found',
      'join',
      'make-token',
      'keep-webhook',
      'keep-mail',
      'courier',
      'answer-link',
    ])
    expect(acts.filter((act) => !known.has(act.right)).map((act) => act.name)).toEqual([])
  })

  test('names are verbs and nouns, once each, in both tongues', () => {
    expect(new Set(acts.map((act) => act.name)).size).toBe(acts.length)
    for (const act of acts) {
      expect(act.name).toMatch(/^[a-z]+(-[a-z]+)+$/)
      expect([act.title.en, act.title.zh].every(Boolean)).toBe(true)
    }
  })
})

describe('the journal', () => {
  test('cannot be changed, shortened or emptied, not even by the program', async () => {
    const desk = await stage.desk('merchandiser')
    await openedFile(stage)
    for (const sql of ['update journal set act = act', 'delete from journal', 'truncate journal'])
      await expect(inFence(stage.pool, desk.fence, (tx) => tx.query(sql))).rejects.toThrow('append-only')
  })
})

describe('searching', () => {
  test('finds an order by its customer, by part of its number, and by both', async () => {
    const desk = await stage.desk('merchandiser')
    const file = await openedFile(stage)
    const { file: state } = await ask(desk, 'order', { id: file })
    const number = String(state['number'])
    for (const search of ['halvorsen', 'LUND', number, number.slice(-4), `halvor ${number}`, number.toLowerCase()])
      expect([search, (await ask(desk, 'orders', { search, limit: 200 })).rows.some((row) => row.id === file)]).toEqual(
        [search, true],
      )
    expect((await ask(desk, 'orders', { search: `${number} okada` })).rows).toEqual([])
    expect((await ask(desk, 'find', { search: 'halvorsen' })).rows.map((row) => row.kind)).toContain('order-file')
  })

  test('takes what is typed as text, never as a pattern', async () => {
    const desk = await stage.desk('merchandiser')
    for (const search of ['%', '_', "'; drop table journal; --", '\\', '100%'])
      expect((await ask(desk, 'orders', { search })).rows).toEqual([])
  })
})

describe('a page of the journal', () => {
  test('goes on where the one before ended, also in the middle of an act', async () => {
    const other = await stage.another()
    await openedFile(other)
    const desk = await other.desk('manager')
    const whole = await ask(desk, 'all-acts', { limit: 500 })
    const pages = []
    let next: string | null | undefined
    do {
      const page = await ask(desk, 'all-acts', { limit: 2, ...(next ? { after: next } : {}) })
      pages.push(...page.rows)
      next = page.next
    } while (next)
    expect(pages).toEqual(whole.rows)
    expect(whole.rows.length).toBeGreaterThan(6)
  })
})

describe('numbers', () => {
  test('are given without gaps, also when twelve people open files at once and some are refused', async () => {
    const desk = await stage.desk('merchandiser')
    const buyer = (await does(desk, enterParty, randomUUID(), party)).id
    const supplier = (await does(desk, enterParty, randomUUID(), { ...party, roles: ['supplier'] })).id
    const inquiry = { received: '2026-03-06', by: '', wants: [], note: '' }
    const open = (to: string) => tries(desk, openInquiry, randomUUID(), { firm: stage.company, buyer: to, inquiry })
    const before = await numbers(desk)
    await Promise.all(Array.from({ length: 16 }, (_, i) => open(i % 4 === 3 ? supplier : buyer)))
    const after = await numbers(desk)
    expect(after.length - before.length).toBe(12)
    expect(after).toEqual(Array.from(after, (_, i) => `LW26-${String(i + 1).padStart(4, '0')}`))
  })

  test('a new version of a paper keeps its number', async () => {
    const file = await openedFile(stage)
    const desk = await stage.desk('salesman')
    await does(desk, makeOffer, file, { terms: sampleTerms })
    const own = { validUntil: '2026-04-01', opening: '', tongue: 'en' }
    const input = { firm: stage.company, kind: 'quotation', own }
    const first = await does(desk, issuePaper, file, input)
    const second = await does(desk, issuePaper, file, input)
    expect(second.number).toBe(first.number)
  })
})

describe('a replay', () => {
  test('of the journal gives every state and every line of every list again', async () => {
    const desk = await stage.desk('merchandiser')
    const file = await signedFile(stage)
    await does(desk, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
    await settledFile(stage)
    await does(desk, enterGoods, randomUUID(), { facts: { code: 'X-1', name: { en: 'Chair', zh: '椅' }, unit: 'PCE' } })
    const differences = await replay(stage.pool, desk.fence)
    expect(differences).toEqual([])
  })

  test('would notice a state that its journal does not tell', async () => {
    const other = await stage.another()
    const desk = await other.desk('merchandiser')
    const { id } = await does(desk, enterParty, randomUUID(), party)
    await inFence(stage.pool, desk.fence, (tx) =>
      tx.query(`update aggregate set state = jsonb_set(state, '{facts,city}', '"Nowhere"') where id = $1`, [id]),
    )
    expect(await replay(stage.pool, desk.fence)).toEqual([`party/${id}: state`])
  })
})

describe('shapes', () => {
  test('every aggregate is born in its own shape, so that a first event has something to stand on', () => {
    for (const { kind, born } of aggregates) expect(aggregateOf(kind).born('x')).toEqual(born('x'))
  })
})

async function numbers(desk: Awaited<ReturnType<Stage['desk']>>): Promise<readonly string[]> {
  const { rows } = await ask(desk, 'orders', { sort: 'number', limit: 200, offset: 0, descending: false })
  return rows.map((row) => row.number)
}
