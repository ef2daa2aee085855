import { changeRules, recordRate } from '@gendan/firm/acts/company-acts'
import { beginReview, endReview, enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { CostSheet } from '@gendan/forms/deal/cost'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { decimal } from '@gendan/kernel/decimal'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { reckonCost } from '@gendan/orderfile/acts/reckon-cost'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, openedFile, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let supplier: string
beforeAll(async () => {
  stage = await openStage()
  const facts = { ...sampleDeal.buyer, name: { en: 'Oakmill', zh: '奉化橡坊' }, country: 'CN' }
  supplier = (await does(await stage.desk('merchandiser'), enterParty, freshId(), { roles: ['supplier'], facts })).id
})
afterAll(() => stage.close())

const standing = sampleDeal.cost?.detailed as CostSheet

/** The standing example's sheet; the chair bought for so much. */
function sheet(chair = '248.00', rate = '7.085'): CostSheet {
  const lines = standing.lines.map((line) => ({
    ...line,
    supplier,
    purchase: line.line === '1' ? decimal(chair) : line.purchase,
  }))
  return { ...standing, lines, ...(standing.rate ? { rate: { ...standing.rate, rate: decimal(rate) } } : {}) }
}

/** In range, below the firm's 10 %, below the floor of 5 %. */
const FAIR = '248'
const THIN = '325'
const POOR = '350'

async function costed(chair = FAIR): Promise<string> {
  const file = await settledFile(stage)
  const input = { firm: stage.company, layer: 'detailed', sheet: sheet(chair) }
  await does(await stage.desk('salesman'), reckonCost, file, input)
  return file
}

async function asks(post: Post, file: string) {
  return tries(await stage.desk(post), askSignature, file, { firm: stage.company, gate: 'G4', own: { tongue: 'zh' } })
}

async function signs(post: Post, file: string) {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, 'G4')
  return tries(desk, signGate, file, { firm: stage.company, gate: 'G4', print })
}

async function confirms(post: Post, file: string, note = 'as discussed this morning') {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, 'G5')
  return tries(desk, passGate, file, { firm: stage.company, gate: 'G5', print, note })
}

const stateOf = async (file: string, gate: string) => (await lampOf(await stage.desk('merchandiser'), file, gate)).state
const nextOf = async (file: string) => (await ask(await stage.desk('merchandiser'), 'order', { id: file })).next

async function records(rate: string, day: string) {
  const from = { from: 'USD', to: 'CNY', rate, source: 'Bank of China', day }
  await does(await stage.desk('manager'), recordRate, stage.company, { rate: from })
}

describe('reckoning a cost', () => {
  test('needs terms or an offer', async () => {
    const file = await openedFile(stage)
    const input = { firm: stage.company, layer: 'rough', sheet: sheet() }
    expect(rulesOf(await tries(await stage.desk('salesman'), reckonCost, file, input))).toEqual(['CT-01'])
  })

  test('is refused with every reason at once', async () => {
    const file = await settledFile(stage)
    const { rate: _, ...rateless } = sheet()
    const [first] = sheet().lines
    const line = { ...first, purchase: '0', vatRate: '0.09' }
    const wrong = { ...rateless, lines: [line], items: [] }
    const input = { firm: stage.company, layer: 'detailed', sheet: wrong }
    const outcome = await tries(await stage.desk('salesman'), reckonCost, file, input)
    expect(rulesOf(outcome)).toEqual(['CT-02', 'CT-03', 'CT-05', 'CT-06', 'CT-07', 'CT-08'])
  })

  test('keeps the reasons for what came out otherwise beside the layers', async () => {
    const file = await costed()
    const input = { firm: stage.company, layer: 'actual', sheet: sheet('290'), reasons: { purchase: 'oak went up' } }
    await does(await stage.desk('salesman'), reckonCost, file, input)
    const { file: kept } = await ask(await stage.desk('salesman'), 'order', { id: file })
    expect(kept).toMatchObject({ deal: { cost: { reasons: { purchase: 'oak went up' }, detailed: {}, actual: {} } } })
  })

  test('is what comes next once the terms are settled, then its signature, then the manager’s word', async () => {
    const file = await settledFile(stage)
    expect(await nextOf(file)).toMatchObject({ does: 'section', section: 'cost' })
    await does(await stage.desk('salesman'), reckonCost, file, {
      firm: stage.company,
      layer: 'detailed',
      sheet: sheet(),
    })
    expect(await nextOf(file)).toMatchObject({ does: 'paper', kind: 'cost-sheet' })
    await asks('salesman', file)
    expect(await nextOf(file)).toMatchObject({ does: 'sign', kind: 'cost-sheet' })
    await signs('salesman', file)
    expect(await nextOf(file)).toMatchObject({ does: 'gate', gate: 'G5' })
    await confirms('manager', file)
    expect(await nextOf(file)).toMatchObject({ does: 'paper', kind: 'proforma-invoice' })
  })
})

