import type { AccountStatement } from '@gendan/forms/account-statement/shape'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { correctSupplierInvoice } from '@gendan/orderfile/acts/correct-supplier-invoice'
import { dropPurchase } from '@gendan/orderfile/acts/drop-purchase'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { recordSupplierInvoice } from '@gendan/orderfile/acts/record-supplier-invoice'
import { withdrawSupplierInvoice } from '@gendan/orderfile/acts/withdraw-supplier-invoice'
import { expectedPapers } from '@gendan/orderfile/binder/expected'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import {
  invoiceOf as asked,
  newSupplier as hisFile,
  invoiceNumbers,
  type Ordered,
  orderedFile as ordering,
  type Scan,
  fileOf as standing,
} from '../setup/ordered.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: Scan
beforeAll(async () => {
  stage = await openStage()
  scan = await keptScan(stage, 'invoice.pdf', 'accounts')
})
afterAll(() => stage.close())

const today = '2026-03-18'
const accounts = () => stage.desk('accounts')

const nextNumber = invoiceNumbers()

const newSupplier = () => hisFile(stage)
const orderedFile = (supplier: string) => ordering(stage, supplier, scan)
const fileOf = (id: string) => standing(stage, id)

/** The invoice of the cartons, all of them. */
const invoiceOf = (ordered: Ordered, change: object = {}, part: object = {}) =>
  asked(ordered, { number: nextNumber(), files: [scan], ...change }, part)

const enters = async (input: object, id = freshId()) => tries(await accounts(), recordSupplierInvoice, id, input)

async function entered(input: object): Promise<string> {
  const outcome = await enters(input)
  expect(rulesOf(outcome)).toEqual([])
  return outcome.ok ? outcome.answer.id : ''
}

/** What is to be paid to a supplier, piece by piece: what, how much of how much, by when. */
async function duesOf(party: string) {
  const { rows } = await ask(await accounts(), 'dues', { way: 'out', party })
  return rows.map(({ what, paper, open, amount, due }) => [what, paper.slice(0, 5), Number(open), Number(amount), due])
}

async function accountOf(party: string) {
  const answer = await ask(await accounts(), 'account', { party, side: 'supplier', currency: 'CNY', to: today })
  return answer.account as unknown as AccountStatement['account']
}

async function pays({ supplier, file, purchase }: Ordered, amount: string, invoice = '') {
  const slip = {
    ...{ way: 'out', account: 'usd', day: today, amount: { amount, currency: 'CNY' }, bankCharges: '0' },
    ...{ payer: '纸箱厂', party: supplier, reference: '', note: '', source: { from: 'slip', files: [scan] } },
  }
  const parts = [{ file, purchase, invoice, purpose: 'balance', amount }]
  return tries(await accounts(), paySupplier, freshId(), { firm: stage.company, slip, parts })
}

