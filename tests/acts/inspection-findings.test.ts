import type { Inspection } from '@gendan/forms/deal/inspection'
import type { Findings } from '@gendan/forms/deal/inspection-findings'
import { sampleInspection } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { perform } from '@gendan/office/perform'
import { openInspection } from '@gendan/orderfile/acts/open-inspection'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { reportInspection } from '@gendan/orderfile/acts/report-inspection'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { checklistOf, measuresOf } from '@gendan/orderfile/quality/checklist'
import { verdictOf } from '@gendan/orderfile/quality/verdict-of'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { done: _, verdict: __, ...open } = sampleInspection
const planned: Inspection = {
  ...open,
  ...{ planned: '2026-03-18', by: '', drawn: 0, points: [], found: { critical: 0, major: 0, minor: 0 } },
}
const nothing = { points: [], measures: [], faults: [], photos: [] }

/** An order with a final inspection that is planned and opened. */
async function openedFile(): Promise<string> {
  const file = await settledFile(stage)
  await does(await stage.desk('qc'), putInspection, file, { inspection: planned })
  const why = 'held against the showroom piece'
  await does(await stage.desk('manager'), openInspection, file, { inspection: 'i1', why })
  return file
}

async function reports(file: string, seen: Partial<Findings>) {
  return tries(await stage.desk('qc'), reportInspection, file, { seen: { inspection: 'i1', ...nothing, ...seen } })
}

async function fileOf(id: string): Promise<OrderFile> {
  return (await ask(await stage.desk('qc'), 'order', { id })).file as unknown as OrderFile
}

async function standing(file: string): Promise<Inspection> {
  const one = (await fileOf(file)).deal.inspections?.find(({ id }) => id === 'i1')
  if (!one) throw new RangeError('the inspection is gone')
  return one
}

const point = (id: string, right: boolean, found = '') => ({ id, point: { en: id, zh: id }, right, found })
const fault = (id: string, weight: 'critical' | 'major' | 'minor', count: number) => ({
  ...{ id, code: '', name: { en: id, zh: id }, weight, count },
})
const seat = (...values: readonly string[]) => ({
  ...{ id: 'm1', name: { en: 'Seat height', zh: '座高' }, unit: 'mm', nominal: '450', plus: '5', minus: '5', values },
})

describe('the checklist', () => {
  test('is drawn from the order’s own words: quantities, packing, marks, article numbers, cartons', async () => {
    const file = await fileOf(await settledFile(stage))
    const points = checklistOf(file, planned)
    expect(new Set(points.map(({ about }) => about))).toEqual(new Set(['quantity', 'packing', 'marks', 'carton']))
    expect(points.every(({ unseen }) => unseen)).toBe(true)
    expect(points.find(({ id }) => id === 'marks')?.wanted?.en).toBe('H&L AS / HL-44018 / OSLO / C/NO. 1-315')
    expect(points.find(({ id }) => id === 'carton-1')?.wanted?.zh).toContain('96 × 52 × 60 cm')
    expect(checklistOf(file, { kind: 'mid-term', purchase: '' })).toEqual([])
  })

  test('says what is new against the customer’s last order, and what of it can be seen on goods', async () => {
    const file = await fileOf(await settledFile(stage))
    const { contract } = file.deal
    if (!contract) throw new RangeError('no terms')
    const lines = contract.terms.lines.map((line, i) =>
      i === 0
        ? { ...line, specification: { en: 'dark oil', zh: '深色油' }, unitPrice: { ...line.unitPrice, amount: '47' } }
        : line,
    )
    const last = { ...file, deal: { ...file.deal, contract: { ...contract, terms: { ...contract.terms, lines } } } }
    const news = checklistOf(file, planned, last as never).filter(({ about }) => about === 'new')
    expect(news.length).toBe(1)
    expect(news[0]?.wanted?.en).toContain('was')
  })

  test('brings measures: cartons as told, and every tolerance that a text names', async () => {
    const file = await fileOf(await settledFile(stage))
    expect(measuresOf(file, planned).map(({ nominal }) => nominal)).toContain('17.8')
    const standard = { en: 'seat 450 ± 5 mm, moisture 9±2%', zh: '' }
    const quality = [{ id: 'q1', point: { en: 'Sizes', zh: '尺寸' }, standard, weight: 'major' }]
    const withPlan = { ...file, deal: { ...file.deal, production: { quality } } } as never
    expect(measuresOf(withPlan, { kind: 'mid-term', purchase: '' })).toMatchObject([
      { nominal: '450', plus: '5', unit: 'mm' },
      { nominal: '9', plus: '2', unit: '%' },
    ])
  })
})

