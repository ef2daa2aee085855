import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examples, schemaFaults } from './harness/schema.ts'

const COMMAND = join(import.meta.dirname, '../../packages/cli/bin/gendan.mjs')

test.each(examples)('gendan ubl read and write carry $name through JSON', async ({ root, name, text }) => {
  const told = gendan('read', text)
  expect([told.document, told.findings]).toEqual([root, []])
  const { xml } = gendan('write', JSON.stringify(told))
  expect(await schemaFaults([{ root, name, text: xml }])).toEqual([])
  expect(gendan('read', xml).facts).toEqual(told.facts)
})

test('facts that no document has are refused by their path', () => {
  const asked = {
    document: 'Order',
    facts: { number: { value: 'A' }, colour: 'red', lines: [{ item: { quantity: { value: 'ten', unit: 'H87' } } }] },
  }
  const paths = gendan('write', JSON.stringify(asked)).errors.map(({ path }: { readonly path: string }) => path)
  expect(paths.sort()).toEqual(['facts', 'facts.lines.0.item.quantity.value'])
})

function gendan(verb: string, input: string) {
  try {
    return JSON.parse(execFileSync(process.execPath, [COMMAND, 'ubl', verb], { input, encoding: 'utf8' }))
  } catch (problem) {
    return JSON.parse((problem as { readonly stdout: string }).stdout)
  }
}
