import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { posts } from '../../packages/firm/src/posts.ts'
import { catalogue } from '../../packages/forms/src/catalogue.ts'
import type { Words } from '../../packages/kernel/src/words.ts'
import { gates } from '../../packages/orderfile/src/gates.ts'
import { stages } from '../../packages/orderfile/src/stage.ts'
import { incotermTable } from '../../packages/trade/src/tables/incoterms.generated.ts'

interface Row {
  readonly en: string
  readonly zh: string
  readonly code: string
  readonly source: string
}

const text = readFileSync(join(import.meta.dirname, '../../docs/glossary.md'), 'utf8')
const rows: readonly Row[] = text
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 6 && cells[1] !== 'English' && !cells[1]?.startsWith('---'))
  .map(([, en = '', zh = '', code = '', source = '']) => ({ en, zh, code, source }))

/** The glossary is the law for names, so what the program calls a thing must be what the glossary calls it. */
test.each([
  ...named('stage', stages),
  ...named('post', posts),
  ...named('gate', Object.fromEntries(gates.map((gate) => [gate.id, gate.title]))),
  ...named('paper', Object.fromEntries(catalogue.map((form) => [form.kind, form.name]))),
  ...named('delivery term', Object.fromEntries(Object.entries(incotermTable).map(([code, { name }]) => [code, name]))),
])('the %s %s is called what the glossary calls it', (_, code, words) => {
  const called = rows.filter((row) => row.code === `\`${code}\``).map(({ en, zh }) => ({ en: en.toLowerCase(), zh }))
  expect(called).toContainEqual({ en: words.en.toLowerCase(), zh: words.zh })
})

test('every term of the glossary has both tongues, a name in code and a source', () => {
  expect(rows.filter((row) => Object.values(row).includes(''))).toEqual([])
  expect(rows.length).toBeGreaterThan(150)
})

function named(what: string, things: Readonly<Record<string, Words>>): readonly (readonly [string, string, Words])[] {
  return Object.entries(things).map(([code, words]) => [what, code, words])
}
