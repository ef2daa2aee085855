import type { JsonSchema } from '@gendan/trade/calculation/described'
import { branchOf, itemOf } from '@gendan/trade/calculation/rows'
import { kindOf } from './field-kind.ts'
import type { Question } from './question.ts'

/**
 * The question with the records and the first rows that are demanded in any case, so that their boxes are there to be filled and
 * each says for itself that it is empty. A box of a list that was emptied says nothing at all.
 */
export function completed(schema: JsonSchema, question: Question): Question {
  return filled(schema, question) as Question
}

function filled(schema: JsonSchema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => (row === '' ? undefined : filled(itemOf(schema), row)))
  if (typeof value !== 'object' || value === null) return value
  const { properties = {}, required = [] } = branchOf(schema, value)
  const missing = required.filter((name) => (value as Question)[name] === undefined)
  const fresh = missing.flatMap((name) => {
    const start = startOf(properties[name] ?? {})
    return start === undefined ? [] : [[name, start] as const]
  })
  const whole = { ...(value as Question), ...Object.fromEntries(fresh) }
  return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, filled(properties[name] ?? {}, part)]))
}

function startOf(schema: JsonSchema): unknown {
  if (schema.default !== undefined) return undefined
  if (kindOf(schema) === 'record') return {}
  return kindOf(schema) === 'list' ? [kindOf(itemOf(schema)) === 'record' ? {} : ''] : undefined
}
