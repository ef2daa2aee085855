import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTables } from './make-tables.ts'
import { readTable } from './parts/table.ts'

const root = join(import.meta.dirname, '..')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'))
  cpSync(join(root, 'content/tables'), join(folder, 'content/tables'), { recursive: true })
  cpSync(join(root, 'tools/make-tables.ts'), join(folder, 'tools/make-tables.ts'))
  cpSync(join(root, 'tools/parts'), join(folder, 'tools/parts'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the modules say what the tables say', () => {
  expect(makeTables(root, true)).toEqual([])
})

test('a changed table makes its modules stale, and only them; making them again heals it', () => {
  expect(makeTables(folder, false)).toContain('packages/trade/src/tables/currencies.generated.ts')
  const table = join(folder, 'content/tables/currencies.csv')
  writeFileSync(table, readFileSync(table, 'utf8').replace('US Dollar,美元', 'US Dollar,美金'))
  const check = spawnSync(process.execPath, [join(folder, 'tools/make-tables.ts'), '--check'], { encoding: 'utf8' })
  expect(check.status).toBe(1)
  expect(check.stdout).toBe(
    'stale: packages/trade/src/tables/currencies.generated.ts. Run: node tools/make-tables.ts\n',
  )
  expect(makeTables(folder, false)).toEqual(['packages/trade/src/tables/currencies.generated.ts'])
  expect(makeTables(folder, true)).toEqual([])
})

test('cells may hold commas, quotes and line ends', () => {
  const path = written('# source: a; licence: CC0-1.0; read: 2026-11-21\ncode,name\nA,"one, ""two""\nthree"\n\nB,\n')
  expect(() => readTable(path)).toThrow('row 2 has 1 cells')
  writeFileSync(path, readFileSync(path, 'utf8').replace('\n\nB', '\nB'))
  expect(readTable(path).rows).toEqual([
    { code: 'A', name: 'one, "two"\nthree' },
    { code: 'B', name: '' },
  ])
})

test('a table without source, licence and date is refused', () => {
  expect(() => readTable(written('# source: somewhere\ncode\nA\n'))).toThrow('the first lines must say')
})

test('a code that stands twice is refused', () => {
  const table = join(folder, 'content/tables/packages.csv')
  writeFileSync(table, `${readFileSync(table, 'utf8')}CT,Carton,纸箱,CARTON,CARTONS\n`)
  expect(() => makeTables(folder, true)).toThrow('CT stands there twice')
})

test('the table of ports names each port once and points from airport codes to ports that are there', () => {
  const { rows } = readTable(join(root, 'content/tables/ports.csv'))
  const byCode = new Map(rows.map((row) => [row['locode'], row]))
  expect(byCode.size).toBe(rows.length)
  expect(byCode.get('CNSHA')?.['port']).toBe('CNSGH')
  expect(byCode.get('CNNGB')?.['port']).toBe('CNNBG')
  for (const { port } of rows) if (port) expect(byCode.get(port)?.['functions']).toContain('1')
})

function written(text: string): string {
  const path = join(folder, 'one.csv')
  writeFileSync(path, text)
  return path
}
