/** One cell of a sheet as an upload hands it over. */
export interface Cell {
  /**
   * What the cell shows of its value: text as typed; a number as a plain decimal with a point ("1234.5"); a day as
   * "2026-03-18"; of a formula the value that was last worked out, empty where the file holds none.
   */
  readonly text: string
  readonly kind: 'text' | 'number' | 'day' | 'empty' | 'formula' | 'error'
  /** Its address as people read it: "B7". */
  readonly at: string
  /** What a formula last worked out to. */
  readonly holds?: 'text' | 'number' | 'day'
  /** The currency sign of a number's format ("US$", "€"), where it has one. */
  readonly sign?: string
}

export type Rows = readonly (readonly Cell[])[]

/** "AB" of "AB12". */
export function columnOf(at: string): string {
  return at.replace(/\d+$/u, '')
}

/** 28 of "AB12": columns are counted from 1. */
export function columnNumber(at: string): number {
  return [...columnOf(at)].reduce((sum, letter) => sum * 26 + parseInt(letter, 36) - 9, 0)
}

/** 12 of "AB12"; 0 where the address has no row. */
export function rowOf(at: string): number {
  const digits = /\d{1,7}$/u.exec(at)?.[0]
  return digits === undefined ? 0 : parseInt(digits, 10)
}

/** Whether the cell shows something. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.kind !== 'empty' && (cell.text.trim() !== '' || cell.kind === 'formula')
}
