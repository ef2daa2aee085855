import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes the TypeScript modules that the pure rooms read from the code tables of content/tables; with --check it writes
 * nothing, names every module that no longer says what its table says, and ends with 1.
 */
export function makeTables(root: string, check: boolean): readonly string[] {
  return modules.flatMap((module) => {
    const path = join(root, module.file)
    const text = textOf(module, readTable(join(root, 'content/tables', module.table)))
    if (existsSync(path) && unix(readFileSync(path, 'utf8')) === text) return []
    if (!check) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return [module.file]
  })
}

/** A code table: the comment lines at its head, without the "#", and its rows by column. */
export interface Table {
  readonly notes: readonly string[]
  readonly rows: readonly Row[]
}
type Row = Readonly<Record<string, string>>

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

interface Field {
  readonly name: string
  readonly doc?: string
  readonly type: string
  readonly value: (row: Row) => string
}

interface Module {
  readonly table: string
  readonly file: string
  readonly key: string
  /** The exported record, and what its doc sentence says. */
  readonly record: string
  readonly doc: string
  /** The name of the keys' type where the keys are few and known. */
  readonly keys?: string
  /** The type of one row: an interface of fields, or a single field's own type. */
  readonly row: { readonly name: string; readonly fields: readonly Field[] } | Field
}

const text = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'string',
  value: (row) => quoted(cell(row, column)),
  ...(doc ? { doc } : {}),
})
const count = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'number',
  value: (row) => String(Number.parseInt(cell(row, column), 10)),
  ...(doc ? { doc } : {}),
})
const words = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'Words',
  value: (row) => `{ en: ${quoted(cell(row, `${column}_en`))}, zh: ${quoted(cell(row, `${column}_zh`))} }`,
  ...(doc ? { doc } : {}),
})
const list = (name: string, column: string, doc?: string): Field => ({
  name,
  type: 'readonly string[]',
  value: (row) => `[${cell(row, column).split('|').filter(Boolean).map(quoted).join(', ')}]`,
  ...(doc ? { doc } : {}),
})
const oneOf = (name: string, column: string, choices: readonly string[], doc?: string): Field => ({
  name,
  type: choices.map(quoted).join(' | '),
  value: (row) => {
    const chosen = cell(row, column)
    if (!choices.includes(chosen)) throw new Error(`${column}: ${chosen} is none of ${choices.join(', ')}`)
    return quoted(chosen)
  },
  ...(doc ? { doc } : {}),
})

const MEASURES = ['count', 'mass', 'length', 'area', 'volume', 'energy', 'power', 'time', 'package']
const SIDES = ['seller', 'buyer']

