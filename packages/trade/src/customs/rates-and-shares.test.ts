import { expect, test } from 'vitest'
import { linesOf, reasonsOf, resultOf } from '../calculation/exam-problems/solve.ts'

const DUMPING = { kind: 'anti-dumping', rate: '0.46' }
const COUNTER = { kind: 'countervailing', rate: '0.2' }

test.each([
  [
    'measures against another origin',
    { mfn: '0.1', measures: [COUNTER] },
    { kind: 'mfn', measures: '0', together: '0.1' },
  ],
  [
    'measures against this origin, one excluded',
    { mfn: '0.1', targeted: true, measures: [COUNTER, { ...DUMPING, excluded: true }] },
    { measures: '0.2', together: '0.3' },
  ],
  [
    'origin not ruled out, the highest measure',
    { mfn: '0.08', targetRuledOut: false, measures: [DUMPING, COUNTER] },
    { kind: 'measures', rate: '0.08', measures: '0.46', together: '0.54' },
  ],
  [
    'a general rate of just as much',
    { mfn: '0.08', general: '0.54', targetRuledOut: false, measures: [DUMPING] },
    { kind: 'measures', together: '0.54' },
  ],
  [
    'a general rate above that',
    { mfn: '0.08', general: '0.7', targetRuledOut: false, measures: [DUMPING] },
    { kind: 'general', rate: '0.7', measures: '0', together: '0.7' },
  ],
  [
    'nothing levied against it, nothing to rule out',
    { mfn: '0.1', targetRuledOut: false },
    { kind: 'mfn', rate: '0.1' },
  ],
  [
    'an export, whatever measures there are',
    { direction: 'export', exportRate: '0.4', targetRuledOut: false, measures: [DUMPING] },
    { kind: 'export', together: '0.4' },
  ],
  ['quota without a provisional rate', { quota: '0.02', mfn: '0.1' }, { kind: 'quota', rate: '0.02' }],
  ['a provisional rate of a quota that is not had', { quotaProvisional: '0.01', mfn: '0.1' }, { kind: 'mfn' }],
  [
    'special preference alone',
    { specialPreferential: '0.03', mfn: '0.1' },
    { kind: 'special-preferential', rate: '0.03' },
  ],
  [
    'agreement and special preference alike',
    { agreement: '0.05', specialPreferential: '0.05', mfn: '0.1' },
    { kind: 'agreement' },
  ],
  [
    'an agreement claimed without a known origin',
    { agreement: '0.01', general: '0.7', originKnown: false },
    { kind: 'general', rate: '0.7' },
  ],
])('duty rate: %s', async (_, input, gives) => {
  expect(await resultOf('duty-rate', input)).toMatchObject(gives)
})

test('a tariff without the rate that would hold is refused', async () => {
  expect(await reasonsOf('duty-rate', {})).toEqual(['general no-rate'])
})

test.each([
  // 333.335 → 333.34; × 0.15 = 50.001.
  [
    'a tax of just fifty yuan is not levied',
    { articles: [{ value: '333.335', class: '1', rate: '0.15' }] },
    { value: '333.34', tax: '0' },
  ],
  ['a fen more is', { articles: [{ value: '333.4', class: '1', rate: '0.15' }] }, { tax: '50.01' }],
  ['another free amount', { articles: [{ value: '333.4', class: '1', rate: '0.15' }], freeAmount: '60' }, { tax: '0' }],
  [
    'a parcel up to its limit',
    { articles: [{ value: '500', class: '1', quantity: '2' }] },
    { withinLimit: true, tax: '130' },
  ],
  ['several pieces above it', { articles: [{ value: '500.01', class: '1', quantity: '2' }] }, { withinLimit: false }],
  ['one piece above it', { articles: [{ value: '1500', class: '1' }] }, { withinLimit: true }],
  [
    'two single pieces above it',
    {
      articles: [
        { value: '600', class: '1' },
        { value: '600', class: '1' },
      ],
    },
    { withinLimit: false },
  ],
  [
    'a traveller may bring what he likes',
    { by: 'luggage', articles: [{ value: '3000', class: '1', quantity: '3' }] },
    { withinLimit: true, taxable: '4000', tax: '520' },
  ],
  [
    'a visitor has less free',
    { by: 'luggage', resident: false, articles: [{ value: '3000', class: '1', quantity: '3' }] },
    { taxable: '7000' },
  ],
  [
    'an allowance of one’s own',
    {
      by: 'luggage',
      allowance: '100',
      articles: [
        { value: '90', class: '2', quantity: '2' },
        { value: '300', class: '2', quantity: '2' },
      ],
    },
    { taxable: '680', tax: '136' },
  ],
  [
    'a single piece that just fits',
    { by: 'luggage', allowance: '100', articles: [{ value: '100', class: '2' }] },
    { taxable: '0' },
  ],
  [
    'a single piece that does not fit is taxed whole',
    { by: 'luggage', allowance: '100', articles: [{ value: '400', class: '2' }] },
    { taxable: '400', tax: '80' },
  ],
])('luggage and post: %s', async (_, input, gives) => {
  expect(await resultOf('luggage-and-post-tax', { by: 'post', ...input })).toMatchObject(gives)
})

