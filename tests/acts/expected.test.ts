import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let goods: string
let made: string
const pieces = (value: string) => ({ value, unit: 'PCE' })

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
  goods = (await does(merchandiser, enterGoods, freshId(), { facts })).id
  made = await selling('480')
})
afterAll(() => stage.close())

/** An order that sells so many of the chairs. */
async function selling(value: string): Promise<string> {
  const opened = await openedFile(stage)
  const [line] = sampleTerms.lines
  const terms = { ...sampleTerms, lines: [{ ...line, goods, quantity: pieces(value) }] }
  await does(merchandiser, settleTerms, opened, { terms, customerOrder: 'HL-1' })
  return opened
}

async function expecting() {
  const { lacks, expected, arrivals, shortFrom } = await ask(merchandiser, 'expected', { goods })
  return { lacks, expected, days: arrivals.map(({ day, there }) => (there ? 'there' : day)), shortFrom }
}

describe('goods that are still to come', () => {
  test('what an order makes is expected on the day its path reckons, without being typed again', async () => {
    expect(await expecting()).toMatchObject({ lacks: '480', expected: '0', days: [] })
    const [line] = sampleTerms.lines
    const lines = [{ line: line?.id ?? '', quantity: pieces('490'), demands: { en: '', zh: '' } }]
    const plan = productionPlanShape.parse({
      ...sampleProduction,
      maker: '',
      workshop: '木作二车间',
      sample: '',
      lines,
    })
    await does(merchandiser, planProduction, made, { firm: stage.company, plan })
    const { expected, days } = await expecting()
    expect([expected, days.length]).toEqual(['490', 1])
  })

  test('a day that is put off moves what is expected', async () => {
    const [before] = (await expecting()).days
    const promise = { node: 'complete', day: '2026-07-20', reason: 'the spray line stands still' }
    await does(merchandiser, promiseNode, made, { firm: stage.company, ...promise })
    const [after] = (await expecting()).days
    expect(after).toBe('2026-07-20')
    expect(before && before < '2026-07-20').toBe(true)
    expect((await ask(merchandiser, 'stock', { short: true })).rows).toMatchObject([{ code: 'BJ-101', short: '480' }])
  })

  test('what was taken into stock for the order is no longer expected, what left for it no longer wanted', async () => {
    await does(merchandiser, receiveStock, goods, { quantity: pieces('200'), from: 'Wood 2', file: made })
    expect(await expecting()).toMatchObject({ lacks: '280', expected: '290' })
    await does(merchandiser, issueStock, goods, { quantity: pieces('200'), file: made })
    expect(await expecting()).toMatchObject({ lacks: '280', expected: '290' })
  })

  test('the days of the warehouse tell what came in, went out and lay there', async () => {
    const { rows } = await ask(merchandiser, 'stock-days', { goods })
    expect(rows).toMatchObject([{ code: 'BJ-101', came: '200', went: '200', onHand: '0' }])
    expect((await ask(merchandiser, 'stock-days', { until: '2020-01-31' })).rows).toEqual([])
  })

  test('another firm sees nothing of it', async () => {
    const stranger = await (await stage.another()).desk('merchandiser')
    expect(await ask(stranger, 'expected', { goods })).toMatchObject({ wants: [], arrivals: [] })
    expect((await ask(stranger, 'stock-days', { goods })).rows).toEqual([])
  })
})
