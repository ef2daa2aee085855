import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleInspection, sampleProduction, sampleSuppliers } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { does, settledFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let maker: string
let file: string
const DAY = '2026-03-18'
beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  maker = (await does(merchandiser, enterParty, freshId(), { roles: ['supplier'], facts: sampleSuppliers['s-mill'] }))
    .id
  file = await settledFile(stage)
  const plan = productionPlanShape.parse({ ...sampleProduction, maker, sample: '' })
  await does(merchandiser, planProduction, file, { firm: stage.company, plan, reason: '' })
})
afterAll(() => stage.close())

const { verdict: _, ...open } = sampleInspection
const dark = { id: 'f1', code: 'M04', name: { en: 'Colour', zh: '颜色' }, weight: 'major', count: 9 } as const

async function looked(id: string, change: Partial<Inspection>): Promise<void> {
  const inspection = { ...open, id, kind: 'mid-term' as const, planned: DAY, done: DAY, points: [], ...change }
  await does(await stage.desk('qc'), putInspection, file, { inspection })
}

test('first pass, faults per hundred pieces and faults by name are counted per supplier and month, each leading to its inspections', async () => {
  await looked('m1', { verdict: 'failed', faults: [dark], found: { critical: 0, major: 9, minor: 0 } })
  await looked('m2', { verdict: 'passed', again: 'm1', found: { critical: 0, major: 1, minor: 0 } })
  await looked('m3', {
    verdict: 'passed',
    lot: { value: decimal('480'), unit: 'PCE' },
    found: { critical: 0, major: 0, minor: 0 },
  })
  const qc = await stage.desk('qc')
  const span = { from: '2026-03-01', to: '2026-03-31', maker }
  const { suppliers, months, faults } = await ask(qc, 'inspection-figures', span)
  expect(suppliers).toMatchObject([{ maker, inspected: 2, passed: 1, drawn: 150, defects: 10 }])
  expect(months).toMatchObject([{ month: '2026-03', inspected: 2, passed: 1 }])
  expect(faults).toMatchObject([{ code: 'M04', pieces: 9, inspections: 1 }])
  const behind = async (more: object) =>
    (await ask(qc, 'inspections', { all: true, ...span, ...more })).rows.map(({ inspection }) => inspection).toSorted()
  expect(await behind({})).toEqual(['m1', 'm2', 'm3'])
  expect(await behind({ first: true })).toEqual(['m1', 'm3'])
  expect(await behind({ fault: 'M04' })).toEqual(['m1'])
  expect((await ask(qc, 'inspection-figures', { ...span, to: '2026-03-17' })).suppliers).toEqual([])
})
