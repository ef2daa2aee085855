import { customerOrderRules } from '@gendan/forms/incoming/customer-order/rules'
import { readSheetOrder } from '@gendan/forms/incoming/customer-order/sheet'
import { proposeMapping } from '@gendan/forms/incoming/customer-order/sheet-mapping'
import { judge } from '@gendan/kernel/rule'
import exceljs from 'exceljs'
import { describe, expect, test } from 'vitest'
import { uploadLimits } from './limits.ts'
import { refusal, sheetOf } from './testing/reading.ts'
import { ONE_ROW, workbookOf, workbookParts, zipOf } from './testing/zips.ts'

const MEGABYTE = 1024 * 1024

describe('an Excel workbook', () => {
  async function book(fill: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void) {
    const workbook = new exceljs.Workbook()
    fill(workbook.addWorksheet('PO'), workbook)
    return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer)
  }

  test('is read cell by cell: texts, figures, days, formulas, errors, signs of currency', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['Item', 'Qty', 'Price', 'Date', 'Amount', 'Code'])
      sheet.addRow(['L-200', 1200, 0.1 + 0.2, new Date('2026-03-18T00:00:00Z'), { formula: 'B2*C2', result: 360 }, 123])
      sheet.addRow([{ richText: [{ text: 'B' }, { text: '-06' }] }, 1e-7, 4.2, null, { error: '#REF!' }, true])
      sheet.getCell('C3').numFmt = '[$€-407] #,##0.00'
      sheet.getCell('F2').numFmt = '000000'
    })
    const { sheet } = await sheetOf(bytes, 'order.pdf')
    expect(sheet.rows.slice(1)).toEqual([
      [
        { text: 'L-200', kind: 'text', at: 'A2' },
        { text: '1200', kind: 'number', at: 'B2' },
        { text: '0.3', kind: 'number', at: 'C2' },
        { text: '2026-03-18', kind: 'day', at: 'D2' },
        { text: '360', kind: 'formula', at: 'E2', holds: 'number' },
        { text: '000123', kind: 'text', at: 'F2' },
      ],
      [
        { text: 'B-06', kind: 'text', at: 'A3' },
        { text: '0.0000001', kind: 'number', at: 'B3' },
        { text: '4.2', kind: 'number', at: 'C3', sign: '€' },
        { text: '#REF!', kind: 'error', at: 'E3' },
        { text: 'TRUE', kind: 'text', at: 'F3' },
      ],
    ])
  })

  test('what it hides is read and said; merged rows are said', async () => {
    const bytes = await book((sheet, workbook) => {
      sheet.addRow(['Item', 'Qty', 'Delivery'])
      sheet.addRow(['A', 1, '2026-05-31'])
      sheet.addRow(['B', 2, null])
      sheet.mergeCells('C2:C3')
      sheet.getRow(3).hidden = true
      sheet.getColumn(2).hidden = true
      const other = workbook.addWorksheet('Cost')
      other.state = 'veryHidden'
      other.addRow(['margin', 0.3])
    })
    const { findings, sheets } = await sheetOf(bytes)
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['PO', false],
      ['Cost', true],
    ])
    expect(findings.map((f) => [f.rule, f.says.en])).toEqual([
      ['UP-10', 'Sheet "PO" hides rows 3, columns B; they were read, too.'],
      ['UP-10', 'Sheet "Cost" hides the whole sheet; they were read, too.'],
      ['UP-11', 'Cells are merged over several rows (C2:C3); the value counts for the first row only.'],
    ])
  })

  test('macros, links and embedded objects are left out and said', async () => {
    const more = ['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/embeddings/oleObject1.bin'].map(
      (name) => ({ name, data: 'x' }),
    )
    const { findings } = await sheetOf(workbookOf(ONE_ROW, more))
    expect(findings.map((f) => f.rule)).toEqual(['UP-09', 'UP-09', 'UP-09'])
  })

  test('is read whatever its sheets are called inside, and with prefixed elements', async () => {
    const parts = workbookParts(ONE_ROW).map(({ name, data }) => ({
      name: name.replace('sheet1.xml', 'Blatt.xml'),
      data: String(data)
        .replace('worksheets/sheet1.xml', '/xl/worksheets/Blatt.xml')
        .replace(/xmlns="(http:\/\/schemas.openxmlformats.org\/spreadsheetml[^"]*)"/, 'xmlns:x="$1"')
        .replace(name.includes('rels') || name.includes('Types') ? /$^/ : /(<\/?)(?=[a-z])/gi, '$1x:'),
    }))
    expect((await sheetOf(zipOf(parts))).texts).toEqual([['Item']])
  })
})

test('an order in a workbook goes from the file to its findings without a hand', async () => {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('PO')
  sheet.addRow(['Purchase Order No.:', 'PO-4711', null, 'Date:', new Date('2026-03-18T00:00:00Z')])
  sheet.addRow(['Buyer:', 'Nordlicht GmbH', null, 'Payment terms:', '30 days net'])
  sheet.addRow([])
  sheet.addRow(['Item No.', 'Description', 'Qty', 'Unit', 'Unit Price', 'Amount'])
  sheet.addRow(['L-200', 'Desk lamp', 1200, 'pcs', 12.4, { formula: 'C5*E5', result: 14880 }])
  sheet.addRow(['B-06', 'LED bulb', 2500, 'pcs', 0.48, 1250])
  sheet.addRow([null, 'Total', null, null, null, { formula: 'SUM(F5:F6)', result: 16130 }])
  for (const at of ['E5', 'E6', 'F5', 'F6', 'F7']) sheet.getCell(at).numFmt = '"US$"#,##0.00'
  const { sheet: read } = await sheetOf(new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer))
  const { order, findings } = readSheetOrder(read.rows, proposeMapping(read.rows))
  expect(order).toMatchObject({
    number: 'PO-4711',
    issued: '2026-03-18',
    currency: 'USD',
    stated: { payable: { amount: '16130', currency: 'USD' } },
  })
  expect(findings.map((f) => f.rule)).toEqual(['SHEET-06'])
  const judged = judge(customerOrderRules, { order: order ?? expect.fail() })
  expect(judged.map((f) => [f.rule, f.says.en])).toEqual([
    ['CO-11', 'Line 6 states 1,250.00 USD, but 2500 × 0.48 = 1,200.00 USD.'],
    ['CO-18', 'The order names no Incoterms rule.'],
  ])
})

