import { putBill } from '@gendan/firm/acts/bill-acts'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { type BillLine, billShape } from '@gendan/firm/bill'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { buyAccessories } from '@gendan/orderfile/acts/buy-accessories'
import { limitShipment } from '@gendan/orderfile/acts/limit-shipment'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let chair: string
let screw: string
let hardware: string
let cartons: string
let file: string
const words = { en: '', zh: '' }
const pieces = (value: string) => ({ value, unit: 'PCE' })

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  hardware = await supplier('永康五金')
  cartons = await supplier('余姚纸箱厂')
  chair = await article('BJ-101')
  screw = await article('M6-40')
  const bill = [
    line({ goods: screw, quantity: '8', loss: '3', supplier: hardware, leadDays: 10, pack: '500', note: 'black' }),
    line({ id: '2', name: { en: 'Carton', zh: '五层纸箱' }, per: 'carton', needed: 'packing', supplier: cartons }),
  ]
  await does(merchandiser, putBill, chair, { lines: billShape.parse(bill) })
  file = await selling('480')
})
afterAll(() => stage.close())

async function supplier(zh: string): Promise<string> {
  const facts = { ...sampleDeal.buyer, name: { en: '', zh } }
  return (await does(merchandiser, enterParty, freshId(), { roles: ['accessory-supplier'], facts } as never)).id
}

async function article(code: string): Promise<string> {
  const facts = { code, name: { en: code, zh: '' }, unit: 'PCE' }
  return (await does(merchandiser, enterGoods, freshId(), { facts } as never)).id
}

function line(more: Partial<Record<keyof BillLine, unknown>>): unknown {
  return {
    ...{ id: '1', goods: '', name: words, unit: 'PCE', quantity: '1', per: 'piece', loss: '0', needed: 'production' },
    ...{ note: '', supplier: '', ...more },
  }
}

function terms(value: string) {
  const [first] = sampleTerms.lines
  return { ...sampleTerms, lines: [{ ...first, goods: chair, quantity: pieces(value) }] }
}

async function selling(value: string): Promise<string> {
  const opened = await openedFile(stage)
  await does(merchandiser, settleTerms, opened, { terms: terms(value), customerOrder: 'HL-1' })
  return opened
}

async function stands(of = file) {
  const { rows } = await ask(merchandiser, 'accessories', { file: of })
  return Object.fromEntries(
    rows.map((row) => [row.code || row.name.zh, [row.demand, row.stock, row.boughtTogether, row.toBuy, row.tooMuch]]),
  )
}

function buy(of: string, key: string, value: string, more: object = {}) {
  return {
    ...{
      supplier: of,
      currency: 'CNY',
      vatRate: '0.13',
      deliver: '2026-04-10',
      place: '',
      packing: words,
      payment: words,
    },
    quality: { en: 'As the sealed sample', zh: '按封样' },
    lines: [{ key, quantity: pieces(value), unitPrice: { amount: '0.12', currency: 'CNY', per: 'PCE' } }],
    ...more,
  }
}

