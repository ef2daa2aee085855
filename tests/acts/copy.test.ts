import { enterParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { copyOrder } from '@gendan/orderfile/acts/copy-order'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { markRepeat } from '@gendan/orderfile/acts/mark-repeat'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { compareOrders } from '@gendan/orderfile/repeat/compare-orders'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  confirmInside,
  does,
  lampOf,
  openedFile,
  ownPi,
  rulesOf,
  settledFile,
  signedFile,
  tries,
} from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const pi = () => ({ firm: stage.company, gate: 'G7', kind: 'proforma-invoice', own: ownPi })
const fileOf = async (id: string) => (await ask(await stage.desk('merchandiser'), 'order', { id })).file as OrderFile

/** A signed order whose proforma invoice left the house. */
async function oldOrder(): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  await does(await stage.desk('merchandiser'), issuePaper, file, pi())
  return file
}

async function copying(from: string, change: object = {}) {
  const { buyer } = await fileOf(from)
  const said = { received: '2026-03-18', customerOrder: 'HL-45102', latest: '2026-09-10' }
  return { firm: stage.company, from, buyer, ...said, ...change }
}

async function copyOf(from: string, change: object = {}): Promise<string> {
  return (await does(await stage.desk('merchandiser'), copyOrder, freshId(), await copying(from, change))).id
}

describe('an old order copied', () => {
  test('brings its lines and terms as a proposal under a new number, and nothing that was signed, sent or paid', async () => {
    const from = await oldOrder()
    const [old, copy] = [await fileOf(from), await fileOf(await copyOf(from))]
    expect(copy.number).not.toBe(old.number)
    expect(copy.earlier).toEqual({ file: from, number: old.number, repeat: true })
    expect(copy.begun?.terms?.lines).toEqual(sampleTerms.lines)
    expect(copy.begun?.terms?.shipment.latest).toBe('2026-09-10')
    expect([copy.gates, copy.papers, copy.binder.kept, copy.deal.contract, copy.deal.cost]).toEqual([
      {},
      [],
      [],
      undefined,
      undefined,
    ])
    expect(copy.begun?.terms?.marks.join(' ')).toContain('HL-45102')
    expect(JSON.stringify(copy)).not.toContain('HL-44018')
  })

  test('is settled before it is anything, and then asks for every signature anew', async () => {
    const file = await copyOf(await oldOrder())
    const merchandiser = await stage.desk('merchandiser')
    const { next } = await ask(merchandiser, 'order', { id: file })
    expect(next.does).toBe('settle')
    expect(rulesOf(await tries(merchandiser, issuePaper, file, pi()))).toContain('DEAL-01')
    const { begun } = await fileOf(file)
    await does(merchandiser, settleTerms, file, { terms: begun?.terms, customerOrder: begun?.customerOrder })
    const settled = await fileOf(file)
    expect([settled.deal.contract?.version, settled.deal.contract?.customerOrder]).toEqual([1, 'HL-45102'])
    expect(settled.begun?.terms).toBeUndefined()
    expect((await lampOf(merchandiser, file)).state).toBe('shut')
    expect(rulesOf(await tries(merchandiser, issuePaper, file, pi()))).toEqual(['G7'])
  })

  test('cannot be signed with the print of the old one, although it says the same', async () => {
    const from = await oldOrder()
    const file = await copyOf(from)
    const [merchandiser, supervisor] = [await stage.desk('merchandiser'), await stage.desk('supervisor')]
    await does(merchandiser, settleTerms, file, { terms: sampleTerms, customerOrder: 'HL-45102' })
    await does(merchandiser, askSignature, file, pi())
    const { print } = await lampOf(supervisor, from)
    expect(rulesOf(await tries(supervisor, signGate, file, { firm: stage.company, gate: 'G7', print }))).toContain(
      'SG-03',
    )
  })

  test('keeps neither the old number of the customer nor a day that has passed', async () => {
    const from = await settledFile(stage)
    const stale = await copying(from, { customerOrder: 'HL-44018', latest: '2026-03-01' })
    const outcome = await tries(await stage.desk('merchandiser'), copyOrder, freshId(), stale)
    expect(rulesOf(outcome)).toEqual(['RP-02', 'RP-03'])
  })

  test('leaves the day open where none is named, and is refused where there is nothing to copy', async () => {
    const from = await settledFile(stage)
    const { latest: _, ...undated } = await copying(from)
    const { id } = await does(await stage.desk('merchandiser'), copyOrder, freshId(), undated)
    expect((await fileOf(id)).begun?.terms?.shipment.latest).toBeUndefined()
    const bare = await copying(await openedFile(stage))
    expect(rulesOf(await tries(await stage.desk('merchandiser'), copyOrder, freshId(), bare))).toEqual(['RP-01'])
  })

  test('is for those who may open orders, and not for another firm', async () => {
    const from = await settledFile(stage)
    const input = await copying(from)
    await expect(tries(await stage.desk('qc'), copyOrder, freshId(), input)).rejects.toThrow()
    const other = await stage.another()
    const theirs = await other.desk('merchandiser')
    await expect(tries(theirs, copyOrder, freshId(), { ...input, firm: other.company })).rejects.toThrow()
  })
})

