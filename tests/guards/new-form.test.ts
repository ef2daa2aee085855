import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ran, run } from '../../tools/parts/run.ts'
import { type Scratch, scratchHouse } from './scratch.ts'

let house: Scratch
let made: Ran

beforeAll(async () => {
  house = scratchHouse()
  made = await newForm('zz-handover-note', 'Handover note', '交接单', 'ZZ')
})

afterAll(() => house.remove())

test('a new form stands with one command: its folder, and its line at the end of the catalogue', () => {
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('kinds/zz-handover-note') })
  const catalogue = readFileSync(join(house.root, 'packages/forms/src/catalogue.ts'), 'utf8')
  expect(catalogue).toContain("import { zzHandoverNote } from './kinds/zz-handover-note/form.ts'")
  expect(catalogue).toMatch(/zzHandoverNote,?\s*\]/)
})

test('it compiles, fits the style of the house and imports nobody it should not', async () => {
  const types = await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--pretty', 'false')
  const style = await node(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    'packages/forms/src/kinds/zz-handover-note',
  )
  const plan = await node('tools/check-plan.ts')
  expect(types.output.split('\n').filter((line) => line.includes('zz-handover-note'))).toEqual([])
  expect(types.output.split('\n').filter((line) => line.includes('catalogue.ts'))).toEqual([])
  expect(style.output).toContain('No fixes applied')
  expect(style.code).toBe(0)
  expect(plan.output.split('\n').filter((line) => line.includes('zz-handover-note'))).toEqual([])
}, 120_000)

test('it has the good manners that every form of the catalogue has', async () => {
  const { code, output } = await manners()
  expect(output).toContain('zz-handover-note')
  expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' })
})

test('a form that owns a fact of the deal is found out', async () => {
  const form = 'packages/forms/src/kinds/zz-handover-note/form.ts'
  const stands = readFileSync(join(house.root, form), 'utf8')
  const price = "unitPrice: { label: { en: 'Unit price', zh: '单价' }, kind: 'text' },"
  house.write(form, stands.replace('own: {', `own: {\n    ${price}`))
  const { code, output } = await manners()
  house.write(form, stands)
  expect(code).toBe(1)
  expect(output).toMatch(/FAIL .*zz-handover-note.*owns nothing that has a home in the deal/)
})

test('a name that cannot be is refused with every reason at once, and nothing is made', async () => {
  const refused = await newForm('Packing List', '装箱单', 'Packing list', 'PI')
  expect(refused.code).toBe(2)
  expect(refused.output).toMatch(
    /kind "Packing List".*\n.*English name.*\n.*Chinese name.*\n.*code "PI": proforma-invoice has it/,
  )
  expect(existsSync(join(house.root, 'packages/forms/src/kinds/Packing List'))).toBe(false)
})

test('a form that stands already is left alone', async () => {
  const again = await newForm('proforma-invoice', 'Proforma invoice', '形式发票', 'PX')
  expect(again).toMatchObject({ code: 2, output: expect.stringContaining('the form stands already') })
})

function newForm(...words: readonly string[]): Promise<Ran> {
  return node('tools/new-form.ts', ...words)
}

function manners(): Promise<Ran> {
  const runner = 'node_modules/vitest/vitest.mjs'
  // The new paper has not been looked at yet: its print is written down here, as its maker would, on machines of CI too.
  const update = '--update=new'
  return node(runner, 'run', update, '--reporter=verbose', '--no-color', 'packages/forms/src/catalogue.test.ts')
}

function node(...args: readonly string[]): Promise<Ran> {
  return run(process.execPath, args, house.root)
}
