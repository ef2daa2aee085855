import { fold } from '@gendan/kernel/grams'
import type { Finding } from '@gendan/kernel/rule'
import type { z } from 'zod'
import { type Cell, columnOf, isFilled, type Rows, rowOf } from './cell.ts'
import { formula, leftOut, misfit, noHead, strangeColumns, twice } from './list-findings.ts'

/** A column that a list of ours may have. */
export interface ListField<Key extends string> {
  readonly key: Key
  /** Where its cells go in the input of the act: "facts.name.en". */
  readonly to: string
  /** What names it in a head row. */
  readonly words: readonly string[]
}

/** One row of the list: the input of the act that would enter it, or why it cannot be entered. */
export interface ListRow<Input> {
  /** The sheet's own row number. */
  readonly row: number
  readonly label: string
  readonly input: Input | undefined
  /** Where in the input the row says something: paths of its filled cells ("facts.name.en"). */
  readonly filled: readonly string[]
  readonly findings: readonly Finding[]
}

export interface ListRead<Input> {
  readonly rows: readonly ListRow<Input>[]
  readonly findings: readonly Finding[]
  /** The heads of the sheet with their columns. */
  readonly heads: readonly { readonly column: string; readonly text: string }[]
  /** Which column was taken for what, by the reader's keys. */
  readonly columns: Readonly<Record<string, string>>
}

type Values<Key extends string> = Partial<Record<Key, Cell>>

/** How a list is read: its fields, how a row's cells become an input, and the input's shape. */
export interface ListReader<Key extends string, Input> {
  readonly fields: readonly ListField<Key>[]
  /** Without this column the sheet is no such list. */
  readonly needs: Key
  readonly label: (text: (key: Key) => string) => string
  readonly raw: (text: (key: Key) => string) => unknown
  readonly shape: z.ZodType<Input>
  /** Columns that mean nothing in a row without another one: they are not taken, and this is said. */
  readonly only?: { readonly with: Key; readonly keys: readonly Key[] }
  /** Rows that are none of the list: totals below it. */
  readonly skips?: (text: (key: Key) => string) => boolean
  /** Several rows may be called alike. */
  readonly alike?: true
}

const HEADS_SEARCHED = 20

/** Reads a sheet whose head row names columns in English or Chinese. Every fault of every row, with its cell, at once. */
export function readList<Key extends string, Input>(
  rows: Rows,
  reader: ListReader<Key, Input>,
  said: Readonly<Partial<Record<string, string>>> = {},
): ListRead<Input> {
  const at = rows.slice(0, HEADS_SEARCHED).findIndex((row) => columnsIn(row, reader.fields).has(reader.needs))
  if (at < 0)
    return {
      rows: [],
      findings: [noHead(reader.fields.find(({ key }) => key === reader.needs)?.words ?? [])],
      heads: [],
      columns: {},
    }
  const head = rows[at] ?? []
  const columns = correctedBy(columnsIn(head, reader.fields), reader.fields, said)
  const body = rows.slice(at + 1).filter((row) => row.some(isFilled) && !isSkipped(row, columns, reader))
  const known = new Set(columns.values())
  const strange = head.filter((cell) => isFilled(cell) && !known.has(columnOf(cell.at)))
  return {
    rows: markedTwice(
      body.map((row) => readRow({ row, head, columns }, reader)),
      reader,
    ),
    findings: strange.length > 0 ? [strangeColumns(strange)] : [],
    heads: head.filter(isFilled).map((cell) => ({ column: columnOf(cell.at), text: cell.text.trim() })),
    columns: Object.fromEntries(columns),
  }
}

/** What a person says of a column holds against its head; said empty, it is not read. */
function correctedBy<Key extends string>(
  found: ReadonlyMap<Key, string>,
  fields: readonly ListField<Key>[],
  said: Readonly<Partial<Record<string, string>>>,
): ReadonlyMap<Key, string> {
  const columns = fields.flatMap(({ key }) => {
    const column = said[key] ?? found.get(key)
    return column ? [[key, column] as const] : []
  })
  return new Map(columns)
}

function isSkipped<Key extends string>(
  row: readonly Cell[],
  columns: ReadonlyMap<Key, string>,
  { skips }: Pick<ListReader<Key, unknown>, 'skips'>,
): boolean {
  return skips?.((key) => cellIn(row, columns.get(key))?.text.trim() ?? '') ?? false
}

