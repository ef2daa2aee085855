import type { AnyAct } from '@gendan/contract/acts'
import { enterGoods } from '@gendan/firm/acts/goods-acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { putSupply } from '@gendan/firm/acts/supply-acts'
import type { Post } from '@gendan/firm/posts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleInspection, sampleProduction, samplePurchases, sampleSample } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { countStock } from '@gendan/orderfile/acts/count-stock'
import { answerRequest } from '@gendan/orderfile/acts/day-request-acts'
import { issueStock } from '@gendan/orderfile/acts/issue-stock'
import { planInspections } from '@gendan/orderfile/acts/plan-inspections'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import { putInspection } from '@gendan/orderfile/acts/put-inspection'
import { putSample } from '@gendan/orderfile/acts/put-sample'
import { receiveStock } from '@gendan/orderfile/acts/receive-stock'
import { reportProgress } from '@gendan/orderfile/acts/report-progress'
import { reserveStock } from '@gendan/orderfile/acts/reserve-stock'
import { divideGoods, noteCustomerStock } from '@gendan/orderfile/acts/scarce-acts'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { does, openedFile, tries } from '../setup/deal.ts'
import { openStage, type Stage } from '../setup/stage.ts'

/** A firm with an order of 480 chairs that is planned in our own workshop, on 18 March 2026. */
let stage: Stage
let file = ''
let goods = ''
let buyer = ''
let supplier = ''

beforeAll(async () => {
  stage = await openStage()
  const merchandiser = await stage.desk('merchandiser')
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
  goods = (await does(merchandiser, enterGoods, freshId(), { facts })).id
  buyer = (await does(merchandiser, enterParty, freshId(), { roles: ['customer'], facts: sampleDeal.buyer })).id
  supplier = (await does(merchandiser, enterParty, freshId(), { roles: ['supplier'], facts: sampleDeal.buyer })).id
  file = await openedFile(stage)
  const [line] = sampleTerms.lines
  const terms = { ...sampleTerms, lines: [{ ...line, goods, quantity: { value: '480', unit: 'PCE' } }] }
  await does(merchandiser, settleTerms, file, { terms, customerOrder: 'HL-1' })
})
afterAll(() => stage.close())

type Field = readonly [
  what: string,
  post: Post,
  act: AnyAct,
  /** What it is done to. */
  on: () => string,
  /** The input of an honest person but for this one value. */
  input: (value: string) => object,
  /** The field at which it is refused. */
  at: string,
]

const pieces = (value: string) => ({ value, unit: 'PCE' })
const [bought] = samplePurchases
const { done: _, verdict: __, ...openInspection } = sampleInspection
const planned = {
  ...openInspection,
  planned: '2026-03-20',
  by: '',
  drawn: 0,
  found: { critical: 0, major: 0, minor: 0 },
  points: [],
}
const plan = {
  ...sampleProduction,
  maker: '',
  workshop: '2 号车间',
  sample: '',
  start: '2026-03-20',
  finish: '2026-04-20',
  lines: [{ ...sampleProduction.lines[0], line: '1' }],
}
const wish = {
  customer: '',
  file: '',
  says: 'Oak chair',
  quantity: pieces('100'),
  by: '2026-06-01',
  overtimePerPiece: '2',
}
const made = (done: string, day = '2026-03-18') => ({
  firm: stage.company,
  report: { id: freshId(), day, made: [{ process: 'blank', line: '1', done }] },
})
const purchase = (change: object) => ({
  firm: stage.company,
  purchase: { ...bought, id: '', supplier, ...change },
  reason: '',
})
const inspection = (change: object) => ({ firm: stage.company, inspection: { ...planned, ...change } })
const measured = (change: object) => ({
  measures: [
    {
      id: 'm1',
      name: { en: 'Seat height', zh: '座高' },
      nominal: '460',
      plus: '3',
      minus: '3',
      unit: 'mm',
      values: ['460'],
      ...change,
    },
  ],
})

const quantities: readonly Field[] = [
  [
    'pieces to be made',
    'merchandiser',
    planProduction,
    () => file,
    (v) => ({ firm: stage.company, plan: { ...plan, lines: [{ ...plan.lines[0], quantity: pieces(v) }] }, reason: '' }),
    'lines.0.quantity',
  ],
  [
    'pieces bought',
    'merchandiser',
    planPurchase,
    () => file,
    (v) => purchase({ lines: [{ ...bought?.lines[0], quantity: pieces(v) }] }),
    'lines.0.quantity',
  ],
  ['a lot to be inspected', 'qc', putInspection, () => file, (v) => inspection({ lot: pieces(v) }), 'lot'],
  [
    'a capacity',
    'merchandiser',
    putSupply,
    () => supplier,
    (v) => ({ capacity: [{ work: 'chairs', perWeek: pieces(v) }] }),
    'capacity.0.perWeek',
  ],
  [
    'what came in',
    'merchandiser',
    receiveStock,
    () => goods,
    (v) => ({ quantity: pieces(v), from: 'Wood 2', file: '' }),
    'quantity.value',
  ],
  [
    'what left',
    'merchandiser',
    issueStock,
    () => goods,
    (v) => ({ quantity: pieces(v), to: 'Wood 2', file: '' }),
    'quantity.value',
  ],
]

