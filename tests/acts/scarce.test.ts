import { classCustomer } from '@gendan/firm/acts/class-customer'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { divideGoods, endDivision, noteCustomerStock, tellShare } from '@gendan/orderfile/acts/scarce-acts'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let supervisor: Desk
let goods: string
let key: string
let other: string
const pieces = (value: string) => ({ value, unit: 'PCE' })

beforeAll(async () => {
  stage = await openStage()
  merchandiser = await stage.desk('merchandiser')
  supervisor = await stage.desk('supervisor')
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
  goods = (await does(merchandiser, enterGoods, freshId(), { facts })).id
  other = await selling('300', '2026-04-08')
  key = await selling('400', '2026-04-14')
  await does(merchandiser, receiveStock, goods, { quantity: pieces('500'), from: 'Wood 2', file: '' })
})
afterAll(() => stage.close())

/** An order of so many chairs, on board by a day. */
async function selling(value: string, latest: string): Promise<string> {
  const opened = await openedFile(stage)
  const [line] = sampleTerms.lines
  const shipment = { ...sampleTerms.shipment, latest }
  const terms = { ...sampleTerms, shipment, lines: [{ ...line, goods, quantity: pieces(value) }] }
  await does(merchandiser, settleTerms, opened, { terms, customerOrder: 'HL-1' })
  return opened
}

async function claims() {
  const found = await ask(merchandiser, 'scarce-goods', { goods })
  return found.claims.map(({ file, proposed }) => [file === key ? 'key' : 'other', proposed])
}

async function lying() {
  const [row] = (await ask(merchandiser, 'stock', { goods })).rows
  return Object.fromEntries((row?.kept ?? []).map(({ file, quantity }) => [file === key ? 'key' : 'other', quantity]))
}

async function ringing(at: Desk) {
  const { must } = await ask(at, 'day', {})
  return must.flatMap(({ rule = '', order }) =>
    rule.startsWith('AL-35') ? [`${rule} ${order === key ? 'key' : 'other'}`] : [],
  )
}

function divides(shares: readonly (readonly [file: string, quantity: string, reason?: string])[], at = supervisor) {
  const wanted = shares.map(([file, quantity, reason = '']) => ({ file, quantity, reason }))
  return tries(at, divideGoods, goods, { firm: stage.company, shares: wanted })
}

describe('goods that do not go round', () => {
  test('are told with what is proposed: of customers of one class the earlier day first', async () => {
    const { rows } = await ask(merchandiser, 'scarce', {})
    expect(rows).toMatchObject([{ code: 'BJ-101', short: '200', orders: 2, state: 'undecided' }])
    expect(await claims()).toEqual([
      ['other', '300'],
      ['key', '200'],
    ])
  })

  test('ring for who leads and for those whose orders lack them', async () => {
    expect(await ringing(supervisor)).toContain('AL-35D other')
  })

  test('go to key customers first', async () => {
    const file = await ask(merchandiser, 'order', { id: key })
    const { buyer } = file.file as unknown as { readonly buyer: string }
    const wanted = { firm: stage.company, class: 'key', since: '2026-01-05', reason: '年单 60 万美元' }
    expect(rulesOf(await tries(supervisor, classCustomer, buyer, { ...wanted, class: 'gold' }))).toEqual(['CLS-02'])
    await expect(tries(merchandiser, classCustomer, buyer, wanted)).rejects.toThrow()
    await does(supervisor, classCustomer, buyer, wanted)
    const found = await ask(merchandiser, 'scarce-goods', { goods })
    expect(found.claims.map((one) => one.class.en)).toContain('Key customer')
  })

  test('what a customer needs at once comes first, once somebody has noted it with its day and source', async () => {
    const file = await ask(merchandiser, 'order', { id: key })
    const { buyer } = file.file as unknown as { readonly buyer: string }
    const noted = { party: buyer, stock: '60', perWeek: '30', asOf: '2026-03-17', source: 'his mail of 17 March' }
    const urgent = { quantity: '80', by: '2026-04-01' }
    expect(rulesOf(await tries(merchandiser, noteCustomerStock, goods, { noted: { ...noted, stock: '-1' } }))).toEqual([
      'DIV-13',
    ])
    await does(merchandiser, noteCustomerStock, goods, { noted: { ...noted, urgent } })
    const [first] = (await ask(merchandiser, 'scarce-goods', { goods })).claims
    expect(first).toMatchObject({ urgent: '80', weeks: '2', own: { source: 'his mail of 17 March' } })
  })

  test('are divided by whoever may, with a reason where it is not as proposed', async () => {
    await expect(divides([[key, '200']], merchandiser)).rejects.toThrow()
    expect(rulesOf(await divides([[key, '200']]))).toEqual(['DIV-01', 'DIV-04'])
    expect(
      rulesOf(
        await divides([
          [other, '100'],
          [key, '401', 'more'],
        ]),
      ),
    ).toEqual(['DIV-02', 'DIV-03'])
    expect(
      rulesOf(
        await divides([
          [other, '100', 'agreed by mail'],
          [key, '400', 'the key customer'],
        ]),
      ),
    ).toEqual([])
    expect(await lying()).toEqual({ other: '100', key: '400' })
    expect((await ask(merchandiser, 'scarce', {})).rows).toMatchObject([{ state: 'divided' }])
  })

  test('a share is the order’s: nobody else takes from it', async () => {
    const keep = { file: other, quantity: pieces('101') }
    expect(rulesOf(await tries(merchandiser, reserveStock, goods, keep))).toContain('STK-10')
    await does(merchandiser, issueStock, goods, { quantity: pieces('100'), file: other })
    expect(rulesOf(await tries(merchandiser, issueStock, goods, { quantity: pieces('1'), file: other }))).toContain(
      'STK-10',
    )
  })

  test('the customer who gets less is told, and the alarm ends', async () => {
    expect(await ringing(supervisor)).not.toContain('AL-35D other')
    const before = await ask(merchandiser, 'order-alarms', { id: other })
    expect(before.rows.map(({ rule }) => rule)).toContain('AL-35S')
    await does(merchandiser, tellShare, goods, { file: other, word: 'mail of today, the rest in June' })
    const after = await ask(merchandiser, 'order-alarms', { id: other })
    expect(after.rows.map(({ rule }) => rule)).not.toContain('AL-35S')
  })

  test('another order reopens the question, and the division may be ended', async () => {
    await selling('50', '2026-04-25')
    expect((await ask(merchandiser, 'scarce', {})).rows).toMatchObject([{ state: 'changed' }])
    await does(supervisor, endDivision, goods, { reason: 'divided anew next week' })
    expect((await ask(merchandiser, 'scarce', {})).rows).toMatchObject([{ state: 'undecided' }])
  })

  test('another firm sees nothing of it, and the journal gives all of it again', async () => {
    const stranger = await (await stage.another()).desk('merchandiser')
    expect((await ask(stranger, 'scarce', {})).rows).toEqual([])
    expect(await replay(stage.pool, merchandiser.fence)).toEqual([])
  })
})
