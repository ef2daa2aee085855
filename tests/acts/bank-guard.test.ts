import { confirmOwnBank, confirmPartyBank, refusePartyBank } from '@gendan/firm/acts/bank-guard-acts'
import { keepBank } from '@gendan/firm/acts/company-acts'
import { openMailAccount } from '@gendan/firm/acts/mail-acts'
import { changeParty, enterParty } from '@gendan/firm/acts/party-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { claimSlip } from '@gendan/orderfile/acts/claim-slip'
import { clearMessage } from '@gendan/orderfile/acts/clear-message'
import { paySupplier } from '@gendan/orderfile/acts/pay-supplier'
import { receiveMessage } from '@gendan/orderfile/acts/receive-message'
import { warningsOf } from '@gendan/orderfile/mail/sender'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { keepText } from '@gendan/store/mail/texts'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, ownPi, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let merchandiser: Desk
let accounts: Desk
let manager: Desk
let file: string

/** A year after the firm was founded, so that its own accounts are guarded, too. */
const later = (desk: Desk, at = '2027-12-01T03:00:00.000Z'): Desk => ({ ...desk, at, day: at.slice(0, 10) })
const called = { person: '王厂长', number: '+86 574 6270 0011', at: '2027-12-01T03:00:00.000Z', said: '换了开户行' }
const BANK = {
  ...{ id: 'cny', bankName: 'Bank of China', branch: 'Yuyao', swift: 'BKCHCNBJ92A', account: '3901 0000 8840 555' },
  ...{ beneficiary: 'Yuyao Carton Factory', currency: 'CNY' },
}
const contact = { name: '王厂长', phone: '+86 574 6270 0011', email: 'wang@carton.example' }
const facts = { ...sampleDeal.buyer, name: { en: 'Yuyao Carton Factory', zh: '余姚纸箱厂' }, contact, banks: [BANK] }
const NEW = { ...BANK, account: '6222 0000 0000 777' }

beforeAll(async () => {
  stage = await openStage()
  file = await settledFile(stage)
  merchandiser = later(await stage.desk('merchandiser'))
  accounts = later(await stage.desk('accounts'))
  manager = later(await stage.desk('manager'))
})
afterAll(() => stage.close())

async function supplier(): Promise<string> {
  const early = later(merchandiser, '2027-10-01T03:00:00.000Z')
  return (await does(early, enterParty, freshId(), { roles: ['supplier'], facts })).id
}
const partyOf = async (id: string) => (await ask(accounts, 'party', { id })).state as unknown as Party
const askedOf = async (id: string) => (await partyOf(id)).bankChanges?.at(-1)?.id ?? ''
const confirms = (desk: Desk, id: string, change: string, call: object = {}) =>
  tries(desk, confirmPartyBank, id, { firm: stage.company, change, call: { ...called, ...call } })

