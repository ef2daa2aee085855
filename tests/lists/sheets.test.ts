import { readBills } from '@gendan/forms/incoming/bill-list/read'
import { readGoods } from '@gendan/forms/incoming/goods-list/read'
import type { Cell } from '@gendan/forms/incoming/parts/cell'
import { readParties } from '@gendan/forms/incoming/party-list/read'
import { expect, test } from 'vitest'

/** Rows of text as an upload hands them over: only the cells that hold something. */
function sheet(...rows: readonly (readonly string[])[]): readonly (readonly Cell[])[] {
  return rows.map((row, r) =>
    row.flatMap((text, c) => {
      const at = `${'ABCDEFGHIJKLM'[c]}${r + 1}`
      return text === '' ? [] : [{ text, kind: text.startsWith('=') ? 'formula' : 'text', at } as const]
    }),
  )
}

test('a cell belongs to the column it stands in, however many before it are empty', () => {
  const { rows } = readGoods(
    sheet(['Code', 'Name', 'Chinese name', 'HS code', 'Unit'], ['X-1', 'Stool', '', '', 'SET']),
  )
  expect(rows[0]?.input?.facts).toMatchObject({ name: { en: 'Stool', zh: '' }, hsCode: '', unit: 'SET' })
})

test('customers come in from a Chinese list, whatever stands above its head', () => {
  const { rows, findings } = readParties(
    sheet(
      ['客户名录 2026'],
      ['公司名称', '身份', '城市', '国家', '联系人'],
      ['Halvorsen & Lund AS', '客户、供应商', 'Oslo', '挪威', 'Ingrid'],
      ['', '', '', '', ''],
    ),
  )
  expect(findings).toEqual([])
  expect(rows.map((row) => row.input)).toMatchObject([
    {
      roles: ['customer', 'supplier'],
      facts: { name: { en: 'Halvorsen & Lund AS' }, city: 'Oslo', country: 'NO', contact: { name: 'Ingrid' } },
    },
  ])
})

test('each fault of each row is named with its row, and the good rows are still there', () => {
  const { rows } = readParties(sheet(['Name', 'Country'], ['A Ltd', 'Atlantis'], ['B Ltd', 'DE'], ['', 'FR']))
  expect(rows.map((row) => [row.row, row.label, row.findings.map((finding) => finding.says.en)])).toEqual([
    [2, 'A Ltd', ['B2 (Country) “Atlantis” is no country code.']],
    [3, 'B Ltd', []],
    [4, '', ['A4 (Name) needs a name in at least one tongue.']],
  ])
})

test('a fault is said in the words of the trade, also where the sheet has no such column', () => {
  const { rows } = readParties(sheet(['名称', '身份', '地址'], ['甲公司', '朋友', 'x'.repeat(130)]))
  expect(rows[0]?.findings.map((finding) => finding.says.zh)).toEqual([
    'B2（身份）“朋友”不是已知身份（客户、供应商、货代等）。',
    `C2（地址）“${'x'.repeat(40)}…”超过 120 个字。`,
    '第 2 行：country不是国家代码；表里没有这一栏。',
  ])
})

test('nothing in a sheet is passed over in silence: strange columns, sizes without a count, a code that stands twice', () => {
  const { rows, findings } = readGoods(
    sheet(
      ['Code', 'Name', 'Origin', 'PCS/CTN', 'Length', 'Colour'],
      ['X-1', 'Stool', 'Vietnam', '', '40', 'red'],
      ['X-1', 'Stool', '', '', '', ''],
    ),
  )
  expect(findings.map(({ rule, weight, says }) => [rule, weight, says.en])).toEqual([
    ['LIST-05', 'warn', 'Columns that are not read: F1 “Colour”.'],
  ])
  expect(rows.map((row) => row.findings.map(({ rule, says }) => [rule, says.en]))).toEqual([
    [['LIST-04', 'E2 will not be entered: “PCS/CTN” is empty.']],
    [['LIST-06', '“X-1” stands in row 2 already.']],
  ])
  expect(rows.map((row) => row.input?.facts.origin)).toEqual(['VN', ''])
})

test('a telephone number without a name beside it is kept', () => {
  const { rows } = readParties(sheet(['Name', 'Country', 'Phone'], ['A Ltd', 'DE', '+49 40 1']))
  expect(rows[0]?.input?.facts.contact).toEqual({ name: '', phone: '+49 40 1', email: '' })
})

test('goods come in with their cartons; a formula is not taken', () => {
  const { rows } = readGoods(
    sheet(
      [
        'Item No.',
        'Description',
        'Unit',
        'HS Code',
        'PCS per carton',
        'Length (cm)',
        'Width (cm)',
        'Height (cm)',
        'G.W. (kg)',
        'N.W. (kg)',
      ],
      ['BJ-1', 'Chair', 'pcs', '9401.69', '2', '96', '52', '60', '17.8', '15.6'],
      ['BJ-2', '=A1', 'pcs', '', '', '', '', '', '', ''],
    ),
  )
  expect(rows[0]?.input).toMatchObject({
    facts: { unit: 'PCE', hsCode: '940169', packing: { perCarton: '2', grossKg: '17.8' } },
  })
  expect([rows[1]?.input, rows[1]?.findings.map((finding) => finding.rule)]).toEqual([undefined, ['LIST-02']])
})

test('a sheet without a head is told which word it needs', () => {
  const { rows, findings } = readGoods(sheet(['a', 'b'], ['1', '2']))
  expect([rows.length, findings[0]?.rule, findings[0]?.remedy?.en]).toEqual([
    0,
    'LIST-01',
    expect.stringContaining('itemno'),
  ])
})

test('bills of accessories come in line by line, in either tongue, and every fault of every row is said at its cell', () => {
  const { rows } = readBills(
    sheet(
      ['商品货号', '配件货号', '配件名称', '用量', '按', '单位', '损耗 %', '起订量', '每包数量'],
      ['BJ-101', 'M6-40', '', '8', '每件', '', '3%', '2000', '500'],
      ['BJ-101', '', '五层纸箱', '1', '箱', '个', '', '', ''],
      ['BJ-101', 'M6-50', '', '-1', '每打', '个', '-3', '', '0'],
      ['BJ-102', 'M6-50', '', '', '', 'furlong', '100', '-5', ''],
    ),
  )
  expect(rows.slice(0, 2).map(({ input }) => input?.line)).toMatchObject([
    { quantity: '8', per: 'piece', loss: '3', needed: 'production', minimum: '2000', pack: '500', unit: '' },
    { quantity: '1', per: 'carton', loss: '0', needed: 'packing', unit: 'PCE' },
  ])
  expect(rows.slice(2).map(({ findings }) => findings.map(({ at }) => at).toSorted())).toEqual([
    ['D4', 'E4', 'G4', 'I4'],
    ['D5', 'F5', 'G5', 'H5'],
  ])
})
