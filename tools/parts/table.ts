import { readFileSync } from 'node:fs'

/** A code table: the comment lines at its head, without the "#", and its rows by column. */
export interface Table {
  readonly notes: readonly string[]
  readonly rows: readonly Row[]
}
export type Row = Readonly<Record<string, string>>

/** Reads one of our tables. Throws with file and row where a row has more or fewer cells than the head, or a source is missing. */
export function readTable(path: string): Table {
  const lines = unix(readFileSync(path, 'utf8')).split('\n')
  const body = lines.findIndex((line) => !line.startsWith('#'))
  const notes = lines.slice(0, body).map((line) => line.slice(1).trim())
  if (!notes.some((note) => /^source: .+; licence: .+; read: \d{4}-\d{2}-\d{2}$/.test(note))) {
    throw new Error(`${path}: the first lines must say "# source: …; licence: …; read: YYYY-MM-DD"`)
  }
  const [head = [], ...rows] = cellsOf(lines.slice(body).join('\n'))
  return { notes, rows: rows.map((cells, i) => rowOf(path, head, cells, i + 1)) }
}

function rowOf(path: string, head: readonly string[], cells: readonly string[], number: number): Row {
  if (cells.length !== head.length) {
    throw new Error(`${path}: row ${number} has ${cells.length} cells, the head has ${head.length}: ${cells.join(',')}`)
  }
  return Object.fromEntries(head.map((column, i) => [column, cells[i] ?? '']))
}

/** RFC 4180: a cell may stand in quotes and then hold commas, doubled quotes and line ends. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (end === '' && row.length === 0 && quoted === undefined && plain === '') break
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** What stands in a column. Throws where there is no such column. */
export function cell(row: Row, column: string): string {
  const found = row[column]
  if (found === undefined) throw new Error(`no column ${column}: there are ${Object.keys(row).join(', ')}`)
  return found
}

/** A text as TypeScript writes it. */
export function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

/** Line ends as our files have them. */
export function unix(value: string): string {
  return value.replaceAll('\r\n', '\n')
}