describe('another account of a supplier', () => {
  test('does not hold when it is typed; everything else typed with it does', async () => {
    const id = await supplier()
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...facts, city: 'Yuyao', banks: [NEW] } })
    const party = await partyOf(id)
    expect([party.facts.city, party.facts.banks]).toEqual(['Yuyao', [BANK]])
    expect(party.bankChanges).toMatchObject([{ state: 'open', account: NEW, was: BANK, by: merchandiser.account }])
  })

  test('is not asked for without its number or with a SWIFT code that cannot exist: both are said at their places', async () => {
    const id = await supplier()
    const second = { ...NEW, id: 'usd', account: '', swift: 'BKCHZZ' }
    const wanted = { roles: ['supplier'], facts: { ...facts, city: 'Yuyao', banks: [BANK, second] } }
    const outcome = await tries(merchandiser, changeParty, id, wanted)
    expect(rulesOf(outcome)).toEqual(['BNK-01', 'BNK-04'])
    expect(outcome).toMatchObject({ findings: [{ at: 'facts.banks.1.swift' }, { at: 'facts.banks.1.account' }] })
    expect((await partyOf(id)).bankChanges ?? []).toEqual([])
  })

  test('is not asked for twice when the record is saved again', async () => {
    const id = await supplier()
    const changed = { roles: ['supplier'], facts: { ...facts, banks: [NEW] } }
    await does(merchandiser, changeParty, id, changed)
    await does(merchandiser, changeParty, id, changed)
    expect((await partyOf(id)).bankChanges).toHaveLength(1)
  })

  test('holds after another person called a number that was on record before', async () => {
    const id = await supplier()
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...facts, banks: [NEW] } })
    const outcome = await confirms(accounts, id, await askedOf(id))
    expect(outcome).toMatchObject({ ok: true })
    expect((await partyOf(id)).facts.banks).toEqual([NEW])
    const { settled } = await ask(merchandiser, 'bank-guard', { of: id })
    expect(settled).toMatchObject([{ state: 'confirmed', change: { call: called, settled: { by: accounts.account } } }])
  })

  test('is refused with every reason: asked by the same person, at a number from the mail, nobody spoken with', async () => {
    const id = await supplier()
    await does(accounts, changeParty, id, {
      roles: ['supplier'],
      facts: { ...facts, contact: { ...contact, phone: '+86 139 9999 9999' }, banks: [NEW] },
    })
    const outcome = await confirms(accounts, id, await askedOf(id), { person: '', number: '+86 139 9999 9999' })
    expect(rulesOf(outcome)).toEqual(['BNK-10', 'BNK-11', 'BNK-14'])
    expect((await partyOf(id)).facts.banks).toEqual([BANK])
  })

  test('is not confirmed at a number that was put on record just before', async () => {
    const id = await supplier()
    const phone = '+86 139 9999 9999'
    const moved = { ...facts, contact: { ...contact, phone } }
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: moved })
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...moved, banks: [NEW] } })
    expect(rulesOf(await confirms(accounts, id, await askedOf(id), { number: phone }))).toEqual(['BNK-12'])
    expect((await confirms(accounts, id, await askedOf(id))).ok).toBe(true)
  })

  test('stays on record where it was refused, and is not confirmed afterwards', async () => {
    const id = await supplier()
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...facts, banks: [NEW] } })
    const change = await askedOf(id)
    await does(merchandiser, refusePartyBank, id, { change, reason: 'He wrote nothing of the kind.' })
    expect(rulesOf(await confirms(accounts, id, change))).toEqual(['BNK-15'])
    const { open, settled } = await ask(accounts, 'bank-guard', { of: id })
    expect(open).toEqual([])
    expect(settled).toMatchObject([
      { state: 'refused', change: { settled: { reason: 'He wrote nothing of the kind.' } } },
    ])
  })

  test('is confirmed by nobody without the right', async () => {
    const id = await supplier()
    await does(accounts, changeParty, id, { roles: ['supplier'], facts: { ...facts, banks: [NEW] } })
    await expect(confirms(merchandiser, id, await askedOf(id))).rejects.toMatchObject({ status: 403 })
  })

  test('can be added by no list either: a second account waits as a changed one does', async () => {
    const id = await supplier()
    const second = { ...NEW, id: 'second' }
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...facts, banks: [BANK, second] } })
    expect((await partyOf(id)).facts.banks).toEqual([BANK])
    await confirms(accounts, id, await askedOf(id))
    expect((await partyOf(id)).facts.banks).toEqual([BANK, second])
  })
})

describe('a payment', () => {
  const pays = async (party: string, change: object) => {
    const { fence, account: by } = accounts
    const kept = { bytes: Buffer.from('slip'), mime: 'application/pdf', name: 'slip.pdf', by }
    const { address } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, kept))
    const slip = {
      ...{ way: 'out', account: 'usd', day: '2027-11-30', amount: { amount: '100', currency: 'USD' } },
      ...{ bankCharges: '0', payer: 'Carton', party, reference: '', note: '' },
      ...{ source: { from: 'slip', files: [{ attachment: address, name: 'slip.pdf' }] }, ...change },
    }
    return tries(accounts, paySupplier, freshId(), { firm: stage.company, slip, parts: [] })
  }

  test('to an account that waits is not taken as the supplier’s, and says since when it waits', async () => {
    const id = await supplier()
    await does(merchandiser, changeParty, id, { roles: ['supplier'], facts: { ...facts, banks: [NEW] } })
    const refused = await pays(id, { paidTo: NEW.account })
    expect(rulesOf(refused)).toEqual(['BS-27'])
    expect(refused.ok ? '' : refused.findings[0]?.says.en).toContain('2027-12-01: waits for the call')
    expect(rulesOf(await pays(id, {}))).toEqual(['BS-28'])
    expect((await pays(id, { paidTo: '390100008840555' })).ok).toBe(true)
  })

  test('that went to a swindler is recorded without the supplier, and cannot be claimed for him', async () => {
    const id = await supplier()
    const outcome = await pays('', { paidTo: NEW.account })
    expect(outcome.ok).toBe(true)
    const slip = outcome.ok ? outcome.answer.id : ''
    expect(rulesOf(await tries(accounts, claimSlip, slip, { party: id }))).toEqual(['BS-27'])
  })
})

