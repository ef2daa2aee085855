import type { Cell } from '@gendan/forms/incoming/parts/cell'
import { fieldsOf } from '@gendan/kernel/delimited'
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
