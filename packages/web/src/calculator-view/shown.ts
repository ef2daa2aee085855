import { grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { nameOf } from '@gendan/trade/calculation/rows'
import { kindOf } from './field-kind.ts'

const FIGURE = /^-?\d+(\.\d+)?$/
const PLACES = 8

/** A figure in an answer, however many digits it has. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text)
}

/** Thousands grouped; a figure without end is cut, with a sign that it was. What is copied has all its digits. */
export function shownFigure(text: string): string {
  const [whole = '', behind = ''] = text.split('.')
  return behind.length > PLACES ? `${grouped(`${whole}.${behind.slice(0, PLACES)}`)}…` : grouped(text)
}

/** The name of something that came out. When it may be empty is of no use beside a value. */
export function answerName(schema: JsonSchema, key: string): Words {
  const { en, zh } = nameOf(schema, key)
  return { en: en.replace(/[;,] (otherwise )?empty\b[^;]*$/, ''), zh: zh.replace(EMPTY_ZH, '') }
}

const EMPTY_ZH = /（[^（）]*(为空|时空|空)）$|；[^；]*为空$/

/** A field's name, without the hints how a program writes what is typed otherwise here: per cent, an empty list. */
export function labelOf(schema: JsonSchema, name: string): Words {
  const { en, zh } = nameOf(schema, name)
  if (kindOf(schema) === 'list') return { en: en.replace(NONE_EN, ''), zh: zh.replace(NONE_ZH, '') }
  if (kindOf(schema) !== 'percent') return { en, zh }
  return {
    en: en.replace(HINT_EN, '').replace(/, as a fraction$/, ''),
    zh: zh.replace(HINT_ZH, '').replace(/，小数$/, ''),
  }
}

/** How a program says that there is none. */
const NONE_EN = /[,;]? [^,;(]*\[\][^,;)]*/
const NONE_ZH = /[，；][^，；（]*\[\][^，；）]*/

const HINT_EN = /\s*[:,(]\s*[\d.]+\s*[%‰]? is [\d.]+\s*%?\)?/
const HINT_ZH = /[：:，,（(]\s*[\d.]+\s*[%‰]\s*写\s*[\d.]+[）)]?/
