import { dayShape } from '@gendan/kernel/day'
import { currencyShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { choiceTable } from '../tables/choices.generated.ts'
import type { Calculation, Catalogue, Topic } from './calculation.ts'

/** A calculation as others must know it to use it: by what name, for what, from what, and what comes out. */
export interface Described {
  readonly name: string
  readonly title: Words
  readonly topic: Topic
  readonly rules: readonly string[]
  /** JSON Schema (draft 2020-12): a field's `description` says meaning and unit, its default is what is taken where it is left out. */
  readonly input: JsonSchema
  readonly output: JsonSchema
}

/** The part of JSON Schema that calculations use, and what our fields add to it: words in both tongues, unit, words of choices. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly en?: string
  readonly zh?: string
  readonly unit?: string
  readonly format?: string
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly const?: unknown
  readonly choices?: Readonly<Record<string, Words>>
  readonly default?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema | false
  readonly prefixItems?: readonly JsonSchema[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly examples?: readonly unknown[]
}

/** A calculation as one looks for it in a list. */
export type Titled = Pick<Calculation, 'name' | 'title' | 'topic' | 'rules' | 'says'>

/** What a list of all calculations says of each, without the shapes of its figures; in the order of the catalogue. */
export async function titledAll(catalogue: Catalogue): Promise<readonly Titled[]> {
  const all: Titled[] = []
  for (const load of Object.values(catalogue)) {
    const { name, title, topic, rules, says } = await load()
    all.push({ name, title, topic, rules, says })
  }
  return all
}

/** What `gendan calc --list` tells of one calculation. */
export function described(one: Calculation): Described {
  const examples = one.examples.map(({ input }) => input)
  const says = { description: `${one.says.en} · ${one.says.zh}`, ...one.says }
  return {
    name: one.name,
    title: one.title,
    topic: one.topic,
    rules: one.rules,
    input: { ...schemaOf(one.input, 'input'), ...says, examples },
    output: schemaOf(one.output, 'output'),
  }
}

/** Every calculation of a catalogue, in its order. */
export async function describedAll(catalogue: Catalogue): Promise<readonly Described[]> {
  const all: Described[] = []
  for (const load of Object.values(catalogue)) all.push(described(await load()))
  return all
}

/**
 * The JSON Schema of what may be put in, or of what comes out. The library leaves out defaults that a reading has already
 * turned into figures; a figure's text is as good to put in, so they stand here. Days and currencies are known by their format,
 * choices have their words.
 */
export function schemaOf(shape: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema, path }) {
      const { def } = zodSchema._zod
      if (io === 'input' && def.type === 'default') jsonSchema.default = def.defaultValue as never
      const format = 'checks' in def && formats.get(def.checks)
      if (format) jsonSchema.format = format
      const choices = choicesOf(jsonSchema.enum ?? [], fieldAt(path))
      if (!('choices' in jsonSchema) && choices) Object.assign(jsonSchema, { choices })
    },
  }) as JsonSchema
}

/** The words of choices that have any; undefined where all are codes that both tongues read alike. */
function choicesOf(values: readonly unknown[], field: string): Readonly<Record<string, Words>> | undefined {
  const told = values.flatMap((value) => {
    const words = choiceTable[`${field}.${value}`] ?? choiceTable[String(value)]
    return words ? [[String(value), words] as const] : []
  })
  return told.length > 0 ? Object.fromEntries(told) : undefined
}

/** The name of the field that a place in a schema belongs to: ["properties", "weeks"], ["properties", "rates", "items"]. */
function fieldAt(path: readonly (string | number)[]): string {
  return String(path[path.lastIndexOf('properties') + 1] ?? '')
}

/** A field with words is a copy of its shape, with the very same checks. */
const formats = new Map<unknown, string>([
  [dayShape.def.checks, 'date'],
  [currencyShape.def.checks, 'currency'],
])
