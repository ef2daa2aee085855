import { fold } from '@gendan/kernel/grams'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { shapeWords } from '@gendan/kernel/shape-words'
import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'
import { type Cell, isFilled, type Rows } from './cell.ts'

/** A column that a list of ours may have: its field, and the words that name it in a head row. */
export interface ListField<Key extends string> {
  readonly key: Key
  readonly words: readonly string[]
}

/** One row of the list: the input of the act that would enter it, or why it cannot be entered. */
export interface ListRow<Input> {
  /** The sheet's own row number. */
  readonly row: number
  readonly label: string
  readonly input: Input | undefined
  readonly findings: readonly Finding[]
}

export interface ListRead<Input> {
  readonly rows: readonly ListRow<Input>[]
  readonly findings: readonly Finding[]
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
}

const HEADS_SEARCHED = 20

/** Reads a sheet whose head row names columns in English or Chinese. Every fault of every row, with its cell, at once. */
export function readList<Key extends string, Input>(rows: Rows, reader: ListReader<Key, Input>): ListRead<Input> {
  const head = rows.slice(0, HEADS_SEARCHED).findIndex((row) => columnsIn(row, reader.fields).has(reader.needs))
  if (head < 0) return { rows: [], findings: [noHead(reader)] }
  const columns = columnsIn(rows[head] ?? [], reader.fields)
  const body = rows.slice(head + 1).filter((row) => row.some(isFilled))
  return { rows: body.map((row) => readRow(row, columns, reader)), findings: [] }
}

function readRow<Key extends string, Input>(
  row: readonly Cell[],
  columns: ReadonlyMap<Key, number>,
  reader: ListReader<Key, Input>,
): ListRow<Input> {
  const values: Values<Key> = {}
  for (const [key, at] of columns) values[key] = row[at] as Cell
  const text = (key: Key): string => values[key]?.text.trim() ?? ''
  const formulas = Object.values<Cell | undefined>(values).flatMap((cell) =>
    cell?.kind === 'formula' ? [formula(cell)] : [],
  )
  const read = reader.shape.safeParse(reader.raw(text))
  const faults = read.success ? [] : read.error.issues.map((issue) => fault(issue, row))
  const findings = [...formulas, ...faults]
  return {
    row: rowNumber(row),
    label: reader.label(text),
    input: read.success && formulas.length === 0 ? read.data : undefined,
    findings,
  }
}

function columnsIn<Key extends string>(
  row: readonly Cell[],
  fields: readonly ListField<Key>[],
): ReadonlyMap<Key, number> {
  const named = fields.flatMap(({ key, words }) => {
    const at = row.findIndex((cell) => words.includes(plain(cell.text)))
    return at < 0 ? [] : [[key, at] as const]
  })
  return new Map(named)
}

/** "HS Code:" and "hs code" are the same head. */
function plain(text: string): string {
  return fold(text).replace(/[\s.:：_()（）*/-]+/gu, '')
}

function rowNumber(row: readonly Cell[]): number {
  const digits = /\d+$/.exec(row[0]?.at ?? '')?.[0]
  return digits === undefined ? 0 : parseInt(digits, 10)
}

const source = { title: 'Gendan', at: 'lists from sheets' }

function noHead<Key extends string>({ fields, needs }: ListReader<Key, unknown>): Finding {
  const names = fields.find((field) => field.key === needs)?.words.join(', ') ?? needs
  return findingOf(
    { id: 'LIST-01', weight: 'block', source },
    {
      at: '',
      says: { en: 'No head row names the columns of this list.', zh: '没有找到写有栏名的表头行。' },
      remedy: { en: `One head must be: ${names}.`, zh: `至少要有一栏叫：${names}。` },
    },
  )
}

function formula(cell: Cell): Finding {
  return findingOf(
    { id: 'LIST-02', weight: 'block', source },
    {
      at: cell.at,
      says: { en: `${cell.at} holds a formula.`, zh: `${cell.at} 是公式。` },
      remedy: { en: 'Paste the values instead.', zh: '请改为粘贴数值。' },
    },
  )
}

function fault(issue: z.core.$ZodIssue, row: readonly Cell[]): Finding {
  const field = issue.path.map(String).join('.')
  const [n, told] = [rowNumber(row), shapeWords(issue.message) ?? { en: issue.message, zh: issue.message }]
  const says: Words = { en: `Row ${n}: ${field} ${told.en}.`, zh: `第 ${n} 行：${field} ${told.zh}。` }
  const remedy = { en: 'Correct the cell and read the file again.', zh: '请改正单元格后重新读取。' }
  return findingOf({ id: 'LIST-03', weight: 'block', source }, { at: `${n}.${field}`, says, remedy })
}
