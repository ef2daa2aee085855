import { recordRate } from '@gendan/firm/acts/company-acts'
import type { Terms } from '@gendan/forms/deal/terms'
import { compareTerms } from '@gendan/forms/kinds/parts/compare-terms'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { returnGate } from '@gendan/orderfile/acts/return-gate'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { confirmInside, does, lampOf, ownPi, printOf, rulesOf, settledFile, signedFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
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
const change = (terms: object) => ({
  firm: stage.company,
  terms,
  customerOrder: '',
  reason: 'the customer bargained',
  askedBy: 'Ingrid',
  whose: 'customer',
})
const pi = () => ({ firm: stage.company, gate: 'G7', kind: 'proforma-invoice', own: ownPi })

/** A file whose cost, order and proforma invoice are signed, and the invoice sent. */
async function sent(): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  await does(await stage.desk('merchandiser'), issuePaper, file, pi())
  return file
}

/** What waits in somebody's inbox of a file. */
async function waitsFor(post: 'supervisor' | 'manager' | 'merchandiser', file: string) {
  const { waiting } = await ask(await stage.desk(post), 'inbox', {})
  return waiting.filter((row) => row.file === file).toSorted((a, b) => (a.gate < b.gate ? -1 : 1))
}

/** The merchandiser shows the customer's copy of the proforma invoice. */
async function triesCopy(file: string) {
  const desk = await stage.desk('merchandiser')
  const evidence = [await keptScan(stage, 'The invoice, signed back')]
  const { print } = await lampOf(desk, file, 'G8')
  return tries(desk, passGate, file, { firm: stage.company, gate: 'G8', print, evidence })
}

const showsCopy = async (file: string) => expect(rulesOf(await triesCopy(file))).toEqual([])

/** Margin, order and invoice signed once more, over what stands now. */
async function again(file: string): Promise<void> {
  await confirmInside(stage, file)
  const supervisor = await stage.desk('supervisor')
  await does(supervisor, signGate, file, { firm: stage.company, gate: 'G7', print: await printOf(supervisor, file) })
}

