import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { countStock } from '@gendan/orderfile/acts/count-stock'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let goods: string
let file: string
let other: string
const pieces = (value: string, unit = 'PCE') => ({ value, unit })

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
  goods = (await does(merchandiser, enterGoods, freshId(), { facts })).id
  file = await selling('480')
  other = await selling('100')
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

async function lying() {
  const { rows } = await ask(merchandiser, 'stock', { goods, all: true })
  const [row] = rows
  return row && { onHand: row.onHand, free: row.free, kept: row.kept.map(({ quantity }) => quantity) }
}

describe('stock, and what of it is kept for which order', () => {
  test('nothing lies there before anything came in, and what orders want of it is short', async () => {
    expect(await lying()).toEqual({ onHand: '0', free: '0', kept: [] })
    const { rows } = await ask(merchandiser, 'stock', { short: true })
    expect(rows).toMatchObject([{ code: 'BJ-101', onHand: '0', lacks: '580', expected: '0', short: '580' }])
  })

  test('what comes in for an order is kept for it, and no more than it sells', async () => {
    await does(merchandiser, receiveStock, goods, { quantity: pieces('300'), from: 'our workshop', file })
    await does(merchandiser, receiveStock, goods, { quantity: pieces('200'), from: 'our workshop', file })
    expect(await lying()).toEqual({ onHand: '500', free: '20', kept: ['480'] })
    const { rows } = await ask(merchandiser, 'order-stock', { file })
    expect(rows).toMatchObject([{ code: 'BJ-101', onHand: '500', free: '20', kept: '480' }])
  })

  test('another order is promised only what is free', async () => {
    const keep = (value: string) => ({ file: other, quantity: pieces(value) })
    expect(rulesOf(await tries(merchandiser, reserveStock, goods, keep('21')))).toEqual(['STK-05'])
    expect(rulesOf(await tries(merchandiser, reserveStock, goods, keep('101')))).toEqual(['STK-05', 'STK-06'])
    await does(merchandiser, reserveStock, goods, keep('20'))
    expect(await lying()).toEqual({ onHand: '500', free: '0', kept: ['480', '20'] })
  })

  test('nobody takes out what is kept for others, or more than there is, or without saying why', async () => {
    const out = (value: string, rest = {}) =>
      tries(merchandiser, issueStock, goods, { quantity: pieces(value), ...rest })
    expect(rulesOf(await out('1', { note: 'sample' }))).toEqual(['STK-04'])
    expect(rulesOf(await out('481', { file }))).toEqual(['STK-04'])
    expect(rulesOf(await out('501', { file }))).toEqual(['STK-03'])
    expect(rulesOf(await out('0'))).toEqual(['STK-02', 'STK-08'])
    expect(rulesOf(await out('1', { file, quantity: pieces('1', 'SET') }))).toEqual(['STK-01'])
  })

  test('what goes out for an order is no longer kept for it', async () => {
    await does(merchandiser, issueStock, goods, { quantity: pieces('400'), file })
    expect(await lying()).toEqual({ onHand: '100', free: '0', kept: ['80', '20'] })
  })

  test('a count stands as found, and what is missing for orders shows as missing', async () => {
    await does(merchandiser, countStock, goods, { quantity: pieces('96'), note: 'four broken' })
    expect(await lying()).toEqual({ onHand: '96', free: '-4', kept: ['80', '20'] })
    await does(merchandiser, reserveStock, goods, { file: other, quantity: pieces('0') })
    expect(await lying()).toEqual({ onHand: '96', free: '16', kept: ['80'] })
  })

  test('two who keep the last of it at the same moment do not both get it', async () => {
    const keep = () => tries(merchandiser, reserveStock, goods, { file: other, quantity: pieces('16') })
    const take = () => tries(merchandiser, issueStock, goods, { quantity: pieces('16'), note: 'photo studio' })
    const ends = await Promise.all([keep(), take()])
    expect(ends.flatMap(rulesOf)).toHaveLength(1)
    expect((await lying())?.free).toBe('0')
  })

  test('accounts may look and not move it', async () => {
    const accounts = await stage.desk('accounts')
    await expect(tries(accounts, countStock, goods, { quantity: pieces('1'), note: 'x' })).rejects.toThrow()
    expect((await ask(accounts, 'stock', {})).rows).toHaveLength(1)
  })

  test('the journal gives every line of stock again', async () => {
    expect(await replay(stage.pool, merchandiser.fence)).toEqual([])
  })
})
