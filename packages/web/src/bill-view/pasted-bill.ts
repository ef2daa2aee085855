import { type BillSheetLine, readBills } from '@gendan/forms/incoming/bill-list/read'
import type { Cell, Rows } from '@gendan/forms/incoming/parts/cell'
import type { ListRow } from '@gendan/forms/incoming/parts/list-sheet'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { type DraftLine, emptyLine, type Part } from './bill-draft.ts'

/** The columns of a table without heads, in the order in which the page names them. */
const ORDER = ['配件', '用量', '单位', '按', '损耗', '用于', '备注', '供应商', '交期', '起订量', '每包数量']

/** Heads that say which article a line is of; where nothing else names the accessory, they are meant for that. */
const ARTICLE = /^(商品货号|成品货号|货号|article|product|item|item ?no\.?|article ?no\.?)$/i
const ACCESSORY = /^(配件货号|配件编号|accessory|accessory ?code|part ?no\.?|component)$/i

/** A row with the accessory's code, its name, and the supplier it names. */
interface PastedRow extends ListRow<BillSheetLine> {
  readonly code: string
  readonly called: string
  readonly supplier: string
}

export interface PastedBill {
  readonly rows: readonly PastedRow[]
  readonly findings: readonly Finding[]
}

/** A table from a spreadsheet as lines of this article's bill: by its heads, or without heads in the page's own order. Rows are counted as they were copied. */
export function readPasted(table: readonly (readonly string[])[], article: string): PastedBill {
  const [first = [], ...below] = table
  const heads = headsIn(first)
  // Rows that name the article they are of say so themselves.
  const own = heads.some((head) => ARTICLE.test(head.trim()))
  const headed = own
    ? readNamed([heads, ...below].map((row, i) => cellsOf(row, i + 1)))
    : readNamed([withArticle(heads, HEAD, 1), ...rowsOf(below, article, 2)])
  const known = headed.columns > (own ? 2 : 1)
  return known ? headed : readNamed([withArticle(ORDER, HEAD, 0), ...rowsOf(table, article, 1)])
}

/** Each row with what it names, also where something else of it cannot be read: so that all that is wrong with it is told at once. */
function readNamed(cells: Rows): PastedBill & { readonly columns: number } {
  const { rows, findings, columns } = readBills(cells)
  const texts = new Map(cells.flat().map(({ at, text }) => [at, text.trim()]))
  const named = rows.map((one) => {
    const text = (key: string) => (columns[key] ? (texts.get(`${columns[key]}${one.row}`) ?? '') : '')
    return { ...one, code: text('code'), called: text('nameZh') || text('name'), supplier: text('supplier') }
  })
  return { rows: named, findings, columns: Object.keys(columns).length }
}

const HEAD = '商品货号'
/** Beyond every column that anybody copies. */
const LAST = 'ZZ'

/** "货号" alone over a bill's lines names the accessory. */
function headsIn(row: readonly string[]): readonly string[] {
  const named = row.some((cell) => ACCESSORY.test(cell.trim()))
  return row.map((cell) => (!named && ARTICLE.test(cell.trim()) ? '配件货号' : cell))
}

function rowsOf(rows: readonly (readonly string[])[], article: string, from: number): Rows {
  return rows.map((row, i) => (row.some((cell) => cell !== '') ? withArticle(row, article, from + i) : []))
}

function withArticle(row: readonly string[], article: string, n: number): readonly Cell[] {
  return [...cellsOf(row, n), { text: article, kind: 'text', at: `${LAST}${n}` }]
}

function cellsOf(row: readonly string[], n: number): readonly Cell[] {
  return row.map((text, i) => ({ text, kind: text === '' ? 'empty' : 'text', at: `${letterOf(i)}${n}` }))
}

function letterOf(i: number): string {
  const last = String.fromCharCode(65 + (i % 26))
  return i < 26 ? last : `${letterOf(Math.floor(i / 26) - 1)}${last}`
}

/** What is on record of what the rows name: articles by code, suppliers by a name in small letters. */
export interface OnRecord {
  readonly articles: ReadonlyMap<string, Part & { readonly id: string }>
  readonly suppliers: ReadonlyMap<string, string>
}

/** The codes and names to be looked up: what stands first of a line may be either. */
export function namedIn({ rows }: PastedBill): {
  readonly codes: readonly string[]
  readonly suppliers: readonly string[]
} {
  return {
    codes: [...new Set(rows.flatMap(({ code, called }) => code || called || []))],
    suppliers: [...new Set(rows.flatMap(({ supplier }) => supplier || []))],
  }
}

/** The lines as they would stand in the bill, none where anything is wrong; every fault of every row, at once. */
export function linesIn(
  { rows, findings }: PastedBill,
  article: string,
  record: OnRecord,
): { readonly lines: readonly DraftLine[]; readonly findings: readonly Finding[] } {
  const faults = rows.flatMap((row) => [...row.findings, ...strangersIn(row, article, record)])
  const all = [...findings, ...faults]
  if (all.some(({ weight }) => weight === 'block')) return { lines: [], findings: all }
  const lines = rows.flatMap(({ input }) => (input ? [lineOf(input, record)] : []))
  return { lines, findings: all }
}

function strangersIn(
  { row, label: of, code, supplier }: PastedRow,
  article: string,
  { articles, suppliers }: OnRecord,
) {
  return [
    ...(of === article ? [] : [fault(row, `is of ${of}, not of ${article}.`, `是 ${of} 的配件，不是 ${article} 的。`)]),
    ...(code === '' || articles.has(code)
      ? []
      : [fault(row, `“${code}” is no article on record.`, `商品档案里没有“${code}”。`)]),
    ...(supplier === '' || suppliers.has(supplier.toLowerCase())
      ? []
      : [fault(row, `no supplier “${supplier}” is on record.`, `没有登记供应商“${supplier}”。`)]),
  ]
}

function lineOf({ code, name, supplier, line }: BillSheetLine, { articles, suppliers }: OnRecord): DraftLine {
  const found = articles.get(code || name.zh || name.en)
  const { unit, leadDays, minimum = '', pack = '', ...told } = line
  const empty = emptyLine([])
  const base = {
    ...{ ...empty, ...told, minimum, pack, leadDays: leadDays === undefined ? '' : `${leadDays}` },
    supplier: suppliers.get(supplier.toLowerCase()) ?? '',
  }
  if (!found) return { ...base, name, unit: unit || empty.unit }
  const { id: goods, ...part } = found
  return { ...base, goods, part, unit: unit || part.unit }
}

function fault(row: number, en: string, zh: string): Finding {
  const says: Words = { en: `Row ${row}: ${en}`, zh: `第 ${row} 行：${zh}` }
  const remedy = {
    en: 'Enter it first, or correct the cell, and paste again.',
    zh: '请先登记，或改正单元格后重新粘贴。',
  }
  return findingOf(
    { id: 'LIST-07', weight: 'block', source: { title: 'Gendan', at: 'lists from sheets' } },
    { at: `${row}`, says, remedy },
  )
}
