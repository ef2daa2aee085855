import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import type { Cell, Rows } from '../parts/cell.ts'
import { customerOrderRules } from './rules.ts'
import { customerOrderShape } from './shape.ts'
import { readSheetOrder } from './sheet.ts'
import { proposeMapping, sheetMappingShape } from './sheet-mapping.ts'
import { columnNamed, labelIn } from './sheet-words.ts'

/** A sheet from plain values: numbers are numbers, "=…" a formula with its value behind "→", "" is empty. */
function sheet(...rows: readonly (readonly (string | number)[])[]): Rows {
  return rows.map((row, r) => row.map((value, c) => cellOf(value, `${String.fromCharCode(65 + c)}${r + 1}`)))
}

function cellOf(value: string | number, at: string): Cell {
  if (typeof value === 'number') return { text: String(value), kind: 'number', at }
  if (value === '') return { text: '', kind: 'empty', at }
  if (value.startsWith('#')) return { text: value, kind: 'error', at }
  const formula = /^=(?:.*→(.*))?/.exec(value)
  if (formula) return { text: formula[1] ?? '', kind: 'formula', at, holds: 'number' }
  return /^\d{4}-\d\d-\d\d$/.test(value) ? { text: value, kind: 'day', at } : { text: value, kind: 'text', at }
}

const read = (rows: Rows) => readSheetOrder(rows, proposeMapping(rows))

const english = sheet(
  ['NORDLICHT GMBH', '', '', '', '', '', ''],
  ['PURCHASE ORDER', '', '', '', 'PO No.:', 'PO-4711', ''],
  ['Supplier:', 'Ningbo Halley Lighting Co., Ltd.', '', '', 'Date', '2026-03-18', ''],
  ['Buyer: Nordlicht GmbH', '', '', '', 'Payment terms', '30 % deposit, balance against copy of B/L', ''],
  ['', '', '', '', 'Delivery terms', 'FOB Ningbo, Incoterms 2020', ''],
  ['Item', 'Article No.', 'Description of goods', 'Qty (PCS)', 'Unit Price (USD)', 'Amount', 'Delivery'],
  [1, 'L-200', 'Desk lamp, LED', 1200, 12.4, '=D7*E7→14880', '31 May 2026'],
  [2, 'B-06', 'LED bulb 6 W', '2,500.00', 'US$ 0.48', '=D8*E8→1200', '31 May 2026'],
  ['', '', '', '', '', '', ''],
  ['', '', 'TOTAL', 3700, '', '=SUM(F7:F8)→16080', ''],
  ['Please pack each lamp in its own box.', '', '', '', '', '', ''],
)

describe('an English order sheet', () => {
  const found = read(english)

  test('is understood without help', () => {
    const mapping = proposeMapping(english)
    expect(sheetMappingShape.parse(mapping)).toEqual(mapping)
    expect(mapping).toMatchObject({
      headRow: 6,
      firstRow: 7,
      columns: { number: 'A', code: 'B', description: 'C', quantity: 'D', unitPrice: 'E', amount: 'F', delivery: 'G' },
      fixed: { currency: 'USD', unit: 'PCE' },
      cells: { number: 'F2', seller: 'B3', issued: 'F3', buyer: 'A4', payment: 'F4', incoterm: 'F5' },
      decimal: '.',
    })
  })

  test('gives the order', () => {
    expect(customerOrderShape.safeParse(found.order).error).toBeUndefined()
    expect(found.order).toMatchObject({
      number: 'PO-4711',
      issued: '2026-03-18',
      currency: 'USD',
      buyer: { name: 'Nordlicht GmbH' },
      seller: { name: 'Ningbo Halley Lighting Co., Ltd.' },
      delivery: { incoterm: 'FOB', place: 'Ningbo' },
      stated: { payable: { amount: '16080', currency: 'USD' } },
      lines: [
        {
          number: '1',
          sellerCode: 'L-200',
          quantity: { value: '1200', unit: 'PCE' },
          unitPrice: { amount: '12.4', per: 'PCE' },
          delivery: { to: '2026-05-31' },
        },
        {
          number: '2',
          sellerCode: 'B-06',
          quantity: { value: '2500' },
          unitPrice: { amount: '0.48', currency: 'USD' },
          amount: { amount: '1200' },
        },
      ],
    })
    expect(judge(customerOrderRules, { order: found.order ?? expect.fail() })).toEqual([])
  })

  test('says that its amounts are formulas, once for the column', () => {
    expect(found.findings.map((f) => [f.rule, f.at])).toEqual([['SHEET-06', 'F7, F8, F10']])
  })

  test('keeps every fact’s cell, and lists every cell that gave none', () => {
    expect(found.order?.places['lines.1.quantity']).toEqual({ path: 'D8', line: 8 })
    expect(found.order?.unread.map(({ path }) => path)).toEqual(['A1', 'A2', 'D10', 'A11'])
  })
})

