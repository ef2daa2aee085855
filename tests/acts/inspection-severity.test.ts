import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import type { ChosenSeverity } from '@gendan/forms/deal/inspection-severity'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { planInspections } from '@gendan/orderfile/acts/plan-inspections'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { reportInspection } from '@gendan/orderfile/acts/report-inspection'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let maker: string
const DAY = '2026-03-18'
beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  const mill = { roles: ['supplier', 'accessory-supplier'], facts: sampleSuppliers['s-mill'] }
  maker = (await does(merchandiser, enterParty, freshId(), mill)).id
})
afterAll(() => stage.close())

/** An order that buys its cartons of the mill. */
async function buying(): Promise<{ readonly file: string; readonly purchase: string }> {
  const file = await settledFile(stage)
  const [bought] = samplePurchases
  const purchase = {
    ...bought,
    ...{ id: '', supplier: maker, lines: bought?.lines.map((line) => ({ ...line, goods: '' })), deliver: '2026-03-27' },
  }
  await does(await stage.desk('merchandiser'), planPurchase, file, { firm: stage.company, purchase, reason: '' })
  return { file, purchase: (await stateOf(file)).deal.purchases?.[0]?.id ?? '' }
}

async function stateOf(file: string): Promise<OrderFile> {
  return (await ask(await stage.desk('qc'), 'order', { id: file })).file as unknown as OrderFile
}

function incoming(purchase: string, change: Partial<Inspection> = {}): Inspection {
  return {
    ...{ id: 'in', kind: 'accessory', purchase, planned: DAY, place: '', level: 'II', by: '', drawn: 0, points: [] },
    ...{ lot: { value: decimal('2000'), unit: 'PCE' }, aql: { critical: '0', major: '2.5', minor: '4.0' } },
    ...{ found: { critical: 0, major: 0, minor: 0 }, photos: [], remedy: '', again: '', ...change },
  }
}

/** A lot of cartons came in and was looked at: with so many major defects. */
async function cameIn(major: number): Promise<void> {
  const { file, purchase } = await buying()
  const verdict = major > 7 ? 'failed' : 'passed'
  const result = { done: DAY, by: 'Xu', drawn: 125, verdict, found: { critical: 0, major, minor: 0 } } as const
  await does(await stage.desk('qc'), putInspection, file, { inspection: incoming(purchase, result) })
}

async function severityOf(file: string): Promise<ChosenSeverity | undefined> {
  return (await stateOf(file)).deal.inspections?.find(({ id }) => id === 'in')?.severity
}

describe('how severely an inspection is made', () => {
  test('is normal and not spoken of while nothing of these goods is on record', async () => {
    const { file, purchase } = await buying()
    await does(await stage.desk('qc'), planInspections, file, { inspections: [incoming(purchase)] })
    expect(await severityOf(file)).toBeUndefined()
  })

  test('is tightened after two refused lots of the same maker and goods, with the smaller Ac in its verdict', async () => {
    await cameIn(2)
    await cameIn(9)
    await cameIn(12)
    const { file, purchase } = await buying()
    const qc = await stage.desk('qc')
    const { rows } = await ask(qc, 'inspection-severity', { file })
    const cartons = rows.find((one) => one.purchase === purchase)
    expect(cartons).toMatchObject({ next: 'tightened', lots: 3, refused: 2 })
    expect(cartons?.working.map(({ next }) => next)).toEqual(['normal', 'normal', 'tightened'])
    await does(qc, planInspections, file, { inspections: [incoming(purchase)] })
    expect(await severityOf(file)).toEqual({ is: 'tightened', proposed: 'tightened', lots: 3, refused: 2, why: '' })
    expect((await ask(qc, 'inspections', { all: true, maker })).rows.map(({ severity }) => severity)).toContain(
      'tightened',
    )
    const seen = { inspection: 'in', drawn: 125, found: { critical: 0, major: 6, minor: 0 }, done: DAY, by: 'Xu' }
    // Six are accepted by the normal plan, five by the tightened one.
    expect(rulesOf(await tries(qc, reportInspection, file, { seen: { ...seen, verdict: 'passed' } }))).toEqual([
      'QI-03',
    ])
    expect(rulesOf(await tries(qc, reportInspection, file, { seen: { ...seen, verdict: 'failed' } }))).toEqual([])
  })

  test('is another by a person’s word with its reason, and what he says of the record is not believed', async () => {
    const { file, purchase } = await buying()
    const qc = await stage.desk('qc')
    const normal = { is: 'normal', proposed: 'normal', lots: 90, refused: 0, why: '' } as const
    const put = (severity: ChosenSeverity) =>
      tries(qc, planInspections, file, { inspections: [incoming(purchase, { severity })] })
    expect(rulesOf(await put(normal))).toEqual(['QI-14'])
    expect(rulesOf(await put({ ...normal, why: '换了新模具，首件已确认' }))).toEqual([])
    expect(await severityOf(file)).toMatchObject({ is: 'normal', proposed: 'tightened', refused: 3 })
  })

  test('does not move once a piece is drawn', async () => {
    const { file, purchase } = await buying()
    const qc = await stage.desk('qc')
    await does(qc, planInspections, file, { inspections: [incoming(purchase)] })
    await does(qc, reportInspection, file, { seen: { inspection: 'in', drawn: 40 } })
    const [stands] = (await stateOf(file)).deal.inspections ?? []
    const severity = { ...stands?.severity, is: 'normal', why: '急' } as ChosenSeverity
    const inspection = { ...incoming(purchase), ...stands, severity }
    expect(rulesOf(await tries(qc, putInspection, file, { inspection }))).toEqual(['QI-15'])
    const { severity: _, ...unsaid } = inspection
    expect(rulesOf(await tries(qc, putInspection, file, { inspection: { ...unsaid, drawn: 41 } }))).toEqual([])
    expect(await severityOf(file)).toMatchObject({ is: 'tightened' })
  })
})
