import { compute } from '@gendan/trade/calculation/calculation'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { type JsonSchema, schemaOf } from '@gendan/trade/calculation/described'
import { itemOf } from '@gendan/trade/calculation/rows'
import { describe, expect, test } from 'vitest'
import { completed } from './completed.ts'
import { spotAt } from './fault-words.ts'
import { branchesOf, kindOf, tagOf } from './field-kind.ts'
import { asHash, fractionOf, fromHash, percentOf } from './question.ts'

const all = await Promise.all(Object.entries(calculations).map(async ([name, load]) => [name, await load()] as const))

/** What the one screen must be able to do with every calculation there is. */
describe.each(all)('%s on the screen', (_, one) => {
  const schema = schemaOf(one.input, 'input')

  test('has a box of a known kind for every field', () => {
    expect(strange(schema, '')).toEqual([])
  })

  test.each(one.examples.map(({ title, input }) => [title.en, input] as const))('%s', (__, input) => {
    const answer = compute(one, input)
    expect(compute(one, completed(schema, fromHash(asHash(input))))).toEqual(answer)
  })

  test('names every field that it finds missing', () => {
    const answer = compute(one, completed(schema, {}))
    const faults = 'errors' in answer ? answer.errors : []
    const unnamed = faults.filter(({ path }) => path !== '' && !spotAt(schema, completed(schema, {}), path)?.name.zh)
    expect(unnamed).toEqual([])
  })
})

test('a rate in per cent is the same fraction again', () => {
  for (const fraction of ['0.0055', '0.3', '1.1', '0.000001', '0', '2.35'])
    expect(fractionOf(percentOf(fraction))).toBe(fraction)
})

/** Fields that one could not type: words where a figure is meant, unions whose branches have no name. */
function strange(schema: JsonSchema, path: string): readonly string[] {
  const kind = kindOf(schema)
  if (kind === 'record')
    return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => strange(field, `${path}.${name}`))
  if (kind === 'list') return strange(itemOf(schema), `${path}.*`)
  if (kind === 'variants') {
    const isTold = branchesOf(schema).filter(({ type }) => type === 'object').length < 2 || tagOf(schema) !== undefined
    return [
      ...(isTold ? [] : [`${path}: nothing tells its branches apart`]),
      ...branchesOf(schema).flatMap((one) => strange(one, path)),
    ]
  }
  return kind === 'text' && schema.type !== 'string' ? [`${path}: ${JSON.stringify(schema.type)}`] : []
}