describe('what was found', () => {
  test('is put together from two phones by its ids, and the same report twice changes nothing', async () => {
    const file = await openedFile()
    const mine = { points: [point('a', true)], drawn: 30 }
    expect(rulesOf(await reports(file, mine))).toEqual([])
    expect(rulesOf(await reports(file, { points: [point('b', false, 'a dent')], drawn: 50 }))).toEqual([])
    const { version } = await ask(await stage.desk('qc'), 'order', { id: file })
    expect(rulesOf(await reports(file, { points: [point('b', false, 'a dent')], drawn: 50 }))).toEqual([])
    const after = await ask(await stage.desk('qc'), 'order', { id: file })
    expect(after.version).toBe(version)
    const { points, drawn } = await standing(file)
    expect([points.map(({ id, right }) => [id, right]), drawn]).toEqual([
      [
        ['a', true],
        ['b', false],
      ],
      50,
    ])
  })

  test('sent twice under its key is done once', async () => {
    const file = await openedFile()
    const qc = await stage.desk('qc')
    const sent = { act: reportInspection, id: file, key: freshId() }
    const input = { seen: { inspection: 'i1', ...nothing, faults: [fault('dent', 'major', 2)] } }
    const [one, two] = [await perform(qc, { ...sent, input }), await perform(qc, { ...sent, input })]
    expect([one.ok, two.ok]).toEqual([true, true])
    expect((await standing(file)).found.major).toBe(2)
  })

  test('named faults come to the figures that stand against Ac and Re; one that was none is taken out', async () => {
    const file = await openedFile()
    await reports(file, { drawn: 50, faults: [fault('dent', 'major', 3), fault('dust', 'minor', 2)] })
    expect((await standing(file)).found).toEqual({ critical: 0, major: 3, minor: 2 })
    await reports(file, { faults: [fault('dent', 'major', 0), fault('crack', 'critical', 1)] })
    const stands = await standing(file)
    expect(stands.found).toEqual({ critical: 1, major: 0, minor: 2 })
    expect(verdictOf(stands)?.verdict).toBe('failed')
  })

  test('does not pass with a piece out of tolerance, nor with a point that nobody answered', async () => {
    const file = await openedFile()
    const passes = { drawn: 50, done: '2026-03-18', by: 'Xu', verdict: 'passed' } as const
    const measured = (...values: readonly string[]) => [seat(...values)] as never
    expect(rulesOf(await reports(file, { ...passes, measures: measured('448', '456') }))).toEqual(['QI-03'])
    const waits = { ...point('drop', false), unseen: true } as const
    expect(rulesOf(await reports(file, { ...passes, points: [waits] }))).toEqual(['QI-13'])
    expect(rulesOf(await reports(file, { ...passes, measures: measured('448', '453') }))).toEqual([])
    expect((await standing(file)).verdict).toBe('passed')
  })

  test('is not reported before the kept sample is scanned, of an inspection that is not there, or by accounts', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await reports(file, { drawn: 1 }))).toEqual(['QP-03'])
    await does(await stage.desk('qc'), putInspection, file, { inspection: planned })
    expect(rulesOf(await reports(file, { drawn: 1 }))).toEqual(['QP-04'])
    const input = { seen: { inspection: 'i1', ...nothing, drawn: 1 } }
    await expect(tries(await stage.desk('accounts'), reportInspection, file, input)).rejects.toThrow()
  })

  test('names no photograph that nobody has kept', async () => {
    const file = await openedFile()
    expect(rulesOf(await reports(file, { photos: ['a'.repeat(64)] }))).toEqual(['ATT-01'])
  })
})
