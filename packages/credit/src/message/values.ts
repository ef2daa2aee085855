import type { Day } from '@gendan/kernel/day'
import { type Decimal, decimal, divide } from '@gendan/kernel/decimal'
import { isBic } from '@gendan/trade/bank-account'
import { readMoney } from './amounts.ts'
import { daysIn, readDay } from './days.ts'
import { fieldOf } from './field-name.ts'
import { joined, partyLines } from './joined.ts'
import { numberIn } from './number-words.ts'

export interface NamedParty {
  readonly name: string
  readonly address: string
  /** The account or identifier that stood before the name, after a stroke. */
  readonly account?: string
}

export interface NamedBank {
  readonly bic?: string
  readonly name?: string
  readonly address?: string
  readonly account?: string
}

export interface Tolerance {
  /** Fractions: "0.1" is ten percent. */
  readonly plus: Decimal
  readonly minus: Decimal
}

export interface Available {
  readonly bank?: NamedBank
  readonly anyBank?: boolean
  /** The country or town in which any bank may do it: "ANY BANK IN CHINA". */
  readonly anyBankIn?: string
  readonly by?: 'payment' | 'acceptance' | 'deferred-payment' | 'mixed-payment' | 'negotiation'
}

export interface Period {
  readonly days?: number
  /** The event it is counted from, as it stands there. */
  readonly from?: string
  readonly text: string
}

/** The value of a field by its kind; a text where the field has no more to it, or where nothing else could be read. */
export type FieldValue =
  | string
  | number
  | NamedParty
  | NamedBank
  | Tolerance
  | Available
  | Period
  | { readonly number: number; readonly total: number }
  | { readonly date?: Day; readonly place: string }
  | { readonly currency: string; readonly amount: string; readonly date?: Day }

/** Reads the value of a field. Undefined where nothing stands there, or nothing of the kind it should be. */
export function readValue(tag: string, raw: string): FieldValue | undefined {
  const text = raw.trim()
  if (isBlank(text)) return undefined
  const kind = fieldOf(tag)?.kind
  if (kind === undefined || kind === 'lines' || kind === 'narrative') return text
  const long = text.slice(0, LONGEST)
  const plain = NAMED.has(kind) && isOwnTongue(long) ? long : withoutNotes(long)
  switch (kind) {
    case 'sequence':
      return sequence(plain)
    case 'count':
      return /\d+/.test(plain) ? Number(/\d+/.exec(plain)?.[0]) : undefined
    case 'day':
      return readDay(plain)?.day
    case 'day-place':
      return dayAndPlace(plain)
    case 'money':
      return money(plain)
    case 'day-money':
      return dayAndMoney(plain)
    case 'percent':
      return percent(plain)
    case 'party':
      return partyOf(plain)
    case 'bank':
      return bankOf(plain)
    case 'available':
      return available(plain)
    case 'period':
      return period(plain)
    case 'reference':
      return plain.replace(/\s+/g, '')
    case 'place':
      return joined(plain.split('\n')).replace(PLACE_LABEL, '')
    case 'form':
    case 'text':
    case 'allowed':
      return joined(plain.split('\n'))
  }
}

/** No value but a narrative is longer than this; what stands behind it is in the field's own text. */
const LONGEST = 2000

/** A place may say again what it is: "44A: PORT OF LOADING: ANY PORT OF CHINA". */
const PLACE_LABEL =
  /^(?:(?:THE\s+)?P(?:OR|RO)TS?|AIRPORT|PLACE)\s+OF\s+(?:LOADING|DISCHARGE|DEPARTURE|DESTINATION|RECEIPT|DELIVERY|SHIPMENT)\s*[:：]\s*/i

/** Dots, crosses and blanks to be filled in say nothing. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s._\-xX*＿:：/]/g, '') === ''
}

/** Kinds of values that name somebody: a name in his own signs is no note (a firm at home under a credit at home). */
const NAMED: ReadonlySet<string> = new Set(['party', 'bank'])

