import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Supposed } from '@gendan/orderfile/path/suppose/supposed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, settledFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let merchandiser: Desk

const { sample: _, maker: __, ...plan } = sampleProduction

beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  merchandiser = await stage.desk('merchandiser')
  await confirmInside(stage, file)
  await does(merchandiser, planProduction, file, {
    firm: stage.company,
    plan: { ...plan, maker: '', sample: '', workshop: '一车间' },
  })
  // Goods complete on 26 May are on board on 3 June; the credit wants them on board by 1 June.
  await does(merchandiser, limitShipment, file, { limits: { credit: '2026-06-01', source: 'L/C 26-0418, 44C' } })
})
afterAll(() => stage.close())

const tried = (more: Partial<Supposed>) =>
  ask(merchandiser, 'suppose', { file, supposed: { moves: [], suppliers: [], costs: [], ...more } })
const overtime = {
  moves: [{ node: 'complete', day: '2026-05-20' }],
  costs: [{ name: '加班', amount: '3000' as never }],
}
const rung = ({ alarms }: { readonly alarms: readonly { readonly rule: string }[] }) => alarms.map(({ rule }) => rule)
const rules = (findings: readonly Record<string, unknown>[]) => findings.map(({ rule }) => rule)

describe('what is tried on an order before anybody says yes', () => {
  test('tells the day on board, the slack and the alarms as they are and as they would be', async () => {
    const { before, after, moved } = await tried(overtime)
    expect(before.slack).toBeLessThan(0)
    expect(rung(before)).toContain('AL-01')
    expect(after.slack).toBeGreaterThanOrEqual(0)
    expect(rung(after)).not.toContain('AL-01')
    expect(moved.map(({ node }) => node)).toContain('on-board')
  })

  test('takes what it costs from the margin, in the firm’s money', async () => {
    const { total, currency, margin } = await tried(overtime)
    expect([currency, `${total}`]).toEqual(['CNY', '3000'])
    expect(Number(margin.after?.margin)).toBeLessThan(Number(margin.before?.margin))
  })

  test('keeps nothing: the path is what it was', async () => {
    const { path } = await ask(merchandiser, 'order', { id: file })
    expect(path?.nodes.find(({ id }) => id === 'complete')?.promises).toBeUndefined()
  })

  test('tells both shipments apart, and that the contract must allow them', async () => {
    const { after, rest, findings } = await tried({ split: { first: '2026-05-18', rest: '2026-05-29' } })
    expect(after.etd?.localeCompare(rest?.etd ?? '')).toBe(-1)
    expect(rules(findings)).toEqual(['SU-04'])
  })

  test('says that a later latest shipment is agreed with customer and bank first', async () => {
    const { after, findings } = await tried({ latest: '2026-06-20' })
    expect(rung(after)).not.toContain('AL-01')
    expect(rules(findings)).toEqual(['SU-05'])
  })

  test('names who would sign again for another latest shipment, as the change order will', async () => {
    const { terms } =
      ((await ask(merchandiser, 'order', { id: file })).file as unknown as OrderFile).deal.contract ?? {}
    const gatesOf = (closing: readonly { readonly gate: string }[]) => closing.map(({ gate }) => gate)
    const { closing } = await tried({ latest: '2026-06-20' })
    const moved = { ...terms, shipment: { ...terms?.shipment, latest: '2026-06-20' } }
    const shown = await ask(merchandiser, 'preview-change', { file, terms: moved as never })
    expect(gatesOf(closing)).toEqual(gatesOf(shown.closing))
    expect(closing).toMatchObject([{ gate: 'G5', who: { en: 'Manager or General manager' } }])
    // Within the contract's 10 June only the credit is amended.
    expect((await tried({ latest: '2026-06-05' })).closing).toEqual([])
    expect((await tried(overtime)).closing).toEqual([])
  })

  test('lists every objection at once: a step that is done, a day that is past, a supplier without a day', async () => {
    const { findings } = await tried({
      moves: [
        { node: 'confirmed', day: '2026-05-20' },
        { node: 'complete', day: '2026-03-01' },
      ],
      suppliers: [{ purchase: 'p1' }],
    })
    expect(rules(findings)).toEqual(['SU-01', 'SU-02', 'SU-07'])
  })
})
