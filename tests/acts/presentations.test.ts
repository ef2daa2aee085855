import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { boundCreditShape } from '@gendan/forms/deal/bound-credit'
import { act, change, done } from '@gendan/kernel/act'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import {
  answerBank,
  presentDocuments,
  recordAcceptance,
  recordBankNotice,
  recordPaymentUnderCredit,
  recordWaiver,
  represent,
  strikeBankNotice,
  takeBackPayment,
} from '@gendan/orderfile/acts/bank-acts'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import {
  judgeFinding,
  openPresentation,
  putDocument,
  takeDocumentOut,
  withdrawPresentation,
} from '@gendan/orderfile/acts/presentation-acts'
import { orderFile } from '@gendan/orderfile/order-file'
import { examinedBy } from '@gendan/orderfile/presentation/examined'
import type { Presentation } from '@gendan/orderfile/presentation/presentation'
import { inFence } from '@gendan/store/database'
import { fillPresentations } from '@gendan/store/fill-presentations'
import { replay } from '@gendan/store/replay'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const clean = setWith()
const TODAY = '2026-11-16'

/** Binds the terms of a credit to an order, as the credit's own acts do. */
const bindCredit = act({
  name: 'bind-credit',
  title: { en: 'Bind', zh: '关联' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input: boundCreditShape,
  decide: (file, credit) => done([change(orderFile, file.id, { type: 'credits-bound', credits: [credit] })]),
})

/** Somebody at his desk on the day of the presentation. */
async function at(post: 'merchandiser' | 'supervisor' | 'manager' | 'accounts', day = TODAY): Promise<Desk> {
  return { ...(await stage.desk(post)), day, at: `${day}T02:00:00.000Z` }
}

async function orderUnderCredit(): Promise<string> {
  const file = await settledFile(stage)
  await does(await at('merchandiser'), bindCredit, file, {
    ...{ credit: `credit-${file}`, number: 'LC26-0417', amendments: [], open: 0 },
    terms: clean.credit.credit,
  })
  return file
}

const basisOf = (file: string) => ({ way: 'credit', credit: `credit-${file}`, number: 'LC26-0417' }) as const

async function opened(file: string): Promise<string> {
  const answer = await does(await at('merchandiser'), openPresentation, freshId(), {
    basis: basisOf(file),
    orders: [file],
  })
  return answer.id
}

const putInput = (face: (typeof clean.documents)[number], document = '') => ({
  ...{ from: 'others', document, kind: face.kind, originals: face.originals ?? 1, copies: face.copies ?? 0, face },
})

/** A presentation with all documents of a set in it. */
async function filled(file: string, set = clean): Promise<string> {
  const id = await opened(file)
  for (const face of set.documents) await does(await at('merchandiser'), putDocument, id, putInput(face))
  return id
}

const view = async (id: string) => ask(await at('merchandiser'), 'presentation', { id })
const heldOf = async (id: string) => (await view(id)).presentation as unknown as Presentation
const rowOf = async (id: string) => {
  const { rows } = await ask(await at('accounts'), 'presentations', { all: true, limit: 100 })
  return rows.find((row) => row.id === id)
}

async function checks(file: string, id: string, post: 'supervisor' | 'manager' = 'supervisor') {
  const supervisor = await at(post)
  const { lamps } = await ask(supervisor, 'order', { id: file })
  const lamp = lamps.find(({ gate, part }) => gate === 'G23' && part === id)
  const shown = { firm: stage.company, gate: 'G23', part: id, print: lamp?.print ?? '', note: '六单逐份核对' }
  return tries(supervisor, passGate, file, shown)
}

const toBank = { day: TODAY, bank: 'BANK OF CHINA NINGBO', courier: 'DHL 1234567890' }

async function presented(file: string): Promise<string> {
  const id = await filled(file)
  expect(rulesOf(await checks(file, id))).toEqual([])
  await does(await at('merchandiser'), presentDocuments, id, toBank)
  return id
}

describe('a presentation', () => {
  test('counts as the next drawing under its credit, also after one that was withdrawn', async () => {
    const file = await orderUnderCredit()
    const first = await opened(file)
    expect((await view(first)).number).toBe('LC26-0417/1')
    await does(await at('merchandiser'), withdrawPresentation, first, { reason: '改走电汇' })
    expect((await view(await opened(file))).number).toBe('LC26-0417/2')
    expect(await rowOf(first)).toMatchObject({ state: 'withdrawn', number: 'LC26-0417/1' })
  })

  test('is refused for an order that its credit does not pay', async () => {
    const [file, stranger] = [await orderUnderCredit(), await settledFile(stage)]
    const input = { basis: basisOf(file), orders: [file, stranger] }
    expect(rulesOf(await tries(await at('merchandiser'), openPresentation, freshId(), input))).toEqual(['PR-03'])
  })

  test('of a clean set complies, is checked by a second person, goes to the bank and is paid', async () => {
    const file = await orderUnderCredit()
    const id = await filled(file)
    const { terms } = await view(id)
    expect(examinedBy(terms as never, await heldOf(id), { day: TODAY })).toMatchObject({ complies: true, open: [] })
    expect(rulesOf(await tries(await at('merchandiser'), presentDocuments, id, toBank))).toEqual(['PR-11'])
    expect(rulesOf(await checks(file, id))).toEqual([])
    await does(await at('merchandiser'), presentDocuments, id, toBank)
    expect((await ask(await at('merchandiser'), 'order', { id: file })).file).toMatchObject({ stage: 'E16' })
    const paid = { day: TODAY, amount: { amount: '52265', currency: 'USD' }, deductions: '35' }
    await does(await at('accounts'), recordPaymentUnderCredit, id, paid)
    expect(await rowOf(id)).toMatchObject({ state: 'paid', amount: '52300', settled: '52300', presented: TODAY })
  })

  test('is not checked by who put its documents in, where the firm has more members than may check their own', async () => {
    const file = await orderUnderCredit()
    const id = await opened(file)
    for (const face of clean.documents) await does(await at('supervisor'), putDocument, id, putInput(face))
    expect(rulesOf(await checks(file, id))).toEqual(['SG-12'])
    expect(rulesOf(await checks(file, id, 'manager'))).toEqual([])
  })

  test('is found by its credit, and by the number of each document', async () => {
    const file = await orderUnderCredit()
    const id = await opened(file)
    const [bill] = clean.documents.filter(({ kind }) => kind === 'bill-of-lading')
    if (!bill) throw new Error('the set has a bill of lading')
    await does(await at('merchandiser'), putDocument, id, putInput({ ...bill, numbers: { own: 'COSU6123987' } }))
    const { rows } = await ask(await at('merchandiser'), 'find', { search: 'cosu6123987' })
    expect(rows).toMatchObject([{ kind: 'presentation', id, title: 'LC26-0417/1' }])
    const listed = await ask(await at('accounts'), 'presentations', { search: 'COSU6123987' })
    expect(listed.rows.map((row) => row.id)).toEqual([id])
    expect((await ask(await at('accounts'), 'presentations', { search: 'nowhere' })).total).toBe(0)
    // One that stood there before it could be found is found after the upgrade.
    const { fence } = await at('merchandiser')
    await inFence(stage.pool, fence, async (tx) => {
      await tx.query(`delete from search_row where kind = 'presentation'`)
      await fillPresentations(tx)
    })
    expect((await ask(await at('merchandiser'), 'find', { search: 'cosu6123987' })).rows).toMatchObject([{ id }])
  })

  test('with a late shipment goes nowhere until who leads takes it on himself', async () => {
    const file = await orderUnderCredit()
    const late = setWith((input) => {
      input.documents[3].dates.onBoard = '2026-11-07'
      input.documents[3].dates.issued = '2026-11-07'
    })
    const id = await filled(file, late)
    const { terms } = await view(id)
    const { open } = examinedBy(terms as never, await heldOf(id), { day: TODAY })
    expect(open.length).toBeGreaterThan(0)
    const refusal = await tries(await at('merchandiser'), presentDocuments, id, toBank)
    expect(rulesOf(refusal)).toEqual([...open.map(() => 'PR-09'), 'PR-11'])
    expect(rulesOf(await checks(file, id))).toEqual(['SG-11'])
    const judgements = open.map(({ finding, documents }) => ({
      ...{ rule: finding.rule, of: documents.join('+'), place: finding.at, says: finding.says.en },
      ...{ verdict: 'accepted', reason: '客户书面同意，已要求银行接受' },
    }))
    expect(rulesOf(await tries(await at('merchandiser'), judgeFinding, id, judgements[0]))).toEqual(['PR-07'])
    for (const one of judgements) await does(await at('supervisor'), judgeFinding, id, one)
    expect(rulesOf(await checks(file, id))).toEqual([])
    await does(await at('merchandiser'), presentDocuments, id, toBank)
    expect((await heldOf(id)).rounds[0]?.accepted.length).toBe(open.length)
  })

  test('asks for the second person anew once a checked document is changed', async () => {
    const file = await orderUnderCredit()
    const id = await filled(file)
    await checks(file, id)
    const [draft] = (await heldOf(id)).documents
    const [face] = clean.documents
    if (!(draft && face)) throw new Error('there is a draft')
    await does(await at('merchandiser'), putDocument, id, {
      ...putInput({ ...face, copies: 1 }, draft.id),
      reason: '银行要求一份副本',
    })
    expect(rulesOf(await tries(await at('merchandiser'), presentDocuments, id, toBank))).toEqual(['PR-11'])
  })
})

describe('a refused presentation', () => {
  const notice = { text: '77J: DRAFT NOT SIGNED\n77B: /HOLD/', kind: 'refusal', day: '2026-11-19' }

  test('is corrected and presented again, as a second round', async () => {
    const file = await orderUnderCredit()
    const id = await presented(file)
    const desk = await at('merchandiser', '2026-11-20')
    await does(desk, recordBankNotice, id, notice)
    expect(await rowOf(id)).toMatchObject({ state: 'refused' })
    const [said] = (await heldOf(id)).notices
    await does(desk, answerBank, id, { notice: said?.id, text: 'Dear Sirs, the draft is signed.', day: '2026-11-20' })
    const [draft] = (await heldOf(id)).documents
    await does(desk, takeDocumentOut, id, { document: draft?.id, reason: '重出汇票' })
    const [face] = clean.documents
    await does(desk, putDocument, id, putInput(face as never))
    expect(rulesOf(await tries(desk, represent, id, { ...toBank, day: '2026-11-20' }))).toEqual(['PR-11'])
    expect(rulesOf(await checks(file, id))).toEqual([])
    await does(desk, represent, id, { ...toBank, day: '2026-11-20' })
    expect((await heldOf(id)).rounds.map(({ day }) => day)).toEqual([TODAY, '2026-11-20'])
    expect(await rowOf(id)).toMatchObject({ state: 'presented' })
  })

  test('is taken up where the applicant waives, then accepted and paid at maturity', async () => {
    const id = await presented(await orderUnderCredit())
    const desk = await at('merchandiser', '2026-11-20')
    await does(desk, recordBankNotice, id, notice)
    await does(desk, recordWaiver, id, { day: '2026-11-20', note: 'MT752' })
    expect(await rowOf(id)).toMatchObject({ state: 'taken-up' })
    await does(desk, recordAcceptance, id, { day: '2026-11-20', maturity: '2027-01-19' })
    expect(await rowOf(id)).toMatchObject({ state: 'accepted', maturity: '2027-01-19' })
  })

  test('stands as presented again once the notice is struck as entered wrongly', async () => {
    const id = await presented(await orderUnderCredit())
    const desk = await at('merchandiser', '2026-11-20')
    await does(desk, recordBankNotice, id, notice)
    const [said] = (await heldOf(id)).notices
    await does(desk, strikeBankNotice, id, { notice: said?.id, reason: '登错了信用证' })
    expect(await rowOf(id)).toMatchObject({ state: 'presented' })
    const answer = { notice: said?.id, text: 'Dear Sirs, …', day: '2026-11-20' }
    expect(rulesOf(await tries(desk, answerBank, id, answer))).toEqual(['PR-15'])
    const again = { notice: said?.id, reason: '重复' }
    expect(rulesOf(await tries(desk, strikeBankNotice, id, again))).toEqual(['PR-15'])
  })
})

describe('what comes from a bank', () => {
  test('lies between the presentation and today, and pays no more than is open', async () => {
    const id = await presented(await orderUnderCredit())
    const desk = await at('accounts')
    const pays = (day: string, amount: string) => ({ day, amount: { amount, currency: 'USD' }, deductions: '0' })
    expect(rulesOf(await tries(desk, recordPaymentUnderCredit, id, pays('2026-11-30', '60000')))).toEqual([
      'PR-13',
      'PR-14',
    ])
    await does(desk, recordPaymentUnderCredit, id, pays(TODAY, '52300'))
    const [paid] = (await heldOf(id)).payments
    await does(desk, takeBackPayment, id, { payment: paid?.id, reason: '重复登记' })
    expect(await rowOf(id)).toMatchObject({ state: 'presented', settled: '0' })
  })

  test('comes for nothing that was not presented', async () => {
    const id = await opened(await orderUnderCredit())
    const input = { day: TODAY, note: '' }
    expect(rulesOf(await tries(await at('accounts'), recordAcceptance, id, input))).toEqual(['PR-01'])
  })
})

test('replaying the journal gives the same presentations', async () => {
  expect(await replay(stage.pool, { company: stage.company, world: stage.world })).toEqual([])
})
