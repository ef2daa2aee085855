import ExcelJS, { type Worksheet } from 'exceljs'
import { describe, expect, it } from 'vitest'
import { sheetToWorkbook } from './sheet-workbook.ts'
import { tableToWorkbook } from './table-workbook.ts'
import { sampleSheet, sheetOf } from './testing/sample-sheet.ts'
import { figure, sheetName } from './workbook-cells.ts'

async function opened(bytes: Uint8Array): Promise<Worksheet> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer)
  const [page] = book.worksheets
  if (!page) throw new Error('an empty workbook')
  return page
}

function cells(page: Worksheet) {
  const all: { value: unknown; format: string; row: number; column: number }[] = []
  page.eachRow((row) =>
    row.eachCell((cell) =>
      all.push({ value: cell.value, format: cell.numFmt, row: cell.fullAddress.row, column: cell.fullAddress.col }),
    ),
  )
  return all
}

describe('a sheet as a workbook', () => {
  it('keeps figures as numbers with the digits they were printed with', async () => {
    const all = cells(await opened(await sheetToWorkbook(sampleSheet())))
    expect(all).toContainEqual(expect.objectContaining({ value: 16548, format: '#,##0.00' }))
    expect(all).toContainEqual(expect.objectContaining({ value: 4.1, format: '#,##0.00' }))
    expect(all).toContainEqual(expect.objectContaining({ value: 1200, format: '#,##0 "PCS"' }))
    expect(all.map((cell) => cell.value)).toContain('KB-310')
  })
  it('prints both tongues where asked, one where not, on A4', async () => {
    const both = await opened(await sheetToWorkbook(sampleSheet()))
    expect(cells(both).map((cell) => cell.value)).toContain('Stoneware dinner plate, 27 cm\n炻瓷餐盘 27厘米')
    expect(both.pageSetup.paperSize).toBe(9)
    const english = await opened(await sheetToWorkbook(sampleSheet({ tongue: 'en' })))
    expect(cells(english).map((cell) => cell.value)).toContain('Stoneware dinner plate, 27 cm')
    expect(english.name).toBe('PROFORMA INVOICE')
  })
  it.each(['=1+1', '+86 595 0000', '-x', '@SUM(A1)', '=HYPERLINK("http://x","y")'])('%s stays text', async (text) => {
    const page = await opened(await sheetToWorkbook(sheetOf({ text })))
    const found = cells(page).find((cell) => cell.value === text)
    expect(found?.format).toBe('@')
  })
  it('holds what XML cannot as squares', async () => {
    const all = cells(await opened(await sheetToWorkbook(sheetOf({ text: 'a\u0001b\uD800c😀' }))))
    expect(all.map((cell) => cell.value)).toContain('a□b□c😀')
  })
})

describe('a list as a workbook', () => {
  const columns = [
    { head: { en: 'Order', zh: '订单' }, kind: 'text' },
    { head: { en: 'Amount', zh: '金额' }, kind: 'number' },
    { head: { en: 'Shipment', zh: '装运' }, kind: 'day' },
  ] as const

  it('has real numbers and days, text that looks like one stays text', async () => {
    const page = await opened(
      await tableToWorkbook(
        'Orders / 2026',
        columns,
        [
          ['0012', '16548.50', '2026-06-10'],
          ['=2+3', null, null],
        ],
        'zh',
      ),
    )
    expect(page.name).toBe('Orders   2026')
    expect(page.getCell('A1').value).toBe('订单')
    expect(page.getCell('A2').value).toBe('0012')
    expect(page.getCell('B2').value).toBe(16548.5)
    expect(page.getCell('B2').numFmt).toBe('#,##0.00')
    expect(page.getCell('C2').value).toEqual(new Date('2026-06-10T00:00:00Z'))
    expect(page.getCell('A3').value).toBe('=2+3')
    expect(page.getCell('B3').value).toBeNull()
  })
})

describe('figures', () => {
  it.each([
    ['1,234.50', 1234.5, '#,##0.00'],
    ['0.125', 0.125, '#,##0.000'],
    ['-12', -12, '#,##0'],
    ['21.40 m³', 21.4, '#,##0.00 "m³"'],
  ])('%s is a number', (text, value, format) => {
    expect(figure(text)).toEqual({ value, format })
  })
  it.each(['0012', '12,34', '1.2.3', '5520 0000 1147 036', '1e5', '12345678901234567.89', '840 PCS\n300 SETS', ''])(
    '%j is none',
    (text) => {
      expect(typeof figure(text).value).not.toBe('number')
    },
  )
  it('a sheet’s name fits a workbook', () => {
    expect(sheetName('[a]:*?/\\b')).toBe('a      b')
    expect(sheetName('history')).toBe('Sheet')
    expect([...sheetName('形'.repeat(40))]).toHaveLength(31)
  })
})
