import { recordRate } from '@gendan/firm/acts/company-acts'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { holdOrder } from '@gendan/orderfile/acts/hold-order'
import { liftHold } from '@gendan/orderfile/acts/lift-hold'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, lampOf, openedFile, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let file: string
let merchandiser: Desk
beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  merchandiser = await stage.desk('merchandiser')
  await confirmInside(stage, file)
})
afterAll(() => stage.close())

const pathOf = async () => (await ask(merchandiser, 'order', { id: file })).path
const limits = (more: object) => ({ limits: { source: '', ...more } })

describe('the last day of shipment', () => {
  test('is the earliest of contract, credit and arrival, and the path says whose it is', async () => {
    expect(await pathOf()).toMatchObject({ latest: '2026-06-10', shipBy: '2026-06-08' })
    const credit = limits({ credit: '2026-05-29', source: 'L/C 26-0418, 44C', mustArrive: '2026-07-20', transit: 38 })
    await does(merchandiser, limitShipment, file, credit)
    expect(await pathOf()).toMatchObject({
      ...{ latest: '2026-05-29', shipBy: '2026-05-27' },
      bounds: [
        { by: 'credit', day: '2026-05-29' },
        { by: 'contract', day: '2026-06-10' },
        { by: 'arrival', day: '2026-06-12' },
      ],
    })
    await does(merchandiser, limitShipment, file, limits({ mustArrive: '2026-07-01', transit: 38 }))
    expect(await pathOf()).toMatchObject({ latest: '2026-05-24', bounds: [{ by: 'arrival' }, { by: 'contract' }] })
    expect((await lampOf(merchandiser, file, 'G5')).state).toBe('open')
  })

  test('is refused without the days at sea, without its credit, and before there are terms', async () => {
    const wrong = limits({ mustArrive: '2026-07-01', credit: '2026-05-29' })
    const outcome = await tries(merchandiser, limitShipment, file, wrong)
    expect(rulesOf(outcome)).toEqual(expect.arrayContaining(['SL-01', 'SL-02']))
    expect(rulesOf(await tries(merchandiser, limitShipment, await openedFile(stage), limits({})))).toEqual(['OF-32'])
  })
})

describe('alarms', () => {
  const mustOf = async (desk: Desk) => (await ask(desk, 'day', {})).must.filter(({ order }) => order === file)

  test('tell the manager when the rate takes the margin into a band that nobody signed for', async () => {
    const manager = await stage.desk('manager')
    const rings = async () => (await mustOf(manager)).filter(({ rule }) => rule === 'AL-05')
    expect(await rings()).toEqual([])
    const rate = { from: 'USD', to: 'CNY', rate: '6.10', source: 'Bank of China', day: '2026-03-18' }
    await does(manager, recordRate, stage.company, { rate })
    expect(await rings()).toMatchObject([
      { mark: 'risk', says: { en: expect.stringMatching(/^The margin is .+ signed at/) } },
    ])
  })

  test('rest while the order is on hold, and ring again when it is taken up', async () => {
    const manager = await stage.desk('manager')
    expect((await mustOf(manager)).length).toBeGreaterThan(0)
    await does(manager, holdOrder, file, { firm: stage.company, reason: 'the customer asks us to wait' })
    expect(await mustOf(manager)).toEqual([])
    expect(await pathOf()).toMatchObject({ held: true })
    await does(manager, liftHold, file, { firm: stage.company, reason: 'he goes on' })
    expect((await mustOf(manager)).length).toBeGreaterThan(0)
    expect(await replay(stage.pool, stage.founder.fence)).toEqual([])
  })
})
