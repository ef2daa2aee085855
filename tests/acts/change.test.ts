import { recordRate } from '@gendan/firm/acts/company-acts'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, lampOf, ownPi, printOf, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const priced = (amount: string) => ({
  ...sampleTerms,
  lines: sampleTerms.lines.map((line, i) =>
    i === 0 ? { ...line, unitPrice: { ...line.unitPrice, amount: decimal(amount) } } : line,
  ),
})
const change = (terms: object) => ({ firm: stage.company, terms, customerOrder: '', reason: 'the customer bargained' })
const pi = () => ({ firm: stage.company, gate: 'G7', kind: 'proforma-invoice', own: ownPi })

/** A file whose cost, order and proforma invoice are signed, and the invoice sent. */
async function sent(): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  await does(await stage.desk('merchandiser'), issuePaper, file, pi())
  return file
}

describe('a change order', () => {
  test('is shown before it is made: what changes, what it does to the money, what closes, who holds old papers', async () => {
    const file = await sent()
    const merchandiser = await stage.desk('merchandiser')
    const { version } = await ask(merchandiser, 'order', { id: file })
    const shown = await ask(merchandiser, 'preview-change', { file, terms: priced('47.10') })
    expect(shown.version).toBe(2)
    expect(shown.changes).toEqual([{ at: 'lines.0.unitPrice.amount', before: '48.6', after: '47.1' }])
    expect(shown.closing.map(({ gate, already }) => [gate, already])).toEqual([
      ['G4', false],
      ['G5', false],
      ['G7', false],
    ])
    expect(shown.stale).toMatchObject([{ version: 1, already: false, holder: { zh: '客户' } }])
    expect(shown.margin.before?.['margin']).not.toBe(shown.margin.after?.['margin'])
    expect((await ask(merchandiser, 'order', { id: file })).version).toBe(version)
  })

  test('asks everybody who signed a paper to sign it again, in the same stroke', async () => {
    const file = await sent()
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, amendTerms, file, change(priced('47.10')))
    const { waiting } = await ask(await stage.desk('supervisor'), 'inbox', {})
    expect(waiting.filter((row) => row.file === file).map(({ gate }) => gate)).toEqual(['G4', 'G7'])
    const lamp = await lampOf(merchandiser, file)
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['turn', ['terms.lines.0.unitPrice.amount']])
    expect((await lampOf(merchandiser, file, 'G5')).state).toBe('again')
    expect(rulesOf(await tries(merchandiser, issuePaper, file, pi()))).toContain('G7')
  })

  test('needs a reason, and is refused where nothing is changed', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    expect(rulesOf(await tries(merchandiser, amendTerms, file, change(sampleTerms)))).toEqual(['OF-08'])
    await expect(tries(merchandiser, amendTerms, file, { ...change(priced('47.10')), reason: ' ' })).rejects.toThrow()
  })

  test('of marks leaves the margin signed: the gate binds what it is about and nothing else', async () => {
    const file = await sent()
    const shown = await ask(await stage.desk('merchandiser'), 'preview-change', {
      file,
      terms: { ...sampleTerms, marks: ['H&L AS', 'OSLO'] },
    })
    expect(shown.closing.map(({ gate }) => gate)).toEqual(['G5', 'G7'])
  })
})

describe('attacks on gates', () => {
  test('two hands at once: of two signatures over the same content one stands, the other is told so', async () => {
    const file = await settledFile(stage)
    const [merchandiser, supervisor, manager] = [
      await stage.desk('merchandiser'),
      await stage.desk('supervisor'),
      await stage.desk('manager'),
    ]
    await does(merchandiser, askSignature, file, pi())
    const sign = { firm: stage.company, gate: 'G7', print: await printOf(supervisor, file) }
    const both = await Promise.all([tries(supervisor, signGate, file, sign), tries(manager, signGate, file, sign)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(rulesOf)).toContain('SG-06')
  })

  test('a signature on a version that somebody changed meanwhile is a conflict, not a signature', async () => {
    const file = await signedFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    const { version } = await ask(merchandiser, 'order', { id: file })
    await does(merchandiser, amendTerms, file, change(priced('47.10')))
    const sign = { firm: stage.company, gate: 'G7', print: await printOf(merchandiser, file) }
    await expect(tries(await stage.desk('supervisor'), signGate, file, sign, version)).rejects.toThrow()
  })

  test('force is for the named post: a salesman, an accountant and a manager cannot force the margin', async () => {
    const file = await sent()
    await does(await stage.desk('merchandiser'), amendTerms, file, change(priced('47.10')))
    for (const post of ['salesman', 'accounts', 'manager'] as const) {
      const desk = await stage.desk(post)
      const { print } = await lampOf(desk, file, 'G4')
      const force = { firm: stage.company, gate: 'G4', print, reason: 'in a hurry' }
      expect(rulesOf(await tries(desk, forceGate, file, force))).toContain('SG-10')
    }
  })

  test('the exchange rate moves: the margin falls into another band, the gate closes and asks another post', async () => {
    const file = await sent()
    const manager = await stage.desk('manager')
    const before = await lampOf(manager, file, 'G4')
    const rate = { from: 'USD', to: 'CNY', rate: '5.90', source: 'BOC', day: '2026-03-18' }
    await does(manager, recordRate, stage.company, { rate })
    const after = await lampOf(manager, file, 'G4')
    expect([before.state, after.state]).toEqual(['open', 'again'])
    expect(after.signers).toEqual(['supervisor', 'manager', 'general-manager'])
  })
})
