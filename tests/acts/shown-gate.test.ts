import type { Post } from '@gendan/firm/posts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, ownPi, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let copy: { readonly attachment: string; readonly name: string }
beforeAll(async () => {
  stage = await openStage()
  const { fence, account: by } = await stage.desk('merchandiser')
  const scan = { bytes: Buffer.from('%PDF-1.4 signed'), mime: 'application/pdf', name: 'PI signed back.pdf', by }
  const { address, name } = await inFence(stage.pool, fence, (tx) => keepAttachment(tx, scan))
  copy = { attachment: address, name }
})
afterAll(() => stage.close())

/** A file whose proforma invoice was signed and sent. */
async function sentFile(): Promise<string> {
  const file = await signedFile(stage)
  const paper = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
  await does(await stage.desk('merchandiser'), issuePaper, file, paper)
  return file
}

/** What a post shows at a gate, having read what stands there. */
async function shows(post: Post, file: string, gate: string, proof?: object) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  return tries(desk, passGate, file, { firm: stage.company, gate, print, ...(proof ?? { evidence: [copy] }) })
}

const stageOf = async (file: string) =>
  (await ask(await stage.desk('merchandiser'), 'order', { id: file })).file['stage']

describe("the customer's sign-back", () => {
  test('is shown by its signed copy, and the file stands at E6', async () => {
    const file = await sentFile()
    expect((await shows('merchandiser', file, 'G8')).ok).toBe(true)
    expect((await lampOf(await stage.desk('merchandiser'), file, 'G8')).state).toBe('open')
    expect(await stageOf(file)).toBe('E6')
  })

  test('is not believed without the copy: a word is not enough here', async () => {
    const file = await sentFile()
    expect(rulesOf(await shows('merchandiser', file, 'G8', { evidence: [], note: 'he said yes' }))).toEqual(['SG-09'])
  })

  test('is not believed for a file that nobody has kept here', async () => {
    const file = await sentFile()
    const unkept = { attachment: 'a'.repeat(64), name: 'PI signed back.pdf' }
    expect(rulesOf(await shows('merchandiser', file, 'G8', { evidence: [unkept] }))).toEqual(['ATT-01'])
  })

  test('cannot be shown before there is an invoice to sign back, and every reason is named', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await shows('accounts', file, 'G8', { evidence: [] }))).toEqual(['SG-07', 'SG-01', 'SG-08', 'SG-09'])
  })

  test('is void when the terms change after it: the customer must sign the new version', async () => {
    const file = await sentFile()
    await shows('merchandiser', file, 'G8')
    const merchandiser = await stage.desk('merchandiser')
    const later = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest: '2026-06-30' } }
    await does(merchandiser, amendTerms, file, {
      firm: stage.company,
      terms: later,
      customerOrder: '',
      reason: 'the customer asks for June',
    })
    const lamp = await lampOf(merchandiser, file, 'G8')
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['again', ['terms.shipment.latest']])
    expect(rulesOf(await shows('merchandiser', file, 'G8'))).toEqual(['SG-08'])
  })

  test('is no paper that somebody may sign in the customer’s place', async () => {
    const file = await sentFile()
    const supervisor = await stage.desk('supervisor')
    const { print } = await lampOf(supervisor, file, 'G8')
    const outcome = await tries(supervisor, signGate, file, { firm: stage.company, gate: 'G8', print })
    expect(rulesOf(outcome)).toEqual(['OF-14'])
  })
})

describe('payment security', () => {
  test('is confirmed by accounts where a deposit is due with the order, and not before the sign-back', async () => {
    const file = await sentFile()
    expect(rulesOf(await shows('accounts', file, 'G9'))).toEqual(['SG-08'])
    await shows('merchandiser', file, 'G8')
    expect(rulesOf(await shows('merchandiser', file, 'G9'))).toEqual(['SG-01'])
    expect((await shows('accounts', file, 'G9')).ok).toBe(true)
    expect(await stageOf(file)).toBe('E7')
  })

  test('may be passed on a written word, but not on silence', async () => {
    const file = await sentFile()
    await shows('merchandiser', file, 'G8')
    expect(rulesOf(await shows('accounts', file, 'G9', { evidence: [], note: ' ' }))).toEqual(['SG-09'])
    const word = { evidence: [], note: 'seen on the bank statement of today' }
    expect((await shows('accounts', file, 'G9', word)).ok).toBe(true)
  })
})

describe('forced passage', () => {
  const forces = async (post: Post, file: string, gate: string) => {
    const desk = await stage.desk(post)
    const { print } = await lampOf(desk, file, gate)
    return tries(desk, forceGate, file, { firm: stage.company, gate, print, reason: 'old customer, ships every month' })
  }

  test('is for the post that the gate names, and stays marked with its reason', async () => {
    const file = await sentFile()
    expect(rulesOf(await forces('manager', file, 'G8'))).toEqual(['SG-10'])
    expect((await forces('general-manager', file, 'G8')).ok).toBe(true)
    const { record, state } = await lampOf(await stage.desk('merchandiser'), file, 'G8')
    expect(state).toBe('open')
    expect(record).toMatchObject({ signed: { forced: true, note: 'old customer, ships every month', evidence: [] } })
  })

  test('is open to nobody at a gate that names nobody', async () => {
    const file = await settledFile(stage)
    expect(rulesOf(await forces('general-manager', file, 'G7'))).toEqual(['SG-10'])
  })

  test('holds only what it was forced over: a changed price closes the gate like any other', async () => {
    const file = await sentFile()
    await forces('general-manager', file, 'G8')
    const merchandiser = await stage.desk('merchandiser')
    const terms = { ...sampleTerms, remarks: { en: 'Pallets of 1.2 m', zh: '托盘高 1.2 米' } }
    await does(merchandiser, amendTerms, file, { firm: stage.company, terms, customerOrder: '', reason: 'pallets' })
    expect((await lampOf(merchandiser, file, 'G8')).state).toBe('again')
  })
})
