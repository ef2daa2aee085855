import { type Day, isDay } from '@gendan/kernel/day'
import { type Decimal, decimal, isDecimal } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { child, children, everyElement, textOf, type XmlElement } from '@gendan/kernel/xml'
import type { AmountAsRead, Place, QuantityAsRead, Unread } from './shape.ts'
import { isUnit, isUnitCode, readUnit } from './unit-as-read.ts'

export const CBC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
export const CAC = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'

/** One pass over a message. Whatever becomes a fact is `taken`, so that the rest can be listed; nothing is dropped. */
export interface Reading {
  readonly paths: ReadonlyMap<XmlElement, string>
  readonly taken: Set<XmlElement>
  readonly places: Record<string, Place>
  readonly findings: Finding[]
  /** Units written in words that have been remarked on; once for each is enough. */
  readonly unitsSaid: Set<string>
}

export function startReading(root: XmlElement): Reading {
  return { paths: pathsOf(root), taken: new Set(), places: {}, findings: [], unitsSaid: new Set() }
}

/** The UBL components by local name: a leaf of the basic ones, a group of the aggregate ones. */
export function cbc(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return child(parent, name, CBC)
}

export function cac(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((element, name) => child(element, name, CAC), parent)
}

export function cbcs(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return children(parent, name, CBC)
}

export function cacs(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return children(parent, name, CAC)
}

/** Takes an element's text as the fact `at`; undefined where it is absent or blank. */
export function fact(reading: Reading, element: XmlElement | undefined, at: string): string | undefined {
  const text = textOf(element)
  if (!element || text === undefined) return undefined
  if (text.length <= LONGEST_FACT) return taken(reading, element, at, text)
  misread(reading, element, at, SHORTER)
  return undefined
}

/** No field of an order needs more; what is longer stays among the unread, where a person sees it. */
const LONGEST_FACT = 4000

export function facts(reading: Reading, elements: readonly XmlElement[], at: string): readonly string[] {
  const said = elements.filter((element) => textOf(element) !== undefined)
  return said.flatMap((element, i) => fact(reading, element, `${at}.${i}`) ?? [])
}

/** A civil day; the time zone that XML allows behind it is left off. Anything else is said and stays unread. */
export function day(reading: Reading, element: XmlElement | undefined, at: string): Day | undefined {
  const text = textOf(element)?.replace(/(Z|[+-]\d{2}:\d{2})$/u, '')
  if (!element || text === undefined) return undefined
  if (isDay(text)) return taken(reading, element, at, text)
  misread(reading, element, at, DATE)
  return undefined
}

export function figure(reading: Reading, element: XmlElement | undefined, at: string): Decimal | undefined {
  const text = textOf(element)
  if (!element || text === undefined) return undefined
  if (isDecimal(text)) return taken(reading, element, at, decimal(text))
  misread(reading, element, at, FIGURE)
  return undefined
}

/** An amount with its currency; with none of its own, the currency of the order, else none. */
export function amount(
  reading: Reading,
  element: XmlElement | undefined,
  at: string,
  currency: string | undefined,
): AmountAsRead | undefined {
  const value = figure(reading, element, at)
  return value === undefined ? undefined : { amount: value, currency: currencyOf(element) ?? currency ?? '' }
}

export function currencyOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['currencyID']?.trim().toUpperCase().slice(0, 35) || undefined
}

export function quantity(reading: Reading, element: XmlElement | undefined, at: string): QuantityAsRead | undefined {
  const value = figure(reading, element, at)
  if (!element || value === undefined) return undefined
  const written = unitTextOf(element)
  remarkUnit(reading, element, at, written)
  return { value, unit: readUnit(written) }
}

export function unitTextOf(element: XmlElement | undefined): string {
  return element?.attributes['unitCode']?.trim().slice(0, 70) ?? ''
}

/** A yes or no; "1" and "0" are XML's other writing of them. */
export function flag(reading: Reading, element: XmlElement | undefined, at: string): boolean | undefined {
  const text = textOf(element)?.toLowerCase()
  if (!element || text === undefined) return undefined
  if (['true', '1'].includes(text)) return taken(reading, element, at, true)
  if (['false', '0'].includes(text)) return taken(reading, element, at, false)
  misread(reading, element, at, YES_OR_NO)
  return undefined
}

export function isFlag(element: XmlElement | undefined): boolean {
  return ['true', 'false', '1', '0'].includes(textOf(element)?.toLowerCase() ?? '')
}

export function isFigure(element: XmlElement | undefined): boolean {
  return isDecimal(textOf(element) ?? '')
}

/** Marks a second home of a fact as read where it says the same as the first. */
export function takeSame(reading: Reading, element: XmlElement | undefined, value: string | undefined): void {
  if (element && value !== undefined && textOf(element) === value) reading.taken.add(element)
}