describe('a workbook that was built to do harm', () => {
  const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE, 0x20)

  test('a bomb that swells a thousand times is refused before it is unpacked', async () => {
    const parts = workbookParts(ONE_ROW).filter(({ name }) => !name.includes('sheet1'))
    const found = await refusal(zipOf([...parts, { name: 'xl/worksheets/sheet1.xml', data: zeros(60) }]))
    expect(found).toMatchObject({ rule: 'UP-04', en: expect.stringMatching(/swells/) })
    expect(found.took).toBeLessThan(500)
  })

  test('a bomb whose declared sizes lie is stopped while it is unpacked', async () => {
    const found = await refusal(workbookOf(ONE_ROW, [{ name: 'xl/sharedStrings.xml', data: zeros(300), claims: 1000 }]))
    expect(found).toMatchObject({ rule: 'UP-04' })
    expect(found.took).toBeLessThan(1000)
  })

  test('parts that declare ten gigabytes together are refused by what they declare', async () => {
    const parts = Array.from({ length: 3 }, (_, i) => ({
      name: `xl/worksheets/sheet${i + 2}.xml`,
      data: '<a/>',
      claims: 0xf0000000,
    }))
    expect(await refusal(workbookOf(ONE_ROW, parts))).toMatchObject({
      rule: 'UP-04',
      en: expect.stringMatching(/more than 64 MB/),
    })
  })

  test('parts that overlap, so that a small file holds a large one many times', async () => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251))
    const shared = Array.from({ length: 20 }, (_, i) => ({ name: `xl/media/${i}.bin`, data: noise, sharesWith: 5 }))
    const found = await refusal(workbookOf(ONE_ROW, [{ name: 'xl/media/a.bin', data: noise }, ...shared]))
    expect(found).toMatchObject({ rule: 'UP-04', en: expect.stringMatching(/overlap/) })
  })

  test('more parts than any workbook has', async () => {
    const parts = Array.from({ length: uploadLimits.entries + 1 }, (_, i) => ({ name: `xl/media/${i}`, data: '' }))
    expect(await refusal(workbookOf(ONE_ROW, parts))).toMatchObject({
      rule: 'UP-04',
      en: expect.stringMatching(/2006|parts/),
    })
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'C:/windows/system32/x', 'xl\\..\\..\\x'])(
    'a part named %s',
    async (name) => {
      expect((await refusal(workbookOf(ONE_ROW, [{ name, data: 'x' }]))).rule).toBe('UP-05')
    },
  )

  test('two parts of one name', async () => {
    expect((await refusal(workbookOf(ONE_ROW, [{ name: 'XL/workbook.xml', data: '<a/>' }]))).rule).toBe('UP-04')
  })

  test('entities in a sheet', async () => {
    const parts = workbookParts(ONE_ROW).map((part) =>
      part.name.includes('sheet1') ? { ...part, data: `<!DOCTYPE w [<!ENTITY a "aaaa">]>${part.data}` } : part,
    )
    expect((await refusal(zipOf(parts))).rule).toBe('UP-04')
  })

  test('shared strings without end', async () => {
    const strings = `<sst>${'<si><t>aaaaaaaaaaaaaaaa</t></si>'.repeat(2_500_000)}</sst>`
    expect((await refusal(workbookOf(ONE_ROW, [{ name: 'xl/sharedStrings.xml', data: strings }]))).rule).toBe('UP-04')
  })

  test('a rule and a merge over every cell there is cost nothing', async () => {
    const all = 'A1:XFD1048576'
    const found = await sheetOf(
      workbookOf(
        `${ONE_ROW}<mergeCells count="1"><mergeCell ref="${all}"/></mergeCells><dataValidations count="1"><dataValidation sqref="${all}" type="list"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
      ),
    )
    expect(found.texts).toEqual([['Item']])
  })

  test('a lone cell in the last corner of the sheet is read, not everything before it', async () => {
    const corner = '<sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    const started = performance.now()
    expect((await sheetOf(workbookOf(corner))).sheet.rows).toEqual([[{ text: 'x', kind: 'text', at: 'XFD1048576' }]])
    expect(performance.now() - started).toBeLessThan(uploadLimits.milliseconds)
  })

  test('more cells than an order can have', async () => {
    const row = (r: number) => `<row r="${r}"><c r="A${r}"><v>${r * 7919}</v></c></row>`
    const rows = Array.from({ length: uploadLimits.rows + 1 }, (_, i) => row(i + 1)).join('')
    expect((await refusal(workbookOf(`<sheetData>${rows}</sheetData>`))).rule).toBe('UP-01')
  })

  test('after all that the next workbook is read as ever', async () => {
    expect((await sheetOf(workbookOf(ONE_ROW))).texts).toEqual([['Item']])
  })
})
