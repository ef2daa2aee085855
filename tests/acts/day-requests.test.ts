import { changeRules } from '@gendan/firm/acts/company-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { putSupply } from '@gendan/firm/acts/supply-acts'
import { usualMaking } from '@gendan/firm/making'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { addDays, type Day } from '@gendan/kernel/day'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { answerRequest, settleRequest } from '@gendan/orderfile/acts/day-request-acts'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let lin: Desk
let qc: Desk
let file: string
let buyer: string

beforeAll(async () => {
  stage = await openStage()
  lin = await stage.desk('merchandiser')
  qc = await stage.desk('qc')
  file = await openedFile(stage)
  buyer = (await ask(lin, 'order', { id: file })).file['buyer'] as string
  const { firm } = await ask(lin, 'firm', {})
  const rules = (firm as { rules: object }).rules
  const lines = [{ id: 'l1', name: 'Line 1', kind: '', perWeek: '500' }]
  await does(stage.founder, changeRules, stage.company, { rules: { ...rules, making: { ...usualMaking, lines } } })
  const works = { ...sampleDeal.buyer, name: { en: 'Hengxin Works', zh: '恒信厂' }, country: 'CN' }
  const supplier = await does(lin, enterParty, freshId(), { roles: ['supplier'], facts: works })
  await does(lin, putSupply, supplier.id, {
    capacity: [{ work: 'tables', perWeek: { value: '4000', unit: 'PCE' } }],
    subcontracts: [{ work: 'coating', to: 'next door', risk: 'high', note: '' }],
  })
})
afterAll(() => stage.close())

const wish = (by: string, more = {}) => ({
  ...{ customer: buyer, file, says: 'Oak table', quantity: { value: '1000', unit: 'PCE' }, by, overtimePerPiece: '2' },
  ...more,
})

const honest = (by: string, more = {}) => ask(lin, 'honest-day', { asked: wish(by, more) as never })

const answer = (by: string, seen: string, verdict: object, more = {}) =>
  tries(lin, answerRequest, freshId(), { firm: stage.company, asked: wish(by, more), seen, verdict })

describe('a day that a customer asks for', () => {
  test('is reckoned from the line, with the supplier who is sooner and his risk', async () => {
    const { way, earlier, makers } = await honest('2026-04-20')
    expect(way).toMatchObject({ key: 'line/Line 1', days: 10 })
    expect(way?.spare).toBeLessThan(0)
    expect(makers.map(({ name }) => name.en)).toEqual(['Line 1', 'Hengxin Works'])
    expect(earlier.find(({ kind }) => kind === 'maker')?.says.en).toContain('risk high')
  })

  test('is promised with its account; a day earlier than the honest one must say by what and why', async () => {
    const day = (await honest('2026-06-30')).way?.day ?? ''
    const before = addDays(day as Day, -7)
    const plain = { kind: 'promised', means: 'plain', word: '' }
    expect(rulesOf(await answer('2026-06-30', day, { ...plain, day: before }))).toEqual(['DR-03', 'DR-04'])
    expect(rulesOf(await answer('2026-06-30', '2026-01-01', { ...plain, day }))).toEqual(['DR-02'])
    expect(rulesOf(await answer('2026-01-30', day, { ...plain, day }))).toEqual(['DR-01'])
    expect(await answer('2026-06-30', day, { ...plain, day })).toMatchObject({ ok: true })
    const sooner = { kind: 'promised', day: before, means: 'overtime', word: 'The line works Saturdays, Zhao agreed.' }
    expect(await answer('2026-06-30', day, sooner)).toMatchObject({ ok: true })
    const { rows, total } = await ask(lin, 'day-requests', { verdict: 'promised', search: 'saturdays' })
    expect([total, rows[0]?.promised, rows[0]?.honest]).toEqual([1, before, day])
  })

  test('is refused with a reason and what is offered instead, and the register counts it by month', async () => {
    const day = (await honest('2026-04-20')).way?.day ?? ''
    const offers = [{ means: 'plain', day }]
    const verdict = { kind: 'refused', reason: 'capacity', word: 'Full until May', offers }
    expect(rulesOf(await answer('2026-04-20', day, { ...verdict, word: ' ' }))).toEqual(['DR-04'])
    const refused = await answer('2026-04-20', day, verdict)
    const id = refused.ok ? refused.answer.id : ''
    expect((await ask(lin, 'refused-by-month', {})).months.at(-1)).toMatchObject({
      refused: 1,
      noRoom: 1,
      pieces: '1000',
    })
    await does(lin, settleRequest, id, { outcome: { kind: 'took', word: 'two lots', file } })
    const { row, request } = await ask(lin, 'day-request', { id })
    expect(row).toMatchObject({ verdict: 'refused', reason: 'capacity', outcome: 'took', offered: 1 })
    expect((request as { account: { steps: readonly unknown[] } }).account.steps.length).toBeGreaterThan(8)
    expect((await ask(lin, 'day-requests', { state: 'closed' })).total).toBe(1)
  })

  test('is asked before there is an order, by whoever may order; nobody else answers it', async () => {
    expect((await honest('2026-06-30', { file: '' })).steps[0]?.id).toBe('settle')
    const day = (await honest('2026-06-30', { file: '' })).way?.day ?? ''
    const input = { firm: stage.company, asked: wish('2026-06-30', { file: '' }), seen: day }
    const verdict = { kind: 'promised', day, means: 'plain', word: '' }
    await expect(tries(qc, answerRequest, freshId(), { ...input, verdict })).rejects.toMatchObject({ status: 403 })
    const given = await does(lin, answerRequest, freshId(), { ...input, verdict })
    const took = await tries(lin, settleRequest, given.id, { outcome: { kind: 'took', word: '', file: '' } })
    expect(rulesOf(took)).toEqual(['DR-06'])
  })

  test('is told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
