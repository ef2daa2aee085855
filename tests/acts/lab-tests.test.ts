import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import {
  answerLabTest,
  dropLabTest,
  planLabTests,
  reportLabTest,
  sendLabSample,
} from '@gendan/orderfile/acts/lab-test-acts'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { finalInspected } from '@gendan/orderfile/gates/final-inspected'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { askedLabs, labsLacking } from '@gendan/orderfile/quality/lab-tests'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: { readonly attachment: string; readonly name: string }
const TODAY = '2026-03-18'
beforeAll(async () => {
  stage = await openStage()
  scan = await keptScan(stage, 'report.pdf', 'qc')
})
afterAll(() => stage.close())

/** An order whose production order asks for lacquer to EN 71-3 and colours fast to light. */
async function asking(): Promise<string> {
  const file = await settledFile(stage)
  const quality = [
    { id: 'q1', point: { en: 'Lacquer', zh: '' }, standard: { en: 'to EN 71-3', zh: '' }, weight: 'major' },
    { id: 'q2', point: { en: '', zh: '布面色牢度 4 级' }, standard: { en: '', zh: '' }, weight: 'major' },
  ]
  const plan = productionPlanShape.parse({ ...sampleProduction, maker: '', workshop: '一车间', sample: '', quality })
  await does(await stage.desk('merchandiser'), planProduction, file, { firm: stage.company, plan, reason: '' })
  return file
}

async function stateOf(file: string): Promise<OrderFile> {
  return (await ask(await stage.desk('qc'), 'order', { id: file })).file as unknown as OrderFile
}

const one = (id: string, more: object = {}) => ({
  id,
  standard: 'EN 71-3',
  laboratory: 'SGS',
  due: '2026-04-10',
  ...more,
})

async function planned(id = 'lt1'): Promise<string> {
  const file = await asking()
  await does(await stage.desk('qc'), planLabTests, file, { tests: [one(id)] })
  return file
}

async function reports(file: string, report: object, test = 'lt1') {
  const whole = { number: 'SH-0117', day: TODAY, verdict: 'passed', word: '', files: [scan], ...report }
  return tries(await stage.desk('qc'), reportLabTest, file, { test, report: whole } as never)
}

const LABS: ReadonlySet<string> = new Set(['AL-21L', 'AL-21D', 'AL-21V'])
const lacks = async (file: string) =>
  (finalInspected.lacks?.(await stateOf(file), '') ?? []).flatMap(({ at }) => (at.startsWith('labTests') ? [at] : []))
const rung = async (file: string) =>
  (await ask(await stage.desk('supervisor'), 'order-alarms', { id: file })).rows.flatMap(({ rule }) =>
    rule !== undefined && LABS.has(rule) ? [rule] : [],
  )