describe('a supplier’s invoice', () => {
  test('asks for the deposit’s rest by the terms of the purchase, and begins his account', async () => {
    const ordered = await orderedFile(await newSupplier())
    expect(await duesOf(ordered.supplier)).toEqual([
      ['deposit', 'LW-PO', 1278.9, 1278.9, today],
      ['purchase', 'LW-PO', 2984.1, 2984.1, null],
    ])
    expect((await accountOf(ordered.supplier)).closing).toBe('0')
    await entered(invoiceOf(ordered))
    expect(await duesOf(ordered.supplier)).toEqual([
      ['deposit', 'LW-PO', 1278.9, 1278.9, today],
      ['invoice', '26332', 2984.1, 2984.1, '2026-04-17'],
    ])
    const account = await accountOf(ordered.supplier)
    expect(account.rows.map(({ what, charged }) => [what, charged])).toEqual([['bill', '4263']])
  })

  test('is refused with every reason at once', async () => {
    const ordered = await orderedFile(await newSupplier())
    const stranger = await newSupplier()
    const wrong = {
      ...{ party: stranger, number: '77', day: '2026-03-19', files: [], tax: '12' },
      amount: { amount: '9000', currency: 'USD' },
    }
    const lines = [{ line: '1', quantity: '300', amount: '9500' }]
    expect(rulesOf(await enters(invoiceOf(ordered, wrong, { lines })))).toEqual([
      'SI-01',
      'SI-03',
      'SI-04',
      'SI-06',
      'SI-06',
      'SI-08',
      'SI-11',
      'SI-12',
      'SI-13',
    ])
  })

  test('that is dearer than agreed, or asks for more than was ordered together with others, is refused', async () => {
    const ordered = await orderedFile(await newSupplier())
    const part = (quantity: string, amount: string) => ({ lines: [{ line: '1', quantity, amount }] })
    const half = { amount: { amount: '1460', currency: 'CNY' }, tax: '167.96' }
    const dear = { amount: { amount: '1500', currency: 'CNY' }, tax: '172.57' }
    expect(rulesOf(await enters(invoiceOf(ordered, dear, part('100', '1500'))))).toEqual(['SI-14'])
    await entered(invoiceOf(ordered, half, part('100', '1460')))
    await entered(invoiceOf(ordered, half, part('100', '1460')))
    expect(rulesOf(await enters(invoiceOf(ordered, half, part('100', '1460'))))).toEqual(['SI-13'])
  })

  test('at another rate or on another paper than ordered needs its reason', async () => {
    const ordered = await orderedFile(await newSupplier())
    const plain = { kind: 'ordinary', rate: '0', tax: '0' }
    expect(rulesOf(await enters(invoiceOf(ordered, plain)))).toEqual(['SI-15'])
    await entered(invoiceOf(ordered, { ...plain, note: '小规模，不退税，已议价' }))
  })

  test('bears a number once, even where two people enter it at the same moment', async () => {
    const ordered = await orderedFile(await newSupplier())
    const number = nextNumber()
    const part = (line: string, quantity: string, amount: string) => ({ lines: [{ line, quantity, amount }] })
    const first = invoiceOf(
      ordered,
      { number, amount: { amount: '3577', currency: 'CNY' }, tax: '411.51' },
      part('1', '245', '3577'),
    )
    const second = invoiceOf(
      ordered,
      { number, amount: { amount: '686', currency: 'CNY' }, tax: '78.92' },
      part('2', '1960', '686'),
    )
    const outcomes = await Promise.all([enters(first), enters(second)])
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true])
    expect(outcomes.flatMap(rulesOf)).toEqual(['SI-05'])
  })

  test('is entered by accounts, not by a buyer', async () => {
    const ordered = await orderedFile(await newSupplier())
    await expect(
      tries(await stage.desk('buyer'), recordSupplierInvoice, freshId(), invoiceOf(ordered)),
    ).rejects.toThrow()
  })

  test('that is a VAT special one lies in the file as the paper the refund is asked on', async () => {
    const ordered = await orderedFile(await newSupplier())
    const state = async () =>
      expectedPapers(await fileOf(ordered.file)).find(({ kind }) => kind === 'vat-invoice')?.state
    expect(await state()).toBe('missing')
    await entered(invoiceOf(ordered))
    expect(await state()).toBe('held')
  })
})

