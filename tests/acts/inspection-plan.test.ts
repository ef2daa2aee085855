import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleProduction, samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { addDays } from '@gendan/kernel/day'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { planInspections } from '@gendan/orderfile/acts/plan-inspections'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { plainCalendar, workdaysOf } from '@gendan/orderfile/path/workdays'
import { proposedInspections } from '@gendan/orderfile/quality/proposed-inspections'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let maker: string
const TODAY = '2026-03-18'
beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  const mill = { roles: ['supplier', 'accessory-supplier'], facts: sampleSuppliers['s-mill'] }
  maker = (await does(merchandiser, enterParty, freshId(), mill)).id
})
afterAll(() => stage.close())

/** An order whose production runs from 7 April to 22 May, with its cartons on order for 27 March. */
async function plannedFile(standard = 'AQL 1.5/4.0, level I'): Promise<string> {
  const file = await settledFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  const [purchase] = samplePurchases
  const lines = purchase?.lines.map((line) => ({ ...line, goods: '' }))
  const bought = {
    ...purchase,
    id: '',
    supplier: maker,
    lines,
    deliver: '2026-03-27',
    quality: { en: 'Five layers', zh: '五层' },
  }
  await does(merchandiser, planPurchase, file, { firm: stage.company, purchase: bought, reason: '' })
  const quality = [{ id: 'q1', point: { en: 'Look', zh: '外观' }, standard: { en: standard, zh: '' }, weight: 'major' }]
  const plan = productionPlanShape.parse({
    ...sampleProduction,
    ...{ maker, sample: '', start: '2026-04-07', finish: '2026-05-22', quality },
  })
  await does(merchandiser, planProduction, file, { firm: stage.company, plan, reason: '' })
  return file
}

async function stateOf(file: string): Promise<OrderFile> {
  return (await ask(await stage.desk('qc'), 'order', { id: file })).file as unknown as OrderFile
}

async function proposals(file: string) {
  const { firm } = await ask(await stage.desk('qc'), 'firm', {})
  const workdays = workdaysOf(pathRulesOf(firm as never))
  return proposedInspections(await stateOf(file), { today: TODAY, workdays, nameOf: () => 'Yubei Carton' })
}

async function plans(file: string, inspections: readonly Inspection[]) {
  return tries(await stage.desk('qc'), planInspections, file, { inspections })
}

