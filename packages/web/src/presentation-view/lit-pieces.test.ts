import { expect, test } from 'vitest'
import { litPieces } from './lit-pieces.ts'

const TEXT = 'VESSEL: MS LINDA\nGROSS WEIGHT: 6,200.00 KGS\nON BOARD DATE 3 NOV 2026'
const lit = (facts: readonly (readonly [string, string])[]) =>
  litPieces(TEXT, facts).flatMap(({ said, at }) => (at ? [[at, said]] : []))

test('a fact lights up where its words, its figure or its day stand', () => {
  const facts = [
    ['transport.vessel', 'MS LINDA'],
    ['weights.gross', '6200'],
    ['dates.onBoard', '2026-11-03'],
  ] as const
  expect(lit(facts)).toEqual([
    ['transport.vessel', 'MS LINDA'],
    ['weights.gross', '6,200.00'],
    ['dates.onBoard', '3 NOV 2026'],
  ])
})

test('no word of the text is lost, and a fact that stands nowhere lights up nothing', () => {
  const pieces = litPieces(TEXT, [
    ['freight', 'FREIGHT PREPAID'],
    ['transport.vessel', 'LINDA'],
  ])
  expect(pieces.map(({ said }) => said).join('')).toBe(TEXT)
  expect(pieces.filter(({ at }) => at)).toHaveLength(1)
})

test('a word that stands behind a label is meant there, though it stands earlier, too', () => {
  const told = litPieces('SHIPPER: NINGBO LINWAN\nTO: OSLO\nPORT OF LOADING: NINGBO', [
    ['parties.shipper', 'NINGBO LINWAN'],
    ['transport.discharge', 'OSLO'],
  ])
  expect(told.filter(({ at }) => at).map(({ said }) => said)).toEqual(['NINGBO LINWAN', 'OSLO'])
  const again = litPieces('MADE IN OSLO. TO: OSLO', [['transport.discharge', 'OSLO']])
  expect(again[0]?.said).toBe('MADE IN OSLO. TO: ')
})
