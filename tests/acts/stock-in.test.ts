import { enterGoods } from '@gendan/firm/acts/goods-acts'
import type { StockEvent } from '@gendan/firm/stock'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { correctProgress } from '@gendan/orderfile/acts/correct-progress'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { reportProgress } from '@gendan/orderfile/acts/report-progress'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let chair: string
const ID = 'report-of-the-18th'

beforeAll(async () => {
  stage = await openStage()
  const lin = await stage.desk('merchandiser')
  file = await openedFile(stage)
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木椅' }, unit: 'PCE', customerCodes: {}, photos: [] }
  chair = (await does(lin, enterGoods, freshId(), { facts })).id
  const [first, ...others] = sampleTerms.lines
  const lines = [{ ...first, goods: chair }, ...others.map((line) => ({ ...line, goods: '' }))]
  await does(lin, settleTerms, file, { terms: { ...sampleTerms, lines }, customerOrder: 'HL-44018' })
  const plan = productionPlanShape.parse({
    ...{ ...sampleProduction, maker: '', workshop: '2 号车间', sample: '' },
    ...{ start: '2026-03-09', finish: '2026-03-27' },
  })
  await does(lin, planProduction, file, { firm: stage.company, plan, reason: '' })
})
afterAll(() => stage.close())

const stocked = (quantity: string, line = '1') => [{ line, quantity, warehouse: '一号库' }]

async function reports(report: object) {
  const whole = { id: freshId(), day: '2026-03-18', made: [], ...report }
  return tries(await stage.desk('production'), reportProgress, file, { firm: stage.company, report: whole })
}

async function corrects(report: string, quantity: string) {
  const figures = { made: [], stocked: stocked(quantity), note: '' }
  return tries(await stage.desk('production'), correctProgress, file, { report, figures, reason: '点错了一垛' })
}

async function book() {
  const [row] = (await ask(await stage.desk('merchandiser'), 'stock', { goods: chair, all: true })).rows
  return [row?.onHand, row?.reserved, row?.free]
}

describe('finished goods of a report', () => {
  test('come into the warehouse once, however often the phone sends them, and are kept for their order', async () => {
    const report = { id: ID, stocked: stocked('300') }
    expect(rulesOf(await reports(report))).toEqual([])
    expect(rulesOf(await reports(report))).toEqual([])
    expect(await book()).toEqual(['300', '300', '0'])
    const { rows } = await ask(await stage.desk('merchandiser'), 'journal', { kind: 'stock', id: chair })
    const came = rows.map(({ event }) => event as StockEvent).filter(({ type }) => type === 'stock-received')
    expect(came).toMatchObject([{ file, note: '一号库', report: { id: ID, day: '2026-03-18' } }])
  })

  test('beyond what the order sells are free', async () => {
    await reports({ id: 'second-report', stocked: stocked('183') })
    expect(await book()).toEqual(['483', '480', '3'])
  })

  test('are corrected by the difference, up and down: what is free goes first', async () => {
    expect(rulesOf(await corrects('second-report', '178'))).toEqual([])
    expect(await book()).toEqual(['478', '478', '0'])
    expect(rulesOf(await corrects('second-report', '180'))).toEqual([])
    expect(await book()).toEqual(['480', '480', '0'])
    expect(rulesOf(await corrects('second-report', '180'))).toEqual([])
    expect(await book()).toEqual(['480', '480', '0'])
  })

  test('that have left are not taken back: the correction is refused, and says what to do', async () => {
    const quantity = { value: '400', unit: 'PCE' }
    await does(await stage.desk('merchandiser'), issueStock, chair, { quantity, file, note: '' })
    expect(rulesOf(await corrects(ID, '100'))).toEqual(['PG-12'])
    expect(await book()).toEqual(['80', '80', '0'])
  })

  test('of a line without a file of its article count as progress, and move no book', async () => {
    expect(rulesOf(await reports({ stocked: stocked('20', '2') }))).toEqual([])
    expect(await book()).toEqual(['80', '80', '0'])
  })

  test('are told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
