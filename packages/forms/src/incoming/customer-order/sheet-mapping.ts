import { unitOf } from '@gendan/trade/unit'
import { z } from 'zod'
import { type Cell, columnOf, isFilled, type Rows, rowOf } from '../parts/cell.ts'
import { incotermIn } from './incoterm-as-read.ts'
import {
  asidesIn,
  type ColumnName,
  columnNamed,
  columnNames,
  type HeadName,
  headNames,
  isTotalWord,
  labelIn,
} from './sheet-words.ts'
import { currencyIn, dayOrderIn, decimalSignIn } from './written.ts'

const column = z.string().regex(/^[A-Z]{1,3}$/u)
const address = z.string().regex(/^[A-Z]{1,3}\d{1,7}$/u)

/**
 * How a customer's order sheet is laid out. Rows and columns are named as a spreadsheet names them, so that a person can
 * check and change them; a mapping once confirmed is kept with the customer and used for the next order.
 */
export const sheetMappingShape = z
  .object({
    /** The row with the heads of the columns, 0 where there is none. */
    headRow: z.number().int().min(0),
    firstRow: z.number().int().min(1),
    lastRow: z.number().int().min(1).optional(),
    columns: z.partialRecord(z.enum(columnNames), column).readonly(),
    /** Facts that hold for every order of this customer, or that a person has typed for this one. */
    fixed: z.partialRecord(z.enum(headNames), z.string().trim().max(4000)).readonly(),
    /** Facts of the whole order that stand in one cell. */
    cells: z.partialRecord(z.enum(headNames), address).readonly(),
    /** The sign before decimals in figures kept as text; without it "1,234" is asked about. */
    decimal: z.enum(['.', ',']).optional(),
    /** Whether 03/04/2026 is 3 April or 4 March; without it, it is asked about. */
    dayOrder: z.enum(['dmy', 'mdy']).optional(),
  })
  .readonly()
export type SheetMapping = z.infer<typeof sheetMappingShape>

/**
 * A guess at the layout, for a person to confirm: the row with most known heads (English, Chinese and others), the labels
 * around it, the signs that unambiguous figures and days prove. Columns are empty where no row looks like a head.
 */
export function proposeMapping(rows: Rows): SheetMapping {
  const head = headRowOf(rows)
  const headRow = head ? rowOf(head.find(isFilled)?.at ?? '') : 0
  const columns = head ? columnsOf(head, rows, headRow) : {}
  const decimalSign = proven(rows, headRow, columns, ['quantity', 'unitPrice', 'amount'], decimalSignIn)
  const dayOrder = proven(rows, 0, {}, [], dayOrderIn)
  return {
    headRow,
    firstRow: headRow + 1,
    columns,
    fixed: head ? fixedOf(head, columns) : {},
    cells: labelledCells(rows, headRow, columns),
    ...(decimalSign && { decimal: decimalSign }),
    ...(dayOrder && { dayOrder }),
  }
}

const GOODS: readonly ColumnName[] = ['code', 'buyerCode', 'standardCode', 'name', 'description']
const FIGURES: readonly ColumnName[] = ['quantity', 'unitPrice', 'amount']

/** A head names goods and a figure; the row that names most wins, the upper one where two name as many. */
function headRowOf(rows: Rows): readonly Cell[] | undefined {
  const scored = rows.map((row) => ({
    row,
    names: new Set(row.map((cell) => (isWord(cell) ? columnNamed(cell.text) : undefined))),
  }))
  const likely = scored.filter(({ names }) => GOODS.some((n) => names.has(n)) && FIGURES.some((n) => names.has(n)))
  return likely.reduce<(typeof likely)[number] | undefined>(
    (best, one) => (best && best.names.size >= one.names.size ? best : one),
    undefined,
  )?.row
}

function isWord(cell: Cell): boolean {
  return isFilled(cell) && cell.kind === 'text'
}

type Columns = SheetMapping['columns']

function columnsOf(head: readonly Cell[], rows: Rows, headRow: number): Columns {
  const found: Partial<Record<ColumnName, string>> = {}
  for (const cell of head.filter(isWord)) {
    const name = columnNamed(cell.text)
    const meant = name === 'code' && countsUp(rows, headRow, columnOf(cell.at)) ? 'number' : name
    if (meant) found[meant] ??= columnOf(cell.at)
  }
  return found
}

