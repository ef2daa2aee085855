import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { samplePacking, sampleShipment } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { allotSlip } from '@gendan/orderfile/acts/allot-slip'
import { claimSlip } from '@gendan/orderfile/acts/claim-slip'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { recordShipment } from '@gendan/orderfile/acts/record-shipment'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { settlePacking } from '@gendan/orderfile/acts/settle-packing'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { takeBackAllotment } from '@gendan/orderfile/acts/take-back-allotment'
import { voidSlip } from '@gendan/orderfile/acts/void-slip'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, openedFile, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  await settledFile(stage)
  scan = await keptScan(stage, 'slip.pdf', 'accounts')
})
afterAll(() => stage.close())

const today = '2026-03-18'
const slipOf = (amount: string, change: object = {}) => ({
  way: 'in',
  account: 'usd',
  day: today,
  amount: { amount, currency: 'USD' },
  bankCharges: '0',
  payer: 'HALVORSEN LUND AS',
  party: '',
  reference: 'your invoice',
  note: '',
  source: { from: 'slip', files: [scan] },
  ...change,
})
const share = (file: string, amount: string, change: object = {}) => ({ file, amount, purpose: 'deposit', ...change })

async function records(amount: string, parts: readonly object[] = [], change: object = {}, id = freshId()) {
  const input = { firm: stage.company, slip: slipOf(amount, change), parts }
  return tries(await stage.desk('accounts'), recordSlip, id, input)
}

/** A slip that must be taken, by its id. */
async function recorded(amount: string, parts: readonly object[] = [], change: object = {}): Promise<string> {
  const outcome = await records(amount, parts, change)
  expect(rulesOf(outcome)).toEqual([])
  return outcome.ok ? outcome.answer.id : ''
}

const allots = async (slip: string, ...parts: readonly object[]) =>
  tries(await stage.desk('accounts'), allotSlip, slip, { firm: stage.company, parts })

async function fileOf(id: string): Promise<OrderFile> {
  return (await ask(await stage.desk('merchandiser'), 'order', { id })).file as unknown as OrderFile
}

/** What is open of the price, of the deposit and of the balance. */
async function openIn(id: string): Promise<readonly string[]> {
  const owed = receivableOf(await fileOf(id))
  return [owed?.open, ...(owed?.dues ?? []).map(({ open }) => open)].map((money) => money?.amount ?? '')
}

async function shows(post: Post, file: string, gate: string, proof: object = { evidence: [], note: '' }) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { firm: stage.company, gate, print, ...proof })
}

async function forces(post: Post, file: string, gate: string) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, forceGate, file, { firm: stage.company, gate, print, reason: 'an old customer' })
}

/** A file whose customer has signed the proforma invoice back: USD 29,748.00, 30 % of it with the order. */
async function signedBackFile(): Promise<string> {
  const file = await signedFile(stage)
  const pi = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
  await does(await stage.desk('merchandiser'), issuePaper, file, pi)
  expect((await shows('merchandiser', file, 'G8', { evidence: [scan] })).ok).toBe(true)
  return file
}

/** The same, packed, shipped and its list sent. */
async function shippedFile(): Promise<string> {
  const file = await signedBackFile()
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, settlePacking, file, { packing: { ...samplePacking, packed: '2026-03-12' } })
  const ownPl = { proforma: 'LW-PI26-0001', addition: '', tongue: 'both' }
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'packing-list', own: ownPl })
  await forces('manager', file, 'G17')
  expect((await shows('merchandiser', file, 'G18', { note: 'sent by mail' })).ok).toBe(true)
  await does(merchandiser, recordShipment, file, { shipment: { ...sampleShipment, onBoard: '2026-03-16' } })
  return file
}

/** Another order of the customer of a file, settled. */
async function anotherOf(file: string): Promise<string> {
  const { buyer } = await fileOf(file)
  const merchandiser = await stage.desk('merchandiser')
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  const { id } = await does(merchandiser, openInquiry, freshId(), { firm: stage.company, buyer, inquiry })
  await does(merchandiser, settleTerms, id, { terms: sampleTerms, customerOrder: 'HL-44019' })
  return id
}

