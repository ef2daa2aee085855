import type { Cell } from '@gendan/forms/incoming/parts/cell'
import type { Finding } from '@gendan/kernel/rule'
import { addressOf } from './address.ts'
import { uploadLimits } from './limits.ts'
import { fault, SEND_AGAIN } from './upload-findings.ts'

export type CsvRead =
  | { readonly rows: readonly (readonly Cell[])[]; readonly findings: readonly Finding[] }
  | { readonly refused: Finding }

/**
 * Reads a CSV text (RFC 4180): comma, semicolon, tab or stroke, whichever divides the rows most evenly; quotes, quoted line
 * breaks. Every cell is text. What a spreadsheet would run as a formula stays text and is said.
 */
export function readCsv(text: string): CsvRead {
  const directive = /^sep=(.)\r?\n/u.exec(text)
  const body = directive ? text.slice(directive[0].length) : text
  const records = split(body, directive?.[1] ?? delimiterOf(body))
  if ('refused' in records) return records
  const rows = records.rows.map((row, r) => row.map((value, c) => cellOf(value, addressOf(c + 1, r + 1))))
  return { rows, findings: injections(rows) }
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** The delimiter that stands equally often in most of the first rows, and most often where several do. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(head, delimiter) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function evenness(head: string, delimiter: string): number {
  const read = split(head, delimiter)
  const widths =
    'refused' in read
      ? []
      : read.rows
          .slice(0, 50)
          .map((row) => row.length - 1)
          .filter((width) => width > 0)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return Math.max(0, ...[...counts].map(([width, times]) => times * Math.min(width, 30)))
}

type Records = { readonly rows: readonly (readonly string[])[] } | { readonly refused: Finding }

function split(text: string, delimiter: string): Records {
  const rows: string[][] = [[]]
  let cells = 0
  for (const { value, last } of fieldsOf(text, delimiter)) {
    rows.at(-1)?.push(value)
    cells += 1
    if (cells > uploadLimits.cells || rows.length > uploadLimits.rows) return { refused: tooMuch() }
    if (last) rows.push([])
  }
  return { rows: rows.filter((row) => row.length > 0) }
}

/** Every field in turn; `last` where its row ends. A delimiter at the very end leaves one more, empty field. */
function* fieldsOf(text: string, delimiter: string): Generator<{ readonly value: string; readonly last: boolean }> {
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at, delimiter)
    const onward = text[field.end] === delimiter
    at = behind(text, field.end)
    yield { value: field.value, last: !onward }
    if (onward && at >= text.length) yield { value: '', last: true }
  }
}

/** Behind the delimiter or line break at `end`; CR LF is one break. */
function behind(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

interface Field {
  readonly value: string
  /** Where the delimiter or line break behind it stands. */
  readonly end: number
}

function fieldAt(text: string, start: number, delimiter: string): Field {
  if (text[start] === '"') return quotedAt(text, start, delimiter)
  const end = endOf(text, start, delimiter)
  return { value: text.slice(start, end), end }
}

/** A quote that is never closed ends with the text: one bad quote must not cost the whole file. */
function quotedAt(text: string, start: number, delimiter: string): Field {
  let close = start + 1
  for (;;) {
    close = text.indexOf('"', close)
    if (close === -1) return { value: unquote(text.slice(start + 1)), end: text.length }
    if (text[close + 1] !== '"') break
    close += 2
  }
  const end = endOf(text, close + 1, delimiter)
  return { value: unquote(text.slice(start + 1, close)) + text.slice(close + 1, end), end }
}

function unquote(value: string): string {
  return value.replaceAll('""', '"')
}

function endOf(text: string, start: number, delimiter: string): number {
  let at = start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

function cellOf(value: string, at: string): Cell {
  const text = value.trim()
  return { text, kind: text === '' ? 'empty' : 'text', at }
}

/** "=HYPERLINK(…)" or "@SUM(…)" or "+cmd|…"; "-5" and "+86 574 …" are a figure and a telephone number. */
const FORMULA = /^[=@]|^[+-](?![\d\s().,/-]*$)/u

function injections(rows: readonly (readonly Cell[])[]): readonly Finding[] {
  const found = rows.flatMap((row) => row.filter((cell) => FORMULA.test(cell.text)).map((cell) => cell.at))
  if (found.length === 0) return []
  const where = found.length > 10 ? `${found.slice(0, 10).join(', ')} …` : found.join(', ')
  return [
    fault(
      'injection',
      where,
      [
        `Cells begin like a formula and were kept as plain text: ${where}.`,
        `以下单元格以公式符号开头，已按纯文本保留：${where}。`,
      ],
      [
        'Do not open this file in a spreadsheet program before you know the sender.',
        '在确认发件人之前，不要用电子表格软件打开此文件。',
      ],
    ),
  ]
}

function tooMuch(): Finding {
  return fault(
    'size',
    '',
    [
      `The file has more than ${uploadLimits.rows} rows or ${uploadLimits.cells} cells.`,
      `文件超过 ${uploadLimits.rows} 行或 ${uploadLimits.cells} 个单元格。`,
    ],
    SEND_AGAIN,
  )
}
