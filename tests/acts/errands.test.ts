import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { beginDay, closeDay, planDay } from '@gendan/orderfile/acts/day-acts'
import {
  acceptErrand,
  changeErrand,
  confirmErrand,
  finishErrand,
  giveErrand,
  reopenErrand,
  returnErrand,
  withdrawErrand,
} from '@gendan/orderfile/acts/errand-acts'
import { dayLogId } from '@gendan/orderfile/day-log'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let chen: Desk
let supervisor: Desk
let lin: Desk
let qc: Desk
let file: string

const TODAY = '2026-03-18'

beforeAll(async () => {
  stage = await openStage()
  chen = await stage.desk('manager')
  supervisor = await stage.desk('supervisor')
  lin = await stage.desk('merchandiser')
  qc = await stage.desk('qc')
  file = await openedFile(stage)
})
afterAll(() => stage.close())

const facts = (doer: Desk, rest = {}) => ({ says: 'Ask which carton mark they want', doer: doer.account, ...rest })

async function given(by: Desk, to: Desk, rest = {}): Promise<string> {
  return (await does(by, giveErrand, freshId(), { firm: stage.company, facts: facts(to, rest) })).id
}

/** What stands in a column of somebody's day about errands, by its words and mark. */
async function column(desk: Desk, name: 'must' | 'waiting' | 'coming', id: string) {
  const row = (await ask(desk, 'day', {}))[name].find(({ node }) => node === id)
  return row && [row.mark, row.kind]
}

describe('an errand', () => {
  test('of the boss stands with who shall do it and with who waits for it, is taken in hand, proved and confirmed', async () => {
    const id = await given(chen, lin, { due: '2026-03-20', proof: true, about: { kind: 'order-file', id: file } })
    expect(await column(lin, 'must', id)).toEqual(['note', 'errand'])
    expect(await column(chen, 'waiting', id)).toEqual(['wait', 'errand'])
    await does(lin, acceptErrand, id, {})
    expect(rulesOf(await tries(lin, finishErrand, id, { word: 'they want the green one' }))).toEqual(['ERR-05'])
    const nothing = [{ attachment: 'f'.repeat(64), name: 'mail.eml' }]
    expect(rulesOf(await tries(lin, finishErrand, id, { proofs: nothing }))).toEqual(['ATT-01'])
    await does(chen, changeErrand, id, { firm: stage.company, facts: facts(lin, { due: '2026-03-20' }) })
    await does(lin, finishErrand, id, { word: 'they want the green one' })
    expect(await column(chen, 'must', id)).toEqual(['note', 'errand-done'])
    expect(await column(lin, 'must', id)).toBeUndefined()
    await does(chen, reopenErrand, id, { word: 'for the inner carton, too' })
    await does(lin, finishErrand, id, { word: 'both green' })
    await does(chen, confirmErrand, id, {})
    expect((await ask(chen, 'errands', { state: 'closed' })).rows).toMatchObject([
      { state: 'confirmed', word: 'both green' },
    ])
  })

  test('rings when its day is over, with both', async () => {
    const id = await given(chen, lin, { due: TODAY })
    const tomorrow = (desk: Desk): Desk => ({ ...desk, day: '2026-03-19' as never })
    expect(await column(lin, 'must', id)).toEqual(['thin', 'errand'])
    expect(await column(tomorrow(lin), 'must', id)).toEqual(['risk', 'errand'])
    expect(await column(tomorrow(chen), 'waiting', id)).toEqual(['risk', 'errand'])
    expect((await ask(tomorrow(lin), 'errands', { state: 'late' })).rows.map((row) => row.id)).toEqual([id])
    await does(chen, withdrawErrand, id, {})
  })

  test('between departments is given back with a reason, and goes to another', async () => {
    const id = await given(lin, qc, { due: '2026-03-30' })
    expect(await column(qc, 'must', id)).toEqual(['note', 'errand'])
    expect(rulesOf(await tries(qc, acceptErrand, id, { promised: '2026-04-02' }))).toEqual(['ERR-04'])
    expect(rulesOf(await tries(qc, acceptErrand, id, { promised: '2026-03-02' }))).toEqual(['ERR-02'])
    await does(qc, acceptErrand, id, { promised: '2026-04-01', word: 'the laboratory is shut until then' })
    expect(await column(qc, 'coming', id)).toEqual(['note', 'errand'])
    await does(qc, returnErrand, id, { word: 'this is for the buyer' })
    expect(await column(lin, 'must', id)).toEqual(['thin', 'errand'])
    expect(rulesOf(await tries(qc, finishErrand, id, { word: 'done' }))).toEqual(['ERR-03'])
  })

  test('for oneself is in hand at once and done by a tick', async () => {
    const id = await given(lin, lin)
    expect(await column(lin, 'must', id)).toEqual(['note', 'errand'])
    await does(lin, finishErrand, id, {})
    expect((await ask(lin, 'errand', { id })).errand).toMatchObject({ state: 'confirmed' })
  })

  test('is refused for a day that is over, and for who does not work here', async () => {
    const wrong = { ...facts(lin, { due: '2026-03-01' }), doer: 'nobody' }
    const refused = await tries(chen, giveErrand, freshId(), { firm: stage.company, facts: wrong })
    expect(rulesOf(refused)).toEqual(['ERR-01', 'ERR-02'])
  })

  test('is nothing to whom it does not concern: not in lists, not by its id, not by its journal, not by a lost race', async () => {
    const id = await given(chen, supervisor)
    expect((await ask(lin, 'errands', { state: 'all' })).rows.map((row) => row.id)).not.toContain(id)
    await expect(ask(lin, 'errand', { id })).rejects.toThrow()
    expect((await ask(lin, 'journal', { kind: 'errand', id })).rows).toEqual([])
    await expect(tries(lin, acceptErrand, id, {}, 7)).rejects.toMatchObject({ status: 404 })
    expect((await ask(supervisor, 'journal', { kind: 'errand', id })).rows).toHaveLength(1)
    const told = (await ask(supervisor, 'all-acts', {})).rows.find((row) => row.id === id)
    expect(told?.event).toEqual({ type: 'errand-given' })
  })

  test('of his people is read by who leads them, and not by an equal', async () => {
    const id = await given(lin, qc)
    const ids = async (desk: Desk) => (await ask(desk, 'errands', { side: 'led' })).rows.map((row) => row.id)
    expect(await ids(supervisor)).toContain(id)
    expect(await ids(await stage.desk('buyer'))).toEqual([])
  })
})