describe('the margin', () => {
  test("in the firm's range is the salesman's own to sign", async () => {
    const file = await costed(FAIR)
    await asks('salesman', file)
    expect((await signs('salesman', file)).ok).toBe(true)
    const { record, state } = await lampOf(await stage.desk('salesman'), file, 'G4')
    expect([state, record]).toMatchObject(['open', { signed: { self: true, post: 'salesman' } }])
  })

  test('below the rate wants a supervisor or manager, and nobody who asked himself', async () => {
    const file = await costed(THIN)
    await asks('supervisor', file)
    expect(rulesOf(await signs('salesman', file))).toEqual(['SG-01'])
    expect(rulesOf(await signs('supervisor', file))).toEqual(['SG-04'])
    expect((await signs('manager', file)).ok).toBe(true)
  })

  test('below the floor wants the general manager, whatever the firm has bound', async () => {
    const file = await costed(POOR)
    await asks('salesman', file)
    expect(rulesOf(await signs('manager', file))).toEqual(['SG-01'])
    expect((await signs('general-manager', file)).ok).toBe(true)
  })

  test('stands in the inbox of those alone who may decide', async () => {
    const file = await costed(POOR)
    await asks('salesman', file)
    const mine = async (post: Post) =>
      (await ask(await stage.desk(post), 'inbox', {})).waiting.find((row) => row.file === file)?.mine
    expect([await mine('manager'), await mine('general-manager')]).toEqual([false, true])
  })

  test('is agreed anew when the price changes, and when a rate moves it into another band, but not at every rate', async () => {
    const file = await costed(FAIR)
    await asks('salesman', file)
    await signs('salesman', file)
    await records('7.02', '2026-03-17')
    expect(await stateOf(file, 'G4')).toBe('open')
    await records('5.7', '2026-03-18')
    const lamp = await lampOf(await stage.desk('salesman'), file, 'G4')
    expect([lamp.state, lamp.changed]).toEqual(['again', [{ at: 'band', before: 'in-range', after: 'below-rate' }]])
    expect(lamp.signers).not.toContain('salesman')
    await records('7.085', '2026-03-18')
    expect(await stateOf(file, 'G4')).toBe('open')
    const [first, ...others] = sampleTerms.lines
    const lines = [{ ...first, unitPrice: { ...first?.unitPrice, amount: '47' } }, ...others]
    const cheaper = { firm: stage.company, terms: { ...sampleTerms, lines }, reason: 'the customer bargained' }
    await does(await stage.desk('salesman'), amendTerms, file, cheaper)
    // The amendment asks those who agreed to the margin before.
    expect(await stateOf(file, 'G4')).toBe('turn')
  })

  test("moves with the firm's own rule", async () => {
    const file = await costed(FAIR)
    const desk = await stage.desk('manager')
    const { rules } = (await ask(desk, 'firm', {})).firm as unknown as Firm
    const stricter = { ...rules, margin: { rate: '0.3', floor: '0.25', base: 'invoice' } }
    await does(desk, changeRules, stage.company, { rules: stricter })
    expect((await lampOf(desk, file, 'G4')).signers).toEqual(['general-manager'])
    const upside = { ...rules, margin: { ...rules.margin, floor: '0.2' } }
    expect(rulesOf(await tries(desk, changeRules, stage.company, { rules: upside }))).toEqual(['FM-04'])
    await does(desk, changeRules, stage.company, { rules })
  })

  test('stands over a cost sheet that is issued only after it is agreed', async () => {
    const file = await costed(FAIR)
    const paper = { firm: stage.company, kind: 'cost-sheet', own: { tongue: 'zh' } }
    expect(rulesOf(await tries(await stage.desk('salesman'), issuePaper, file, paper))).toEqual(['G4'])
    await asks('salesman', file)
    await signs('salesman', file)
    const issued = await does(await stage.desk('salesman'), issuePaper, file, paper)
    expect(issued).toBeDefined()
  })
})