/** "Item" heads a column of article numbers, or one that counts 1, 2, 3. */
function countsUp(rows: Rows, headRow: number, column: string): boolean {
  const values = rows
    .filter((row) => rowOf(row[0]?.at ?? '') > headRow)
    .flatMap((row) => row.filter((cell) => columnOf(cell.at) === column && isFilled(cell)))
  return values[0]?.text.trim() === '1' && (values[1] === undefined || values[1].text.trim() === '2')
}

function fixedOf(head: readonly Cell[], columns: Columns): SheetMapping['fixed'] {
  const asides = (name: ColumnName) => asidesIn(head.find((cell) => columnOf(cell.at) === columns[name])?.text ?? '')
  const money = [...asides('unitPrice'), ...asides('amount')]
    .map(currencyIn)
    .find((code) => code !== undefined && code !== '')
  const unit = [...asides('quantity'), ...asides('unitPrice')]
    .map((aside) => unitOf(aside)?.code)
    .find((code) => code !== undefined)
  return { ...(money && { currency: money }), ...(unit && !columns.unit && { unit }) }
}

/** Cells beside or behind their label, outside the lines; of several with one label the first. */
function labelledCells(rows: Rows, headRow: number, columns: Columns): SheetMapping['cells'] {
  const inTable = (row: readonly Cell[]) =>
    headRow > 0 && rowOf(row[0]?.at ?? '') >= headRow && isTableRow(row, columns)
  const found: Partial<Record<HeadName, string>> = {}
  for (const [name, at] of rows.filter((row) => !inTable(row)).flatMap(labelsIn)) found[name] ??= at
  return found
}

function labelsIn(row: readonly Cell[]): readonly (readonly [HeadName, string])[] {
  return row.flatMap((cell, i) => {
    const label = isWord(cell) ? labelIn(cell.text) : undefined
    const from = label?.value ? { ...cell, text: label.value } : besideOf(row, i)
    return label && from ? [[meantBy(label.name, from.text), from.at] as const] : []
  })
}

/** "Terms: FOB Ningbo" names the delivery term, "Terms: T/T 30 days" the payment: what stands behind the word decides. */
function meantBy(name: HeadName, value: string): HeadName {
  return name === 'payment' && incotermIn(value) ? 'incoterm' : name
}

/** The next filled cell to the right, unless it is a label itself. */
function besideOf(row: readonly Cell[], i: number): Cell | undefined {
  const next = row.slice(i + 1, i + 6).find(isFilled)
  return next && !(isWord(next) && labelIn(next.text)) ? next : undefined
}

/** A row of goods or of a total: it has a digit in one of the columns of figures. */
export function isTableRow(row: readonly Cell[], columns: Columns): boolean {
  const figures = FIGURES.flatMap((name) => columns[name] ?? [])
  return row.some(
    (cell) =>
      figures.includes(columnOf(cell.at)) &&
      isFilled(cell) &&
      (/\d/u.test(cell.text) || cell.kind === 'formula' || cell.kind === 'error'),
  )
}

/** "Total" where no other word names goods: a total station is an article. */
export function isTotalRow(row: readonly Cell[], columns: Columns): boolean {
  const goods = GOODS.flatMap((name) => columns[name] ?? [])
  const named = row.some((cell) => goods.includes(columnOf(cell.at)) && isFilled(cell) && !isTotalWord(cell.text))
  return !named && row.some((cell) => isWord(cell) && isTotalWord(cell.text))
}

/** What all texts that prove something prove alike; undefined where none does, or where two contradict each other. */
function proven<T>(
  rows: Rows,
  headRow: number,
  columns: Columns,
  names: readonly ColumnName[],
  sign: (text: string) => T | undefined,
): T | undefined {
  const only = names.flatMap((name) => columns[name] ?? [])
  const texts = rows
    .filter((row) => rowOf(row[0]?.at ?? '') > headRow)
    .flatMap((row) => row.filter((cell) => isWord(cell) && (names.length === 0 || only.includes(columnOf(cell.at)))))
  const proofs = new Set(texts.map((cell) => sign(cell.text)).filter((proof) => proof !== undefined))
  return proofs.size === 1 ? [...proofs][0] : undefined
}