const negatives: readonly Field[] = [
  ...quantities,
  ['pieces reported', 'production', reportProgress, () => file, (v) => made(v), 'made.0.done'],
  [
    'what is counted in the warehouse',
    'merchandiser',
    countStock,
    () => goods,
    (v) => ({ quantity: pieces(v), note: 'year end' }),
    'quantity.value',
  ],
  [
    'what is kept for an order',
    'merchandiser',
    reserveStock,
    () => goods,
    (v) => ({ file, quantity: pieces(v) }),
    'quantity.value',
  ],
  [
    'a purchase price',
    'merchandiser',
    planPurchase,
    () => file,
    (v) => purchase({ lines: [{ ...bought?.lines[0], unitPrice: { ...bought?.lines[0]?.unitPrice, amount: v } }] }),
    'lines.0.unitPrice',
  ],
  ['a rate of VAT', 'merchandiser', planPurchase, () => file, (v) => purchase({ vatRate: v }), 'vatRate'],
  [
    'a sample fee',
    'merchandiser',
    putSample,
    () => file,
    (v) => ({ firm: stage.company, sample: { ...sampleSample, maker: '', fee: { amount: v, currency: 'USD' } } }),
    'fee',
  ],
  ['a tolerance', 'qc', putInspection, () => file, (v) => inspection(measured({ plus: v })), 'measures.0.plus'],
  [
    'a customer’s stock',
    'merchandiser',
    noteCustomerStock,
    () => goods,
    (v) => ({ noted: { party: buyer, stock: v, asOf: '2026-03-18', source: 'mail' } }),
    'noted.stock',
  ],
  [
    'a share of scarce goods',
    'supervisor',
    divideGoods,
    () => goods,
    (v) => ({ firm: stage.company, shares: [{ file, quantity: v, reason: 'so' }], note: '' }),
    'shares.0.quantity',
  ],
]

const days: readonly Field[] = [
  [
    'a step promised',
    'merchandiser',
    promiseNode,
    () => file,
    (day) => ({ firm: stage.company, node: 'confirmed', day, reason: 'late' }),
    'day',
  ],
  ['a delivery expected', 'merchandiser', planPurchase, () => file, (deliver) => purchase({ deliver }), 'deliver'],
  [
    'a production begun',
    'merchandiser',
    planProduction,
    () => file,
    (finish) => ({ firm: stage.company, plan: { ...plan, finish }, reason: '' }),
    'finish',
  ],
  ['an inspection planned', 'qc', putInspection, () => file, (on) => inspection({ planned: on }), 'planned'],
  [
    'inspections planned',
    'qc',
    planInspections,
    () => file,
    (on) => ({ firm: stage.company, inspections: [{ ...planned, id: 'i9', planned: on }] }),
    'inspections.0.planned',
  ],
  [
    'a day asked for',
    'merchandiser',
    answerRequest,
    freshId,
    (by) => ({
      firm: stage.company,
      asked: { ...wish, customer: buyer, by },
      seen: '',
      verdict: { kind: 'refused', reason: 'capacity', word: 'full', offers: [] },
    }),
    'asked.by',
  ],
  [
    'a sample needed by',
    'merchandiser',
    putSample,
    () => file,
    (needed) => ({ firm: stage.company, sample: { ...sampleSample, maker: '', due: needed } }),
    'due',
  ],
]

describe('a quantity, a price, a rate that cannot be', () => {
  test.each(negatives)('%s below zero is refused at its place', async (...field) => refusedAt(field, '-1'))
  test.each(quantities)('%s of nothing are refused at their place', async (...field) => refusedAt(field, '0'))
})

describe('a day with a slip of the pen in its year', () => {
  test.each(days)('%s a year ago is refused at its place', async (...field) => refusedAt(field, '2025-01-01'))
  test.each(days)('%s in the far future is refused at its place', async (...field) => refusedAt(field, '9999-12-31'))
})

test('terms whose latest shipment is in the year 9999 do not hold up the board and the day of everybody else', async () => {
  const merchandiser = await stage.desk('merchandiser')
  const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest: '9999-12-31' } }
  await does(merchandiser, settleTerms, await openedFile(stage), { terms, customerOrder: 'HL-2' })
  expect((await ask(merchandiser, 'board', {})).rows.map(({ shipBy }) => shipBy)).toContain('9999-12-29')
  expect((await ask(merchandiser, 'day', {})).today).toBe('2026-03-18')
})

/** A refusal says where, what, and what to do, in both tongues; nothing is kept. */
async function refusedAt([, post, act, on, input, at]: Field, value: string): Promise<void> {
  const outcome = await tries(await stage.desk(post), act, on(), input(value))
  const findings = outcome.ok ? [] : outcome.findings
  expect(findings.map((one) => one.at)).toContain(at)
  for (const { says, remedy } of findings)
    for (const words of [says, remedy])
      expect([words?.en, words?.zh]).toEqual([expect.stringMatching(/[a-z]/), expect.stringMatching(/\p{Script=Han}/u)])
}
