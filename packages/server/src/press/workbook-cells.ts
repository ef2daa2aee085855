import type { Cell, CellValue } from 'exceljs'

/** What stands in a cell of a workbook: its value, and the format that shows a figure with the digits it was given. */
export interface Filled {
  readonly value: CellValue
  readonly format?: string
}

const FIGURE = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)(?: ([\p{L}%²³]{1,12}))?$/u
/** Digits that a workbook keeps (IEEE 754 double); a longer figure stays text. */
const DIGITS = 15
/** Characters that a workbook's cell holds. */
const LONGEST = 32_767

/** A plain figure ("1,200", "48.60", "480 PCS") as a number that keeps its digits and its unit; all else as text. */
export function figure(text: string): Filled {
  const [, digits = '', behind = '', unit] = FIGURE.exec(text) ?? []
  const bare = digits.replaceAll(',', '')
  const padded = /^-?0\d/.test(bare)
  if (bare === '' || padded || bare.replace(/\D/g, '').length > DIGITS) return words(text)
  const places = behind === '' ? '' : `.${'0'.repeat(behind.length)}`
  return { value: Number(bare), format: `#,##0${places}${unit ? ` "${unit}"` : ''}` }
}

/**
 * Text as text. What begins like a formula carries the format "text", so that it stays text when a person edits the
 * cell. Characters that a workbook cannot hold become squares. Throws RangeError beyond 32,767 characters.
 */
export function words(text: string): Filled {
  if (text.length > LONGEST) throw new RangeError(`a cell holds ${LONGEST} characters, not ${text.length}`)
  const clean = text.toWellFormed().replace(UNHELD, '□').replace(/\r\n?/g, '\n')
  if (clean === '') return { value: null }
  return /^[=+\-@\t]/.test(clean) ? { value: clean, format: '@' } : { value: clean }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters that XML 1.0 forbids.
const UNHELD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/g

/** A civil day as a date of the workbook, without hour or zone. */
export function dayCell(day: string): Filled {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime()) ? words(day) : { value: at, format: 'yyyy-mm-dd' }
}

export function fill(cell: Cell, filled: Filled): Cell {
  cell.value = filled.value
  if (filled.format !== undefined) cell.numFmt = filled.format
  return cell
}

/** A name that a workbook accepts for its sheet: 31 characters, none of []:*?/\ and no apostrophe at the ends. */
export function sheetName(name: string): string {
  const clean = [...name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+|'+$/g, '')].slice(0, 31).join('').trim()
  return clean === '' || clean.toLowerCase() === 'history' ? 'Sheet' : clean
}
