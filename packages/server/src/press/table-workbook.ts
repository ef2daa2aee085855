import { type Lang, say, type Words } from '@gendan/kernel/words'
import ExcelJS from 'exceljs'
import { dayCell, type Filled, figure, fill, sheetName, words } from './workbook-cells.ts'

/** A column of a list: what its cells are. A figure comes as a decimal string, a day as "2026-03-18". */
export interface ListColumn {
  readonly head: Words
  readonly kind: 'text' | 'number' | 'day'
}

const fillers: Readonly<Record<ListColumn['kind'], (text: string) => Filled>> = {
  text: words,
  number: figure,
  day: dayCell,
}

/** A list as a workbook: real numbers and dates, the head frozen and with filters. Empty cells are null. */
export async function tableToWorkbook(
  name: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly (string | null)[])[],
  lang: Lang,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const page = book.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: A4 })
  for (const [c, column] of columns.entries()) {
    fill(page.getCell(1, c + 1), words(say(column.head, lang))).font = { bold: true }
    page.getColumn(c + 1).width = widthOf(say(column.head, lang), rows, c)
    for (const [r, row] of rows.entries()) fill(page.getCell(r + 2, c + 1), fillers[column.kind](row[c] ?? ''))
  }
  page.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: Math.max(1, columns.length) } }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const A4 = { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const NARROW = 8
const WIDE = 60

function widthOf(head: string, rows: readonly (readonly (string | null)[])[], c: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, columnsOf(row[c] ?? '')), columnsOf(head) + 2)
  return Math.min(WIDE, Math.max(NARROW, longest + 2))
}

/** Places a text takes: a Chinese character stands on two. */
export function columnsOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)))
}
