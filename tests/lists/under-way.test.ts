import { changeRules } from '@gendan/firm/acts/company-acts'
import { changeParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { firmHere } from '@gendan/office/standing'
import { type UnderWay, underWay } from '@gendan/office/under-way'
import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import { handOver } from '@gendan/orderfile/acts/hand-over'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, settledFile } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let desk: Desk
let one: string
let other: string

beforeAll(async () => {
  stage = await openStage()
  one = await settledFile(stage)
  other = await settledFile(stage)
  desk = await stage.desk('merchandiser')
})
afterAll(() => stage.close())

/** The orders under way as they are remembered. */
async function under(at: Desk = desk) {
  const { ways } = await inFence(at.pool, at.fence, (tx) => underWay(tx, at, {}))
  return new Map(ways.map((way) => [way.row.id, way]))
}

async function agreedToCancel() {
  const evidence = [await keptScan(stage, 'they cancel.pdf')]
  return { firm: stage.company, reason: 'shop not built', agreed: 'mail of 18 March', evidence }
}

describe('the orders under way', () => {
  test('are remembered between two questions', async () => {
    const [first, second] = [await under(), await under()]
    expect([...second.values()]).toEqual([...first.values()])
    expect(second.get(one)).toBe(first.get(one))
  })

  test('are read again where an act touched them, and nowhere else', async () => {
    const before = await under()
    await does(desk, limitShipment, one, { limits: { credit: '2026-05-04', source: '44C' } })
    const after = await under()
    expect(after.get(one)?.outlook().latest).toBe('2026-05-04')
    expect(after.get(other)).toBe(before.get(other))
  })

  test('follow a change that stands in their line of the list alone', async () => {
    const buyer = await stage.desk('buyer')
    await does(await stage.desk('manager'), handOver, other, { firm: stage.company, owner: buyer.account })
    expect((await under()).get(other)?.order().follower).toBe(buyer.account)
  })

  test('come in when their terms are settled, between those that stand', async () => {
    const before = await under()
    const third = await settledFile(stage)
    const after = await under()
    expect([...after.keys()]).toEqual([...before.keys(), third].sort())
    expect(after.get(one)).toBe(before.get(one))
    await does(await stage.desk('manager'), cancelOrder, third, await agreedToCancel())
    expect([...(await under()).keys()]).toEqual([...before.keys()])
  })

  test('carry the name of a customer who is called otherwise now', async () => {
    const before = await under()
    const { buyer } = before.get(one)?.row ?? { buyer: '' }
    const name = { ...sampleDeal.buyer.name, en: 'Halvorsen & Daughters AS' }
    await does(desk, changeParty, buyer, { roles: ['customer'], facts: { ...sampleDeal.buyer, name } })
    const after = await under()
    expect(after.get(one)?.row.buyerName).toBe('Halvorsen & Daughters AS')
    expect(after.get(other)).toBe(before.get(other))
  })

  test('are shown as they stood to a question that was begun before the act', async () => {
    const early = await desk.pool.connect()
    try {
      const { company, world } = desk.fence
      await early.query('begin isolation level repeatable read read only')
      await early.query(`select set_config('gendan.company', $1, true), set_config('gendan.world', $2, true)`, [
        company,
        world,
      ])
      const shipBy = (ways: readonly UnderWay[]) => ways.find(({ row }) => row.id === one)?.outlook().latest
      expect(shipBy((await underWay(early, desk, {})).ways)).toBe('2026-05-04')
      await does(desk, limitShipment, one, { limits: { credit: '2026-05-02', source: '44C' } })
      expect((await under()).get(one)?.outlook().latest).toBe('2026-05-02')
      expect(shipBy((await underWay(early, desk, {})).ways)).toBe('2026-05-04')
      expect((await under()).get(one)?.outlook().latest).toBe('2026-05-02')
    } finally {
      await early.query('rollback')
      early.release()
    }
  })

  test('are noticed gone where a line was deleted past every act', async () => {
    const third = await settledFile(stage)
    expect((await under()).has(third)).toBe(true)
    await inFence(desk.pool, desk.fence, (tx) => tx.query('delete from path_row where file = $1', [third]))
    expect((await under()).has(third)).toBe(false)
  })

  test('are reckoned anew on another day and by other settings', async () => {
    const today = (await under()).get(one)?.outlook()
    const later = (await under({ ...desk, day: '2026-04-18' })).get(one)?.outlook()
    expect(later?.etd).not.toBe(today?.etd)
    const { state } = await inFence(desk.pool, desk.fence, (tx) => firmHere(tx, desk))
    const path = { days: { bulk: 60 }, alarms: {}, calendar: {} }
    await does(await stage.desk('manager'), changeRules, stage.company, { rules: { ...state.rules, path } })
    const slower = (await under()).get(one)?.outlook()
    expect(slower?.etd?.localeCompare(today?.etd ?? '')).toBe(1)
  })

  test('leave with the order that both sides gave up, and are nobody else’s', async () => {
    await does(await stage.desk('manager'), cancelOrder, other, await agreedToCancel())
    expect([...(await under()).keys()]).toEqual([one])
    const stranger = await stage.another()
    expect([...(await under(await stranger.desk('merchandiser'))).keys()]).toEqual([])
    expect((await ask(await stranger.desk('merchandiser'), 'board', {})).total).toBe(0)
  })
})