const modules: readonly Module[] = [
  {
    table: 'currencies.csv',
    file: 'packages/kernel/src/tables/currencies.generated.ts',
    key: 'code',
    record: 'minorUnits',
    doc: 'How many digits behind the point an amount in the currency has (ISO 4217), by its alphabetic code.',
    row: count('minorUnit', 'minor_unit'),
  },
  {
    table: 'currencies.csv',
    file: 'packages/trade/src/tables/currencies.generated.ts',
    key: 'code',
    record: 'currencyTable',
    doc: 'The currencies of ISO 4217 that amounts are written in, by alphabetic code.',
    row: {
      name: 'CurrencyRow',
      fields: [
        words('name', 'name'),
        text('numeric', 'numeric'),
        text('major', 'words_en', 'As an amount in words names it: "US DOLLARS".'),
        text(
          'minor',
          'minor_words_en',
          'Its minor unit in words, "CENTS"; empty where papers write a fraction instead.',
        ),
      ],
    },
  },
  {
    table: 'countries.csv',
    file: 'packages/trade/src/tables/countries.generated.ts',
    key: 'alpha2',
    record: 'countryTable',
    doc: 'Countries and regions of ISO 3166-1, by alpha-2 code.',
    row: {
      name: 'CountryRow',
      fields: [
        words('name', 'name', 'The short name that papers and screens show.'),
        words('formal', 'formal', 'The full name of the state; empty where the United Nations lists none.'),
        text('alpha3', 'alpha3'),
        text('numeric', 'numeric'),
        list('currencies', 'currencies', 'What is paid with there, ISO 4217.'),
        text('dial', 'dial'),
      ],
    },
  },
  {
    table: 'units.csv',
    file: 'packages/trade/src/tables/units.generated.ts',
    key: 'code',
    record: 'unitTable',
    doc: 'The units that traders count, weigh and measure in, by their code on our papers.',
    row: {
      name: 'UnitRow',
      fields: [
        text(
          'exchange',
          'exchange',
          'The code of UN/ECE Recommendation 20, or 21 with the prefix X, for files to others.',
        ),
        oneOf('measures', 'measures', MEASURES),
        words('name', 'name'),
        text('one', 'one', 'Printed after the quantity 1: "PC".'),
        text('many', 'many', 'Printed after any other quantity: "PCS".'),
        text('printedZh', 'printed_zh', 'Printed on Chinese papers: "件".'),
        list('aliases', 'aliases', 'How customers and factories write it in their files.'),
      ],
    },
  },
  {
    table: 'packages.csv',
    file: 'packages/trade/src/tables/packages.generated.ts',
    key: 'code',
    record: 'packageTable',
    doc: 'Kinds of package of UN/ECE Recommendation 21, by code.',
    row: {
      name: 'PackageRow',
      fields: [words('name', 'name'), text('one', 'one', 'Printed after the count 1.'), text('many', 'many')],
    },
  },
  {
    table: 'incoterms-2020.csv',
    file: 'packages/trade/src/tables/incoterms.generated.ts',
    key: 'code',
    record: 'incotermTable',
    keys: 'Incoterm',
    doc: 'Facts about the eleven Incoterms 2020 rules; the text of the rules is not reproduced.',
    row: {
      name: 'IncotermRow',
      fields: [
        words('name', 'name'),
        oneOf('mode', 'mode', ['any', 'sea'], 'Any mode of transport, or sea and inland waterway only.'),
        oneOf(
          'place',
          'place',
          ['delivery', 'destination', 'port-of-shipment', 'port-of-destination'],
          'What the named place is.',
        ),
        oneOf('mainCarriage', 'main_carriage', SIDES, 'Who contracts and pays the main carriage.'),
        oneOf('cover', 'cover', ['none', 'icc-c', 'icc-a'], 'The least cover that the seller must buy for the buyer.'),
        oneOf('exportClearance', 'export_clearance', SIDES),
        oneOf('importClearance', 'import_clearance', SIDES),
        oneOf(
          'unloading',
          'unloading',
          SIDES,
          'Who unloads at the named place, where the carriage contract is silent.',
        ),
        oneOf('risk', 'risk', ['disposal', 'carrier', 'first-carrier', 'alongside', 'on-board', 'arrived', 'unloaded']),
        words('riskPasses', 'risk', 'When the risk passes to the buyer.'),
      ],
    },
  },
]

function textOf(module: Module, table: Table): string {
  const { row } = module
  const isRecord = 'fields' in row
  const keys = table.rows.map((one) => cell(one, module.key))
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice) throw new Error(`content/tables/${module.table}: ${twice} stands there twice`)
  const keyType = module.keys ?? 'string'
  const rowType = isRecord ? row.name : row.type
  return [
    `// Generated from content/tables/${module.table} by tools/make-tables.ts. Change the table, not this file.`,
    ...(isRecord && row.fields.some((field) => field.type === 'Words')
      ? ["import type { Words } from '@gendan/kernel/words'"]
      : []),
    '',
    '/** Where the table comes from, its licence, and the day on which it was read. */',
    `export const ${module.record}Source: string = ${quoted(table.notes.filter((note) => note.startsWith('source: ')).join('\n'))}`,
    '',
    ...(module.keys ? [`export type ${module.keys} = ${keys.map(quoted).join(' | ')}`, ''] : []),
    ...(isRecord ? [...interfaceOf(row), ''] : []),
    `/** ${module.doc} */`,
    `export const ${module.record}: Readonly<Record<${keyType}, ${rowType}>> = {`,
    ...table.rows.map(
      (one) => `  ${keyOf(cell(one, module.key))}: ${isRecord ? literal(row.fields, one) : row.value(one)},`,
    ),
    '}',
    '',
  ].join('\n')
}

function interfaceOf(row: { readonly name: string; readonly fields: readonly Field[] }): readonly string[] {
  const members = row.fields.flatMap((field) => [
    ...(field.doc ? [`  /** ${field.doc} */`] : []),
    `  readonly ${field.name}: ${field.type}`,
  ])
  return [`export interface ${row.name} {`, ...members, '}']
}

function literal(fields: readonly Field[], row: Row): string {
  return `{ ${fields.map((field) => `${field.name}: ${field.value(row)}`).join(', ')} }`
}

function cell(row: Row, column: string): string {
  const found = row[column]
  if (found === undefined) throw new Error(`no column ${column}: there are ${Object.keys(row).join(', ')}`)
  return found
}

function keyOf(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)
}

function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

function unix(value: string): string {
  return value.replaceAll('\r\n', '\n')
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const changed = makeTables(join(import.meta.dirname, '..'), check)
  for (const file of changed) console.log(check ? `stale: ${file}. Run: node tools/make-tables.ts` : `wrote ${file}`)
  if (check && changed.length > 0) process.exitCode = 1
}