function markedTwice<Input>(rows: readonly ListRow<Input>[], { alike }: { readonly alike?: true }) {
  return alike ? rows : markTwice(rows)
}

/** One row with what its columns mean. */
interface Line<Key extends string> {
  readonly row: readonly Cell[]
  readonly head: readonly Cell[]
  /** By letter: a row holds only the cells that are filled. */
  readonly columns: ReadonlyMap<Key, string>
}

function cellIn(row: readonly Cell[], column: string | undefined): Cell | undefined {
  return column === undefined ? undefined : row.find((cell) => columnOf(cell.at) === column)
}

function readRow<Key extends string, Input>(line: Line<Key>, reader: ListReader<Key, Input>): ListRow<Input> {
  const values: Values<Key> = {}
  for (const [key, column] of line.columns) {
    const cell = cellIn(line.row, column)
    if (cell) values[key] = cell
  }
  const text = (key: Key): string => values[key]?.text.trim() ?? ''
  const formulas = Object.values<Cell | undefined>(values).flatMap((cell) =>
    cell?.kind === 'formula' ? [formula(cell)] : [],
  )
  const read = reader.shape.safeParse(reader.raw(text))
  const faults = read.success ? [] : read.error.issues.map((issue) => faultOf(issue, line, reader))
  return {
    row: rowNumber(line.row),
    label: reader.label(text),
    input: read.success && formulas.length === 0 ? read.data : undefined,
    filled: reader.fields.filter(({ key }) => text(key) !== '').map(({ to }) => to),
    findings: [...formulas, ...faults, ...notTaken(line, text, reader)],
  }
}

/** A fault at the cell from which the refused value came; at the row where no column holds it. */
function faultOf<Key extends string>(
  issue: z.core.$ZodIssue,
  line: Line<Key>,
  { fields }: ListReader<Key, unknown>,
): Finding {
  const path = issue.path.map(String).join('.')
  const meant = fields.filter(({ to }) => under(path, to) || under(to, path))
  const field = meant.find(({ key }) => line.columns.has(key)) ?? meant[0]
  const column = field && line.columns.get(field.key)
  const row = rowNumber(line.row)
  const name = cellIn(line.head, column)?.text.trim() ?? field?.words[0] ?? path
  const text = cellIn(line.row, column)?.text.trim() ?? ''
  return misfit(issue, { row, name, text, at: column === undefined ? '' : `${column}${row}` })
}

function under(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`)
}

function notTaken<Key extends string>(
  { row, head, columns }: Line<Key>,
  text: (key: Key) => string,
  { only, fields }: ListReader<Key, unknown>,
): readonly Finding[] {
  if (!only || text(only.with) !== '') return []
  const cells = only.keys.flatMap((key) => {
    const cell = cellIn(row, columns.get(key))
    return isFilled(cell) ? [cell] : []
  })
  const wanted =
    cellIn(head, columns.get(only.with))?.text ?? fields.find(({ key }) => key === only.with)?.words[0] ?? ''
  return cells.length > 0 ? [leftOut(cells, wanted)] : []
}

/** A row that is called like an earlier one says so: two goods of one code are rarely meant. */
function markTwice<Input>(rows: readonly ListRow<Input>[]): readonly ListRow<Input>[] {
  const first = new Map<string, number>()
  return rows.map((one) => {
    const before = one.label === '' ? undefined : first.get(one.label)
    if (before === undefined) first.set(one.label, one.row)
    return before === undefined ? one : { ...one, findings: [...one.findings, twice(one.label, one.row, before)] }
  })
}

function columnsIn<Key extends string>(
  row: readonly Cell[],
  fields: readonly ListField<Key>[],
): ReadonlyMap<Key, string> {
  const named = fields.flatMap(({ key, words }) => {
    const head = row.find((cell) => words.includes(plain(cell.text)))
    return head ? [[key, columnOf(head.at)] as const] : []
  })
  return new Map(named)
}

/** "HS Code:" and "hs code" are the same head. */
function plain(text: string): string {
  return fold(text).replace(/[\s.:：_()（）*/-]+/gu, '')
}

function rowNumber(row: readonly Cell[]): number {
  return rowOf(row[0]?.at ?? '')
}
