import type { Cell } from '@gendan/forms/incoming/parts/cell'
import { expect, test } from 'vitest'
import { gatherOrders } from './gather.ts'
import { paymentIn } from './payment-in.ts'
import { readOpenOrders } from './sheet.ts'

/** Rows of text as an upload hands them over. */
function sheet(...rows: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  return rows.map((row, r) =>
    row.flatMap((text, c) =>
      text === '' ? [] : [{ text, kind: 'text', at: `${'ABCDEFGHIJKLMN'[c]}${r + 1}` } as const],
    ),
  )
}

const HEAD = [
  '订单号',
  '客户名称',
  '客户PO',
  '货号',
  '品名',
  '数量',
  '单位',
  '单价',
  '币种',
  '金额',
  '价格条款',
  '付款方式',
  '交货期',
  '工厂',
]
const LAMPS = sheet(
  ['在手订单表 2026-03'],
  HEAD,
  [
    'LW26-014',
    'Halvorsen & Lund AS',
    'HL-88',
    'BJ-101',
    'Oak chair',
    '1,200',
    '件',
    '12.40',
    'USD',
    '14880',
    'FOB Ningbo',
    '30%定金，余款见提单副本',
    '2026-05-20',
    '安吉林木',
  ],
  ['', '', '', 'BJ-102', 'Oak stool', '300', '件', '8.10', '', '2430', '', '', '2026-05-02', ''],
  [
    'LW26-015',
    'Weber GmbH',
    '',
    'BJ-101',
    'Oak chair',
    '60',
    '件',
    '13',
    'EUR',
    '780',
    'CIF Hamburg',
    'L/C 即期',
    '2026-06-01',
    '',
  ],
  ['合计', '', '', '', '', '1560', '', '', '', '18090', '', '', '', ''],
)

test('the rows of a list become orders: what the first row says holds for those below it', () => {
  const orders = gatherOrders(readOpenOrders(LAMPS).rows)
  expect(orders.map(({ number, customer, rows, findings }) => [number, customer, rows, findings])).toEqual([
    ['LW26-014', 'Halvorsen & Lund AS', [3, 4], []],
    ['LW26-015', 'Weber GmbH', [5], []],
  ])
  const [order] = orders.map((one) => one.order)
  expect(order).toMatchObject({
    number: 'HL-88',
    currency: 'USD',
    delivery: { incoterm: 'FOB', place: 'Ningbo', to: '2026-05-02' },
    references: { salesOrder: 'LW26-014' },
    notes: ['供应商: 安吉林木'],
  })
  expect(order?.lines.map(({ quantity, unitPrice }) => [quantity?.value, unitPrice?.amount])).toEqual([
    ['1200', '12.4'],
    ['300', '8.1'],
  ])
})

test('an order that contradicts itself, a figure that is none and a sum that is wrong are told with row and cell', () => {
  const orders = gatherOrders(
    readOpenOrders(
      sheet(
        ['Order No.', 'Customer', 'Item No.', 'Qty', 'Price', 'Amount'],
        ['A-1', 'Weber GmbH', 'X', '10', '2', '25'],
        ['A-1', 'Webber GmbH', 'Y', 'ten', '2', ''],
        ['A-2', 'Weber GmbH', 'Z', '5', '1', '5'],
        ['A-2', 'Other Ltd', 'Z', '5', '1', '5'],
      ),
    ).rows,
  )
  expect(orders.map(({ order }) => order === undefined)).toEqual([true, false])
  expect(orders.flatMap(({ findings }) => findings.map(({ says }) => says.en))).toEqual([
    expect.stringContaining('D3 (Qty) “ten”'),
    'Row 2: 10 × 2 is 20, the list says 25.',
    'Row 5: Customer is “Other Ltd”, in row 4 of the same order “Weber GmbH”.',
  ])
})

test('a person may say which column is what', () => {
  const rows = sheet(['Ref', 'Who', 'Art', 'Quantity'], ['A-1', 'Weber GmbH', 'X', '10'])
  const read = readOpenOrders(rows, { order: 'A', customer: 'B', code: 'C' })
  expect(read.columns).toEqual({ order: 'A', customer: 'B', code: 'C', quantity: 'D' })
  expect(gatherOrders(read.rows)).toMatchObject([{ number: 'A-1', customer: 'Weber GmbH' }])
})

test('payment is understood where it says all, and left to a person where it does not', () => {
  expect(paymentIn('30% 定金，余款见提单副本')?.instalments).toEqual([
    { share: '0.3', by: 'T/T', when: { at: 'order' } },
    { share: '0.7', by: 'T/T', when: { at: 'copy-of-bill-of-lading' } },
  ])
  expect(paymentIn('L/C at sight')?.instalments).toEqual([{ by: 'L/C', when: { at: 'sight' } }])
  expect(paymentIn('T/T 100% before shipment')?.instalments).toEqual([{ by: 'T/T', when: { at: 'before-shipment' } }])
  for (const open of ['T/T', '30% deposit', 'O/A 60 days', ''])
    expect([open, paymentIn(open)]).toEqual([open, undefined])
})
