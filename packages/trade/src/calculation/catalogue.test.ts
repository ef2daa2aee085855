import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { measureTable } from '../tables/measures.generated.ts'
import { compute, topics } from './calculation.ts'
import { calculations, topicCatalogues } from './catalogue.ts'
import { valueAt } from './claim.ts'
import { described, type JsonSchema } from './described.ts'
import { unitField } from './unit-words.ts'

const all = await Promise.all(Object.entries(calculations).map(async ([name, load]) => [name, await load()] as const))

test('no two calculations of different topics share a name', () => {
  const names = topicCatalogues.flatMap(Object.keys)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

/** What every calculation must have, written once over all of them. */
describe.each(all)('%s', (name, one) => {
  test('stands under its own name and topic, in both tongues, with its rules and sources', () => {
    expect([one.name, one.topic in topics]).toEqual([name, true])
    expect([one.title.en, one.title.zh, one.says.en, one.says.zh].every(Boolean)).toBe(true)
    expect(one.rules.length).toBeGreaterThan(0)
    expect(one.sources.every((source) => source.title && source.at)).toBe(true)
    expect(one.examples.length).toBeGreaterThan(0)
  })

  test('tells of every field in both tongues what it is', () => {
    const shapes = [z.toJSONSchema(one.input, { io: 'input' }), z.toJSONSchema(one.output, { io: 'input' })]
    expect(shapes.flatMap((shape) => untold(shape as Shape, ''))).toEqual([])
  })

  test('tells every choice and every unit in the words of both tongues', () => {
    const { input, output } = described(one)
    expect([...unsaid(input, one.name), ...unsaid(output, one.name)]).toEqual([])
  })

  test('says first what was asked: a figure of its examples, for a phone shows it in the head', () => {
    const [first] = Object.keys(described(one).output.properties ?? {})
    const given = one.examples.flatMap(({ gives }) => Object.keys(gives).map((path) => path.split('.')[0]))
    expect(given).toContain(first)
  })

  test.each(one.examples.map((example) => [example.title.en, example] as const))('%s', (_, { input, gives }) => {
    const computed = compute(one, input)
    if ('errors' in computed) throw new Error(JSON.stringify(computed.errors))
    expect(Object.fromEntries(Object.keys(gives).map((path) => [path, valueAt(computed.result, path)]))).toEqual(gives)
    expect(computed.working.length).toBeGreaterThan(0)
    expect(computed.working.every((step) => step.en && step.zh)).toBe(true)
    expect(one.output.safeParse(computed.result).success).toBe(true)
  })

  test('answers no input at all with every reason, never with a fault of its own', () => {
    for (const raw of [undefined, null, 7, 'x', [], { unheardOf: 1 }]) {
      const computed = compute(one, raw)
      if (!('errors' in computed)) throw new Error(`${JSON.stringify(raw)} was taken for an input`)
      expect(computed.errors.every((fault) => fault.message.en && fault.message.zh)).toBe(true)
    }
  })
})

/** Codes that both tongues write alike: FOB, W/M, 20GP, S-1. */
const CODE = /^[A-Z0-9/'-]+$/

/** Choices and units that nobody has put into words: a row of content/tables/choices.csv or measures.csv says them. */
function unsaid(schema: JsonSchema, path: string): readonly string[] {
  const choices = (schema.enum ?? [])
    .map(String)
    .filter((one) => one !== '' && !schema.choices?.[one] && !CODE.test(one))
  const unit = schema.unit ?? ''
  const isSaid = unit in measureTable || unitField(unit) !== undefined || unit === ''
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => [`${path}.${name}`, field] as const),
    ...(schema.items ? [[`${path}.*`, schema.items] as const] : []),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map((branch) => [path, branch] as const),
  ]
  return [
    ...choices.map((choice) => `${path}: the choice ${choice}`),
    ...(isSaid ? [] : [`${path}: the unit ${unit}`]),
    ...inner.flatMap(([at, field]) => unsaid(field, at)),
  ]
}

type Shape = {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

/** Paths of fields without words. */
function untold(shape: Shape, path: string): readonly string[] {
  const inner = [
    ...Object.entries(shape.properties ?? {}).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}${name}`]),
      ...untold(field, `${path}${name}.`),
    ]),
  ]
  return shape.items ? [...inner, ...untold(shape.items, `${path}*.`)] : inner
}