describe('a bank slip', () => {
  test('is refused with every reason at once', async () => {
    const wrong = { day: '2026-03-19', account: 'nowhere', source: { from: 'slip', files: [] } }
    expect(rulesOf(await records('0', [], wrong))).toEqual(['BS-20', 'BS-21', 'BS-22', 'BS-23'])
  })

  test('is not recorded on a file that nobody has kept, nor by a salesman', async () => {
    const unkept = { source: { from: 'slip', files: [{ attachment: 'a'.repeat(64), name: 'x.pdf' }] } }
    expect(rulesOf(await records('100', [], unkept))).toEqual(['ATT-01'])
    const salesman = await stage.desk('salesman')
    const input = { firm: stage.company, slip: slipOf('100') }
    await expect(tries(salesman, recordSlip, freshId(), input)).rejects.toThrow()
  })
})

describe('a slip split over orders', () => {
  test('pays each of them, and what is left stays the customer’s credit', async () => {
    const first = await settledFile(stage)
    const second = await anotherOf(first)
    const slip = await recorded('18000', [share(first, '8924.40'), share(second, '8924.40')])
    expect(await openIn(first)).toEqual(['20823.6', '0', '20823.6'])
    expect(await openIn(second)).toEqual(['20823.6', '0', '20823.6'])
    expect(rulesOf(await allots(slip, share(first, '151.61')))).toEqual(['BS-03'])
  })

  test('is refused whole, with every reason, where one share does not hold', async () => {
    const first = await settledFile(stage)
    const stranger = await settledFile(stage)
    const untold = await openedFile(stage)
    const slip = await recorded('1000')
    const outcome = await allots(
      slip,
      share(first, '800'),
      share(stranger, '300', { purpose: 'other' }),
      share(untold, '0'),
    )
    expect(rulesOf(outcome)).toEqual(['BS-02', 'BS-03', 'BS-04', 'BS-05', 'BS-09'])
    expect(await openIn(first)).toEqual(['29748', '8924.4', '20823.6'])
  })

  test('short by bank charges is accepted within the tolerance, and beyond it with a reason', async () => {
    const file = await settledFile(stage)
    const slip = await recorded('8744.40')
    expect(rulesOf(await allots(slip, share(file, '8744.40', { charges: '180' })))).toEqual(['BS-08'])
    const why = { charges: '180', note: 'three banks on the way, seen on the MT103' }
    expect((await allots(slip, share(file, '8744.40', why))).ok).toBe(true)
    expect((await openIn(file))[1]).toBe('0')
  })

  test('pays no more than is owed: the rest stays on the slip', async () => {
    const file = await settledFile(stage)
    const outcome = await records('30000', [share(file, '30000')])
    expect(rulesOf(outcome)).toEqual(['BS-07'])
    expect(outcome.ok ? '' : outcome.findings[0]?.says.en).toBe('USD 29,748.00 is owed here; this is USD 252.00 more.')
  })

  test('in another money says what it settles', async () => {
    const file = await settledFile(stage)
    const euro = { amount: { amount: '8200', currency: 'EUR' } }
    expect(rulesOf(await records('8200', [share(file, '8200')], euro))).toEqual(['BS-06'])
    await recorded('8200', [share(file, '8200', { pays: '8924.40' })], euro)
    expect((await openIn(file))[1]).toBe('0')
  })

  test('beside the price is not taken for the deposit', async () => {
    const file = await settledFile(stage)
    await recorded('450', [share(file, '450', { purpose: 'other', note: 'mould' })])
    expect(await openIn(file)).toEqual(['29748', '8924.4', '20823.6'])
  })

  test('is taken back with a reason, and only then may the slip be taken out', async () => {
    const file = await settledFile(stage)
    const slip = await recorded('8924.40', [share(file, '8924.40')])
    const accounts = await stage.desk('accounts')
    const reason = 'it was for another order'
    expect(rulesOf(await tries(accounts, voidSlip, slip, { reason }))).toEqual(['BS-33'])
    expect(rulesOf(await tries(accounts, claimSlip, slip, { party: (await fileOf(file)).buyer }))).toEqual(['BS-34'])
    const [receipt] = (await fileOf(file)).deal.money?.receipts ?? []
    await does(accounts, takeBackAllotment, slip, { part: receipt?.id, reason })
    expect(rulesOf(await tries(accounts, takeBackAllotment, slip, { part: receipt?.id, reason }))).toEqual(['BS-37'])
    expect(await openIn(file)).toEqual(['29748', '8924.4', '20823.6'])
    await does(accounts, voidSlip, slip, { reason })
    expect(rulesOf(await allots(slip, share(file, '1')))).toEqual(['BS-01', 'BS-03'])
  })
})

