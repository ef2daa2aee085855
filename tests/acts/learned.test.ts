import { enterParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { reopenFile } from '@gendan/orderfile/acts/reopen-file'
import { gapsOf } from '@gendan/orderfile/lessons/proposals'
import { inFence } from '@gendan/store/database'
import { replay } from '@gendan/store/replay'
import { lampsToHamburg } from '@gendan/stories/tales/lamps-to-hamburg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { learnedOf } from '../../packages/web/src/learned-view/learned.ts'
import { closedFile } from '../setup/closed.ts'
import { does } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

const TAUGHT = '旺季提前六周订舱；纸箱要双瓦楞。Book six weeks ahead in the season.'
const PATIENCE = 150_000

let stage: Stage
let lamps: Awaited<ReturnType<typeof closedFile>>
beforeAll(async () => {
  stage = await openStage()
  lamps = await closedFile(stage, lampsToHamburg, '2026-03-02', TAUGHT)
}, PATIENCE)
afterAll(() => stage.close())

/** A new inquiry of somebody for some goods. */
async function asksFor(buyer: string, goods: string): Promise<string> {
  const wants = [{ text: { en: 'the same lamp', zh: '' }, goods }]
  const inquiry = { received: '2026-06-02', by: 'Jana', wants, note: '' }
  return (await does(await stage.desk('merchandiser'), openInquiry, freshId(), { firm: stage.company, buyer, inquiry }))
    .id
}

async function stranger(): Promise<string> {
  const facts = { ...sampleDeal.buyer, name: { en: 'Somebody else', zh: '' } }
  return (await does(await stage.desk('merchandiser'), enterParty, freshId(), { roles: ['customer'], facts })).id
}

const learns = async (id: string) => learnedOf(await ask(await stage.desk('merchandiser'), 'learned', { id }))

describe('what a closed order taught', () => {
  test('comes before the next one of the same customer and goods: the word, the gap with its reason, the price paid', async () => {
    const { orders, prices } = await learns(await asksFor(lamps.buyer, lamps.goods))
    expect(orders).toHaveLength(1)
    const [order] = orders
    expect(order).toMatchObject({
      file: lamps.file,
      says: TAUGHT,
      closed: '2026-06-01',
      delivery: 'CIF Hamburg',
      same: { goods: [lamps.goods], customer: true, suppliers: [] },
    })
    const freight = order && gapsOf(order).find(({ maker }) => maker === 'freight')
    expect(freight?.says.en).toMatch(/^Freight ran 2\d\.\d\d% over what was reckoned: 旺季附加费/)
    expect(prices).toMatchObject([
      { goods: lamps.goods, number: order?.number, purchase: '74', planned: '74', currency: 'CNY', vatRate: '0.13' },
    ])
  })

  test('comes to another customer of the same goods, and to the same customer with other goods', async () => {
    const goods = (await learns(await asksFor(await stranger(), lamps.goods))).orders
    expect(goods).toMatchObject([{ same: { goods: [lamps.goods], customer: false } }])
    const customer = await learns(await asksFor(lamps.buyer, ''))
    expect(customer.orders).toMatchObject([{ same: { goods: [], customer: true } }])
    expect(customer.prices).toEqual([])
  })

  test('is nothing to an order that has nothing in common with it, nor to itself', async () => {
    expect(await learns(await asksFor(await stranger(), ''))).toEqual({ orders: [], prices: [] })
    expect(await learns(lamps.file)).toEqual({ orders: [], prices: [] })
  })

  test('stays behind the fence of its world', async () => {
    const other = await stage.another()
    const { fence } = other.founder
    const rows = await inFence(stage.pool, fence, (tx) => tx.query('select * from lesson_row'))
    expect(rows.rowCount).toBe(0)
  })

  test('is what the journal tells again, and is forgotten while the file is open again', async () => {
    const { fence } = stage.founder
    expect(await replay(stage.pool, fence)).toEqual([])
    await does(await stage.desk('manager'), reopenFile, lamps.file, { reason: 'a claim came in' })
    const rows = await inFence(stage.pool, fence, (tx) => tx.query('select * from lesson_row'))
    expect(rows.rowCount).toBe(0)
    expect((await learns(await asksFor(lamps.buyer, lamps.goods))).orders).toEqual([])
    expect(await replay(stage.pool, fence)).toEqual([])
  })
})
