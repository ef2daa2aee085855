import { grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { JsonSchema } from '@gendan/trade/calculation/described'
import { nameOf } from '@gendan/trade/calculation/rows'
import { kindOf } from './field-kind.ts'
import { percentOf } from './question.ts'

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

/** The title of a calculation in a head: a long one without what stands in brackets. */
export function headTitle(title: string): string {
  const width = title.replaceAll(/\p{Script=Han}/gu, '..').length
  return width > LONG ? title.replaceAll(/ ?[（(][^（）()]*[）)]/g, '') : title
}

/** As wide as a head has room for beside its acts, in letters; a Chinese word is two. */
const LONG = 40

/** A field's name without the hint behind it. */
export function labelOf(schema: JsonSchema, name: string): Words {
  const { en, zh } = whole(schema, name)
  return { en: en.split(BREAK_EN)[0] ?? en, zh: zh.split(BREAK_ZH)[0] ?? zh }
}

/** What stands behind a field's name and explains it: "only where it differs". Undefined where nothing does; empty in a tongue that needs none. */
export function hintOf(schema: JsonSchema, name: string): Words | undefined {
  const { en, zh } = whole(schema, name)
  const own = labelOf(schema, name)
  const hint = { en: en.slice(own.en.length).replace(BREAK_EN, ''), zh: zh.slice(own.zh.length).replace(BREAK_ZH, '') }
  return hint.en || hint.zh ? hint : undefined
}

/** A field's name in a list of such names: without what stands in brackets, too. */
export function shortName(schema: JsonSchema, name: string): Words {
  const { en, zh } = labelOf(schema, name)
  return { en: en.replace(/ \(.*$/, ''), zh: zh.replace(/（.*$/, '') }
}

const BREAK_EN = /[;:] /
const BREAK_ZH = /[；：]/

/** Name and hint, without the hints how a program writes what is typed otherwise here: per cent, an empty list. */
function whole(schema: JsonSchema, name: string): Words {
  const { en, zh } = nameOf(schema, name)
  if (kindOf(schema) === 'list') return { en: en.replace(NONE_EN, ''), zh: zh.replace(NONE_ZH, '') }
  if (kindOf(schema) !== 'percent') return { en, zh }
  return {
    en: inPercent(en.replace(HINT_EN, '').replace(/, as a fraction$/, ''), ' %'),
    zh: inPercent(zh.replace(HINT_ZH, '').replace(/，小数$/, ''), '%'),
  }
}

/** Rates that a hint names as fractions, in the per cent that are typed: "0.13 at present" is "13 % at present". */
function inPercent(text: string, sign: string): string {
  return FRACTION.test(text) ? text.replaceAll(RATE, (rate) => `${percentOf(rate)}${sign}`) : text
}

const FRACTION = /(?<![\d./])0\.\d+(?!\s*[%‰\d])/
const RATE = /(?<![\d./])(0\.\d+|[01])(?![\d./]|\s*[%‰])/g

/** How a program says that there is none. */
const NONE_EN = /[,;]? [^,;(]*\[\][^,;)]*/
const NONE_ZH = /[，；][^，；（]*\[\][^，；）]*/

const HINT_EN = /\s*[:,(]\s*[\d.]+\s*[%‰]? is [\d.]+\s*%?\)?/
const HINT_ZH = /[：:，,（(]\s*[\d.]+\s*[%‰]\s*写\s*[\d.]+[）)]?/