describe('the deposit at G9', () => {
  test('by the ledger needs no second upload, and the slip stands beside the signature', async () => {
    const file = await signedBackFile()
    await recorded('8924.40', [share(file, '8924.40')])
    expect((await shows('accounts', file, 'G9')).ok).toBe(true)
    expect((await fileOf(file)).gates['G9']?.signed?.evidence).toEqual([scan])
  })

  test('short within the tolerance is covered; short beyond it is told to the cent', async () => {
    const file = await signedBackFile()
    await recorded('8000', [share(file, '8000')])
    const short = await shows('accounts', file, 'G9')
    expect(short.ok ? '' : short.findings.map(({ says }) => says.en)).toEqual([
      'USD 924.40 is missing: USD 8,924.40 is due, USD 8,000.00 is in.',
    ])
    await recorded('924.40', [share(file, '924.40')])
    expect((await shows('accounts', file, 'G9')).ok).toBe(true)
  })

  test('closes again when its receipt is taken back, and not when another comes', async () => {
    const file = await signedBackFile()
    const slip = await recorded('8924.40', [share(file, '8924.40')])
    await shows('accounts', file, 'G9')
    await recorded('1000', [share(file, '1000', { purpose: 'balance' })])
    const accounts = await stage.desk('accounts')
    expect((await lampOf(accounts, file, 'G9')).state).toBe('open')
    const [receipt] = (await fileOf(file)).deal.money?.receipts ?? []
    await does(accounts, takeBackAllotment, slip, { part: receipt?.id, reason: 'the bank turned it back' })
    expect((await lampOf(accounts, file, 'G9')).state).toBe('again')
  })
})

describe('the title at G24', () => {
  test('is not given while the balance is out, not even on a word', async () => {
    const file = await shippedFile()
    await recorded('8924.40', [share(file, '8924.40')])
    const word = await shows('accounts', file, 'G24', { note: 'he will pay tomorrow' })
    expect(word.ok ? [] : word.findings.map(({ rule, says }) => [rule, says.en])).toEqual([
      ['SG-11', 'USD 20,823.60 is missing: USD 29,748.00 is due, USD 8,924.40 is in.'],
    ])
  })

  test('is forced by the general manager alone, and the file has not its money by that', async () => {
    const file = await shippedFile()
    expect(rulesOf(await forces('manager', file, 'G24'))).toEqual(['SG-10'])
    expect((await forces('general-manager', file, 'G24')).ok).toBe(true)
    expect((await fileOf(file)).stage).toBe('E16')
    await recorded('29748', [share(file, '29748', { purpose: 'balance' })])
    expect((await fileOf(file)).stage).toBe('E17')
    expect((await lampOf(await stage.desk('accounts'), file, 'G24')).state).toBe('open')
  })

  test('is confirmed by accounts on the ledger; paid in full, the file stands at E17', async () => {
    const file = await shippedFile()
    await recorded('8924.40', [share(file, '8924.40')])
    await recorded('20823.60', [share(file, '20823.60', { purpose: 'balance' })])
    expect(rulesOf(await shows('documents', file, 'G24'))).toEqual(['SG-01'])
    expect((await shows('accounts', file, 'G24')).ok).toBe(true)
    expect((await fileOf(file)).stage).toBe('E17')
  })
})

describe('the money board', () => {
  test('shows what is awaited with its day, what is open of it, and the slips nobody has claimed', async () => {
    const file = await signedBackFile()
    await recorded('8000', [share(file, '8000')])
    const slip = await recorded('777.77', [], { payer: 'SOMEBODY FROM OSLO' })
    const accounts = await stage.desk('accounts')
    const { rows } = await ask(accounts, 'dues', { search: (await fileOf(file)).number })
    expect(rows.map(({ what, open, due }) => [what, open, due])).toEqual([
      ['deposit', '924.4', '2026-04-01'],
      ['balance', '20823.6', null],
    ])
    const unclaimed = await ask(accounts, 'slips', { search: 'somebody' })
    expect(unclaimed.rows.map(({ id, open, payer }) => [id, open, payer])).toEqual([
      [slip, '777.77', 'SOMEBODY FROM OSLO'],
    ])
    expect(await replay(stage.pool, accounts.fence)).toEqual([])
  })
})
