import { printStatement } from '@gendan/forms/account-statement/print'
import type { AccountStatement } from '@gendan/forms/account-statement/shape'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { samplePacking, sampleShipment } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import type { IssuedStatement } from '@gendan/orderfile/account-statement'
import { allotSlip } from '@gendan/orderfile/acts/allot-slip'
import { answerStatement } from '@gendan/orderfile/acts/answer-statement'
import { claimSlip } from '@gendan/orderfile/acts/claim-slip'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { issueStatement } from '@gendan/orderfile/acts/issue-statement'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { recordShipment } from '@gendan/orderfile/acts/record-shipment'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { sendStatement } from '@gendan/orderfile/acts/send-statement'
import { settlePacking } from '@gendan/orderfile/acts/settle-packing'
import { withdrawStatement } from '@gendan/orderfile/acts/withdraw-statement'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, ownPi, rulesOf, signedFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let scan: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  scan = await keptScan(stage, 'slip.pdf', 'accounts')
})
afterAll(() => stage.close())

const today = '2026-03-18'
const accounts = () => stage.desk('accounts')

/** A file that is signed back, packed, shipped and invoiced today: USD 29,748.00; with its customer. */
async function invoicedFile(): Promise<{ readonly file: string; readonly party: string }> {
  const file = await signedFile(stage)
  const merchandiser = await stage.desk('merchandiser')
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'proforma-invoice', own: ownPi })
  const { print } = await lampOf(merchandiser, file, 'G8')
  await does(merchandiser, passGate, file, { firm: stage.company, gate: 'G8', print, evidence: [scan], note: '' })
  await does(merchandiser, settlePacking, file, { packing: { ...samplePacking, packed: '2026-03-12' } })
  await does(merchandiser, recordShipment, file, { shipment: { ...sampleShipment, onBoard: '2026-03-16' } })
  const manager = await stage.desk('manager')
  const forced = await lampOf(manager, file, 'G17')
  await does(manager, forceGate, file, {
    firm: stage.company,
    gate: 'G17',
    print: forced.print,
    reason: 'an old customer',
  })
  const own = { proforma: 'LW-PI26-0001', bank: 'usd', addition: '', tongue: 'both' }
  await does(merchandiser, issuePaper, file, { firm: stage.company, kind: 'commercial-invoice', own })
  const answer = await ask(merchandiser, 'order', { id: file })
  return { file, party: String(answer.file['buyer']) }
}

/** A slip of today, split as told. */
async function paid(amount: string, parts: readonly object[], change: object = {}): Promise<string> {
  const slip = {
    ...{ way: 'in', account: 'usd', day: today, amount: { amount, currency: 'USD' }, bankCharges: '0', party: '' },
    ...{ payer: 'HALVORSEN LUND AS', reference: 'your invoice', note: '', source: { from: 'slip', files: [scan] } },
    ...change,
  }
  return (await does(await accounts(), recordSlip, freshId(), { firm: stage.company, slip, parts })).id
}

const accountOf = async (party: string, change: object = {}) => ask(await accounts(), 'account', { party, ...change })
const told = (answer: Awaited<ReturnType<typeof accountOf>>) => answer.account as unknown as AccountStatement['account']

async function issues(party: string, change: object = {}, seen?: string) {
  const answer = await accountOf(party)
  const { from, to } = told(answer)
  const input = { firm: stage.company, party, side: 'customer', currency: 'USD', from, to, print: seen ?? answer.print }
  return tries(await accounts(), issueStatement, freshId(), { ...input, ...change })
}

describe('the account of a customer', () => {
  test('shows each invoice and each receipt with its order, the charges we bear, and what is left', async () => {
    const { file, party } = await invoicedFile()
    await paid('8899.40', [{ file, amount: '8899.40', purpose: 'deposit', charges: '25' }], { bankCharges: '25' })
    await paid('450', [{ file, amount: '450', purpose: 'other', note: 'mould' }])
    const account = told(await accountOf(party))
    expect(account.rows.map(({ what, charged, settled, balance }) => [what, charged, settled, balance])).toEqual([
      ['invoice', '29748', '0', '29748'],
      ['receipt', '0', '8899.4', '20848.6'],
      ['charges', '0', '25', '20823.6'],
      ['beside', '450', '450', '20823.6'],
    ])
    expect(account.open.map(({ order, open }) => [order !== '', open])).toEqual([[true, '20823.6']])
  })

  test('keeps what came in another money in the money of the order, with what it was', async () => {
    const { file, party } = await invoicedFile()
    const euro = { amount: { amount: '9000', currency: 'EUR' } }
    await paid('9000', [{ file, amount: '8200', purpose: 'deposit', pays: '8924.40' }], { ...euro, party })
    const dollars = told(await accountOf(party, { currency: 'USD' }))
    expect(dollars.rows[1]).toMatchObject({ settled: '8924.4', moved: { amount: '8200', currency: 'EUR' } })
    expect((await accountOf(party)).currencies).toEqual(['USD', 'EUR'])
    const euros = told(await accountOf(party, { currency: 'EUR' }))
    expect([euros.closing, euros.credit, euros.rows.map(({ what }) => what)]).toEqual(['-800', '800', ['unallotted']])
  })

  test('what he paid too much is his credit until it is allotted, and then stands in its order', async () => {
    const { file, party } = await invoicedFile()
    const slip = await paid('30000', [{ file, amount: '29748', purpose: 'balance' }])
    expect(told(await accountOf(party))).toMatchObject({ closing: '-252', credit: '252', open: [] })
    const parts = [{ file, amount: '252', purpose: 'other', note: 'samples' }]
    await does(await accounts(), allotSlip, slip, { firm: stage.company, parts })
    expect(told(await accountOf(party))).toMatchObject({ closing: '0', credit: '0' })
  })
})

