import { decimal } from '@gendan/kernel/decimal'
import { expect, test } from 'vitest'
import { sampleTerms } from '../../sample-deal.ts'
import { linesTable, pricedLines } from './priced-lines.ts'

const label = { en: 'TOTAL', zh: '合计' }

function totalsOf(terms: typeof sampleTerms) {
  const table = linesTable(pricedLines(terms), label)
  return table.block === 'table' ? table.totals : []
}

test('goods counted in two units have one total: their quantities one under the other, beside the one amount', () => {
  const [row, ...more] = totalsOf(sampleTerms)
  expect(row?.map(({ text }) => text)).toEqual([
    label,
    '',
    { en: '480 PCS\n300 SETS', zh: '480 件\n300 套' },
    '',
    '29,748.00',
  ])
  expect(more).toEqual([])
})

test('goods counted in one unit have their sum', () => {
  const [first] = sampleTerms.lines
  if (!first) throw new Error('the example has goods')
  const [row] = totalsOf({ ...sampleTerms, lines: [first, { ...first, id: '2' }] })
  expect(row?.[2]?.text).toEqual({ en: '960 PCS', zh: '960 件' })
})

test('a paper without goods has no quantity in its total', () => {
  expect(totalsOf({ ...sampleTerms, lines: [] })[0]?.[2]?.text).toEqual({ en: '', zh: '' })
})

const discount = { id: '1', kind: 'allowance', name: { en: 'Discount', zh: '折扣' }, percent: decimal('5') } as const
const mould = { id: '2', kind: 'charge', name: { en: 'Mould', zh: '模具费' }, amount: decimal('800') } as const

test('allowances and charges stand between the goods and the total, each with what it comes to', () => {
  const rows = totalsOf({ ...sampleTerms, adjustments: [discount, mould] })
  expect(rows.map((row) => [row[0]?.text, row[4]?.text])).toEqual([
    [{ en: 'Goods', zh: '货款' }, '29,748.00'],
    [{ en: 'Discount 5%', zh: '折扣 5%' }, '-1,487.40'],
    [{ en: 'Mould', zh: '模具费' }, '800.00'],
    [label, '29,060.60'],
  ])
})

test('what nobody named is called by its kind', () => {
  const { adjustments } = pricedLines({ ...sampleTerms, adjustments: [{ ...discount, name: { en: '', zh: '' } }] })
  expect(adjustments?.[0]?.name).toEqual({ en: 'Allowance 5%', zh: '折让 5%' })
})