describe('a change order', () => {
  test('of a confirmed order is not made before it is said who asked for it and whose wish it is', async () => {
    const merchandiser = await stage.desk('merchandiser')
    const file = await settledFile(stage)
    const { askedBy: _, whose: __, ...unsaid } = change(priced('47.20'))
    expect(rulesOf(await tries(merchandiser, amendTerms, file, unsaid))).toEqual([])
    await confirmInside(stage, file)
    const again = await tries(merchandiser, amendTerms, file, { ...unsaid, terms: priced('47.30') })
    expect(again.ok ? [] : again.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['OF-18', 'askedBy'],
      ['OF-18', 'whose'],
    ])
  })

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
    expect((await waitsFor('supervisor', file)).map(({ gate }) => gate)).toEqual(['G4', 'G5', 'G7'])
    const lamp = await lampOf(merchandiser, file)
    expect([lamp.state, lamp.changed.map(({ at }) => at)]).toEqual(['turn', ['terms.lines.0.unitPrice.amount']])
    expect((await lampOf(merchandiser, file, 'G5')).state).toBe('again')
    expect(rulesOf(await tries(merchandiser, issuePaper, file, pi()))).toContain('G7')
  })

  test('asks the manager for his word again once the margin is signed, and with his word he is asked no more', async () => {
    const file = await sent()
    await does(await stage.desk('merchandiser'), amendTerms, file, change(priced('47.10')))
    const confirms = async () => (await waitsFor('manager', file)).find(({ gate }) => gate === 'G5')
    expect(await confirms()).toMatchObject({ kind: '', mine: false })
    const salesman = await stage.desk('salesman')
    await does(salesman, askSignature, file, { firm: stage.company, gate: 'G4', own: { tongue: 'zh' } })
    const { print } = await lampOf(salesman, file, 'G4')
    await does(salesman, signGate, file, { firm: stage.company, gate: 'G4', print })
    expect(await confirms()).toMatchObject({ kind: '', mine: true })
    const { must } = await ask(await stage.desk('manager'), 'day', {})
    expect(must.filter((item) => item.order === file).map(({ says }) => says.zh)).toContain('重新办理：订单确认')
    const manager = await stage.desk('manager')
    const word = { firm: stage.company, gate: 'G5', print: (await lampOf(manager, file, 'G5')).print, note: 'at 47.10' }
    await does(manager, passGate, file, word)
    expect(await confirms()).toBeUndefined()
  })

  test('waits for the customer: his copy of the old invoice does not stand for the changed one', async () => {
    const file = await sent()
    await showsCopy(file)
    await does(await stage.desk('merchandiser'), amendTerms, file, change(priced('47.10')))
    const asked = (await waitsFor('merchandiser', file)).find(({ gate }) => gate === 'G8')
    expect(asked).toMatchObject({ kind: '', awaits: 'customer', mine: false })
    await again(file)
    expect(rulesOf(await triesCopy(file))).toEqual(['SG-11'])
    await does(await stage.desk('merchandiser'), issuePaper, file, pi())
    expect(rulesOf(await triesCopy(file))).toEqual([])
    expect((await waitsFor('merchandiser', file)).map(({ gate }) => gate)).toEqual([])
  })

  test('that is taken back again leaves nobody asked', async () => {
    const file = await sent()
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, amendTerms, file, change(priced('47.10')))
    await does(merchandiser, amendTerms, file, change(sampleTerms))
    expect(await waitsFor('manager', file)).toEqual([])
    expect((await lampOf(merchandiser, file)).state).toBe('open')
  })

  test('names the firm whose people it asks', async () => {
    const file = await settledFile(stage)
    const { firm: _, ...nobody } = change(priced('47.10'))
    await expect(tries(await stage.desk('merchandiser'), amendTerms, file, nobody)).rejects.toThrow()
  })

  test('keeps what was and is, who asked and what it reopened, and prints it as a paper of its own', async () => {
    const file = await sent()
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, amendTerms, file, { ...change(priced('47.10')), askedBy: 'Ingrid, mail of 17 March' })
    const [kept] = ((await ask(merchandiser, 'order', { id: file })).file as OrderFile).deal.changes ?? []
    expect(kept).toMatchObject({
      version: 2,
      askedBy: 'Ingrid, mail of 17 March',
      papers: [expect.stringMatching(/v1$/)],
    })
    expect(kept?.rows.map(({ before, after }) => [before.en, after.en])).toEqual([['USD 48.60', 'USD 47.10']])
    expect(kept?.reopened.map(({ gate }) => gate)).toEqual(['G4', 'G5', 'G7'])
    const paper = { firm: stage.company, kind: 'change-order', own: { addition: '', tongue: 'both' } }
    await does(merchandiser, issuePaper, file, { ...paper, part: 'v2' })
    expect(rulesOf(await tries(merchandiser, issuePaper, file, { ...paper, part: 'v3' }))).toEqual(['DEAL-02'])
    await does(merchandiser, amendTerms, file, change(priced('46.50')))
    const { stale, file: after } = await ask(merchandiser, 'order', { id: file })
    const orders = (after as OrderFile).papers.filter(({ kind }) => kind === 'change-order')
    expect(orders.map(({ part }) => part)).toEqual(['v2'])
    expect(stale.filter(({ paper: id }) => `${id}`.startsWith('change-order'))).toEqual([])
  })

  test('is a version among others, each with its terms, reason and maker, and any two can be compared', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, amendTerms, file, change(priced('47.10')))
    await does(merchandiser, amendTerms, file, {
      ...change({ ...priced('47.10'), marks: ['H&L'] }),
      reason: 'new marks',
    })
    const { rows } = await ask(merchandiser, 'terms-versions', { file })
    expect(rows.map(({ version, reason, by }) => [version, reason, by])).toEqual([
      [1, '', merchandiser.account],
      [2, 'the customer bargained', merchandiser.account],
      [3, 'new marks', merchandiser.account],
    ])
    const [first, , last] = rows.map(({ terms }) => terms as Terms)
    if (!first || !last) throw new RangeError('three versions')
    expect(compareTerms(first, last).map(({ topic }) => topic)).toEqual(['prices', 'packing'])
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
  test('a gate that asks for proof is not signed or returned with a bare hand, though it was asked for', async () => {
    const file = await sent()
    await does(await stage.desk('merchandiser'), amendTerms, file, change(priced('47.10')))
    const manager = await stage.desk('manager')
    const { print } = await lampOf(manager, file, 'G5')
    const at = { firm: stage.company, gate: 'G5' }
    expect(rulesOf(await tries(manager, signGate, file, { ...at, print }))).toContain('OF-14')
    expect(rulesOf(await tries(manager, returnGate, file, { ...at, reason: 'no' }))).toContain('OF-14')
    expect(rulesOf(await tries(manager, passGate, file, { ...at, print, note: 'yes' }))).toEqual(['SG-08'])
  })

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