describe('a repeat order', () => {
  test('is laid beside the order before it: price, quantity and day, and nothing where nothing differs', async () => {
    const from = await settledFile(stage)
    const file = await copyOf(from, { latest: '2026-09-10' })
    const merchandiser = await stage.desk('merchandiser')
    const begun = (await fileOf(file)).begun?.terms
    const lines = begun?.lines.map((line, i) =>
      i === 0 ? { ...line, unitPrice: { ...line.unitPrice, amount: decimal('49.90') } } : line,
    )
    await does(merchandiser, settleTerms, file, { terms: { ...begun, lines }, customerOrder: 'HL-45102' })
    const sides = [await fileOf(from), await fileOf(file)].map((one) => ({ file: one, suppliers: {} }))
    const [before, after] = sides
    if (!before || !after) throw new RangeError('two orders')
    expect(compareOrders(before, after).map((one) => [one.topic, one.before.en, one.after.en])).toEqual([
      ['prices', 'USD 48.60', 'USD 49.90'],
      ['dates', '10 June 2026', '10 September 2026'],
      ['packing', 'H&L AS / HL-44018 / OSLO / C/NO. 1-315', 'H&L AS / HL-45102 / OSLO / C/NO. 1-315'],
    ])
    expect(compareOrders(before, before)).toEqual([])
  })

  test('is proposed from orders of the same customer with the same goods, and marked by hand', async () => {
    const from = await settledFile(stage)
    const { buyer } = await fileOf(from)
    const merchandiser = await stage.desk('merchandiser')
    const file = await copyOf(from, { customerOrder: '' })
    await does(merchandiser, settleTerms, file, { terms: sampleTerms, customerOrder: 'HL-45103' })
    const { rows } = await ask(merchandiser, 'earlier-orders', { file })
    expect(rows.map(({ id, common, buyer: whose }) => [id, common, whose])).toEqual([[from, 2, buyer]])
    await does(merchandiser, markRepeat, file, { of: '' })
    expect((await fileOf(file)).earlier).toBeUndefined()
    await does(merchandiser, markRepeat, file, { of: from })
    expect((await fileOf(file)).earlier?.file).toBe(from)
  })

  test('is neither of itself nor of another customer', async () => {
    const [file, elsewhere] = [await settledFile(stage), await settledFile(stage)]
    const merchandiser = await stage.desk('merchandiser')
    expect(rulesOf(await tries(merchandiser, markRepeat, file, { of: file }))).toEqual(['RP-04'])
    expect(rulesOf(await tries(merchandiser, markRepeat, file, { of: elsewhere }))).toEqual(['RP-05'])
  })

  test('for another customer is a copy, no repeat', async () => {
    const from = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const facts = { ...sampleDeal.buyer, name: { en: 'Nordhus AB', zh: '' }, legalName: 'Nordhus AB' }
    const { id: buyer } = await does(merchandiser, enterParty, freshId(), { roles: ['customer'], facts })
    expect((await fileOf(await copyOf(from, { buyer }))).earlier?.repeat).toBe(false)
  })

  test('stays what it was when the old order is amended: it proposes what was copied', async () => {
    const from = await settledFile(stage)
    const file = await copyOf(from)
    const terms = { ...sampleTerms, marks: ['CHANGED'] }
    await does(await stage.desk('merchandiser'), amendTerms, from, { firm: stage.company, terms, reason: 'marks' })
    expect((await fileOf(file)).begun?.terms?.marks).toContain('H&L AS')
  })
})
