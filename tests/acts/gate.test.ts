import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { returnGate } from '@gendan/orderfile/acts/return-gate'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence } from '@gendan/store/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, ownPi, printOf, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const pi = () => ({ firm: stage.company, gate: 'G7', kind: 'proforma-invoice', own: ownPi })
const cheaper = {
  ...sampleTerms,
  lines: sampleTerms.lines.map((line, i) =>
    i === 0 ? { ...line, unitPrice: { ...line.unitPrice, amount: decimal('47.10') } } : line,
  ),
}

describe('the gate before the proforma invoice', () => {
  test('a paper that nobody has signed is not issued, and the refusal says who must sign', async () => {
    const file = await settledFile(stage)
    const outcome = await tries(await stage.desk('merchandiser'), issuePaper, file, pi())
    expect(rulesOf(outcome)).toEqual(['G7'])
    expect(JSON.stringify(outcome)).toContain('Supervisor or Manager or General manager')
  })

  test('what one person drafted, another signs; it is issued with its number, its page and the signer on it', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const answer = await does(merchandiser, issuePaper, file, pi())
    expect(answer.number).toMatch(/^LW-PI26-\d{4}$/)
    const { file: state } = await ask(merchandiser, 'order', { id: file })
    const [paper] = (state as unknown as OrderFile).papers
    expect(paper).toMatchObject({
      number: answer.number,
      version: 1,
      day: '2026-03-18',
      confirmed: { post: 'supervisor' },
    })
    const kept = await readFence(stage.pool, merchandiser.fence, (tx) =>
      loadAttachment(tx, paper?.page?.attachment ?? ''),
    )
    expect(kept?.data.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('a changed price closes the gate, names what changed and asks for the signature again; the issued paper stays and is called stale', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, issuePaper, file, pi())
    await does(merchandiser, amendTerms, file, {
      firm: stage.company,
      terms: cheaper,
      customerOrder: '',
      reason: 'the customer bargained',
    })
    const lamp = await lampOf(merchandiser, file)
    expect(lamp.state).toBe('turn')
    expect(lamp.changed.map((one) => one.at)).toEqual(['terms.lines.0.unitPrice.amount'])
    const { rows } = await ask(merchandiser, 'orders', { search: 'HL-44018', lamp: 'turn' })
    expect(rows.map((row) => row.id)).toContain(file)
    const { findings, stale } = await ask(merchandiser, 'order', { id: file })
    expect(findings.map((finding) => finding.rule)).toContain('OF-20')
    expect(stale).toHaveLength(1)
    expect(rulesOf(await tries(merchandiser, issuePaper, file, pi()))).toEqual(['G7'])
  })

  test('changing it back opens the gate: the signature is bound to the facts, not to the hour', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, amendTerms, file, {
      firm: stage.company,
      terms: cheaper,
      customerOrder: '',
      reason: 'bargained',
    })
    await does(merchandiser, amendTerms, file, {
      firm: stage.company,
      terms: sampleTerms,
      customerOrder: '',
      reason: 'and back',
    })
    expect((await lampOf(merchandiser, file)).state).toBe('open')
  })

  test('what changed between reading and signing is not signed', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const supervisor = await stage.desk('supervisor')
    await does(merchandiser, askSignature, file, { ...pi(), note: '' })
    const seen = await printOf(supervisor, file)
    await does(merchandiser, amendTerms, file, {
      firm: stage.company,
      terms: cheaper,
      customerOrder: '',
      reason: 'bargained',
    })
    const outcome = await tries(supervisor, signGate, file, { firm: stage.company, gate: 'G7', print: seen, note: '' })
    expect(rulesOf(outcome)).toEqual(['SG-03'])
  })

  test('a merchandiser may not sign, and is told who may', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, askSignature, file, { ...pi(), note: '' })
    const print = await printOf(merchandiser, file)
    const outcome = await tries(merchandiser, signGate, file, { firm: stage.company, gate: 'G7', print, note: '' })
    expect(rulesOf(outcome)).toContain('SG-01')
  })

  test('a paper sent back leaves the inbox with its reason, and may be sent again', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const supervisor = await stage.desk('supervisor')
    await does(merchandiser, askSignature, file, { ...pi(), note: '' })
    await does(supervisor, returnGate, file, { firm: stage.company, gate: 'G7', reason: '唛头不对' })
    const lamp = await lampOf(merchandiser, file)
    expect([lamp.state, (lamp.record as { returned: { reason: string } }).returned.reason]).toEqual([
      'shut',
      '唛头不对',
    ])
    await does(merchandiser, askSignature, file, { ...pi(), note: '' })
    expect((await lampOf(merchandiser, file)).state).toBe('turn')
  })

  test('a paper with faults is not even sent for signature: every fault is named at once', async () => {
    const file = await settledFile(stage)
    const own = { ...ownPi, bank: '', validUntil: '2026-03-01' }
    const outcome = await tries(await stage.desk('merchandiser'), askSignature, file, { ...pi(), own, note: '' })
    expect(rulesOf(outcome)).toEqual(expect.arrayContaining(['PI-07', 'PI-09']))
  })

  test('the gates of a file stand in the order in which it meets them, all shut', async () => {
    const file = await settledFile(stage)
    const { lamps } = await ask(await stage.desk('merchandiser'), 'order', { id: file })
    expect(lamps.map((lamp) => [lamp.gate, lamp.state])).toEqual([
      ['G4', 'shut'],
      ['G5', 'shut'],
      ['G7', 'shut'],
      ['G8', 'shut'],
      ['G9', 'shut'],
      ['G10', 'shut'],
      ['G11', 'shut'],
      ['G17', 'shut'],
      ['G18', 'shut'],
      ['G24', 'shut'],
      ['G26', 'shut'],
    ])
  })
})

describe('signing what one asked for oneself', () => {
  test('is allowed while the firm has three people or fewer, and stays marked', async () => {
    const small = await openStage()
    const all = await small.desk('manager', 'supervisor', 'merchandiser')
    const file = await settledFile({ ...small, desk: async () => all })
    await selfAsked(small, all, file)
    expect((await ask(all, 'inbox', {})).waiting.map(({ mine }) => mine)).toEqual([true])
    await does(all, signGate, file, await signature(small, all, file))
    const { file: state } = await ask(all, 'order', { id: file })
    expect((state as unknown as OrderFile).gates['G7']?.signed).toMatchObject({ by: all.account, self: true })
    await small.close()
  })

  test('is refused where a fourth has joined: founder, manager, merchandiser and supervisor', async () => {
    const grown = await openStage()
    const file = await settledFile(grown)
    const supervisor = await grown.desk('supervisor')
    await selfAsked(grown, supervisor, file)
    const outcome = await tries(supervisor, signGate, file, await signature(grown, supervisor, file))
    expect(rulesOf(outcome)).toEqual(['SG-04'])
    const mine = async (desk: Desk) => (await ask(desk, 'inbox', {})).waiting.map((row) => row.mine)
    expect(await mine(supervisor)).toEqual([false])
    expect(await mine(await grown.desk('manager'))).toEqual([true])
    await grown.close()
  })

  const selfAsked = (at: Stage, desk: Desk, file: string) =>
    does(desk, askSignature, file, { firm: at.company, gate: 'G7', own: ownPi, note: '' })
  const signature = async (at: Stage, desk: Desk, file: string) => ({
    firm: at.company,
    gate: 'G7',
    print: await printOf(desk, file),
    note: '',
  })
})