describe('the accessories of an order', () => {
  test('are worked out from its lines and cartons, in packs, with the days of its path', async () => {
    const perCarton = sampleTerms.lines[0]?.packing?.perCarton ?? decimal('1')
    expect(perCarton).toBe('2')
    expect(await stands()).toEqual({
      'M6-40': ['3956', '0', '0', '4000', '0'],
      五层纸箱: ['240', '0', '0', '240', '0'],
    })
    const { rows } = await ask(merchandiser, 'accessories', { file })
    const row = rows.find(({ code }) => code === 'M6-40')
    expect(row?.working).toMatchObject([
      { ofCode: 'BJ-101', count: '480', quantity: '8', loss: '3', needs: '3955.2', note: 'black' },
    ])
    expect(row?.supplierName.zh).toBe('永康五金')
    expect(row?.by && row.orderBy && row.orderBy < row.by).toBe(true)
  })

  test('ring before the last day to order them, on the desk of who buys them, with the way there', async () => {
    const rung = async () =>
      (await ask(merchandiser, 'order-alarms', { id: file })).rows.filter(({ rule }) => rule === 'AL-39')
    expect(await rung()).toEqual([])
    await does(merchandiser, limitShipment, file, { limits: { credit: '2026-04-20', source: '44C' } })
    const [alarm] = await rung()
    expect(alarm?.says.zh).toContain('M6-40')
    expect(alarm?.accessories).toBe(true)
    const { must } = await ask(merchandiser, 'day', {})
    const lines = must.flatMap((line) => [line, ...(line.with ?? [])])
    expect(lines.filter(({ rule }) => rule === 'AL-39').map(({ order }) => order)).toEqual([file])
  })

  test('are bought in one act, one purchase for each supplier, all or none, with every reason', async () => {
    const carton = '/五层纸箱/PCE/'
    const wrong = await tries(merchandiser, buyAccessories, file, {
      buys: [buy(hardware, screw, '0'), buy('', 'something else', '10', { quality: words })],
    })
    expect(new Set(rulesOf(wrong))).toEqual(new Set(['PU-05', 'PU-07', 'PU-10', 'ACC-08']))
    expect((await stands())['M6-40']?.[2]).toBe('0')
    await does(merchandiser, buyAccessories, file, {
      buys: [buy(hardware, screw, '4000'), buy(cartons, carton, '240')],
    })
    expect(await stands()).toEqual({
      'M6-40': ['3956', '0', '4000', '0', '0'],
      五层纸箱: ['240', '0', '240', '0', '0'],
    })
    expect((await ask(merchandiser, 'order-alarms', { id: file })).rows.map(({ rule }) => rule)).not.toContain('AL-39')
    const { file: state } = await ask(merchandiser, 'order', { id: file })
    const { purchases = [] } = (state as { deal: { purchases?: { supplier: string; lines: object[] }[] } }).deal
    expect(purchases.map(({ lines }) => lines)).toMatchObject([
      [{ code: 'M6-40', for: '1', specification: { zh: 'black' }, exploded: { key: screw, demand: '3956' } }],
      [{ name: { zh: '五层纸箱' }, exploded: { key: carton, demand: '240' } }],
    ])
  })

  test('that came in are bought, not stock as well; what comes in for another order is not ours', async () => {
    await does(merchandiser, receiveStock, screw, { quantity: pieces('4000'), from: 'Yongkang', file })
    expect((await stands())['M6-40']).toEqual(['3956', '0', '4000', '0', '0'])
    const other = await selling('10')
    expect((await stands(other))['M6-40']).toEqual(['83', '0', '0', '500', '0'])
    await does(merchandiser, receiveStock, screw, { quantity: pieces('50'), from: 'found', file: '' })
    expect((await stands(other))['M6-40']).toEqual(['83', '50', '0', '500', '0'])
  })

  test('that other orders under way lack are shown beside, and not put together', async () => {
    const [other] = (await ask(merchandiser, 'accessories-elsewhere', { file })).rows
    expect(other).toMatchObject({ key: screw, demand: '83', open: '33' })
    expect((await ask(merchandiser, 'accessories-elsewhere', { file: other?.file ?? '' })).rows).toEqual([])
  })

  test('say after a change order what was bought too little, and too much', async () => {
    const reason = 'the customer wants more'
    const amend = (value: string) =>
      does(merchandiser, amendTerms, file, { terms: terms(value), reason, whose: 'customer', firm: stage.company })
    await amend('600')
    expect(await stands()).toMatchObject({
      'M6-40': ['4944', '50', '4000', '1000', '0'],
      五层纸箱: ['300', '0', '240', '60', '0'],
    })
    const more = await ask(merchandiser, 'accessories', { file })
    expect(more.findings.filter(({ rule }) => rule === 'ACC-06').map(({ says }) => says.en)[0]).toContain(
      'the demand was 3956 when it was bought and is 4944 now',
    )
    await amend('200')
    expect(await stands()).toMatchObject({
      'M6-40': ['1648', '50', '4000', '0', '2000'],
      五层纸箱: ['100', '0', '240', '0', '140'],
    })
  })

  test('come out of the journal as they stand', async () => {
    expect(await replay(stage.pool, merchandiser.fence)).toEqual([])
  })
})
