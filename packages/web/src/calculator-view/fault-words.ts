import type { Words } from '@gendan/kernel/words'
import type { Fault } from '@gendan/trade/calculation/calculation'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { branchOf, itemOf } from '@gendan/trade/calculation/rows'
import { branchFor, isFraction, kindOf } from './field-kind.ts'
import { valueAt } from './question.ts'
import { labelOf } from './shown.ts'

/** Where a path leads: the words on the way to it and the shape that stands there. */
export interface Spot {
  readonly name: Words
  readonly schema: JsonSchema
}

/** The field at a path, named as the screen names it: "Goods 1 · Quantity". Undefined where the shape knows no such field. */
export function spotAt(schema: JsonSchema, question: unknown, path: string): Spot | undefined {
  let spot: Spot = { name: { en: '', zh: '' }, schema }
  let value = question
  for (const step of path.split('.')) {
    const next = below(spot, value, step)
    if (!next) return undefined
    spot = next
    value = valueAt(value, step)
  }
  return spot
}

function below({ name, schema }: Spot, value: unknown, step: string): Spot | undefined {
  if (kindOf(schema) === 'list') {
    const at = Number(step) + 1
    return Number.isNaN(at)
      ? undefined
      : { name: { en: `${name.en} ${at}`, zh: `${name.zh} ${at}` }, schema: itemOf(schema) }
  }
  const shape = kindOf(schema) === 'variants' ? branchFor(schema, value) : branchOf(schema, value)
  const inner = shape?.properties?.[step]
  if (!inner) return undefined
  const own = labelOf(inner, step)
  const joined = name.en ? { en: `${name.en} · ${own.en}`, zh: `${name.zh} · ${own.zh}` } : own
  return { name: joined, schema: inner }
}

/** What stands under a field: the reason without the name of the field, and what to type; of rates in the per cent that are typed there. */
export function reasonOf(fault: Fault, schema: JsonSchema | undefined, value?: unknown): Words {
  if (fault.code === 'not-a-decimal' && typeof value === 'string' && DIGITS.test(value)) return TOO_LONG
  const told = (isFraction(schema?.unit) && OF_RATES[fault.code]) || OF_FIGURES[fault.code]
  if (told) return told
  return { en: sentence(shorn(fault.message.en, fault.path)), zh: shorn(fault.message.zh, fault.path) }
}

const OF_RATES: Readonly<Record<string, Words>> = {
  'not-a-rate': { en: 'Must be from 0 to below 100 %.', zh: '须在 0 至 100% 之间。' },
  'not-a-share': { en: 'Must be below 1000 %.', zh: '须小于 1000%。' },
  'not-a-decimal': { en: 'Type only the figure, such as 13 or 13 %.', zh: '只填数字，如 13 或 13%。' },
}

const OF_FIGURES: Readonly<Record<string, Words>> = {
  'not-a-decimal': {
    en: 'Type only the figure, such as 1234.5, without currency or unit.',
    zh: '只填数字，如 1234.5，不带币种和单位。',
  },
}

const DIGITS = /^[+-]?\d+(\.\d+)?$/
const TOO_LONG: Words = {
  en: 'Too many digits: at most 28 before the point and 18 behind it.',
  zh: '位数太多：小数点前至多 28 位，后至多 18 位。',
}

function shorn(message: string, path: string): string {
  return message.startsWith(path) ? message.slice(path.length).trim() : message
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
