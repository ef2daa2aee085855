import { sampleTerms } from '@gendan/forms/sample-deal'
import { sampleCost } from '@gendan/forms/sample-sections'
import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import type { Signature } from '../gate-record.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { taughtBy } from './lesson.ts'
import type { Lesson, PaidPrice } from './lesson-shape.ts'
import { costProposals, gapsOf, type Learned, type LearnedOrder, type LearnedPrice } from './proposals.ts'

const detailed = sampleCost.detailed
if (!detailed) throw new Error('the standing example is costed')

/** The standing example, closed: oak went up by a twelfth, freight by a tenth, and 60 yuan of samples nobody had thought of. */
const actual = {
  ...detailed,
  lines: detailed.lines.map((line) => (line.line === '1' ? { ...line, purchase: decimal('270') } : line)),
  items: [
    ...detailed.items.map((item) =>
      item.element === 'freight' && item.amount
        ? { ...item, amount: { ...item.amount, amount: decimal('2915') } }
        : item,
    ),
    {
      id: 's',
      element: 'sample' as const,
      name: '',
      amount: { amount: decimal('60'), currency: 'CNY' },
      of: 'purchase' as const,
    },
  ],
}
const signed: Signature = {
  ...{ by: 'a1', post: 'supervisor', at: '2026-07-01T09:00:00Z', print: '', facts: {}, self: false, evidence: [] },
  ...{ forced: false, note: 'Ask for the marks before the cartons are ordered.' },
}
const closed: OrderFile = {
  ...orderFile.born('f1'),
  ...{ number: 'LW26-0012', stage: 'E19', buyer: 'b1', gates: { G26: { signed } } },
  deal: {
    contract: { version: 1, settled: '2026-03-10', customerOrder: 'HL-44018', terms: sampleTerms },
    cost: { detailed, actual, reasons: { purchase: 'oak went up', freight: 'surcharge' } },
  },
}

const factsOf = (kind: string) => taughtBy(closed)?.taught.filter((one) => one.kind === kind) ?? []
const lesson = factsOf('order')[0]?.facts as Lesson

/** The closed order beside one in hand that shares its goods or its customer. */
function near(same: Partial<LearnedOrder['same']>, change: Partial<LearnedOrder> = {}): LearnedOrder {
  const common = { goods: [], customer: false, suppliers: [], ...same }
  return { ...lesson, file: 'f1', closed: '2026-07-01', buyerName: { en: 'Hagelund', zh: '' }, same: common, ...change }
}
const prices: readonly LearnedPrice[] = factsOf('goods').map(({ id, facts }) => ({
  ...(facts as PaidPrice),
  ...{ goods: id, file: 'f1', closed: '2026-07-01', supplierName: { en: '', zh: '' } },
}))
const proposals = (learned: Learned, terms = sampleTerms, invoice = lesson.invoiceHome) =>
  costProposals(learned, terms, invoice, 'CNY')

describe('what an order teaches', () => {
  test('is told once it is closed, about itself, its customer, its suppliers and its goods', () => {
    expect(taughtBy(closed)?.taught.map(({ kind }) => kind)).toEqual([
      'order',
      'customer',
      'supplier',
      ...sampleTerms.lines.map(() => 'goods'),
    ])
    expect(taughtBy({ ...closed, stage: 'E18' })).toBeUndefined()
    expect(taughtBy({ ...closed, gates: {} })).toBeUndefined()
    expect(lesson.says).toBe('Ask for the marks before the cartons are ordered.')
  })

  test('has no word of who forced the file shut: a reason for force is no lesson', () => {
    const forced = { ...closed, gates: { G26: { signed: { ...signed, forced: true } } } }
    expect(taughtBy(forced)?.taught[0]?.facts).toMatchObject({ says: '' })
  })

  test('says what came out otherwise, by how much and why; what came near says nothing', () => {
    expect(gapsOf(lesson).map(({ says }) => says.en)).toEqual([
      'Purchase, VAT included ran 6.97% over what was reckoned: oak went up',
      'Samples was not reckoned with',
      'Freight ran 10.00% over what was reckoned: surcharge',
    ])
  })
})

describe('the next cost sheet', () => {
  test('is offered the last price of each article, and the charges as they came out', () => {
    const { lines, charges } = proposals({ orders: [near({ customer: true })], prices })
    expect(lines.map(({ line, price }) => [line, price.purchase, price.planned])).toEqual([
      ['1', '270', '248'],
      ['2', '108', '108'],
    ])
    expect(charges.find(({ item }) => item.element === 'freight')).toMatchObject({
      item: { amount: { amount: '2915' } },
    })
  })

  test('takes no price of another unit or another money', () => {
    const byWeight = prices.map((one) => ({ ...one, quantity: { ...one.quantity, unit: 'KGM' as const } }))
    expect(proposals({ orders: [], prices: byWeight }).lines).toEqual([])
    expect(costProposals({ orders: [near({ customer: true })], prices }, sampleTerms, undefined, 'EUR')).toEqual({
      lines: [],
      charges: [],
    })
  })

  test('takes each element from the nearest order that had it, and none from one that shares a supplier alone', () => {
    const cheap = near(
      { goods: ['g1'] },
      { file: 'f2', items: lesson.items.filter(({ item }) => item.element === 'inland') },
    )
    const { charges } = proposals({
      orders: [cheap, near({ customer: true }), near({ suppliers: [{ en: 'Oakmill', zh: '' }] })],
      prices: [],
    })
    const from = (element: string) =>
      charges.filter(({ item }) => item.element === element).map(({ order }) => order.file)
    expect(from('freight')).toEqual(['f1'])
    expect(from('inland')).toEqual(['f2'])
    expect(proposals({ orders: [near({ suppliers: [{ en: 'Oakmill', zh: '' }] })], prices: [] }).charges).toEqual([])
  })

  test('is offered no freight and no premium where the buyer pays them', () => {
    const fob = { ...sampleTerms, delivery: { ...sampleTerms.delivery, incoterm: 'FOB' as const } }
    const elements = proposals({ orders: [near({ customer: true })], prices }, fob).charges.map(
      ({ item }) => item.element,
    )
    expect(elements).not.toContain('freight')
    expect(elements).not.toContain('insurance')
    expect(elements).toContain('sample')
  })

  test('offers an amount also by the share of the invoice, where the new invoice is another', () => {
    const twice = decimal('60')
    const half = proposals(
      { orders: [near({ customer: true }, { invoiceHome: decimal('120') })], prices },
      sampleTerms,
      twice,
    )
    expect(half.charges.find(({ item }) => item.element === 'sample')?.scaled).toBe('30')
    const same = proposals({ orders: [near({ customer: true })], prices })
    expect(same.charges.every(({ scaled }) => scaled === undefined)).toBe(true)
  })
})
