import { type Decimal, decimal, isDecimal, multiply } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from './described.ts'
import { unitWords } from './unit-words.ts'

/** One figure or fact of an answer as a person reads it. */
export interface Row {
  /** "lines.0.duty". */
  readonly path: string
  readonly name: Words
  readonly value: Words
}

/** Everything that stands in an answer, in the order of its schema, lists entry by entry. */
export function rowsOf(schema: JsonSchema, value: unknown, path = '', name: Words = NOTHING): readonly Row[] {
  if (value === undefined) return []
  const fits = branchOf(schema, value)
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return [{ path, name, value: listed(value.map((one) => written(itemOf(fits), one))) }]
    return value.flatMap((one, i) => rowsOf(itemOf(fits), one, joined(path, String(i)), numbered(name, i)))
  }
  if (isPlain(value)) return [{ path, name, value: written(fits, value) }]
  return partsOf(fits, value as Json).flatMap(({ key, schema: inner, value: part }) =>
    rowsOf(inner, part, joined(path, key), below(name, nameOf(inner, key))),
  )
}

type Json = Readonly<Record<string, unknown>>

/** The fields of a record that have a value (an empty text is none), in the order of the schema; then those it does not name, where it lets them stand. */
export function partsOf(schema: JsonSchema, value: Json) {
  const known = Object.entries(schema.properties ?? {})
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
  const strict = schema.additionalProperties === false
  const others = strict ? [] : Object.keys(value).filter((key) => !(schema.properties && key in schema.properties))
  return [...known, ...others.map((key) => [key, rest] as const)]
    .filter(([key]) => value[key] !== undefined && value[key] !== '')
    .map(([key, inner]) => ({ key, schema: inner, value: value[key] }))
}

/** Of a union the branch that the value has: a record's, a list's or a figure's. */
export function branchOf(schema: JsonSchema, value: unknown): JsonSchema {
  const branches = schema.anyOf ?? schema.oneOf
  if (!branches) return schema
  const kind = Array.isArray(value) ? 'array' : isPlain(value) ? 'plain' : 'object'
  const found = branches.find((one) => (one.type === 'object' || one.type === 'array' ? one.type : 'plain') === kind)
  return { ...schema, ...found }
}

export function itemOf(schema: JsonSchema): JsonSchema {
  return typeof schema.items === 'object' ? schema.items : {}
}

export function nameOf({ en, zh }: JsonSchema, key: string): Words {
  return { en: en || key, zh: zh || key }
}

/** A figure with its unit, a choice in its own words; words in either tongue as they are; a fraction as a percentage. */
export function written(schema: JsonSchema, value: unknown): Words {
  const words = wordsIn(value)
  if (words) return words
  if (typeof value === 'boolean') return value ? YES : NO
  if (value === null) return NONE
  const text = String(value)
  const choice = schema.choices?.[text]
  if (choice) return choice
  if (schema.unit === 'fraction' && isDecimal(text)) return same(`${text} (${percentOf(decimal(text))})`)
  const unit = unitWords(schema.unit ?? '')
  return { en: `${text} ${unit.en}`.trimEnd(), zh: `${text} ${unit.zh}`.trimEnd() }
}

/** "0.0312" as "3.12 %", exact. */
export function percentOf(fraction: Decimal): string {
  return `${multiply(fraction, HUNDRED)} %`
}

const HUNDRED = decimal('100')
const NOTHING: Words = { en: '', zh: '' }
const YES: Words = { en: 'yes', zh: '是' }
const NO: Words = { en: 'no', zh: '否' }
const NONE: Words = { en: 'none', zh: '无' }

/** One figure, fact or saying: neither a record of several nor a list. */
export function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || wordsIn(value) !== undefined
}

/** An answer in words has them in both tongues, and nothing beside them. */
function wordsIn(value: unknown): Words | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { en, zh, ...rest } = value as Json
  const isWords = typeof en === 'string' && typeof zh === 'string' && Object.keys(rest).length === 0
  return isWords ? { en, zh } : undefined
}

function listed(values: readonly Words[]): Words {
  return { en: values.map(({ en }) => en).join(', '), zh: values.map(({ zh }) => zh).join('、') }
}

function numbered({ en, zh }: Words, at: number): Words {
  return { en: `${en} ${at + 1}`.trim(), zh: `${zh} ${at + 1}`.trim() }
}

function below(outer: Words, inner: Words): Words {
  if (!outer.en) return inner
  return { en: `${outer.en} · ${inner.en}`, zh: `${outer.zh} · ${inner.zh}` }
}

function joined(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function same(text: string): Words {
  return { en: text, zh: text }
}
