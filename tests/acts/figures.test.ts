import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { replay } from '@gendan/store/replay'
import { lampsToHamburg } from '@gendan/stories/tales/lamps-to-hamburg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedFile } from '../setup/closed.ts'
import { openStage, type Stage } from '../setup/stage.ts'

const PATIENCE = 150_000
let stage: Stage
let manager: Desk
let file: string

beforeAll(async () => {
  stage = await openStage()
  file = (await closedFile(stage, lampsToHamburg, '2026-03-02', 'Book early.')).file
  manager = { ...(await stage.desk('manager')), day: '2026-06-20' as never, at: '2026-06-20T02:00:00.000Z' }
}, PATIENCE)
afterAll(() => stage.close())

describe('the figures of the firm', () => {
  test('count what was shipped, inspected, signed back and earned, month by month', async () => {
    const { total, months, bands } = await ask(manager, 'figures', {})
    expect(total).toMatchObject({ shipped: 1, onTime: 1, lateDays: 0, inspected: 1, passed: 1, signed: 1, bought: 1 })
    expect([total.planned, total.actual]).toEqual(['0.170850', '0.161039'])
    expect(bands.actual).toEqual({ inRange: 1, belowRate: 0, belowFloor: 0 })
    expect(months).toHaveLength(12)
    expect(months.filter(({ shipped }) => shipped > 0).map(({ key }) => key)).toEqual(['2026-05'])
  })

  test('are counted by who follows, by customer and by supplier, each by what was his', async () => {
    const by = async (whom: 'person' | 'customer' | 'supplier') =>
      (await ask(manager, 'figures-by', { by: whom, sort: 'name' })).rows.map(
        ({ name, shipped, inspected, bought }) => [name.en, shipped, inspected, bought],
      )
    expect(await by('person')).toEqual([['merchandiser', 1, 1, 1]])
    expect(await by('customer')).toEqual([['Hansen & Brook Leuchten GmbH', 1, 1, 1]])
    expect(await by('supplier')).toEqual([
      ['Yinzhou Hengda Carton Co., Ltd.', 0, 0, 1],
      ['Yuyao Lampcraft Lighting Co., Ltd.', 0, 1, 0],
    ])
  })

  test('lead to the orders behind them, all or those that speak against us', async () => {
    for (const what of ['shipped', 'inspected', 'signed-back', 'purchase-back', 'margin'] as const) {
      const { rows } = await ask(manager, 'figure-orders', { what })
      expect([what, rows.map((row) => row.file)]).toEqual([what, [file]])
      expect((await ask(manager, 'figure-orders', { what, awaited: true })).total).toBe(0)
      expect((await ask(manager, 'figure-orders', { what, search: 'nobody', by: 'person', key: '' })).total).toBe(0)
    }
    for (const what of ['shipped', 'inspected', 'margin'] as const)
      expect((await ask(manager, 'figure-orders', { what, bad: true, sort: 'late' })).rows).toEqual([])
  })

  test('are read by heads alone', async () => {
    await expect(ask(await stage.desk('salesman'), 'figures', {})).rejects.toMatchObject({ status: 403 })
  })

  test('are told again by the journal', async () => {
    expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
  })
})