describe('an account of our own', () => {
  const ours = async () => (await ask(manager, 'firm', {})).firm as unknown as Firm

  test('waits for a second person, and no paper names it until then', async () => {
    const [bank] = sampleDeal.seller.banks
    await does(manager, keepBank, stage.company, {
      bank: { ...bank, id: 'eur', account: '3901 0000 8842 999', currency: 'EUR' },
    })
    expect((await ours()).banks.map(({ id }) => id)).toEqual(['usd'])
    const sent = { firm: stage.company, gate: 'G7', own: { ...ownPi, bank: 'eur' } }
    const refused = await tries(merchandiser, askSignature, file, sent)
    expect(rulesOf(refused)).toContain('BNK-17')
  })

  test('is confirmed at the number of the bank’s own party file', async () => {
    const change = (await ours()).bankChanges?.find(({ state }) => state === 'open')?.id ?? ''
    const early = later(merchandiser, '2027-10-01T03:00:00.000Z')
    const phone = '+86 574 8700 0000'
    const bank = await does(early, enterParty, freshId(), {
      roles: ['bank'],
      facts: { ...facts, name: { en: 'Bank of China Ningbo', zh: '' }, contact: { ...contact, phone }, banks: [] },
    })
    const call = { ...called, number: phone }
    expect(rulesOf(await tries(manager, confirmOwnBank, stage.company, { change, call, party: bank.id }))).toEqual([
      'BNK-10',
    ])
    await does(accounts, confirmOwnBank, stage.company, { change, call, party: bank.id })
    expect((await ours()).banks.map(({ id }) => id)).toEqual(['usd', 'eur'])
  })
})

describe('a message that wants money elsewhere', () => {
  test('stands on the page of bank data until somebody says what he found', async () => {
    const party = await supplier()
    const account = freshId()
    const server = { host: 'mail.example', port: 993, security: 'tls' }
    const box = {
      address: 'lin@lw.example',
      name: 'Lin',
      user: 'lin',
      shared: false,
      incoming: server,
      outgoing: server,
    }
    const keeper = { ...merchandiser, rights: deskRights(['merchandiser'], ['keep-mail', 'courier']) }
    await does(keeper, openMailAccount, account, { ...box, since: '2026-01-01' })
    const id = freshId()
    const text = 'Please note our bank account has changed. Pay the balance to the new account below.'
    const from = { name: 'Wang', address: 'wang@cart0n.example' }
    const proof = { spf: '', dkim: '', dmarc: 'fail' }
    const warnings = warningsOf({ from, replyTo: [], proof, ours: [], known: ['carton.example'], text })
    const filed = { file: '', party, why: { en: 'address', zh: '地址' } }
    const came = { account, way: 'in', at: '2027-12-01T01:00:00Z', source: 'a'.repeat(64), filed, proposed: [] }
    await does(keeper, receiveMessage, id, came)
    await inFence(stage.pool, merchandiser.fence, (tx) =>
      keepText(tx, id, { subject: 'New bank', text, from, to: [], cc: [], parts: [], warnings }),
    )
    const { messages } = await ask(merchandiser, 'bank-guard', {})
    expect(messages).toMatchObject([
      { id, signs: ['forged', 'look-alike', 'bank'], numbers: [{ number: contact.phone }] },
    ])
    const refused = await tries(merchandiser, clearMessage, id, { found: 'true', word: '' })
    expect(rulesOf(refused)).toEqual(['MSG-13', 'MSG-14'])
    await does(merchandiser, clearMessage, id, { found: 'fraud', word: 'He never wrote it.' })
    expect((await ask(merchandiser, 'bank-guard', {})).messages).toEqual([])
    expect((await ask(merchandiser, 'message', { id })).cleared).toMatchObject({
      found: 'fraud',
      word: 'He never wrote it.',
    })
  })
})

test('states told again from the journal are the states that stand', async () => {
  expect(await replay(stage.pool, accounts.fence)).toEqual([])
})
