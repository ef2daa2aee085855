import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal, zero } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import { holdOrder } from '@gendan/orderfile/acts/hold-order'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { liftHold } from '@gendan/orderfile/acts/lift-hold'
import { loseOrder } from '@gendan/orderfile/acts/lose-order'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import { recordRound } from '@gendan/orderfile/acts/record-round'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { reviveOrder } from '@gendan/orderfile/acts/revive-order'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { Evidence, OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, ownPi, printOf, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let mail: Evidence
beforeAll(async () => {
  stage = await openStage()
  mail = await keptScan(stage, 'they cancel.pdf')
})
afterAll(() => stage.close())

const pi = () => ({ firm: stage.company, gate: 'G7', kind: 'proforma-invoice', own: ownPi })
const view = async (file: string) => ask(await stage.desk('merchandiser'), 'order', { id: file })
const asideOf = async (file: string) => ((await view(file)).file as unknown as OrderFile).aside
const why = { reason: 'the customer waits for his shop permit' }

describe('an order on hold', () => {
  test('is not moved on by anybody, and each refusal says why it stands', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, holdOrder, file, why)
    const outcome = await tries(merchandiser, issuePaper, file, pi())
    expect(rulesOf(outcome)).toEqual(['AS-01'])
    expect(JSON.stringify(outcome)).toContain('On hold: the customer waits for his shop permit')
    expect(rulesOf(await tries(merchandiser, askSignature, file, pi()))).toEqual(['AS-01'])
    const sign = { firm: stage.company, gate: 'G7', print: await printOf(merchandiser, file) }
    expect(rulesOf(await tries(merchandiser, signGate, file, sign))).toEqual(['AS-01', 'SG-06', 'SG-01', 'SG-04'])
    expect((await view(file)).next).toMatchObject({ does: 'wait', says: { zh: `暂停：${why.reason}` } })
  })

  test('may still be amended: that is often what one waits for', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, holdOrder, file, why)
    const terms = { ...sampleTerms, remarks: { en: 'Pallets', zh: '托盘' } }
    const amended = { firm: stage.company, terms, customerOrder: '', reason: 'pallets' }
    expect((await tries(merchandiser, amendTerms, file, amended)).ok).toBe(true)
  })

  test('goes on where it stood once the hold is lifted, by who put it or by a head', async () => {
    const file = await signedFile(stage)
    await does(await stage.desk('merchandiser'), holdOrder, file, why)
    const lifted = { reason: 'the permit is there' }
    expect(rulesOf(await tries(await stage.desk('salesman'), liftHold, file, lifted))).toEqual(['AS-05'])
    await does(await stage.desk('supervisor'), liftHold, file, lifted)
    expect(await asideOf(file)).toBeUndefined()
    expect((await tries(await stage.desk('merchandiser'), issuePaper, file, pi())).ok).toBe(true)
  })

  test('waits in no inbox, and is found in the list by its hold', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, askSignature, file, { ...pi(), note: '' })
    const waits = async () => (await ask(merchandiser, 'inbox', {})).waiting.some((row) => row.file === file)
    expect(await waits()).toBe(true)
    await does(merchandiser, holdOrder, file, why)
    expect(await waits()).toBe(false)
    const listed = async (aside: string) => (await ask(merchandiser, 'orders', { aside })).rows.map(({ id }) => id)
    expect(await listed('hold')).toContain(file)
    expect(await listed('none')).not.toContain(file)
  })
})

describe('an order that went elsewhere', () => {
  const lost = () => ({ firm: stage.company, why: 'price', note: '3 per cent too dear' })

  test('is lost with a reason of the list, and may be revived with another', async () => {
    const file = await openedFile(stage)
    const salesman = await stage.desk('salesman')
    expect(rulesOf(await tries(salesman, loseOrder, file, { ...lost(), why: 'weather' }))).toEqual(['AS-11'])
    await does(salesman, loseOrder, file, lost())
    expect(await asideOf(file)).toMatchObject({ state: 'lost', why: { name: { zh: '价格偏高' } } })
    expect(rulesOf(await tries(salesman, makeOffer, file, { terms: sampleTerms }))).toEqual(['AS-01'])
    await does(salesman, reviveOrder, file, { reason: 'they came back' })
    expect((await tries(salesman, makeOffer, file, { terms: sampleTerms })).ok).toBe(true)
  })

  test('is not lost any more once its terms are settled: then both sides cancel', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await tries(await stage.desk('salesman'), loseOrder, file, lost()))).toEqual(['AS-10'])
  })
})

describe('an order that both sides cancel', () => {
  const agreed = () => ({ firm: stage.company, reason: 'shop not built', agreed: 'mail of 18 March', evidence: [mail] })

  test('is cancelled by the manager’s department only, on the customer’s written yes', async () => {
    const file = await settledFile(stage)
    await expect(tries(await stage.desk('merchandiser'), cancelOrder, file, agreed())).rejects.toThrow()
    const manager = await stage.desk('manager')
    expect(rulesOf(await tries(manager, cancelOrder, file, { ...agreed(), evidence: [] }))).toEqual(['AS-08'])
    await does(manager, cancelOrder, file, agreed())
    expect(await asideOf(file)).toMatchObject({ state: 'cancelled', evidence: [mail], winding: [] })
  })

  test('stays cancelled: nothing moves, nothing is amended, nobody revives it', async () => {
    const file = await settledFile(stage)
    const manager = await stage.desk('manager')
    await does(manager, cancelOrder, file, agreed())
    const terms = { ...sampleTerms, remarks: { en: 'Pallets', zh: '托盘' } }
    const amended = { firm: stage.company, terms, customerOrder: '', reason: 'pallets' }
    expect(rulesOf(await tries(manager, amendTerms, file, amended))).toEqual(['AS-01'])
    expect(rulesOf(await tries(manager, reviveOrder, file, { reason: 'again' }))).toEqual(['AS-12'])
    expect(rulesOf(await tries(manager, liftHold, file, { reason: 'again' }))).toEqual(['AS-04'])
  })

  test('takes no round of talks, no promise of a day and no stock any more; what was kept for it may be set free', async () => {
    const file = await settledFile(stage)
    const manager = await stage.desk('manager')
    const chairs = freshId()
    const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
    await does(await stage.desk('merchandiser'), enterGoods, chairs, { facts })
    await does(manager, cancelOrder, file, agreed())
    const said = { round: 1, by: 'customer', says: 'rejection', made: '2026-03-18', how: 'mail' }
    const told = { ...said, firm: false, note: '', words: 'no', proof: [] }
    expect(rulesOf(await tries(manager, recordRound, file, { round: told }))).toContain('AS-01')
    const day = { firm: stage.company, node: 'confirmed', day: '2026-03-25', reason: 'later' }
    expect(rulesOf(await tries(manager, promiseNode, file, day))).toContain('AS-01')
    const three = { quantity: { value: decimal('3'), unit: 'PCE' }, file }
    const merchandiser = await stage.desk('merchandiser')
    expect(rulesOf(await tries(merchandiser, reserveStock, chairs, three))).toContain('STK-09')
    const none = { ...three, quantity: { value: zero, unit: 'PCE' } }
    expect(rulesOf(await tries(merchandiser, reserveStock, chairs, none))).toEqual([])
  })
})
