import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { itemOf, type Row, rowsOf, written } from '@gendan/trade/calculation/rows'
import { spotAt } from './fault-words.ts'
import { kindOf } from './field-kind.ts'
import { percentOf, type Question, valueAt } from './question.ts'
import { unitAt } from './unit-at.ts'

/** The figures that went in as they were typed: under the names of their boxes, rates in per cent, each with its unit. */
export function givenRows(shape: JsonSchema, question: Question): readonly Row[] {
  return rowsOf(shape, question).map((row) => {
    const spot = spotAt(shape, question, row.path)
    if (!spot) return row
    const value = valueAt(question, row.path)
    const isList = Array.isArray(value)
    const schema = isList ? itemOf(spot.schema) : spot.schema
    const unit = unitAt(schema, row.path, shape, question)
    const each = (isList ? value : [value]).map((one) => typed(schema, one, unit))
    return {
      path: row.path,
      name: spot.name,
      value: { en: each.map(({ en }) => en).join(', '), zh: each.map(({ zh }) => zh).join('、') },
    }
  })
}

function typed(schema: JsonSchema, value: unknown, unit: Words): Words {
  const isPercent = kindOf(schema) === 'percent'
  const { en, zh } = isPercent ? same(percentOf(value)) : written({ ...schema, unit: '' }, value)
  return { en: `${en} ${unit.en}`.trimEnd(), zh: `${zh} ${unit.zh}`.trimEnd() }
}

function same(text: string): Words {
  return { en: text, zh: text }
}