describe('the order confirmed inside', () => {
  /** The standing example with the chair from a goods file of ours, its margin agreed. */
  async function agreed(): Promise<{ readonly file: string; readonly chair: string }> {
    const desk = await stage.desk('merchandiser')
    const code = `BJ-${freshId().slice(-6)}`
    const facts = { code, name: { en: 'Oak chair', zh: '橡木椅' }, unit: 'PCE' }
    const chair = (await does(desk, enterGoods, freshId(), { facts })).id
    const file = await openedFile(stage)
    const lines = sampleTerms.lines.map((line) => ({ ...line, goods: line.id === '1' ? chair : '' }))
    await does(desk, settleTerms, file, { terms: { ...sampleTerms, lines }, customerOrder: 'HL-44018' })
    await does(desk, reckonCost, file, { firm: stage.company, layer: 'detailed', sheet: sheet() })
    await asks('salesman', file)
    await signs('salesman', file)
    return { file, chair }
  }

  test('waits for the margin, and is the manager’s to confirm', async () => {
    const file = await costed(FAIR)
    expect(rulesOf(await confirms('supervisor', file, ''))).toEqual(['SG-01', 'SG-08', 'SG-09'])
    await asks('salesman', file)
    await signs('salesman', file)
    expect((await confirms('manager', file)).ok).toBe(true)
    expect(await stateOf(file, 'G5')).toBe('open')
  })

  test('is kept shut by goods whose price is under review, and closes again when the review begins later', async () => {
    const { file, chair } = await agreed()
    const manager = await stage.desk('manager')
    await does(manager, beginReview, chair, { reason: 'oak has gone up' })
    expect(rulesOf(await confirms('manager', file))).toEqual(['SG-11'])
    await does(manager, endReview, chair, {})
    expect((await confirms('manager', file)).ok).toBe(true)
    await does(manager, beginReview, chair, { reason: 'oak again' })
    expect(await stateOf(file, 'G5')).toBe('again')
    await does(manager, endReview, chair, {})
    expect(await stateOf(file, 'G5')).toBe('open')
  })

  test('can be forced by the general manager alone, and says so', async () => {
    const { file, chair } = await agreed()
    await does(await stage.desk('manager'), beginReview, chair, { reason: 'oak has gone up' })
    const forces = async (post: Post) => {
      const desk = await stage.desk(post)
      const { print } = await lampOf(desk, file, 'G5')
      return tries(desk, forceGate, file, { firm: stage.company, gate: 'G5', print, reason: 'promised by word' })
    }
    expect(rulesOf(await forces('manager'))).toEqual(['SG-10'])
    expect((await forces('general-manager')).ok).toBe(true)
    expect(await stateOf(file, 'G5')).toBe('open')
  })
})
