import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { written } from '@gendan/trade/calculation/rows'
import { unitField, unitWords } from '@gendan/trade/calculation/unit-words'
import { spotAt } from './fault-words.ts'
import { kindOf } from './field-kind.ts'
import { type Question, valueAt } from './question.ts'

/** The unit behind a field; where another field says it, what is chosen there. */
export function unitAt(schema: JsonSchema, path: string, shape: JsonSchema, question: Question): Words {
  if (kindOf(schema) === 'percent') return PERCENT
  const teller = unitField(schema.unit ?? '')
  if (teller === undefined) return unitWords(schema.unit ?? '')
  const at = [...path.split('.').slice(0, -1), teller].join('.')
  const field = spotAt(shape, question, at)?.schema
  return written(field ?? {}, valueAt(question, at) ?? field?.default ?? '')
}

const PERCENT: Words = { en: '%', zh: '%' }
