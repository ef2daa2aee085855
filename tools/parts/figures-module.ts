import { cell, quoted, type Row, type Table } from './table.ts'

/**
 * The module of one table of dated figures, content/tables/figures/<topic>.csv: rates, thresholds and limits that law or market
 * set for a time, each row with its first and last day and its source.
 */
export function figuresModule(name: string, table: Table): { readonly file: string; readonly text: string } {
  const topic = name.replace(/\.csv$/, '')
  const record = `${topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Figures`
  const rows = table.rows.map((row) => `  ${literal(row)},`)
  const marks = ['NOT_READ', 'unread'].filter((mark) => rows.some((row) => new RegExp(`at: ${mark}\\b`).test(row)))
  const text = [
    `// Generated from content/tables/figures/${name} by tools/make-tables.ts. Change the table, not this file.`,
    "import { decimal } from '@gendan/kernel/decimal'",
    ...(marks.length > 0 ? [`import { ${marks.join(', ')} } from '@gendan/kernel/rule'`] : []),
    "import type { DatedFigure } from '../calculation/dated.ts'",
    '',
    '/** Each in force from its first to its last day; an empty last day has not come yet. */',
    `export const ${record}: readonly DatedFigure[] = [`,
    ...rows,
    ']',
    '',
  ].join('\n')
  return { file: `packages/trade/src/tables/${topic}-figures.generated.ts`, text }
}

function literal(row: Row): string {
  const at = (column: string) => quoted(cell(row, column))
  const words = `{ en: ${at('name_en')}, zh: ${at('name_zh')} }`
  const source = `{ title: ${at('source')}, ${placeOf(row)} }`
  return `{ code: ${at('code')}, name: ${words}, value: decimal(${at('value')}), unit: ${at('unit')}, from: ${at('from')}, to: ${at('to')}, source: ${source} }`
}

/** Article and day of reading; a row without such a day was not read in a text, and its source says so. */
function placeOf(row: Row): string {
  const [at, read] = [cell(row, 'at'), cell(row, 'read')]
  if (read) return `at: ${quoted(at)}, read: ${quoted(read)}`
  return at ? `at: unread(${quoted(at)})` : 'at: NOT_READ'
}
