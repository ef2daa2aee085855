import { changeRules } from '@gendan/firm/acts/company-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Doubt } from '@gendan/forms/deal/doubt'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleCost } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { forceGate } from '@gendan/orderfile/acts/force-gate'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { putDoubt } from '@gendan/orderfile/acts/put-doubt'
import { reckonCost } from '@gendan/orderfile/acts/reckon-cost'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { Evidence } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, lampOf, openedFile, ownPi, printOf, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { keptScan } from '../setup/kept.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
let mail: Evidence
beforeAll(async () => {
  stage = await openStage()
  mail = await keptScan(stage, 'two to a carton.eml')
})
afterAll(() => stage.close())

const unclear: Doubt = {
  id: 'd1',
  topic: 'packing',
  line: '1',
  question: { en: 'One chair to a carton, or two?', zh: '一箱装一把还是两把？' },
  asked: '2026-03-16',
  answer: '',
  files: [],
  closed: false,
}
const answered = (): Doubt => ({
  ...unclear,
  answered: '2026-03-17',
  answer: 'Two per carton.',
  files: [mail],
  closed: true,
})
const signPi = async (file: string) => {
  const supervisor = await stage.desk('supervisor')
  const print = await printOf(supervisor, file)
  return tries(supervisor, signGate, file, { firm: stage.company, gate: 'G7', print })
}
const clears = async (file: string) => {
  const merchandiser = await stage.desk('merchandiser')
  const { print } = await lampOf(merchandiser, file, 'G6')
  return tries(merchandiser, passGate, file, { firm: stage.company, gate: 'G6', print, note: 'all answered' })
}

describe('an unclear point in the order', () => {
  test('keeps the proforma invoice unsigned until the customer has answered in writing', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, putDoubt, file, { doubt: unclear })
    expect((await ask(merchandiser, 'order', { id: file })).next).toMatchObject({ does: 'section', section: 'doubts' })
    await does(merchandiser, askSignature, file, { firm: stage.company, gate: 'G7', own: ownPi })
    expect(rulesOf(await signPi(file))).toEqual(['SG-08'])
    expect(rulesOf(await clears(file))).toEqual(['SG-11'])
    await does(merchandiser, putDoubt, file, { doubt: answered() })
    expect((await clears(file)).ok).toBe(true)
    expect((await signPi(file)).ok).toBe(true)
  })

  test('is not closed by a word of ours: the customer’s mail is kept with it', async () => {
    const file = await settledFile(stage)
    const outcome = await tries(await stage.desk('merchandiser'), putDoubt, file, {
      doubt: { ...answered(), files: [] },
    })
    expect(rulesOf(outcome)).toEqual(['DB-05'])
  })

  test('closes the gate again when another is found after it was passed', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, putDoubt, file, { doubt: answered() })
    await clears(file)
    await does(merchandiser, putDoubt, file, { doubt: { ...unclear, id: 'd2', topic: 'marks' } })
    expect((await lampOf(merchandiser, file, 'G6')).state).toBe('again')
  })

  test('may be passed over by the supervisor’s force only', async () => {
    const file = await settledFile(stage)
    const merchandiser = await stage.desk('merchandiser')
    await does(merchandiser, putDoubt, file, { doubt: unclear })
    const { print } = await lampOf(merchandiser, file, 'G6')
    const force = { firm: stage.company, gate: 'G6', print, reason: 'as in every order of his' }
    expect(rulesOf(await tries(merchandiser, forceGate, file, force))).toEqual(['SG-10'])
    expect((await tries(await stage.desk('supervisor'), forceGate, file, force)).ok).toBe(true)
  })
})

describe('the rough cost before a quotation', () => {
  const own = { validUntil: '2026-04-01', opening: '', addition: '', tongue: 'both' }
  const offered = async () => {
    const file = await openedFile(stage)
    await does(await stage.desk('salesman'), makeOffer, file, { terms: sampleTerms })
    return file
  }
  const quotes = async (file: string) =>
    tries(await stage.desk('salesman'), issuePaper, file, { firm: stage.company, kind: 'quotation', own })

  test('is asked for by a warning, while the firm does not demand it', async () => {
    const file = await offered()
    expect((await lampOf(await stage.desk('salesman'), file, 'G1')).state).toBe('not-demanded')
    expect((await quotes(file)).ok).toBe(true)
  })

  test('holds the quotation back where the firm’s rules demand it', async () => {
    const manager = await stage.desk('manager')
    const { firm } = await ask(manager, 'firm', {})
    const { rules } = firm as unknown as Firm
    await does(manager, changeRules, stage.company, { rules: { ...rules, demanded: { G1: true } } })
    const file = await offered()
    const salesman = await stage.desk('salesman')
    expect(rulesOf(await quotes(file))).toEqual(['SG-08'])
    const sheet = { ...sampleCost.detailed, lines: sampleCost.detailed?.lines.map((one) => ({ ...one, supplier: '' })) }
    await does(salesman, reckonCost, file, { firm: stage.company, layer: 'rough', sheet })
    const { print } = await lampOf(salesman, file, 'G1')
    await does(salesman, passGate, file, { firm: stage.company, gate: 'G1', print, note: 'in range' })
    expect((await quotes(file)).ok).toBe(true)
    await does(manager, changeRules, stage.company, { rules })
  })
})
