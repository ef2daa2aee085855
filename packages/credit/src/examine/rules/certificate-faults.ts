import { compare, type Decimal, decimal } from '@gendan/kernel/decimal'
import { wordsOf } from '../../compare/words.ts'
import type { Examined, SeenDocument } from '../seen.ts'
import { windowsIn } from '../windows.ts'
import { demanded, quoted, spot, unknown } from './parts.ts'

/** All that a document shows in words. */
export const shown = ({ title, statements, clauses, marks, numbers, goods, text }: SeenDocument) =>
  [
    title,
    ...statements,
    ...clauses,
    marks,
    ...Object.values(numbers),
    ...goods.map(({ description }) => description),
    text,
  ]
    .filter(Boolean)
    .join(' | ')

const LIMIT =
  /\b([A-Z][A-Z ]{2,30}?)\s*:?\s*(MAX(?:IMUM)?|MIN(?:IMUM)?|NOT MORE THAN|NOT LESS THAN|NOT EXCEEDING|AT LEAST)\.?\s*:?\s*(\d+(?:\.\d+)?)\s*(?:%|PCT|PERCENT|PPM|MG|KG)?|\b([A-Z][A-Z ]{2,30}?)\s*:?\s*(\d+(?:\.\d+)?)\s*(?:%|PCT|PERCENT|PPM)?\s*(MAX(?:IMUM)?|MIN(?:IMUM)?)\b/gi

interface Limit {
  readonly name: string
  readonly figure: Decimal
  readonly least: boolean
}

/** Limits as credits write them, "moisture 12 PCT max", against the figure that stands behind the same word on the certificate. */
export function resultFaults(document: SeenDocument, { credit }: Examined) {
  const asked = document.asked.flatMap(({ text }) => limitsIn(text))
  const own = asked.map(({ name }) => name)
  const limits = [...limitsIn(credit.goods?.text ?? ''), ...asked]
  return limits.flatMap(({ name, figure, least }) => {
    const value = resultOf(name, shown(document))
    if (value === undefined && own.includes(name))
      return [unknown(document, 'statements', `No result for ${name} is shown.`, `未显示 ${name} 的结果。`)]
    if (value === undefined || keeps(decimal(value), figure, least)) return []
    const [en, zh] = least ? ['at least', '不低于'] : ['at most', '不高于']
    return [
      spot(
        document,
        'statements',
        `${name} ${value}; the credit wants ${en} ${figure}.`,
        `${name} ${value}；信用证要求${zh} ${figure}。`,
      ),
    ]
  })
}

function keeps(value: Decimal, figure: Decimal, least: boolean): boolean {
  const by = compare(value, figure)
  return least ? by >= 0 : by <= 0
}

/** The figure behind a name, by its last two words or by the last alone where that tells anything. */
function resultOf(name: string, text: string): string | undefined {
  const words = name.split(/\s+/)
  const last = words.at(-1) ?? ''
  const names = [words.slice(-2).join(' '), ...(GENERAL.test(last) ? [] : [last])]
  return names
    .map((one) => new RegExp(`\\b${one}[^\\d|]{0,20}(\\d+(?:\\.\\d+)?)`, 'i').exec(text)?.[1])
    .find((value) => value !== undefined)
}

const GENERAL = /^(?:CONTENT|MATTER|VALUE|GRADE|ACID|RATE|TOTAL|WEIGHT|NUMBER|LEVEL)$/

function limitsIn(text: string): readonly Limit[] {
  return [...text.matchAll(LIMIT)].map(([, nameA, wayA, figureA, nameB, figureB, wayB]) => ({
    name: (nameA ?? nameB ?? '').replace(/^.*\b(?:SHOWING|INDICATING|STATING|CERTIFYING|WITH|AND)\s+/i, '').trim(),
    figure: decimal(figureA ?? figureB ?? '0'),
    least: /MIN|NOT LESS|AT LEAST/i.test(wayA ?? wayB ?? ''),
  }))
}

const COMMON = new Set(
  'THE A AN OF AND OR TO IN THAT HAVE HAS BEEN BE WAS WERE IS ARE BY WITH FOR ON AT AFTER FROM THIS THEIR THEM IT ONE SET SENT WE HEREBY CERTIFY DIRECTLY WITHIN DAY HOUR'.split(
    ' ',
  ),
)

/** Whether a document says what it must: half of the telling words are there, or every number of it. Wording need not be the same. */
export function saysStated(document: SeenDocument, text: string): boolean {
  const own = new Set(wordsOf(shown(document)))
  const all = [...new Set(wordsOf(text))]
  const words = all.filter((word) => word.length > 2 && !COMMON.has(word) && !/^\d/.test(word))
  const numbers = all.filter((word) => /\d{3}/.test(word))
  const found = words.filter((word) => own.has(word))
  return (
    words.length < 2 ||
    found.length * 2 >= words.length ||
    (numbers.length > 0 && numbers.every((word) => own.has(word)))
  )
}

export function statedFaults(document: SeenDocument) {
  return demanded(document, 'states').flatMap((text) => {
    const late = laterThan(text, document)
    if (late)
      return [
        spot(
          document,
          'statements',
          `It says ${quoted(late)}; the credit wants ${quoted(windowsIn(text)[0]?.said)}.`,
          `载明${quoted(late)}；信用证要求${quoted(windowsIn(text)[0]?.said)}。`,
        ),
      ]
    if (saysStated(document, text)) return []
    if (document.statements.length === 0)
      return [
        unknown(
          document,
          'statements',
          `Whether it certifies ${quoted(text)} is not shown.`,
          `未显示是否证明${quoted(text)}。`,
        ),
      ]
    return [spot(document, 'statements', `It does not certify ${quoted(text)}.`, `未证明${quoted(text)}。`)]
  })
}

/** "Within 5 days" where the credit wants it within three: the words are there, the time is not. */
function laterThan(text: string, { statements }: SeenDocument): string | undefined {
  const [wanted] = windowsIn(text)
  const told =
    wanted &&
    statements.flatMap(windowsIn).find(({ side, working }) => side === wanted.side && working === wanted.working)
  return told && told.days > wanted.days ? told.said : undefined
}