test('a Chinese order sheet is understood without help', () => {
  const found = read(
    sheet(
      ['采购订单', '', '', '', '', '', ''],
      ['订单号：', 'HT2026-018', '', '日期：', '2026年3月18日', '', ''],
      ['供应商：宁波海利照明有限公司', '', '', '付款方式', '月结30天', '', ''],
      ['序号', '货号', '品名规格', '数量', '单位', '单价（元）', '金额'],
      [1, 'L-200', '台灯 LED 黑色', 1200, '只', 86.5, 103800],
      ['合计', '', '', 1200, '', '', 103800],
    ),
  )
  expect(found.findings).toEqual([])
  expect(found.order).toMatchObject({
    number: 'HT2026-018',
    issued: '2026-03-18',
    currency: 'CNY',
    seller: { name: '宁波海利照明有限公司' },
    payment: { text: ['月结30天'] },
    lines: [
      {
        sellerCode: 'L-200',
        name: '台灯 LED 黑色',
        quantity: { value: '1200', unit: 'PCE' },
        unitAsRead: '只',
        amount: { amount: '103800', currency: 'CNY' },
      },
    ],
    stated: { payable: { amount: '103800' } },
  })
})

describe('what may mean two things is asked, cell by cell', () => {
  const head = ['Item No.', 'Description', 'Qty', 'Unit', 'Price', 'Delivery']

  test('"1,234" in a sheet that proves no decimal sign', () => {
    const { order, findings } = read(sheet(head, ['A1', 'Lamp', '1,234', 'pcs', '7', '']))
    expect(order?.lines[0]?.quantity).toBeUndefined()
    expect(findings[0]).toMatchObject({ rule: 'SHEET-03', at: 'lines.0.quantity' })
    expect(findings[0]?.says.en).toBe('Cell C2: "1,234" may mean 1234 or 1.234; it was not taken over.')
    expect(order?.unread.map(({ path }) => path)).toEqual(['C2'])
  })

  test('another figure of the sheet settles it, so does the answer of a person', () => {
    const rows = sheet(head, ['A1', 'Lamp', '1,234', 'pcs', '7', ''], ['A2', 'Bulb', '1,000.5', 'pcs', '7', ''])
    expect(read(rows).order?.lines[0]?.quantity?.value).toBe('1234')
    const asked = sheet(head, ['A1', 'Lamp', '1,234', 'kg', '7', ''])
    expect(readSheetOrder(asked, { ...proposeMapping(asked), decimal: ',' }).order?.lines[0]?.quantity?.value).toBe(
      '1.234',
    )
  })

  test('"03/04/2026" is asked, unless another day shows the order of day and month', () => {
    const one = ['A1', 'Lamp', 5, 'pcs', 7, '03/04/2026']
    expect(read(sheet(head, one)).findings[0]).toMatchObject({ rule: 'SHEET-05', at: 'lines.0.delivery.to' })
    expect(read(sheet(head, one, ['A2', 'Bulb', 5, 'pcs', 7, '25/04/2026'])).order?.lines[0]?.delivery?.to).toBe(
      '2026-04-03',
    )
  })

  test('a serial number in a column of days is a day', () => {
    expect(read(sheet(head, ['A1', 'Lamp', 5, 'pcs', 7, 46099])).order?.lines[0]?.delivery?.to).toBe('2026-03-18')
  })
})

test('every bad cell is named at once, with what to do', () => {
  const { findings } = read(
    sheet(
      ['Item No.', 'Description', 'Qty', 'Unit', 'Price', 'Delivery'],
      ['A1', 'Lamp', 'approx. 50', 'pcs', '#REF!', 'ASAP'],
      ['A2', 'Bulb', '=', 'pcs', 4.2, ''],
    ),
  )
  expect(findings.map((f) => `${f.says.en.slice(5, 7)} ${f.rule}`).toSorted()).toEqual([
    'C2 SHEET-02',
    'C3 SHEET-07',
    'E2 SHEET-07',
    'F2 SHEET-04',
  ])
  for (const finding of findings) expect(finding.remedy?.zh).toBeTruthy()
})

