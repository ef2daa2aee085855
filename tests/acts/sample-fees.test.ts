import type { AccountStatement } from '@gendan/forms/account-statement/shape'
import type { Sample } from '@gendan/forms/deal/sample'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleSample } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { cancelOrder } from '@gendan/orderfile/acts/cancel-order'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { putSample } from '@gendan/orderfile/acts/put-sample'
import { recordChase } from '@gendan/orderfile/acts/record-chase'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { takeBackAllotment } from '@gendan/orderfile/acts/take-back-allotment'
import { endedMoney } from '@gendan/orderfile/money/ended-money'
import { receivableOf } from '@gendan/orderfile/money/receivable'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, openedFile, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { fileOf } from '../setup/ordered.ts'
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
const money = (amount: string, currency = 'USD') => ({ amount, currency })
const terms = { terms: sampleTerms, customerOrder: 'HL-44018' }
/** A sales sample for which the customer pays USD 80, which he gets back with the order. */
const wanted = {
  ...sampleSample,
  ...{ kind: 'sales', line: '', maker: '', charge: 'refundable', fee: money('80'), due: '2026-03-16' },
} as unknown as Sample

async function puts(file: string, change: object = {}) {
  const sample = { ...wanted, ...change }
  return tries(await stage.desk('merchandiser'), putSample, file, { firm: stage.company, sample })
}

/** An inquiry with that sample, its form signed by the supervisor. */
async function sampledFile(change: object = {}): Promise<string> {
  const file = await openedFile(stage)
  expect(rulesOf(await puts(file, change))).toEqual([])
  const at = { firm: stage.company, gate: 'G2', part: wanted.id }
  await does(await stage.desk('merchandiser'), askSignature, file, { ...at, own: { addition: '', tongue: 'zh' } })
  const supervisor = await stage.desk('supervisor')
  const { print } = await lampOf(supervisor, file, 'G2')
  await does(supervisor, signGate, file, { ...at, print })
  return file
}

const fee = (file: string, amount: string, change: object = {}) => ({
  ...{ file, amount, purpose: 'sample', sample: wanted.id },
  ...change,
})

async function pays(amount: object, parts: readonly object[]) {
  const slip = {
    ...{ way: 'in', account: 'usd', day: today, amount, bankCharges: '0', payer: 'HALVORSEN LUND AS', party: '' },
    ...{ reference: 'samples', note: '', source: { from: 'slip', files: [scan] } },
  }
  return tries(await stage.desk('accounts'), recordSlip, freshId(), { firm: stage.company, slip, parts })
}

async function awaitedOf(file: string) {
  const { buyer } = await fileOf(stage, file)
  const { rows } = await ask(await stage.desk('accounts'), 'dues', { way: 'in', party: buyer })
  return rows.filter(({ id }) => id === file).map(({ what, open, late }) => [what, Number(open), late])
}

async function openIn(file: string) {
  const owed = receivableOf(await fileOf(stage, file))
  return [owed?.open, ...(owed?.dues ?? []).map(({ open }) => open)].map((one) => one?.amount)
}

describe('the fee of a sample', () => {
  test('is awaited from its signed form on, by its age, until a slip brings it', async () => {
    const unsigned = await openedFile(stage)
    await puts(unsigned)
    expect(await awaitedOf(unsigned)).toEqual([])
    const file = await sampledFile()
    expect(await awaitedOf(file)).toEqual([['sample', 80, 2]])
    const { buyer } = await fileOf(stage, file)
    const { rows } = await ask(await stage.desk('accounts'), 'ageing', { way: 'in' })
    expect(rows.find(({ party }) => party === buyer)).toMatchObject({ open: '80', late30: '80' })
    expect(rulesOf(await pays(money('50'), [fee(file, '50')]))).toEqual([])
    expect(await awaitedOf(file)).toEqual([['sample', 30, 2]])
    const short = fee(file, '28', { charges: '2' })
    expect(rulesOf(await pays(money('28'), [short]))).toEqual(['BS-08'])
    expect(rulesOf(await pays(money('28'), [{ ...short, note: 'his bank kept two dollars' }]))).toEqual([])
    expect(await awaitedOf(file)).toEqual([])
  })

  test('stands in the ledger of samples with what came in and what is awaited', async () => {
    const file = await sampledFile()
    await pays(money('50'), [fee(file, '50')])
    const { rows } = await ask(await stage.desk('merchandiser'), 'samples', { all: true, limit: 100 })
    expect(rows.find(({ id }) => id === file)).toMatchObject({ fee: '80', received: '50', awaited: '30' })
  })

  test('is refused where no sample has one, above the fee, in another money without a word, and on what is no fee', async () => {
    const [free, file] = [await sampledFile({ charge: 'free', fee: undefined }), await sampledFile()]
    expect(rulesOf(await pays(money('80'), [fee(free, '80')]))).toEqual(['BS-35'])
    expect(rulesOf(await pays(money('80'), [fee(file, '80', { sample: 'x9' })]))).toEqual(['BS-35'])
    expect(rulesOf(await pays(money('90'), [fee(file, '90')]))).toEqual(['BS-07'])
    expect(rulesOf(await pays(money('90'), [fee(file, '50'), fee(file, '40')]))).toEqual(['BS-07'])
    expect(rulesOf(await pays(money('74', 'EUR'), [fee(file, '74')]))).toEqual(['BS-06'])
    await does(await stage.desk('merchandiser'), settleTerms, file, terms)
    expect(rulesOf(await pays(money('80'), [fee(file, '80', { purpose: 'deposit' })]))).toEqual(['BS-36'])
    expect(await awaitedOf(file)).toEqual([['sample', 80, 2]])
  })

  test('may be paid in another money, and settles what was agreed for it', async () => {
    const file = await sampledFile()
    expect(rulesOf(await pays(money('74', 'EUR'), [fee(file, '74', { pays: '80' })]))).toEqual([])
    expect(await awaitedOf(file)).toEqual([])
  })

  test('asks to be chased like any payment', async () => {
    const file = await sampledFile()
    const said = { about: `fee ${wanted.id}`, day: today, how: 'phone', person: 'Ingrid', said: 'goes out tomorrow' }
    const salesman = await stage.desk('salesman')
    expect(rulesOf(await tries(salesman, recordChase, file, said))).toEqual([])
    expect(rulesOf(await tries(salesman, recordChase, file, { ...said, about: 'fee x9' }))).toEqual(['CH-02'])
  })
})

