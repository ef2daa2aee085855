import { everyElement, textOf, type XmlElement } from '@gendan/kernel/xml'
import {
  cac,
  cacs,
  cbc,
  cbcs,
  day,
  fact,
  figure,
  flag,
  placeOf,
  type Reading,
  startReading,
  unreadIn,
} from '../incoming/customer-order/reading.ts'
import type { Unread } from '../incoming/customer-order/shape.ts'
import { attributeOf, type Description, type Facts, type Held, type Holding, type Part } from './description.ts'

/** One pass over a message: its reading, and the attribute that each fact was read with. */
export interface Pass {
  readonly reading: Reading
  readonly claimed: Map<XmlElement, string>
}

export function startPass(root: XmlElement): Pass {
  return { reading: startReading(root), claimed: new Map() }
}

/** Every fact of a group that its description claims. What becomes a fact is marked as taken; `unclaimed` then lists the rest. */
export function readFacts<D extends Description>(pass: Pass, from: XmlElement, description: D, at = ''): Facts<D> {
  const read = Object.entries<Part>(description).map(
    ([key, part]) => [key, readPart(pass, from, part, at + key)] as const,
  )
  return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Facts<D>
}

function readPart(pass: Pass, from: XmlElement, part: Part, at: string): unknown {
  if ('holds' in part) return leaf(pass, from, part.holds, part.path, at)
  if ('holdsEach' in part) return some(eachLeaf(pass, from, part.holdsEach, part.path, at))
  if ('group' in part) {
    const found = cac(from, ...part.path)
    return found && readFacts(pass, found, part.group, `${at}.`)
  }
  const [first = '', ...rest] = part.path
  const found = cacs(from, first).flatMap((element) => cac(element, ...rest) ?? [])
  return some(found.map((element, i) => readFacts(pass, element, part.groupEach, `${at}.${i}.`)))
}

function leaf(pass: Pass, from: XmlElement, holds: Holding, path: readonly string[], at: string): unknown {
  const around = cac(from, ...path.slice(0, -1))
  return value(pass, cbc(around, path.at(-1) ?? ''), holds, at)
}

function eachLeaf(
  pass: Pass,
  from: XmlElement,
  holds: Holding,
  path: readonly string[],
  at: string,
): readonly unknown[] {
  const [first = '', ...rest] = path
  const found =
    rest.length === 0
      ? cbcs(from, first)
      : cacs(from, first).flatMap((element) => cbc(cac(element, ...rest.slice(0, -1)), rest.at(-1) ?? '') ?? [])
  const read = found.filter((element) => textOf(element) !== undefined)
  return read.map((element, i) => value(pass, element, holds, `${at}.${i}`)).filter((one) => one !== undefined)
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

function value(pass: Pass, element: XmlElement | undefined, holds: Holding, at: string): Held[Holding] | undefined {
  const { reading } = pass
  switch (holds) {
    case 'text':
      return fact(reading, element, at)
    case 'time':
      return TIME.test(textOf(element) ?? '') ? fact(reading, element, at) : undefined
    case 'day':
      return day(reading, element, at)
    case 'flag':
      return flag(reading, element, at)
    case 'figure':
      return figure(reading, element, at)
    case 'amount':
      return measured(figure(reading, element, at), (amount) => ({ amount, currency: said(pass, element, holds) }))
    case 'quantity':
      return measured(figure(reading, element, at), (value) => ({ value, unit: said(pass, element, holds) }))
    case 'identifier':
    case 'coded':
      return measured(fact(reading, element, at), (value) => named(value, said(pass, element, holds)))
  }
}

/** What is no hour stays among the unread. */
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u

function named(value: string, scheme: string): Held['identifier'] {
  return scheme === '' ? { value } : { value, scheme }
}

function measured<From, To>(read: From | undefined, as: (read: From) => To): To | undefined {
  return read === undefined ? undefined : as(read)
}

/** The attribute that belongs to a fact, marked as read with it. */
function said({ claimed }: Pass, element: XmlElement | undefined, holds: keyof typeof attributeOf): string {
  if (element) claimed.set(element, attributeOf[holds])
  return element?.attributes[attributeOf[holds]]?.trim() ?? ''
}

/**
 * What no fact came from, in the order of the message: texts of elements, and of elements that were read the attributes that say more than their
 * unit, currency, scheme or list.
 */
export function unclaimed(root: XmlElement, pass: Pass): readonly Unread[] {
  const taken = [...everyElement(root)].filter((element) => pass.reading.taken.has(element))
  const attributes = taken.flatMap((element) => attributesLeft(pass, element))
  return [...unreadIn(root, pass.reading), ...attributes].sort((a, b) => a.line - b.line)
}

function attributesLeft({ reading, claimed }: Pass, element: XmlElement): readonly Unread[] {
  const { path, line } = placeOf(reading, element)
  return Object.entries(element.attributes)
    .filter(([name, text]) => name !== claimed.get(element) && !name.startsWith('{') && text.trim() !== '')
    .map(([name, text]) => ({ path: `${path}/@${name}`, line, text: text.slice(0, LONGEST) }))
}

const LONGEST = 500
