import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { figuresModule } from './parts/figures-module.ts'
import { cell, quoted, type Row, readTable, type Table, unix } from './parts/table.ts'
import type { Field, Module } from './parts/table-fields.ts'
import { modules } from './parts/table-modules.ts'

/**
 * Writes the TypeScript modules that the pure rooms read from the code tables of content/tables; with --check it writes
 * nothing, names every module that no longer says what its table says, and ends with 1.
 */
export function makeTables(root: string, check: boolean): readonly string[] {
  const tables = join(root, 'content/tables')
  const made = [
    ...modules.map((module) => ({ file: module.file, text: textOf(module, readTable(join(tables, module.table))) })),
    ...readdirSync(join(tables, 'figures')).map((name) =>
      figuresModule(name, readTable(join(tables, 'figures', name))),
    ),
  ]
  return made.flatMap(({ file, text }) => {
    const path = join(root, file)
    if (existsSync(path) && unix(readFileSync(path, 'utf8')) === text) return []
    if (!check) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return [file]
  })
}

function textOf(module: Module, table: Table): string {
  const { row } = module
  const isRecord = 'fields' in row
  const rows = table.rows.filter(module.only ?? (() => true))
  const keys = rows.map((one) => cell(one, module.key))
  const twice = keys.find((key, i) => keys.indexOf(key) !== i)
  if (twice) throw new Error(`content/tables/${module.table}: ${twice} stands there twice`)
  const keyType = module.keys ?? 'string'
  const rowType = isRecord ? row.name : row.type
  return [
    `// Generated from content/tables/${module.table} by tools/make-tables.ts. Change the table, not this file.`,
    ...((isRecord ? row.fields : [row]).some((field) => field.type === 'Words')
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
    ...rows.map((one) => `  ${keyOf(cell(one, module.key))}: ${isRecord ? literal(row.fields, one) : row.value(one)},`),
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

function keyOf(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : quoted(key)
}

if (import.meta.main) {
  const check = process.argv.includes('--check')
  const changed = makeTables(join(import.meta.dirname, '..'), check)
  for (const file of changed) console.log(check ? `stale: ${file}. Run: node tools/make-tables.ts` : `wrote ${file}`)
  if (check && changed.length > 0) process.exitCode = 1
}