describe('an invoice and its payments', () => {
  test('a payment for an invoice settles it before the deposit; one for the purchase settles what falls due first', async () => {
    const ordered = await orderedFile(await newSupplier())
    const id = await entered(invoiceOf(ordered))
    expect(rulesOf(await pays(ordered, '2000', id))).toEqual([])
    expect((await duesOf(ordered.supplier)).map(([what, , open]) => [what, open])).toEqual([
      ['deposit', 1278.9],
      ['invoice', 984.1],
    ])
    expect(rulesOf(await pays(ordered, '1500'))).toEqual([])
    expect((await duesOf(ordered.supplier)).map(([what, , open]) => [what, open])).toEqual([['invoice', 763]])
    expect((await accountOf(ordered.supplier)).closing).toBe('763')
    expect(rulesOf(await pays(ordered, '10', 'no-such-invoice'))).toEqual(['BS-10'])
    const { rows } = await ask(await accounts(), 'supplier-invoices', { party: ordered.supplier })
    expect(rows.map(({ open, due, orders }) => [Number(open), due, orders.startsWith('LW')])).toEqual([
      [763, '2026-04-17', true],
    ])
  })

  test('how late what is open is stands by supplier, on the day one asks', async () => {
    const ordered = await orderedFile(await newSupplier())
    await entered(invoiceOf(ordered, { due: today }))
    const { rows } = await ask(await accounts(), 'ageing', {})
    const his = rows.find(({ party }) => party === ordered.supplier)
    expect([Number(his?.open), Number(his?.coming), Number(his?.late30), Number(his?.undated)]).toEqual([
      4263, 4263, 0, 0,
    ])
  })

  test('corrected, it stands anew with its reason, and what was paid for it stays with it', async () => {
    const ordered = await orderedFile(await newSupplier())
    const id = await entered(invoiceOf(ordered))
    await pays(ordered, '2000', id)
    const again = { ...invoiceOf(ordered, { due: '2026-05-01' }), reason: '号码抄错' }
    await does(await accounts(), correctSupplierInvoice, id, again)
    expect(await duesOf(ordered.supplier)).toEqual([
      ['deposit', 'LW-PO', 1278.9, 1278.9, today],
      ['invoice', '26332', 984.1, 2984.1, '2026-05-01'],
    ])
    const bills = (await fileOf(ordered.file)).deal.money?.bills ?? []
    expect(bills.map(({ number, due }) => [number === '', due])).toEqual([[false, '2026-05-01']])
  })

  test('withdrawn, it leaves the files, its payment stays with the purchase, and its number is free again', async () => {
    const ordered = await orderedFile(await newSupplier())
    const typed = invoiceOf(ordered)
    const id = await entered(typed)
    await pays(ordered, '2000', id)
    const dropped = { purchase: ordered.purchase, reason: 'none needed', consent: 'by phone' }
    expect(rulesOf(await tries(await stage.desk('buyer'), dropPurchase, ordered.file, dropped))).toEqual(['PU-25'])
    const withdraws = async () => tries(await accounts(), withdrawSupplierInvoice, id, { reason: '品名开错，退回重开' })
    expect(rulesOf(await withdraws())).toEqual([])
    expect(rulesOf(await withdraws())).toEqual(['SI-20'])
    expect((await accountOf(ordered.supplier)).closing).toBe('-2000')
    expect((await duesOf(ordered.supplier)).map(([what, , open]) => [what, open])).toEqual([['purchase', 2263]])
    await entered(typed)
    expect((await accountOf(ordered.supplier)).closing).toBe('2263')
  })

  test('one paper may ask for purchases of two orders, and offers what is left of both', async () => {
    const supplier = await newSupplier()
    const [one, two] = [await orderedFile(supplier), await orderedFile(supplier)]
    const both = { amount: { amount: '8526', currency: 'CNY' }, tax: '980.86' }
    const input = invoiceOf(one, both)
    await entered({ ...input, parts: [...input.parts, ...invoiceOf(two).parts] })
    const bills = [await fileOf(one.file), await fileOf(two.file)].flatMap(({ deal }) => deal.money?.bills ?? [])
    expect(bills.map(({ amount, tax }) => [amount.amount, tax])).toEqual([
      ['4263', '490.43'],
      ['4263', '490.43'],
    ])
    const { rows } = await ask(await accounts(), 'billable', { party: supplier })
    expect(rows.map(({ lines }) => lines.map(({ ordered, billed }) => [ordered, billed]))).toEqual([
      [
        ['245', '245'],
        ['1960', '1960'],
      ],
      [
        ['245', '245'],
        ['1960', '1960'],
      ],
    ])
  })

  test('lists and accounts come out of the journal as they stand', async () => {
    expect(await replay(stage.pool, (await accounts()).fence)).toEqual([])
  })
})