describe('a statement of account', () => {
  test('is numbered, frozen, printed, sent, and confirmed by the other side', async () => {
    const { file, party } = await invoicedFile()
    const first = await issues(party, { bank: 'usd' })
    expect(rulesOf(first)).toEqual([])
    const id = first.ok ? first.answer.id : ''
    expect(first.ok && first.answer.number).toMatch(/^LW-SA26-\d{4}$/)
    const desk = await accounts()
    await does(desk, sendStatement, id, { day: today, how: 'mail', to: 'ingrid@halvorsen.no' })
    expect(rulesOf(await tries(desk, answerStatement, id, { agrees: true, day: '2026-03-17' }))).toEqual([
      'ST-11',
      'ST-12',
    ])
    expect(rulesOf(await tries(desk, answerStatement, id, { agrees: false, day: today }))).toEqual(['ST-13'])
    await does(desk, answerStatement, id, { agrees: false, day: today, word: 'our payment of 17 March is missing' })
    await does(desk, answerStatement, id, { agrees: true, day: today, person: 'Ingrid', files: [scan] })
    expect(rulesOf(await tries(desk, withdrawStatement, id, { reason: 'x' }))).toEqual(['ST-21'])
    await paid('8924.40', [{ file, amount: '8924.40', purpose: 'deposit' }])
    const { statement } = await ask(desk, 'statement', { id })
    const kept = statement as unknown as IssuedStatement
    expect([kept.closing, kept.answers.length, kept.page?.pages]).toEqual(['29748', 2, 1])
    expect(JSON.stringify(printStatement(kept.filled as AccountStatement, { tongue: 'en' }))).toContain('29,748.00')
    const { rows } = await ask(desk, 'statements', { party })
    expect(rows.map(({ closing, state, partyName }) => [closing, state, partyName])).toEqual([
      ['29748', 'agreed', 'Halvorsen & Lund AS'],
    ])
  })

  test('is refused where the account has moved since it was seen, or nothing stands on it', async () => {
    const { file, party } = await invoicedFile()
    const { print } = await accountOf(party)
    await paid('8924.40', [{ file, amount: '8924.40', purpose: 'deposit' }])
    expect(rulesOf(await issues(party, {}, print))).toEqual(['ST-03'])
    expect(rulesOf(await issues(party, { currency: 'GBP' }))).toEqual(['ST-02', 'ST-03'])
    expect(rulesOf(await issues(party, { to: '2026-03-19' }))).toContain('ST-01')
  })

  test('tells where the next one does not begin where the last ended, or opens otherwise than that closed', async () => {
    const { party } = await invoicedFile()
    const yesterday = await issues(party, { from: '2026-03-01', to: '2026-03-17' })
    expect(rulesOf(yesterday)).toContain('ST-02')
    await issues(party)
    const rules = async (change: object) => (await accountOf(party, change)).findings.map(({ rule }) => rule)
    expect(await rules({ from: today })).toEqual(['ST-04'])
    expect(await rules({ from: '2026-03-19', to: '2026-03-31' })).toEqual(['ST-01'])
    const late = { day: '2026-03-10', party }
    await paid('100', [], late)
    expect(await rules({ from: '2026-03-19', to: '2026-03-31' })).toEqual(['ST-01', 'ST-05'])
  })

  test('is not issued by a salesman, and the journal tells every line of every account again', async () => {
    const { party } = await invoicedFile()
    const { print, account } = await accountOf(party)
    const { from, to } = account as unknown as AccountStatement['account']
    const input = { firm: stage.company, party, side: 'customer', currency: 'USD', from, to, print }
    await expect(tries(await stage.desk('salesman'), issueStatement, freshId(), input)).rejects.toThrow()
    expect(await replay(stage.pool, (await accounts()).fence)).toEqual([])
  })
})

describe('the balances of all parties', () => {
  test('stand in one list by money, with what is overdue and the last statement', async () => {
    const { party } = await invoicedFile()
    const slip = await paid('77', [], { payer: 'SOMEBODY' })
    await does(await accounts(), claimSlip, slip, { party })
    await issues(party)
    const { rows } = await ask(await accounts(), 'accounts', {
      search: 'halvorsen',
      sort: 'balance',
      descending: true,
      limit: 200,
    })
    const his = rows.filter((row) => row.party === party)
    expect(his.map(({ side, currency, balance, state }) => [side, currency, balance, state])).toEqual([
      ['customer', 'USD', '29671', 'issued'],
    ])
    expect(sampleTerms.currency).toBe('USD')
  })
})
