import type { GoodsRow } from '@gendan/contract/rows'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { workbookOf } from './list-workbooks.ts'

const row = { code: 'BJ-1', name: { en: 'Chair', zh: '椅' }, hsCode: '', unit: 'PCE', keeping: '' } as GoodsRow
const pages = (count: number) => async (offset: number) => ({
  rows: Array.from({ length: Math.min(200, count - offset) }, () => row),
  total: count,
})

async function lastRow(count: number): Promise<readonly [rows: number, first: unknown]> {
  const book = new ExcelJS.Workbook()
  const bytes = await workbookOf('goods-list', 'en', pages(count) as never)
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const [page] = book.worksheets
  return [page?.rowCount ?? 0, page?.lastRow?.getCell(1).value]
}

test('a list goes out whole, row by row', async () => {
  expect(await lastRow(450)).toEqual([451, 'BJ-1'])
})

test('a list that is too long says in its last row that it is cut off', async () => {
  expect(await lastRow(20_400)).toEqual([20_002, expect.stringContaining('Only the first 20000 rows')])
})
