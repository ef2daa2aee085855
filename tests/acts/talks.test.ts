import { termsShape } from '@gendan/forms/deal/terms'
import { chainOf } from '@gendan/forms/offer/chain'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { ask } from '@gendan/office/ask'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { recordRound } from '@gendan/orderfile/acts/record-round'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, rulesOf, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** The day on which these tests play. */
const today = '2026-03-18'
const salesman = () => stage.desk('salesman')
const said = { round: 1, made: today, how: 'mail', firm: true, note: '', proof: [] }
const offers = async (file: string, change: object = {}) =>
  tries(await salesman(), makeOffer, file, {
    terms: sampleTerms,
    made: '2026-03-12',
    answerBy: '2026-03-19',
    ...change,
  })
const answers = async (file: string, round: object) =>
  tries(await salesman(), recordRound, file, { round: { ...said, by: 'customer', ...round } })
const order = async (file: string) => ask(await salesman(), 'order', { id: file })
const fileOf = async (file: string) => (await order(file)).file as unknown as OrderFile

const cheaper = termsShape.parse({
  ...sampleTerms,
  lines: sampleTerms.lines.map((line) => ({ ...line, unitPrice: { ...line.unitPrice, amount: '40.00' } })),
})

describe('offer, counter-offer, acceptance', () => {
  test('stand in the file round by round, and an acceptance moves it on', async () => {
    const file = await openedFile(stage)
    expect((await offers(file)).ok).toBe(true)
    expect((await answers(file, { says: 'counter', made: '2026-03-13', terms: cheaper })).ok).toBe(true)
    expect((await order(file)).next).toMatchObject({ does: 'section', section: 'rounds' })
    expect((await offers(file, { made: '2026-03-14' })).ok).toBe(true)
    expect((await answers(file, { says: 'acceptance', made: '2026-03-16', reached: '2026-03-17' })).ok).toBe(true)
    const { deal, stage: reached } = await fileOf(file)
    expect(deal.offer).toMatchObject({ round: 3, says: 'counter' })
    expect(chainOf(deal).map(({ by, says }) => `${by} ${says}`)).toEqual([
      ...['us offer', 'customer counter', 'us counter', 'customer acceptance'],
    ])
    expect(reached).toBe('E3')
    expect((await order(file)).next).toMatchObject({ does: 'settle' })
  })

  test('a firm offer without goods, quantity or price is refused with every reason; without engagement it may go out', async () => {
    const file = await openedFile(stage)
    const [line] = sampleTerms.lines
    const empty = {
      ...line,
      name: { en: '', zh: '' },
      quantity: { value: '0', unit: 'PCE' },
      unitPrice: { amount: '0', currency: 'USD', per: 'PCE' },
    }
    const terms = { ...sampleTerms, lines: [empty] }
    expect(rulesOf(await offers(file, { terms }))).toEqual(['OC-02', 'OC-03', 'OC-04'])
    expect((await offers(file, { terms, firm: false })).ok).toBe(true)
  })

  test('an acceptance that changes the port is a counter-offer; one that changes the marks stands', async () => {
    const file = await openedFile(stage)
    await offers(file)
    const elsewhere = { ...sampleTerms, delivery: { ...sampleTerms.delivery, place: 'Bergen' } }
    expect(rulesOf(await answers(file, { says: 'acceptance', terms: elsewhere }))).toContain('OC-10')
    expect((await answers(file, { says: 'acceptance', terms: { ...sampleTerms, marks: ['H&L'] } })).ok).toBe(true)
    expect((await fileOf(file)).stage).toBe('E3')
  })

  test('an acceptance that comes after its day makes no contract until we say so', async () => {
    const file = await openedFile(stage)
    await offers(file, { answerBy: '2026-03-15' })
    await answers(file, { says: 'acceptance', made: '2026-03-14', reached: '2026-03-17' })
    expect((await fileOf(file)).stage).toBe('E1')
    expect((await order(file)).findings.map(({ rule }) => rule)).toContain('OC-22')
    expect((await answers(file, { by: 'us', says: 'acceptance' })).ok).toBe(true)
    expect((await fileOf(file)).stage).toBe('E3')
  })

  test('nobody accepts his own offer, one that was countered, or one that was declined', async () => {
    const file = await openedFile(stage)
    expect(rulesOf(await answers(file, { says: 'acceptance' }))).toEqual(['OC-09'])
    await offers(file)
    expect(rulesOf(await answers(file, { by: 'us', says: 'acceptance' }))).toEqual(['OC-09'])
    await answers(file, { says: 'rejection' })
    expect(rulesOf(await answers(file, { says: 'acceptance' }))).toEqual(['OC-09'])
  })

  test('an offer with a fixed time is not taken back in that time; one without may be', async () => {
    const file = await openedFile(stage)
    await offers(file)
    expect(rulesOf(await answers(file, { by: 'us', says: 'withdrawal' }))).toEqual(['OC-14'])
    const open = await openedFile(stage)
    await offers(open, { answerBy: undefined })
    expect((await answers(open, { by: 'us', says: 'withdrawal' })).ok).toBe(true)
  })

  test('an offer of ours is made, not recorded; a letter that is not kept proves nothing', async () => {
    const file = await openedFile(stage)
    expect(rulesOf(await answers(file, { by: 'us', says: 'offer', terms: sampleTerms }))).toContain('OC-30')
    const proof = [{ attachment: 'a'.repeat(64), name: 'mail.pdf' }]
    expect((await answers(file, { says: 'offer', terms: sampleTerms, proof })).ok).toBe(false)
  })

  test('each round of ours has its letter, and the first brings the file to quoted', async () => {
    const file = await openedFile(stage)
    await offers(file)
    await answers(file, { says: 'counter', made: '2026-03-13', terms: cheaper })
    await offers(file, { made: '2026-03-14' })
    const own = { opening: '', closing: '', tongue: 'both' }
    const letter = { firm: stage.company, kind: 'offer-letter', own }
    await does(await salesman(), issuePaper, file, { ...letter, part: '3' })
    const { papers, stage: reached } = await fileOf(file)
    expect(papers.map(({ number, part }) => [number, part])).toEqual([['LW-OL26-0001', '3']])
    expect(papers[0]?.filled).toMatchObject({
      round: 3,
      answers: { day: '2026-03-13' },
      before: cheaper,
      now: sampleTerms,
    })
    expect(reached).toBe('E2')
    expect(rulesOf(await tries(await salesman(), issuePaper, file, { ...letter, part: '2' }))).toEqual(['DEAL-02'])
  })
})
