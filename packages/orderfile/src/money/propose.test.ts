import { decimal, zero } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { type Candidate, proposalsFor } from './propose.ts'

const line = {
  id: 'x',
  day: '2026-03-24',
  way: 'in',
  amount: decimal('8899.40'),
  currency: 'USD',
  reversal: false,
  name: 'HALVORSEN LUND AS',
  text: 'DEPOSIT LW PI26 0001',
  bankReference: '',
  charges: zero,
} as const
const due = (change: Partial<Candidate>): Candidate => ({
  number: 'LW26-0007',
  paper: 'LW-PI26-0007',
  partyName: 'Somebody else Ltd',
  partyNameZh: '',
  currency: 'USD',
  open: '100',
  way: 'in',
  ...change,
})
const proposed = (...rows: readonly Candidate[]) =>
  proposalsFor(line, rows, decimal('42.34')).map(({ row, reasons, amount }) => [
    row.paper,
    reasons.map(({ en }) => en),
    amount,
  ])

test('our paper in the text weighs most, then amount and name; the reasons are said', () => {
  const named = due({ paper: 'LW-PI26-0001', partyName: 'Halvorsen & Lund AS', open: '8924.40' })
  const alike = due({ paper: 'LW-PI26-0002', open: '8899.40' })
  expect(proposed(alike, named)).toEqual([
    [
      'LW-PI26-0001',
      ['names our paper', 'the name of the one who owes it', 'little less than is open: bank charges'],
      '8899.4',
    ],
    ['LW-PI26-0002', ['the amount that is open'], '8899.4'],
  ])
})

test('nothing is proposed without a sign, in another currency, or for money that went out', () => {
  const named = { paper: 'LW-PI26-0001' }
  expect(proposed(due({}), due({ ...named, currency: 'EUR' }), due({ ...named, way: 'out' }))).toEqual([])
})

test('no more is proposed than is open', () => {
  expect(proposed(due({ paper: 'LW-PI26-0001', open: '500' }))).toEqual([['LW-PI26-0001', ['names our paper'], '500']])
})

test('a little less is what the firm itself counts as little', () => {
  const short = due({ paper: 'LW-PI26-0009', partyName: 'Halvorsen & Lund AS', open: '8924.40' })
  const reasons = (little: string) =>
    proposalsFor(line, [short], decimal(little)).flatMap((one) => one.reasons.map(({ en }) => en))
  expect(reasons('25')).toEqual(['the name of the one who owes it', 'little less than is open: bank charges'])
  expect(reasons('24.99')).toEqual(['the name of the one who owes it'])
})