describe('laboratory tests', () => {
  test('are asked for by the order’s own words, clause by clause, until they are planned', async () => {
    const file = await asking()
    expect(askedLabs(await stateOf(file)).map(({ standard }) => standard)).toEqual([
      'EN 71-3',
      'Colour fastness 色牢度',
    ])
    await does(await stage.desk('qc'), planLabTests, file, { tests: [one('lt1')] })
    expect(askedLabs(await stateOf(file)).map(({ standard }) => standard)).toEqual(['Colour fastness 色牢度'])
  })

  test('are planned once, and not for a day that is past or far off', async () => {
    const file = await planned()
    const again = { tests: [one('lt2', { standard: 'en 71-3', laboratory: '' }), one('lt3', { due: '2025-04-10' })] }
    expect(rulesOf(await tries(await stage.desk('qc'), planLabTests, file, again)).toSorted()).toEqual([
      'LT-02',
      'LT-08',
      'LT-08',
    ])
    const far = { tests: [one('lt4', { standard: 'REACH SVHC', due: '2036-04-10' })] }
    expect(rulesOf(await tries(await stage.desk('qc'), planLabTests, file, far))).toEqual(['LT-02'])
  })

  test('hold the gate of the final inspection and are wanted in the file, until a report passes them', async () => {
    const file = await planned()
    expect(await lacks(file)).toEqual(['labTests.lt1'])
    const sent = { day: TODAY, what: '3 legs', waybill: 'SF1' }
    expect(
      rulesOf(await tries(await stage.desk('qc'), sendLabSample, file, { test: 'lt1', laboratory: '', sent })),
    ).toEqual(['LT-01'])
    await does(await stage.desk('qc'), sendLabSample, file, { test: 'lt1', laboratory: 'SGS', sent })
    expect(rulesOf(await reports(file, { number: '', files: [], day: '2026-03-17' }))).toEqual([
      'LT-02',
      'LT-03',
      'LT-03',
    ])
    expect(rulesOf(await reports(file, {}))).toEqual([])
    expect(await lacks(file)).toEqual([])
    const paper = expectedPapers(await stateOf(file)).find(({ kind }) => kind === 'test-report')
    expect([paper?.part, paper?.state, paper?.held]).toEqual(['lt1', 'held', ['lab/lt1/0']])
    expect(rulesOf(await reports(file, { number: 'SH-0118' }))).toEqual(['LT-05'])
  })

  test('in doubt stand in the supervisor’s day at once; he accepts them or wants them again', async () => {
    const file = await planned()
    await reports(file, { verdict: 'doubt', word: 'lead 88 of 90 mg/kg' })
    expect(await rung(file)).toEqual(['AL-21D'])
    const { must } = await ask(await stage.desk('supervisor'), 'day', {})
    expect(
      must.some(({ rule, order, says }) => rule === 'AL-21D' && order === file && says.en.includes('lead 88')),
    ).toBe(true)
    const answer = { test: 'lt1', decides: 'accept', word: '' } as const
    await expect(tries(await stage.desk('qc'), answerLabTest, file, answer)).rejects.toThrow()
    const supervisor = await stage.desk('supervisor')
    expect(rulesOf(await tries(supervisor, answerLabTest, file, answer))).toEqual(['LT-07'])
    await does(supervisor, answerLabTest, file, { ...answer, word: 'below the limit' })
    expect([await lacks(file), await rung(file)]).toEqual([[], []])
  })

  test('that failed are made again once; the earlier report stays', async () => {
    const file = await planned()
    await reports(file, { verdict: 'failed', word: 'lead 112 mg/kg, limit 90' })
    expect(await rung(file)).toEqual(['AL-21L'])
    const again = async (id: string) =>
      tries(await stage.desk('qc'), planLabTests, file, { tests: [one(id, { again: 'lt1' })] })
    expect(rulesOf(await again('lt2'))).toEqual([])
    expect(rulesOf(await again('lt3'))).toEqual(['LT-04'])
    expect(await lacks(file)).toEqual(['labTests.lt2'])
    await reports(file, {}, 'lt2')
    expect(await lacks(file)).toEqual([])
    expect((await stateOf(file)).deal.quality?.labTests?.map(({ report }) => report?.verdict)).toEqual([
      'failed',
      'passed',
    ])
  })

  test('ring again when the report runs out before shipment, hold a later inspection, and may be made again', async () => {
    const file = await planned()
    await reports(file, { until: '2026-12-31' })
    expect([await rung(file), await lacks(file)]).toEqual([[], []])
    const other = await planned()
    await reports(other, { until: '2026-03-25' })
    expect([await rung(other), await lacks(other)]).toEqual([['AL-21V'], []])
    const state = await stateOf(other)
    expect(labsLacking(state, '2026-03-25')).toEqual([])
    expect(labsLacking(state, '2026-03-26').map(({ at }) => at)).toEqual(['labTests.lt1'])
    const again = { tests: [one('lt2', { again: 'lt1' })] }
    expect(rulesOf(await tries(await stage.desk('qc'), planLabTests, other, again))).toEqual([])
    expect(await lacks(other)).toEqual(['labTests.lt2'])
  })

  test('stand on the board of all orders until they pass; dropped with a reason they hold nothing', async () => {
    const file = await planned()
    const qc = await stage.desk('qc')
    const open = async () => (await ask(qc, 'lab-tests', {})).rows.filter(({ id }) => id === file)
    expect(await open()).toMatchObject([{ standard: 'EN 71-3', state: 'planned', due: '2026-04-10' }])
    await does(qc, dropLabTest, file, { test: 'lt1', why: 'the customer tests himself' })
    expect([await open(), await lacks(file)]).toEqual([[], []])
  })
})