describe('the plan of an order’s inspections', () => {
  test('is proposed from purchases and production: when they come in, at a fifth, when goods are complete', async () => {
    const all = (await proposals(await plannedFile())).map(({ inspection }) => inspection)
    expect(all.map(({ kind }) => kind)).toEqual(['accessory', 'mid-term', 'final'])
    const [accessory, middle, final] = all
    expect(accessory).toMatchObject({ planned: '2026-03-27', id: `plan-accessory-${accessory?.purchase}` })
    expect((middle?.planned ?? '') > '2026-04-12' && (middle?.planned ?? '') < '2026-04-22').toBe(true)
    expect(final).toMatchObject({ planned: '2026-05-22', place: 'Yubei Carton', lot: { value: '480', unit: 'PCE' } })
  })

  test('takes level and limits from the words of the order, and the usual ones where it says none', async () => {
    const [, , final] = await proposals(await plannedFile())
    expect(final?.inspection).toMatchObject({ level: 'I', aql: { critical: '0', major: '1.5', minor: '4.0' } })
    expect(final?.limitsFrom).toBe('AQL 1.5/4.0, level I')
    const [, , usual] = await proposals(await plannedFile('as the kept sample'))
    expect([usual?.inspection.level, usual?.limitsFrom]).toEqual(['II', ''])
  })

  test('sends nobody to look on the way at goods that were looked at as a whole', async () => {
    const file = await plannedFile()
    const [, , final] = (await proposals(file)).map(({ inspection }) => inspection)
    expect(rulesOf(await plans(file, final ? [final] : []))).toEqual([])
    expect((await proposals(file)).map(({ inspection }) => inspection.kind)).toEqual(['accessory', 'mid-term'])
    const { deal, ...kept } = await stateOf(file)
    const looked = deal.inspections?.map((one) => ({ ...one, done: TODAY }))
    const after = { ...kept, deal: { ...deal, inspections: looked } } as OrderFile
    const around = { today: TODAY, workdays: workdaysOf({ calendar: plainCalendar('CN') }), nameOf: () => '' }
    expect(proposedInspections(after, around)).toEqual([])
  })

  test('is taken in one act, once; what stands is proposed no more', async () => {
    const file = await plannedFile()
    const proposed = (await proposals(file)).map(({ inspection }) => inspection)
    expect(rulesOf(await plans(file, proposed))).toEqual([])
    expect(await proposals(file)).toEqual([])
    expect(rulesOf(await plans(file, proposed))).toEqual(['QP-01'])
    expect((await stateOf(file)).deal.inspections?.length).toBe(3)
  })

  test('holds no result, and no limit that the standard does not know', async () => {
    const file = await plannedFile()
    const [first] = (await proposals(file)).map(({ inspection }) => inspection)
    if (!first) throw new RangeError('nothing is proposed')
    expect(rulesOf(await plans(file, [{ ...first, verdict: 'passed', done: TODAY, by: 'Xu' }]))).toEqual(['QP-02'])
    const wrong = { ...first, aql: { ...first.aql, major: '2.7' } }
    expect(rulesOf(await plans(file, [wrong]))).toEqual(['QI-01'])
  })

  test('is not made by a post that does not inspect', async () => {
    const file = await plannedFile()
    const inspections = (await proposals(file)).map(({ inspection }) => inspection)
    await expect(tries(await stage.desk('accounts'), planInspections, file, { inspections })).rejects.toThrow()
  })
})

describe('the board of inspections', () => {
  test('tells what is overdue, what comes within a week and what was refused, over all orders', async () => {
    const file = await plannedFile()
    const qc = await stage.desk('qc')
    const [accessory, middle, final] = (await proposals(file)).map(({ inspection }) => inspection)
    if (!accessory || !middle || !final) throw new RangeError('the proposal is short')
    const late = { ...accessory, planned: addDays(TODAY, -2) }
    const soon = { ...middle, planned: addDays(TODAY, 3) }
    await does(qc, planInspections, file, { inspections: [late, soon, final] })
    const { number } = await stateOf(file)
    const stands = async (more: object = {}) =>
      (await ask(qc, 'inspections', { search: number, ...more })).rows.map(({ kind, stand }) => [kind, stand])
    expect(await stands()).toEqual([
      ['accessory', 'overdue'],
      ['mid-term', 'week'],
      ['final', 'later'],
    ])
    expect(await stands({ stand: 'week' })).toEqual([['mid-term', 'week']])
    expect(await stands({ kind: 'final' })).toEqual([['final', 'later']])
    const failed = { done: TODAY, by: 'Xu', drawn: 80, found: { critical: 0, major: 40, minor: 0 }, verdict: 'failed' }
    await does(qc, putInspection, file, { inspection: { ...late, ...failed } })
    expect((await stands({ maker }))[0]).toEqual(['accessory', 'failed'])
    const { counts } = await ask(qc, 'inspections', { search: number })
    expect(counts).toEqual({ failed: 1, week: 1, later: 1 })
    await does(qc, putInspection, file, { inspection: { ...soon, id: 'again', kind: 'accessory', again: late.id } })
    expect((await stands()).map(([, stand]) => stand)).toEqual(['again', 'week', 'later'])
    expect((await stands({ all: true })).map(([, stand]) => stand)).toContain('reworked')
  })

  test('is of one firm: another sees nothing of it', async () => {
    const { rows } = await ask(await stage.desk('qc'), 'inspections', { search: 'no such order' })
    expect(rows).toEqual([])
  })
})