test('a sheet without a column for the quantity is no order yet: the columns are asked for', () => {
  const { order, findings } = read(sheet(['Dear Sirs,'], ['please quote for lamps']))
  expect(order).toBeUndefined()
  expect(findings.map((f) => [f.rule, f.weight, f.at])).toEqual([
    ['SHEET-01', 'block', 'columns.name'],
    ['SHEET-01', 'block', 'columns.quantity'],
  ])
})

test('a total station is an article, a total is not; heads repeated on a new page are no line', () => {
  const head = ['Item No.', 'Description', 'Qty', 'Unit Price', 'Amount']
  const { order } = read(
    sheet(
      head,
      ['TS-1', 'Total station', 2, 900, 1800],
      head,
      ['', 'Subtotal', '', '', 1800],
      ['', 'Grand total', '', '', 1800],
    ),
  )
  expect(order?.lines.map((line) => line.name)).toEqual(['Total station'])
  expect(order?.stated).toMatchObject({ lines: { amount: '1800' }, payable: { amount: '1800' } })
})

test('freight and a discount under the goods are charges of the order, and the total knows them', () => {
  const { order } = read(
    sheet(
      ['Item No.', 'Description', 'Qty (pcs)', 'Unit Price (USD)', 'Amount'],
      ['L-200', 'Desk lamp', 100, 12, 1200],
      ['', 'Sea freight', '', '', 150],
      ['', 'Less 5 % discount', '', '', 60],
      ['', 'Discount for samples', '', '', -10],
      ['', 'TOTAL', '', '', 1280],
    ),
  )
  expect(order?.lines).toHaveLength(1)
  expect(order?.charges).toMatchObject([
    { kind: 'charge', reason: 'Sea freight', amount: { amount: '150', currency: 'USD' } },
    { kind: 'allowance', amount: { amount: '60' } },
    { kind: 'allowance', amount: { amount: '10' } },
  ])
  expect(judge(customerOrderRules, { order: order ?? expect.fail() }).filter((f) => f.rule === 'CO-12')).toEqual([])
})

test('heads are known in the words of the trade', () => {
  const known = {
    'P/N': undefined,
    'Item No.': 'code',
    'Art.-Nr.': 'code',
    'Your item no.': 'code',
    'Our Ref': 'buyerCode',
    客户货号: 'buyerCode',
    货号: 'code',
    EAN: 'standardCode',
    'Description of Goods': 'description',
    品名: 'name',
    'Q’ty': 'quantity',
    'Qty\n(pcs)': 'quantity',
    数量: 'quantity',
    'U/M': 'unit',
    'FOB Price USD': 'unitPrice',
    '单价（USD）': 'unitPrice',
    'Total Amount (EUR)': 'amount',
    总金额: 'amount',
    'Ex-factory date': 'delivery',
    交货期: 'delivery',
    Remarks: 'notes',
    备注: 'notes',
    CBM: undefined,
    'G.W.': undefined,
    '': undefined,
  }
  expect(Object.fromEntries(Object.keys(known).map((head) => [head, columnNamed(head)]))).toEqual(known)
})

test('labels are known in the words of the trade', () => {
  const known = [
    ['PO No.: 4711', 'number', '4711'],
    ['P.O.#4711', 'number', '4711'],
    ['订单编号：A-1', 'number', 'A-1'],
    ['Order date', 'issued', ''],
    ['Price term', 'incoterm', ''],
    ['付款条件：T/T', 'payment', 'T/T'],
    ['Ship to:', 'deliverTo', ''],
    ['TO: Halley', 'seller', 'Halley'],
  ] as const
  expect(known.map(([text]) => [text, labelIn(text)?.name, labelIn(text)?.value])).toEqual(known)
  expect(labelIn('PURCHASE ORDER')).toBeUndefined()
})

test('“Terms” before a delivery term is the delivery term, before anything else the payment', () => {
  const lines = [
    ['Item No.', 'Description', 'Qty', 'Unit', 'Unit price'],
    ['L-1', 'Lamp', 10, 'pcs', 4],
  ] as const
  const delivery = read(sheet(['Terms:', 'FOB Ningbo'], ['Payment terms:', 'T/T 30 days'], ...lines)).order
  expect([delivery?.delivery.incoterm, delivery?.payment.text]).toEqual(['FOB', ['T/T 30 days']])
  const payment = read(sheet(['Terms: T/T 30 days'], ...lines)).order
  expect([payment?.delivery.incoterm, payment?.payment.text]).toEqual([undefined, ['T/T 30 days']])
})