describe("a person's day", () => {
  const line = { id: 'l1', says: 'Chase the carton maker' }

  test('is planned in the morning and closed with what slipped, why, whom one told, what goes over', async () => {
    const id = dayLogId(lin.account, TODAY)
    await does(lin, beginDay, id, { day: TODAY, lines: [line] })
    await does(lin, planDay, id, { day: TODAY, lines: [line, { id: 'l2', says: 'Write the letter' }] })
    const lines = [line, { id: 'l2', says: 'Write the letter' }]
    expect(rulesOf(await tries(lin, closeDay, id, { day: TODAY, lines }))).toEqual(['DAY-03', 'DAY-03'])
    const over = [
      { ...line, end: 'tomorrow', why: '', told: 'Chen' },
      { id: 'l2', says: 'Write the letter', end: 'done' },
    ]
    expect(rulesOf(await tries(lin, closeDay, id, { day: TODAY, lines: over }))).toEqual(['DAY-04'])
    const told = over.map((one) => (one.id === 'l1' ? { ...one, why: 'nobody answered' } : one))
    await does(lin, closeDay, id, { day: TODAY, lines: told, note: 'two calls to Hamburg' })
    const mine = await ask(lin, 'day-log', {})
    expect(mine.done.map(({ act }) => act)).toContain('give-errand')
    const next = await ask({ ...lin, day: '2026-03-19' as never }, 'day-log', {})
    expect(next.carried).toMatchObject([{ says: 'Chase the carton maker', why: 'nobody answered' }])
  })

  test('is read and searched by who leads him alone', async () => {
    const found = await ask(supervisor, 'day-logs', { search: 'hamburg' })
    expect(found.rows).toMatchObject([{ account: lin.account, planned: 2, done: 1, slipped: 1 }])
    expect(found.missing.map(({ account }) => account)).toContain(qc.account)
    await expect(ask(qc, 'day-logs', {})).rejects.toMatchObject({ status: 403 })
    await expect(ask(qc, 'day-log', { account: lin.account })).rejects.toMatchObject({ status: 404 })
    await expect(tries(qc, planDay, dayLogId(lin.account, TODAY), { day: TODAY, lines: [] })).rejects.toMatchObject({
      status: 404,
    })
    expect((await ask(qc, 'journal', { kind: 'day-log', id: dayLogId(lin.account, TODAY) })).rows).toEqual([])
    expect(rulesOf(await tries(qc, beginDay, dayLogId(chen.account, TODAY), { day: TODAY, lines: [] }))).toEqual([
      'DAY-01',
    ])
    expect((await ask(chen, 'day-log', { account: lin.account, day: TODAY as never })).log).toMatchObject({
      note: 'two calls to Hamburg',
    })
  })

  test('and all errands are told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
