import { termsShape } from '@gendan/forms/deal/terms'
import { packedGoods } from '@gendan/forms/kinds/parts/packed-goods'
import { sampleTerms } from '@gendan/forms/sample-deal'
import { blocks, judge } from '@gendan/kernel/rule'
import { expect, test } from 'vitest'
import { packingRules } from './packing-rules.ts'
import { proposeCartons, renumbered } from './propose-cartons.ts'

const [chair, shelf] = sampleTerms.lines

/** The standing example's terms with other quantities of its two articles. */
function termsFor(chairs: string, shelves: string, without?: 'packing') {
  return termsShape.parse({
    ...sampleTerms,
    lines: [
      { ...chair, quantity: { value: chairs, unit: 'PCE' } },
      { ...shelf, quantity: { value: shelves, unit: 'SET' }, ...(without ? { packing: undefined } : {}) },
    ],
  })
}

const written = (terms: typeof sampleTerms) =>
  proposeCartons(terms).map(
    ({ from, to, contents }) => `${from}-${to}: ${contents.map((c) => `${c.quantity} of ${c.line}`).join(' + ')}`,
  )

test('goods that fill their cartons make one run each, numbered on', () => {
  expect(written(sampleTerms)).toEqual(['1-240: 2 of 1', '241-315: 4 of 2'])
})

test('what is left of two articles goes into one last carton where it fits', () => {
  expect(written(termsFor('481', '302'))).toEqual(['1-240: 2 of 1', '241-315: 4 of 2', '316-316: 1 of 1 + 2 of 2'])
  const last = proposeCartons(termsFor('481', '302')).at(-1)
  expect([last?.netKg, last?.grossKg, last?.lengthCm]).toEqual(['13.6', '15.8', '96'])
})

test('fewer goods than a carton takes still have their carton', () => {
  expect(written(termsFor('1', '4'))).toEqual(['1-1: 4 of 2', '2-2: 1 of 1'])
})

test('goods whose packing nobody knows come as one carton that the rules ask to fill in', () => {
  const terms = termsFor('480', '300', 'packing')
  expect(written(terms)).toEqual(['1-240: 2 of 1', '241-241: 300 of 2'])
  const proposed = { packed: '2026-05-28', measured: true, cartons: proposeCartons(terms) }
  const found = judge(packingRules, packedGoods(terms, proposed))
  expect(found.map(({ rule, at }) => `${rule} ${at}`)).toEqual([
    'PK-07 cartons.1.grossKg',
    'PK-08 cartons.1.lengthCm',
    'PK-10 marks',
  ])
})

test('what is proposed from whole packing is packed as agreed', () => {
  const terms = termsFor('481', '302')
  const proposed = { packed: '2026-05-28', measured: false, cartons: proposeCartons(terms) }
  expect(blocks(judge(packingRules, packedGoods(terms, proposed)))).toBe(false)
})

test('runs are numbered anew with their lengths kept', () => {
  const cartons = proposeCartons(sampleTerms).toReversed()
  expect(renumbered(cartons).map(({ from, to }) => [from, to])).toEqual([
    [1, 75],
    [76, 315],
  ])
})
