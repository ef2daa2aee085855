import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../tools/parts/run.ts'
import type { Breakage } from './breakage.ts'
import { brokenPlan } from './broken-plan.ts'
import { brokenStyle } from './broken-style.ts'
import { brokenTypes } from './broken-types.ts'
import { type Scratch, scratchHouse } from './scratch.ts'

/** A rule that nothing enforces is a hope: each guard is heard to speak about a house that is broken on purpose. */
const breakages = [...brokenTypes, ...brokenPlan, ...brokenStyle]
let house: Scratch
let said: Readonly<Record<string, string>>
let summary: string

beforeAll(async () => {
  house = scratchHouse()
  for (const { files } of breakages) for (const [file, text] of Object.entries(files)) house.write(file, text)
  declareUpstairs()
  spoilTheLock()
  changeAGeneratedFile()
  const { code, output } = await run(process.execPath, ['tools/guards.ts'], house.root)
  expect(code).toBe(1)
  said = bySection(output)
  summary = output.slice(output.lastIndexOf('\n\n'))
}, 180_000)

afterAll(() => house.remove())

describe.each(breakages)('$broken', ({ heard }: Breakage) => {
  test.each(Object.entries(heard))('%s speaks', (guard, words) => {
    for (const word of words) expect(said[guard]).toMatch(word)
  })
})

test('every rule of the plan is heard, so that a new one is broken here, too', async () => {
  const rules: readonly { readonly name: string }[] = (await import(join(house.root, '.dependency-cruiser.mjs')))
    .default.forbidden
  const single = rules.map((rule) => rule.name).filter((name) => !/-looks-upstairs$|^strangers-in-/.test(name))
  expect(single.filter((name) => !said.plan?.includes(`  ${name}: `))).toEqual([])
})

test('a generated file that was changed by hand is named', () => {
  expect(said.generated).toMatch(/currencies\.generated\.ts/)
})

test('what is allowed is not scolded: a shared part, a package of the list, an export for others', () => {
  expect(said.plan).not.toMatch(/zz-npm\.ts → \S*zod/)
  expect(said.plan).not.toMatch(/→ packages\/forms\/src\/kinds\/parts\/zz-shared\.ts/)
  expect(said.plan).not.toMatch(/not-seen: packages\/web\/src\/zz-window/)
  expect(said.dead).not.toMatch(/othersCall/)
})

test('all guards are run although others fail, one line each with its time', () => {
  for (const guard of ['types', 'plan', 'style', 'dead', 'generated', 'papers']) {
    expect(summary).toMatch(new RegExp(`FAIL ${guard} +\\d+\\.\\d s  `))
  }
})

/** trade declares contract, which stands above it. */
function declareUpstairs(): void {
  const file = join(house.root, 'packages/trade/package.json')
  const trade = JSON.parse(readFileSync(file, 'utf8'))
  house.write(
    'packages/trade/package.json',
    JSON.stringify({ ...trade, dependencies: { ...trade.dependencies, '@gendan/contract': '0.1.0' } }, null, 2),
  )
}

/** The lock file says where one package came from, and leaves out another for other machines. */
function spoilTheLock(): void {
  const lock = JSON.parse(readFileSync(join(house.root, 'package-lock.json'), 'utf8'))
  const from = `https://${['registry', 'example', 'org'].join('.')}/zod.tgz`
  const zod = { ...lock.packages['node_modules/zod'], resolved: from }
  const { 'node_modules/@swc/core-linux-arm64-gnu': _, ...others } = lock.packages
  const packages = { ...others, 'node_modules/zod': zod }
  house.write('package-lock.json', JSON.stringify({ ...lock, packages }, null, 2))
}

function changeAGeneratedFile(): void {
  const file = 'packages/kernel/src/tables/currencies.generated.ts'
  house.write(file, readFileSync(join(house.root, file), 'utf8').replace('JPY: 0', 'JPY: 2'))
}

/** What each failing guard said, by its name. */
function bySection(output: string): Readonly<Record<string, string>> {
  const parts = output.split(/^── (\w+) ──$/m).slice(1)
  return Object.fromEntries(parts.flatMap((name, at) => (at % 2 === 0 ? [[name, parts[at + 1] ?? '']] : [])))
}
