import { recordRate } from '@gendan/firm/acts/company-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let desk: Desk

/** Four orders that must be on board soon, just in time, later, and at no set day; and one that is only asked for. */
beforeAll(async () => {
  stage = await openStage()
  desk = await stage.desk('merchandiser')
  for (const latest of ['2026-04-20', '2026-06-01', '2026-08-31', undefined]) {
    const { latest: _, ...shipment } = sampleTerms.shipment
    const terms = { ...sampleTerms, shipment: latest ? { ...shipment, latest } : shipment }
    await does(desk, settleTerms, await openedFile(stage), { terms, customerOrder: `by ${latest ?? 'no day'}` })
  }
  await openedFile(stage)
})

afterAll(() => stage.close())

const orders = async (wanted: object, at: Desk = desk) =>
  (await ask(at, 'board', wanted)).rows.map(({ customerOrder }) => customerOrder)

describe('the order board', () => {
  test('shows what is under way, the worst slack first; what was only asked for does not stand there', async () => {
    expect(await orders({})).toEqual(['by 2026-04-20', 'by 2026-06-01', 'by 2026-08-31', 'by no day'])
    expect(await orders({ sort: 'shipBy', descending: true })).toEqual([
      'by no day',
      'by 2026-08-31',
      'by 2026-06-01',
      'by 2026-04-20',
    ])
  })

  test('tells each order’s ship-by, forecast, what is left and the step that is next, whose it is where nobody is manager', async () => {
    const [first] = (await ask(desk, 'board', {})).rows
    expect(first).toMatchObject({
      shipBy: '2026-04-16',
      state: 'late',
      next: { id: 'confirmed', owner: { post: 'general-manager' } },
    })
    expect(first?.slack).toBeLessThan(0)
    expect(first?.strip.cuts.map(({ part }) => part)).toEqual(['material', 'production', 'inspection', 'shipment'])
  })

  test('counts by what is left and names what the late ones are worth in the firm’s own money', async () => {
    const before = await ask(desk, 'board', {})
    expect(before.counts).toMatchObject({ late: 1, open: 1, shipped: 0 })
    expect(before.counts.calm + before.counts.thin).toBe(2)
    expect(before.atRisk).toMatchObject({ currency: 'CNY', amount: '0', others: [{ currency: 'USD' }] })
    const rate = { from: 'USD', to: 'CNY', rate: '7', source: 'test', day: '2026-03-18' }
    await does(await stage.desk('accounts'), recordRate, stage.company, { rate })
    const after = await ask(desk, 'board', { state: 'late' })
    expect(after.rows).toHaveLength(1)
    expect(after.atRisk).toMatchObject({ currency: 'CNY', others: [] })
    expect(after.counts).toEqual(before.counts)
  })

  test('moves with the day, though nobody touched an order', async () => {
    const later = { ...desk, day: '2026-07-31' }
    expect((await ask(later, 'board', {})).counts.late).toBe(3)
  })

  test('narrows to my own orders, and to those where a step falls to my post', async () => {
    const qc = await stage.desk('qc')
    expect(await orders({ whose: 'mine' })).toHaveLength(4)
    expect(await orders({ whose: 'mine' }, qc)).toEqual([])
    expect(await orders({ whose: 'with-me' }, qc)).toHaveLength(4)
  })

  test('finds an order by two Chinese characters of its goods, and turns its pages', async () => {
    expect(await orders({ search: '餐椅' })).toHaveLength(4)
    expect(await orders({ search: '冰箱' })).toEqual([])
    const page = await ask(desk, 'board', { offset: 2, limit: 2 })
    expect([page.total, page.rows.length]).toEqual([4, 2])
  })
})