test.each([
  ['2000', '1.5'],
  ['2001', '2.9'],
  ['10000', '2.9'],
  ['10001', '3.3'],
  ['50000', '3.3'],
  ['50001', '3.8'],
])('tonnage tax for 30 days: %s net tons pay %s a ton', async (netTonnage, rate) => {
  expect(await resultOf('tonnage-tax', { netTonnage, term: '30' })).toMatchObject({ rate })
})

test.each([
  ['three ships', { netTonnage: '1000', ships: '3' }, { perShip: '1500', tax: '4500' }],
  ['a barge in tow, half of it', { netTonnage: '1000.01', towed: true }, { perShip: '750.01' }],
  ['fifty yuan are free', { netTonnage: '100', rate: '0.5' }, { perShip: '0', tax: '0' }],
  ['a fen more is not', { netTonnage: '100.02', rate: '0.5' }, { perShip: '50.01' }],
  ['a tug by its kilowatts', { kilowatts: '3000', towed: true }, { netTonnage: '2010', rate: '2.9', tax: '2914.5' }],
])('tonnage tax: %s', async (_, input, gives) => {
  expect(await resultOf('tonnage-tax', { term: '30', ...input })).toMatchObject(gives)
})

test('a ship without tonnage and kilowatts is refused', async () => {
  expect(await reasonsOf('tonnage-tax', { term: '30' })).toHaveLength(1)
})

test.each([
  // 7 sixtieths of 1000, 500 and 1300.
  ['seven months', { months: 7 }, { duty: '116.67', consumptionTax: '58.33', vat: '151.67', total: '326.67' }],
  ['never more than all of it', { months: 61 }, { duty: '1000', total: '2800' }],
  ['out on the day of release', { released: '2026-01-10', left: '2026-01-10' }, { total: '0' }],
])('temporary import: %s', async (_, input, gives) => {
  expect(
    await resultOf('temporary-import', { duty: '1000', consumptionTax: '500', vat: '1300', ...input }),
  ).toMatchObject(gives)
})

test('a temporary import without its months, or that leaves before it came, is refused', async () => {
  expect(await reasonsOf('temporary-import', { duty: '1', released: '2026-01-10' })).toEqual(['months missing'])
  expect(await reasonsOf('temporary-import', { duty: '1', released: '2026-01-10', left: '2026-01-09' })).toEqual([
    'left before-release',
  ])
  const remarks = async (months: number) =>
    (await linesOf('temporary-import', { duty: '1', months })).filter((line) => line === '')
  expect([await remarks(60), await remarks(61)]).toEqual([[], ['']])
})

test.each([
  // (300 − 100) ÷ 300.
  [
    'two thirds',
    { price: '300', nonOriginating: ['100'], least: '0.4' },
    { content: '0.6667', foreignShare: '0.3333', originates: true, mostNonOriginating: '180' },
  ],
  [
    'just the share asked for',
    { price: '300', nonOriginating: ['180'], least: '0.4' },
    { content: '0.4', originates: true },
  ],
  [
    'rounds to it, but is below',
    { price: '300', nonOriginating: ['180.005'], least: '0.4' },
    { content: '0.4', originates: false },
  ],
  ['nothing of it from here', { price: '300', nonOriginating: ['300'] }, { content: '0', originates: null }],
  ['everything from here', { price: '300', method: 'build-up', originating: ['300'] }, { content: '1' }],
  ['the most to the fen', { price: '100.01', nonOriginating: ['1'], least: '0.35' }, { mostNonOriginating: '65.01' }],
])('regional value: %s', async (_, input, gives) => {
  expect(await resultOf('origin-value-content', input)).toMatchObject(gives)
})

test('materials worth more than the price are refused', async () => {
  expect(await reasonsOf('origin-value-content', { price: '300', nonOriginating: ['301'] })).toHaveLength(1)
  expect(
    await reasonsOf('origin-value-content', { price: '300', method: 'build-up', originating: ['301'] }),
  ).toHaveLength(1)
})