describe('a fee that is refunded with the order', () => {
  test('lessens the balance by itself once terms are settled, and no longer once its receipt is taken back', async () => {
    const file = await sampledFile()
    const paid = await pays(money('80'), [fee(file, '80')])
    expect(await openIn(file)).toEqual([undefined])
    await does(await stage.desk('merchandiser'), settleTerms, file, terms)
    expect(await openIn(file)).toEqual(['29668', '8924.4', '20743.6'])
    const price = [{ file, purpose: 'deposit', amount: '29668' }]
    expect(rulesOf(await pays(money('29748'), [{ ...price[0], amount: '29748' }]))).toEqual(['BS-07'])
    expect(rulesOf(await pays(money('29668'), price))).toEqual([])
    expect(await openIn(file)).toEqual(['0', '0', '0'])
    const slip = paid.ok ? paid.answer.id : ''
    const [receipt] = (await fileOf(stage, file)).deal.money?.receipts ?? []
    const back = { part: receipt?.id, reason: 'it was for another order' }
    await does(await stage.desk('accounts'), takeBackAllotment, slip, back)
    expect(await openIn(file)).toEqual(['80', '0', '80'])
  })

  test('holds the fee that was received: it is made neither free nor less', async () => {
    const file = await sampledFile()
    await pays(money('80'), [fee(file, '80')])
    expect(rulesOf(await puts(file, { charge: 'free', fee: undefined }))).toEqual(['SM-14'])
    expect(rulesOf(await puts(file, { fee: money('60') }))).toEqual(['SM-14'])
    expect(rulesOf(await puts(file, { fee: money('80', 'EUR') }))).toEqual(['SM-14'])
    expect(rulesOf(await puts(file, { fee: money('95') }))).toEqual([])
    expect(await awaitedOf(file)).toEqual([['sample', 15, 2]])
  })

  test('stays ours when the order is cancelled: only the deposit is decided about, and the account shows both', async () => {
    const file = await sampledFile()
    await puts(file, { madeOn: today, shelf: 'A-07' })
    await pays(money('80'), [fee(file, '80')])
    await does(await stage.desk('merchandiser'), settleTerms, file, terms)
    await pays(money('8924.40'), [{ file, purpose: 'deposit', amount: '8924.40' }])
    const agreed = { agreed: 'mail of 18 March', evidence: [scan], reason: 'his house burned' }
    await does(await stage.desk('manager'), cancelOrder, file, { firm: stage.company, ...agreed })
    const after = await fileOf(stage, file)
    expect(endedMoney(after)?.received).toBe('8924.4')
    const input = { party: after.buyer, currency: 'USD', to: today }
    const answer = await ask(await stage.desk('accounts'), 'account', input)
    const { rows, closing } = answer.account as unknown as AccountStatement['account']
    expect(rows.map(({ what, charged, settled }) => [what, charged, settled]).toSorted()).toEqual([
      ['fee-received', '0', '80'],
      ['receipt', '0', '8924.4'],
      ['sample-fee', '80', '0'],
    ])
    expect(closing).toBe('-8924.4')
  })
})

describe('a sample that is made again', () => {
  test('asks no second fee before somebody says so', async () => {
    const file = await sampledFile()
    const made = { madeOn: today, shelf: 'A-07' }
    await puts(file, made)
    const merchandiser = await stage.desk('merchandiser')
    const { print } = await lampOf(merchandiser, file, 'G3')
    const kept = { firm: stage.company, gate: 'G3', part: wanted.id, print, note: 'put on the shelf', evidence: [] }
    await does(merchandiser, passGate, file, kept)
    const sent = { ...made, sentOn: today, verdict: 'remade', comment: 'seat 2 cm lower' }
    expect(rulesOf(await puts(file, sent))).toEqual([])
    const [first, second] = (await fileOf(stage, file)).deal.samples ?? []
    expect([first?.charge, second?.charge, second?.fee]).toEqual(['refundable', 'free', undefined])
    expect(await awaitedOf(file)).toEqual([['sample', 80, 0]])
  })
})

test('replaying the journal gives the same lists', async () => {
  expect(await replay(stage.pool, (await stage.desk('manager')).fence)).toEqual([])
})
