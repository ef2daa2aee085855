import type { CreditRow } from '@gendan/contract/credit-questions'
import type { PresentationRow } from '@gendan/contract/presentation-questions'
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

test('the wall of credits goes out with how each stands and what is left of it', async () => {
  const credit = {
    ...{ number: 'LC26-0417', state: 'workable', customerName: 'Halvorsen', customerNameZh: '', currency: 'USD' },
    ...{ amount: '52300', drawn: '12300', balance: '40000', received: '2026-09-03', latestShipment: '2026-11-05' },
    ...{
      lastPresentation: null,
      expiry: '2026-11-30',
      expiryPlace: 'CHINA',
      open: 0,
      issuingBank: '',
      advisingBank: '',
    },
    orders: [{ number: 'LW26-0101' }, { number: 'LW26-0102' }],
  } as unknown as CreditRow
  const book = new ExcelJS.Workbook()
  const bytes = await workbookOf('credits', 'en', (async () => ({ rows: [credit], total: 1 })) as never)
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const told = book.worksheets[0]?.lastRow
  expect([1, 2, 4, 6, 8].map((at) => told?.getCell(at).value)).toEqual([
    'LC26-0417',
    'Workable',
    'LW26-0101, LW26-0102',
    52300,
    40000,
  ])
})

test('the list of presentations goes out with what each draws and where it stands', async () => {
  const row = {
    ...{ number: 'LC26-0417/2', against: '', state: 'refused', orders: 'LW26-0101', currency: 'USD', amount: '52300' },
    ...{ settled: '0', documents: 6, opened: '2026-11-10', presented: '2026-11-16', maturity: null },
  } as unknown as PresentationRow
  const book = new ExcelJS.Workbook()
  const bytes = await workbookOf('presentations', 'zh', (async () => ({ rows: [row], total: 1 })) as never)
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const told = book.worksheets[0]?.lastRow
  expect([1, 3, 4, 6, 8].map((at) => told?.getCell(at).value)).toEqual([
    'LC26-0417/2',
    '银行拒付',
    'LW26-0101',
    52300,
    6,
  ])
})
