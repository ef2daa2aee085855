import type { Block, Cell, Column } from '@gendan/kernel/sheet'
import type { Said } from './said.ts'
import type { Desk } from './setting-desk.ts'

type Table = Extract<Block, { block: 'table' }>

/** A row of more text than this may break over pages; shorter ones are kept whole. */
const TALL = 1500
/** No open column is narrower, in millimetres. */
const NARROWEST = 8
const EMPTY: Cell = { text: '' }

/** Millimetres between two columns, half on each side. */
const GAP = 3.175

/** Lays a table out as data. Throws RangeError where its columns do not fit the width or a row has too many cells. */
export function setTable(block: Table, desk: Desk, width: number) {
  const { columns } = block
  const rooms = roomsOf(columns, width)
  const anyUnit = columns.some((column) => column.unit)
  return {
    id: desk.cell(EMPTY, null).key,
    columns: columns.map((column) => setColumn(column, desk, anyUnit)),
    rows: block.rows.map((row) => ({
      tall: isTall(row),
      cells: fill(row, columns).map((cell, i) => desk.cell(cell, rooms[i] ?? null)),
    })),
    ...setCarried(block, desk),
    totals: block.totals.map((row) => spans(fill(row, columns), columns, rooms, desk)),
  }
}

/** The sums carried forward, and the first column that has one; none where words have no room before it. */
function setCarried({ columns, carried = [] }: Table, desk: Desk) {
  const sums = carried.map((row) => columns.map((_, i) => desk.clean(row[i] ?? '')))
  const first = columns.findIndex((_, i) => sums.some((row) => row[i]))
  return { sums, carries: first > 0 ? first : null }
}

/** The width of each column for its text: open columns share what the fixed ones leave. */
function roomsOf(columns: readonly Column[], width: number): readonly number[] {
  const fixed = columns.reduce((sum, column) => sum + (column.width === 'rest' ? 0 : column.width), 0)
  const open = columns.filter((column) => column.width === 'rest').length
  if (fixed + open * NARROWEST > width) {
    throw new RangeError(`columns need ${fixed + open * NARROWEST} mm and ${width.toFixed(1)} mm are there`)
  }
  return columns.map((column, i) => {
    const sides = columns.length === 1 ? 0 : i === 0 || i === columns.length - 1 ? GAP / 2 : GAP
    return (column.width === 'rest' ? (width - fixed) / open : column.width) - sides
  })
}

function setColumn(column: Column, desk: Desk, anyUnit: boolean) {
  const head = desk.words(column.head)
  return {
    head,
    under: under(head.second, anyUnit && column.unit ? desk.clean(column.unit) : undefined),
    width: column.width === 'rest' ? null : column.width,
    right: column.align === 'right',
  }
}

/** Under the head: the second tongue and the unit on one line. */
function under(second: Said | null, unit: string | undefined): Said | null {
  if (!unit) return second
  const gap = second ? [' '] : []
  return { lang: second?.lang ?? 'en', lines: [[...(second?.lines.flat() ?? []), ...gap, unit]] }
}

function fill(row: readonly Cell[], columns: readonly Column[]): readonly Cell[] {
  if (row.length > columns.length) throw new RangeError(`a row of ${row.length} cells in ${columns.length} columns`)
  return columns.map((_, i) => row[i] ?? EMPTY)
}

interface Total {
  readonly column: number
  span: number
  room: number
  readonly cell: Cell
}

/** A total's words run on over the empty cells to their right. */
function spans(row: readonly Cell[], columns: readonly Column[], rooms: readonly number[], desk: Desk) {
  const totals: Total[] = []
  for (const [i, cell] of row.entries()) {
    const last = totals.at(-1)
    const room = rooms[i] ?? 0
    if (last && isEmpty(cell) && !isEmpty(last.cell) && columns[last.column]?.align === 'left') {
      last.span += 1
      last.room += room + GAP
    } else totals.push({ column: i, span: 1, room, cell })
  }
  return totals.map(({ column, span, room, cell }) => ({ column, span, cell: desk.cell(cell, room) }))
}

function isEmpty(cell: Cell): boolean {
  return cell.at === undefined && (typeof cell.text === 'string' ? cell.text : cell.text.en + cell.text.zh) === ''
}

/** Whether a row says so much that a page may end within it. */
export function isTall(row: readonly Cell[]): boolean {
  return row.some((cell) => JSON.stringify([cell.text, cell.note]).length > TALL)
}
