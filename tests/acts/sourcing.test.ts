import { enterParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal } from '@gendan/forms/sample-deal'
import { sampleSourcing } from '@gendan/forms/sample-sourcing'
import { comparisons } from '@gendan/forms/sourcing/compare'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { askSuppliers } from '@gendan/orderfile/acts/ask-suppliers'
import { chooseSupplier } from '@gendan/orderfile/acts/choose-supplier'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { recordSupplierOffer } from '@gendan/orderfile/acts/record-supplier-offer'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, rulesOf, settledFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** The day on which these tests play. */
const today = '2026-03-18'
const buyer = () => stage.desk('buyer')
const [mill, other] = sampleSourcing.asked
const wishes = { en: 'FSC wood', zh: 'FSC 木材' }
const fileOf = async (file: string) => (await ask(await buyer(), 'order', { id: file })).file as unknown as OrderFile

async function supplier(id: string, role: 'supplier' | 'customer' = 'supplier'): Promise<string> {
  const facts = sampleDeal.suppliers[id]
  return (await does(await buyer(), enterParty, freshId(), { roles: [role], facts })).id
}

/** A file in which two suppliers were asked for the chairs. */
async function askedFile() {
  const file = await settledFile(stage)
  const suppliers = [await supplier('s-mill'), await supplier('s-carton')]
  const asking = { lines: sampleSourcing.lines, suppliers, answerBy: '2026-03-25', place: 'Ningbo', wishes }
  await does(await buyer(), askSuppliers, file, asking)
  const asked = (await fileOf(file)).deal.sourcing?.asked.map(({ id }) => id) ?? []
  return { file, asked }
}

const offers = async (file: string, asked: string | undefined, offer: object | undefined) =>
  tries(await buyer(), recordSupplierOffer, file, { asked: asked ?? '', offer })
const chooses = async (file: string, asked: string | undefined, reason = '') =>
  tries(await buyer(), chooseSupplier, file, { firm: stage.company, line: '1', asked: asked ?? '', reason })

describe("suppliers' offers", () => {
  test('are asked for by letter, compared in like money, and one is chosen', async () => {
    const { file, asked } = await askedFile()
    await does(await buyer(), issuePaper, file, {
      ...{ firm: stage.company, kind: 'inquiry-letter', part: asked[0] },
      own: { opening: '', closing: '', tongue: 'zh' },
    })
    expect((await offers(file, asked[0], mill?.offer)).ok).toBe(true)
    expect((await offers(file, asked[1], other?.offer)).ok).toBe(true)
    expect((await chooses(file, asked[0])).ok).toBe(true)
    const { deal, papers } = await fileOf(file)
    expect(deal.sourcing?.choices).toEqual([{ line: '1', asked: asked[0], reason: '', day: today }])
    expect(papers.map(({ kind, part }) => [kind, part])).toEqual([['inquiry-letter', asked[0]]])
  })

  test('whoever is not the best is chosen for a reason only', async () => {
    const { file, asked } = await askedFile()
    await offers(file, asked[0], mill?.offer)
    await offers(file, asked[1], other?.offer)
    expect(rulesOf(await chooses(file, asked[1]))).toEqual(['SQ-10'])
    expect((await chooses(file, asked[1], 'better joints, on time for years')).ok).toBe(true)
    expect(rulesOf(await chooses(file, 'nobody', 'because'))).toEqual(['SQ-09'])
  })

  test('nobody is asked for nothing, a customer is not asked, and a day that is over is no day', async () => {
    const file = await settledFile(stage)
    const asking = {
      lines: [],
      suppliers: [await supplier('s-mill', 'customer')],
      answerBy: '2026-03-01',
      place: '',
      wishes,
    }
    expect(rulesOf(await tries(await buyer(), askSuppliers, file, asking))).toEqual(['SQ-01', 'SQ-02', 'SQ-03'])
  })

  test('an offer with more refund than VAT, of tomorrow, for something else, is refused with every reason', async () => {
    const { file, asked } = await askedFile()
    const lines = [{ line: 'x', price: '1', refundRate: '0.2' }]
    const offer = { ...mill?.offer, made: '2026-03-19', lines }
    expect(rulesOf(await offers(file, asked[0], offer))).toEqual(['SQ-04', 'SQ-06', 'SQ-07'])
    expect(rulesOf(await offers(file, 'nobody', mill?.offer))).toEqual(['SQ-30'])
  })
})

describe('the comparison', () => {
  const measure = { house: sampleDeal.house, today: '2026-03-12', needed: undefined }
  const first = (now = measure) => comparisons(sampleSourcing, now)[0]

  test('takes the refund off the price with VAT, and spreads mould and carriage over the pieces', () => {
    const nets = first()?.offers.map(({ asked, net }) => [asked.id, net.slice(0, 9)])
    // 248.00 − 248.00 / 1.13 × 0.13; 214.00 × 1.13 − 214.00 × 0.13 + 2,400 / 480 + 1,200 / 480
    expect(nets).toEqual([
      ['a1', '219.46902'],
      ['a2', '221.5'],
    ])
    expect(first()?.best?.asked.id).toBe('a1')
    expect(first()?.reason.en).toBe('CNY 219.4690 a unit, 0.9% below the next')
  })

  test('an offer that has lapsed, comes too late or wants more pieces than are needed is not the best', () => {
    expect(first({ ...measure, today: '2026-04-20' })?.best).toBeUndefined()
    const waits = { en: 'the finish of production', zh: '生产完工日' }
    expect(first({ ...measure, needed: { day: '2026-04-24', waits } as never })?.best?.asked.id).toBe('a2')
  })
})