export function take(reading: Reading, element: XmlElement, at: string): void {
  reading.taken.add(element)
  reading.places[at] ??= placeOf(reading, element)
}

export function placeOf(reading: Reading, element: XmlElement): Place {
  return { path: reading.paths.get(element) ?? element.name, line: element.line }
}

const LONGEST = 500

/** Every element with text from which no fact came, in the order of the message; amounts and quantities with their unit. */
export function unreadIn(root: XmlElement, reading: Reading): readonly Unread[] {
  const found: Unread[] = []
  for (const element of everyElement(root)) {
    const text = reading.taken.has(element) ? undefined : textOf(element)
    if (text !== undefined) found.push(unread(reading, element, text))
  }
  return found
}

function unread(reading: Reading, element: XmlElement, text: string): Unread {
  const measure = element.attributes['currencyID'] ?? element.attributes['unitCode']
  const whole = measure ? `${text} ${measure}` : text
  const cut = whole.length > LONGEST
  return {
    ...placeOf(reading, element),
    text: cut ? whole.slice(0, LONGEST) : whole,
    ...(cut && { length: whole.length }),
  }
}

function taken<T>(reading: Reading, element: XmlElement, at: string, value: T): T {
  take(reading, element, at)
  return value
}

const PREFIX: Readonly<Record<string, string>> = { [CBC]: 'cbc:', [CAC]: 'cac:' }

/** "/Order/cac:OrderLine[2]/cac:LineItem/cbc:ID": with the usual prefixes, whatever the sender's were. */
function pathsOf(root: XmlElement): ReadonlyMap<XmlElement, string> {
  const paths = new Map([[root, `/${stepOf(root)}`]])
  for (const parent of everyElement(root)) {
    const all = countsOf(parent)
    const seen = new Map<string, number>()
    for (const element of parent.children) {
      const step = stepOf(element)
      const nth = (seen.get(step) ?? 0) + 1
      seen.set(step, nth)
      paths.set(element, `${paths.get(parent)}/${step}${(all.get(step) ?? 0) > 1 ? `[${nth}]` : ''}`)
    }
  }
  return paths
}

function countsOf(parent: XmlElement): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const element of parent.children) counts.set(stepOf(element), (counts.get(stepOf(element)) ?? 0) + 1)
  return counts
}

function stepOf(element: XmlElement): string {
  return `${PREFIX[element.namespace] ?? ''}${element.name}`
}

const RULE = { id: 'UBL-03', weight: 'warn', source: { title: 'W3C XML Schema 1.1 Part 2', at: '3.3' } } as const

const UNIT = { id: 'UBL-04', weight: 'note', source: { title: 'UN/ECE Recommendation 20', at: 'code list' } } as const

function remarkUnit(reading: Reading, element: XmlElement, at: string, written: string): void {
  if (!isUnit(written) || isUnitCode(written) || reading.unitsSaid.has(written)) return
  reading.unitsSaid.add(written)
  const { line } = placeOf(reading, element)
  const code = readUnit(written)
  reading.findings.push(
    findingOf(UNIT, {
      at: `${at}.unit`,
      says: {
        en: `The unit "${written}" (first in line ${line}) is no code of UN/ECE Recommendation 20 or 21; it was read as ${code}.`,
        zh: `计量单位“${written}”（首见于第 ${line} 行）不是 UN/ECE 第 20 或 21 号建议书的代码，已按 ${code} 读取。`,
      },
      remedy: { en: `Confirm that ${code} is meant.`, zh: `请确认是否为 ${code}。` },
    }),
  )
}

interface Wanted {
  readonly en: string
  readonly zh: string
}

const DATE: Wanted = { en: 'a date such as 2026-03-18', zh: '2026-03-18 这样的日期' }
const FIGURE: Wanted = { en: 'a plain figure such as 1234.50', zh: '1234.50 这样的数字' }
const SHORTER: Wanted = { en: 'a text of at most 4000 characters', zh: '不超过 4000 个字符的文字' }
const YES_OR_NO: Wanted = { en: 'true or false', zh: 'true 或 false' }

function misread(reading: Reading, element: XmlElement, at: string, wanted: Wanted): void {
  const place = placeOf(reading, element)
  const text = (textOf(element) ?? '').slice(0, 60)
  reading.places[at] ??= place
  reading.findings.push(
    findingOf(RULE, {
      at,
      says: {
        en: `Line ${place.line}, ${place.path}: "${text}" is not ${wanted.en}; it was not taken over.`,
        zh: `第 ${place.line} 行 ${place.path}：“${text}”不是${wanted.zh}，未采用。`,
      },
      remedy: { en: 'Ask the customer what is meant, and enter it by hand.', zh: '请向客户问清，再手工填入。' },
    }),
  )
}
