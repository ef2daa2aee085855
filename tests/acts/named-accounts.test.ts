import { confirmPartyBank, refusePartyBank } from '@gendan/firm/acts/bank-guard-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Party } from '@gendan/firm/party'
import { sampleSuppliers } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { correctSupplierInvoice } from '@gendan/orderfile/acts/correct-supplier-invoice'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { recordSupplierInvoice } from '@gendan/orderfile/acts/record-supplier-invoice'
import type { SupplierInvoice } from '@gendan/orderfile/supplier-invoice'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import {
  invoiceOf as asked,
  invoiceNumbers,
  type Ordered,
  orderedFile as ordering,
  type Scan,
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

/** A supplier whose account and telephone are on record. */
async function withBank(): Promise<string> {
  const contact = { name: '王厂长', phone: '+86 574 6270 0011', email: '' }
  const bank = {
    id: 'cny',
    bankName: 'Bank of China',
    account: '3901 0000 8840 555',
    beneficiary: '纸箱厂',
    currency: 'CNY',
  }
  const facts = { ...sampleSuppliers['s-carton'], contact, banks: [bank] }
  const typed = { roles: ['accessory-supplier'], facts }
  return (await does(await stage.desk('merchandiser'), enterParty, freshId(), typed)).id
}
const orderedFile = (supplier: string) => ordering(stage, supplier, scan)

/** The invoice of the cartons, all of them. */
const invoiceOf = (ordered: Ordered, change: object = {}, part: object = {}) =>
  asked(ordered, { number: nextNumber(), files: [scan], ...change }, part)

const enters = async (input: object, id = freshId()) => tries(await accounts(), recordSupplierInvoice, id, input)

async function entered(input: object): Promise<string> {
  const outcome = await enters(input)
  expect(rulesOf(outcome)).toEqual([])
  return outcome.ok ? outcome.answer.id : ''
}

async function pays({ supplier, file, purchase }: Ordered, amount: string, invoice = '') {
  const slip = {
    ...{ way: 'out', account: 'usd', day: today, amount: { amount, currency: 'CNY' }, bankCharges: '0' },
    ...{ payer: '纸箱厂', party: supplier, reference: '', note: '', source: { from: 'slip', files: [scan] } },
  }
  const parts = [{ file, purchase, invoice, purpose: 'balance', amount }]
  return tries(await accounts(), paySupplier, freshId(), { firm: stage.company, slip, parts })
}

describe('the account that a supplier’s invoice names', () => {
  const other = { account: '6222 0000 0000 777', bankName: '农业银行余姚支行', beneficiary: '余姚纸箱厂' }
  const partyOf = async (id: string) => (await ask(await accounts(), 'party', { id })).state as unknown as Party
  const namedOf = async (id: string) => (await ask(await accounts(), 'supplier-invoice', { id })).named
  const dayOf = async (desk: Desk) => {
    const { must, waiting } = await ask(desk, 'day', {})
    return [must, waiting].map((rows) => rows.filter(({ kind }) => kind === 'bank-change'))
  }
  const calls = async (supplier: string, change: string) => {
    const desk = await stage.desk('supervisor')
    const [first] = (await partyOf(supplier)).bankChanges?.at(-1)?.numbers ?? []
    const call = { person: '王厂长', number: first?.number ?? '', at: desk.at, said: '换了开户行' }
    return tries(desk, confirmPartyBank, supplier, { firm: stage.company, change, call })
  }

  test('on record changes nothing, however it is written', async () => {
    const supplier = await withBank()
    const ordered = await orderedFile(supplier)
    const [bank] = (await partyOf(supplier)).facts.banks
    const payTo = { ...other, account: bank?.account.replaceAll(' ', '-') ?? '' }
    const id = await entered(invoiceOf(ordered, { payTo }))
    expect(await namedOf(id)).toBe('on-record')
    expect((await partyOf(supplier)).bankChanges ?? []).toEqual([])
    expect(rulesOf(await pays(ordered, '1000', id))).toEqual([])
  })

  test('that can be none is refused with what to do, and nobody is asked to call', async () => {
    const supplier = await withBank()
    const ordered = await orderedFile(supplier)
    for (const account of ['12 34', 'DE89 3704 0044 0532 0130 01', 'see the mail']) {
      const outcome = await enters(invoiceOf(ordered, { payTo: { ...other, account } }))
      expect(rulesOf(outcome)).toEqual(['SI-17'])
      const findings = outcome.ok ? [] : outcome.findings
      expect(findings.map(({ at, remedy }) => [at, remedy !== undefined])).toEqual([['invoice.payTo.account', true]])
    }
    expect((await partyOf(supplier)).bankChanges ?? []).toEqual([])
  })

  test('not on record asks for a second person’s call, and stops the payment until it was made', async () => {
    const supplier = await withBank()
    const ordered = await orderedFile(supplier)
    const id = await entered(invoiceOf(ordered, { payTo: other }))
    const [change] = (await partyOf(supplier)).bankChanges ?? []
    expect(change).toMatchObject({
      state: 'open',
      account: { account: other.account },
      by: (await accounts()).account,
    })
    expect(await namedOf(id)).toBe('asked')
    expect(rulesOf(await pays(ordered, '1000', id))).toEqual(['BS-28', 'BS-31'])
    expect(rulesOf(await pays(ordered, '1000'))).toContain('BS-31')
    expect(rulesOf(await pays({ ...ordered, supplier: '' }, '1000', id))).toContain('BS-31')
    const { rows } = await ask(await accounts(), 'dues', { way: 'out', party: supplier })
    expect(rows.map(({ what, stopped }) => [what, stopped])).toContainEqual(['invoice', true])
    const [mine, waits] = await dayOf(await accounts())
    expect([mine?.length, waits?.map(({ node }) => node)]).toEqual([0, [change?.id]])
    const [[must] = []] = await dayOf(await stage.desk('supervisor'))
    expect([must?.mark, must?.why.en, must?.worth]).toEqual([
      'risk',
      'CNY 4,263.00 is owed: pay nothing to it before',
      '4263',
    ])
    expect(rulesOf(await calls(supplier, change?.id ?? ''))).toEqual([])
    expect(await namedOf(id)).toBe('on-record')
    expect((await partyOf(supplier)).facts.banks.length).toBe(2)
    // His orders print no account: none of them is out of date by it.
    expect((await ask(await accounts(), 'order', { id: ordered.file })).stale).toEqual([])
    expect(rulesOf(await pays(ordered, '1000', id))).toEqual([])
  })

  test('refused, leaves the account on record alone to be paid; named again it is asked for anew', async () => {
    const supplier = await withBank()
    const ordered = await orderedFile(supplier)
    const id = await entered(invoiceOf(ordered, { payTo: other }))
    const change = (await partyOf(supplier)).bankChanges?.[0]?.id ?? ''
    await does(await stage.desk('supervisor'), refusePartyBank, supplier, { change, reason: '对方说没有换账户' })
    expect(await namedOf(id)).toBe('refused')
    expect(rulesOf(await pays(ordered, '1000', id))).toEqual([])
    const standing = (await ask(await accounts(), 'supplier-invoice', { id })).invoice as never as SupplierInvoice
    const anew = {
      invoice: standing.facts,
      parts: [{ file: ordered.file, purchase: ordered.purchase, lines: standing.parts[0]?.lines }],
    }
    await does(await accounts(), correctSupplierInvoice, id, { ...anew, reason: '重新核对' })
    expect((await partyOf(supplier)).bankChanges?.map(({ state }) => state)).toEqual(['refused', 'open'])
  })
})
