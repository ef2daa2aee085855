import type { Cell } from '@gendan/forms/incoming/parts/cell'
import type { CellValue } from 'exceljs'

/** A workbook's value as a cell: figures as plain decimals of the fifteen digits that a spreadsheet keeps, days as ISO days. */
export function bookCell(value: CellValue, at: string, format: string | undefined): Cell {
  if (value === null || value === undefined) return { text: '', kind: 'empty', at }
  if (typeof value === 'object' && !(value instanceof Date)) return composed(value, at, format)
  const sign = typeof value === 'number' ? signIn(format) : undefined
  return { ...plain(value, format), at, ...(sign && { sign }) }
}

type Plain = Pick<Cell, 'text'> & { readonly kind: 'text' | 'number' | 'day' | 'empty' }

function plain(value: string | number | boolean | Date, format: string | undefined): Plain {
  if (typeof value === 'number') return figure(value, format)
  if (value instanceof Date) return dayOf(value)
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : withoutControls(value)
  return { text, kind: text.trim() === '' ? 'empty' : 'text' }
}

type Composed = Exclude<CellValue, string | number | boolean | Date | null | undefined>

function composed(value: Composed, at: string, format: string | undefined): Cell {
  if ('error' in value) return { text: String(value.error), kind: 'error', at }
  if ('richText' in value) return { ...plain(value.richText.map((run) => run.text).join(''), format), at }
  if ('hyperlink' in value) return bookCell(value.text as CellValue, at, format)
  return formula('result' in value ? value.result : undefined, at, format)
}

function formula(result: unknown, at: string, format: string | undefined): Cell {
  const inner = bookCell((result ?? null) as CellValue, at, format)
  if (inner.kind === 'error') return inner
  const holds = inner.kind === 'text' || inner.kind === 'number' || inner.kind === 'day' ? inner.kind : undefined
  return { ...inner, kind: 'formula', ...(holds && { holds }) }
}

function figure(value: number, format: string | undefined): Plain {
  if (!Number.isFinite(value)) return { text: String(value), kind: 'text' }
  const text = plainDigits(Number(value.toPrecision(15)))
  const padded = /^0{2,20}$/u.test(format ?? '') && /^\d+$/u.test(text)
  return padded ? { text: text.padStart(format?.length ?? 0, '0'), kind: 'text' } : { text, kind: 'number' }
}

/** Without exponent: 1e-7 is "0.0000001". */
function plainDigits(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Math.abs(value) < 1
    ? value.toFixed(20).replace(/0+$/u, '')
    : value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 0 })
}

function dayOf(value: Date): Plain {
  if (Number.isNaN(value.getTime())) return { text: '', kind: 'empty' }
  return { text: value.toISOString().slice(0, 10), kind: 'day' }
}

/** The currency sign of a number format: [$€-407] #,##0.00, "US$"#,##0, ¥#,##0. */
function signIn(format: string | undefined): string | undefined {
  const found =
    /\[\$([^\]-]{1,5})[\]-]/u.exec(format ?? '') ??
    /"\s*([^"\d]{1,5}?)\s*"/u.exec(format ?? '') ??
    /([€£¥$])/u.exec(format ?? '')
  return found?.[1]?.trim() || undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu

function withoutControls(text: string): string {
  return text.replace(CONTROLS, '')
}