/** Whether the first line holds no Latin name beside what is written in other signs. */
function isOwnTongue(text: string): boolean {
  const [first = ''] = text.split('\n')
  return !/[A-Za-z]{2}/.test(first.replace(/^\/\S*\s*/, ''))
}

/** Signs in which people beside the credit write their notes; banks write it in Latin letters. */
const NOTE = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}`
const BRACKETED_NOTE = new RegExp(String.raw`[（(【[][^()（）【】]*[${NOTE}][^()（）【】]*[)）】\]]`, 'gu')
const NOTE_SIGNS = new RegExp(`[${NOTE}，。；：、“”《》]+`, 'gu')

/** Without what somebody wrote beside it in signs of his own tongue, where there is other text, too. */
function withoutNotes(text: string): string {
  if (!/[A-Za-z0-9]/.test(text)) return text
  return text
    .replace(BRACKETED_NOTE, ' ')
    .replace(NOTE_SIGNS, ' ')
    .replace(/(?:[ \t]+:)?[ \t]+(?=\n|$)/g, '')
    .trim()
}

function sequence(text: string): FieldValue | undefined {
  const found = /([\dlI]+)\s*(?:\/|of)\s*([\dlI]+)/i.exec(text)
  const figure = (one = '') => Number(one.replace(/[lI]/g, '1'))
  return found ? { number: figure(found[1]), total: figure(found[2]) } : undefined
}

function dayAndPlace(text: string): FieldValue | undefined {
  const flat = joined(text.split('\n'))
    .replace(/\b(?:date|place)\s+of\s+exp(?:iry|iration)?\b\.?\s*[:：]?/gi, ' ')
    .replace(/^\s*(?:date|expiry date)\s*[:：]?\s*/i, '')
  const day = readDay(flat) ?? daysIn(flat)[0]
  const behind = day ? flat.slice(day.end) : flat
  const ahead = /^[\s.]*$/.test(behind) ? placeAhead(flat) : undefined
  const place = (ahead ?? behind)
    .replace(/^[\s,./:;-]*(?:\(?(?:yymmdd|yyyymmdd)\)?)?[\s,./:;-]*(?:place\s*[:：]?\s*)?(?:(?:in|at)\s+(?=\S))?/i, '')
    .trim()
  return day || place ? { ...(day ? { date: day.day } : {}), place } : undefined
}

/** "China until 5 October": a letter may name the place first. */
function placeAhead(flat: string): string | undefined {
  const [day] = daysIn(flat)
  return day && flat.slice(0, day.from).replace(/\s+(?:until|till|on or before|not later than|on|to)\s*$/i, '')
}

function money(text: string): FieldValue | undefined {
  const read = readMoney(joined(text.split('\n')))
  return read && { currency: read.currency, amount: read.amount }
}

function dayAndMoney(text: string): FieldValue | undefined {
  const flat = joined(text.split('\n'))
  const day = readDay(flat)
  const read = readMoney(day ? flat.slice(day.end) : flat)
  return read && { ...(day ? { date: day.day } : {}), currency: read.currency, amount: read.amount }
}

/** Longer figures are no percentage. */
const SHARE = String.raw`(?<!\d)(\d{1,3}(?:[.,]\d{1,6})?)(?!\d)`
const ONE_SHARE = new RegExp(SHARE)
const TWO_SHARES = new RegExp(String.raw`${SHARE}\s*(?:%|pct|percent)?\s*(?:\/|[-–,;]|and)\s*${SHARE}`, 'i')

function percent(text: string): FieldValue | undefined {
  const found = TWO_SHARES.exec(text)
  const single = found ? undefined : ONE_SHARE.exec(text)
  const [plus, minus] = found ? [found[1], found[2]] : [single?.[1], single?.[1]]
  return plus && minus ? { plus: fraction(plus), minus: fraction(minus) } : undefined
}

function fraction(text: string): Decimal {
  return divide(decimal(text.replace(',', '.')), decimal('100'))
}

function partyOf(text: string): NamedParty | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const account = lines.length > 1 && /^\/\S/.test(lines[0] ?? '') ? lines[0]?.slice(1) : undefined
  const own = account === undefined ? lines.map((line) => line.replace(/^\/+\s*/, '')).filter(Boolean) : lines.slice(1)
  const { name, address } = partyLines(own)
  return name ? { name, address, ...(account ? { account } : {}) } : undefined
}

function bankOf(text: string): NamedBank | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const account = lines[0]?.startsWith('/') ? lines.shift()?.slice(1) : undefined
  const code = (lines[0] ?? '').replace(/^(?:BIC|SWIFT)(?: CODE)?\s*[:.]?\s*/i, '').trim()
  const bic = isBic(code) ? code : undefined
  const shown = partyLines(bic ? lines.slice(1) : lines)
  // A letter of the issuing bank has drafts drawn on "us".
  const { name, address } = /^(?:US|OURSELVES)$/i.test(shown.name) ? { name: 'ISSUING BANK', address: '' } : shown
  if (!(bic || name)) return undefined
  return { ...(bic ? { bic } : {}), ...(name ? { name, address } : {}), ...(account ? { account } : {}) }
}

const BY = [
  ['deferred-payment', /\b(?:BY\s*)?DEF(?:\.|ERRED)?\s*(?:PAY(?:MENT|MT)?|PYMT)\b/i],
  ['mixed-payment', /\b(?:BY\s*)?MIXED\s*(?:PAY(?:MENT|MT)?|PYMT)\b/i],
  ['negotiation', /\b(?:BY\s*)?(?:NEGOTIATION|NEGO\b|NEG\b)/i],
  ['acceptance', /\b(?:BY\s*)?ACCEPTANCE\b/i],
  ['payment', /\b(?:BY\s*)?(?:SIGHT\s*)?PAYMENT\b/i],
] as const

function available(text: string): Available | undefined {
  const by = BY.find(([, pattern]) => pattern.test(text))
  const rest = (by ? text.replace(by[1], '\n') : text).replace(/\b(?:BY|AVAILABLE WITH|WITH)\s*(?=\n|$)/gi, '').trim()
  const any = /\bANY\s*BANK(?:S)?(?:\s+(?:IN|OF)\s+([A-Z][A-Z .,'-]*?))?(?=\s*(?:BY\s*)?(?:\n|$|,|\())/i.exec(rest)
  const bank = any ? undefined : bankOf(rest)
  if (!(by || any || bank)) return undefined
  return {
    ...(any ? { anyBank: true } : {}),
    ...(any?.[1] ? { anyBankIn: any[1].trim() } : {}),
    ...(bank ? { bank } : {}),
    ...(by ? { by: by[0] } : {}),
  }
}

/** "Please refer to field 47A": the figure is the number of a field. */
const ELSEWHERE = /\b(?:REFER|SEE|AS PER|AS STATED IN)\b.*\b(?:4[5-7][AB]|FIELD|CONDITIONS?)\b/i

function period(text: string): Period {
  const flat = joined(text.split('\n'))
  if (ELSEWHERE.test(flat)) return { text: flat }
  const figure = /(\d{1,3})/.exec(flat)?.[1]
  const days = figure ? Number(figure) : numberIn(flat)
  const from = /(?:\/|\b(?:after|from|of)\b)\s*(.*)$/i
    .exec(flat)?.[0]
    .replace(/^\/\s*/, '')
    .replace(/\s+(?:THIS|THE) (?:CREDIT|L\/C) IS\b.*$/i, '')
    .trim()
  return { ...(days === undefined ? {} : { days }), ...(from ? { from } : {}), text: flat }
}
