import { expect, test } from 'vitest'
import { tableIn } from '../parts/pasted-table.ts'
import { linesIn, namedIn, type OnRecord, readPasted } from './pasted-bill.ts'

const record: OnRecord = {
  articles: new Map([
    ['M6-40', { id: 'g1', code: 'M6-40', name: { en: 'Bolt', zh: '螺丝' }, unit: 'PCE', active: true }],
  ]),
  suppliers: new Map([['永康五金', 's1']]),
}
const pasted = (text: string) => {
  const read = readPasted(tableIn(text) ?? [], 'BJ-101')
  return { names: namedIn(read), ...linesIn(read, 'BJ-101', record) }
}
const said = (text: string) => pasted(text).findings.map(({ says }) => says.en)

test('a table with heads says itself which column is what', () => {
  const { lines, findings, names } = pasted('供应商\t货号\t用量\t损耗\t交期\t每包数量\n永康五金\tM6-40\t8\t3%\t10\t500')
  expect(findings).toEqual([])
  expect(names).toEqual({ codes: ['M6-40'], suppliers: ['永康五金'] })
  expect(lines).toMatchObject([
    { goods: 'g1', part: { code: 'M6-40' }, unit: 'PCE', quantity: '8', loss: '3', supplier: 's1', leadDays: '10' },
  ])
})

test('a table without heads is read in the order of the page: what is on record by its code, the rest by its name', () => {
  const { lines, findings } = pasted('M6-40\t8\n五层纸箱\t1\t个\t每箱')
  expect(findings).toEqual([])
  expect(lines).toMatchObject([
    { goods: 'g1', quantity: '8', per: 'piece', needed: 'production' },
    { goods: '', name: { zh: '五层纸箱' }, quantity: '1', per: 'carton', needed: 'packing', loss: '0' },
  ])
})

test('one bad line and nothing is put in; every bad line is told at once, by its row as it was copied', () => {
  const { lines } = pasted('配件货号\t用量\nM6-40\t8\nX-9\t1')
  expect(lines).toEqual([])
  const faults = said('配件货号\t用量\t损耗\t供应商\nM6-40\t-1\t3\t\nX-9\t2\t0\t没有的厂\nM6-40\tmany\t120\t另一家厂')
  expect(faults.filter((one) => one.includes('B2'))).toHaveLength(1)
  expect(faults).toContain('Row 3: “X-9” is no article on record.')
  expect(faults).toContain('Row 3: no supplier “没有的厂” is on record.')
  expect(faults).toContain('Row 4: no supplier “另一家厂” is on record.')
  expect(faults.filter((one) => /B4|C4/.test(one))).toHaveLength(2)
})

test('a line of another article’s bill is not taken, and a column that means nothing is named', () => {
  expect(said('商品货号\t配件货号\t用量\nBJ-102\tM6-40\t8')).toEqual(['Row 2: is of BJ-102, not of BJ-101.'])
  expect(said('配件货号\t用量\t颜色\nM6-40\t8\t红')).toEqual([expect.stringContaining('C1 “颜色”')])
})

test('an empty row between the lines keeps the count of the rows', () => {
  expect(said('M6-40\t8\n\t\nM6-40\tmany')[0]).toContain('B3')
})
