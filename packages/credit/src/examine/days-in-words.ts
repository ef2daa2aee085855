import { addDays, type Day, lastOfMonth } from '@gendan/kernel/day'
import { MONTH, readDay, writtenDaysIn } from '../message/days.ts'
import { monthsIn } from './months.ts'

/** A stretch of days, both counted in; open where nothing bounds it. */
export interface Stretch {
  readonly from?: Day
  readonly to?: Day
}

/**
 * A period of shipment in the words of a credit, as the article reads them: "on or about" is five days either way; to, until, from and
 * between take their days in, before and after leave them out; halves of a month part at the 15th, thirds at the 10th and the 20th
 * (UCP 600 art. 3). Undefined where the words say none of it.
 */
export function stretchIn(text: string): Stretch | undefined {
  const upper = text.toUpperCase().replace(/\s+/g, ' ')
  return wholeMonths(upper) ?? partOfMonth(upper) ?? aboutDay(upper) ?? betweenDays(upper) ?? boundDay(upper)
}

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:FIRST|1ST) HALF\b/, 1, 15],
  [/\b(?:SECOND|2ND|LATTER) HALF\b/, 16, 31],
  [/\bBEGINNING\b/, 1, 10],
  [/\bMIDDLE\b|\bMID\b/, 11, 20],
  [/\bEND OF\b|\bAT THE END\b/, 21, 31],
  [/\bDURING\b|\bIN\b|\bWITHIN\b/, 1, 31],
]

/** "During March and April": from the first day of the first to the last of the last. */
function wholeMonths(upper: string): Stretch | undefined {
  if (
    !/\b(?:DURING|IN|WITHIN|FROM|BETWEEN)\b/.test(upper) ||
    /\bHALF\b|\bBEGINNING\b|\bMID(?:DLE)?\b|\bEND\b/.test(upper)
  )
    return undefined
  const months = monthsIn(upper)
  const [from, to] = [months[0]?.from, months.at(-1)?.to]
  return from && to ? { from, to } : undefined
}

function partOfMonth(upper: string): Stretch | undefined {
  const found = new RegExp(String.raw`\b(${MONTH})[\s,.-]*(\d{4})\b`, 'i').exec(upper)
  const part = PARTS.find(([pattern]) => pattern.test(upper))
  const more = new RegExp(
    String.raw`\b${MONTH}[\s,.-]*\d{1,2}\b(?!\d)|\b\d{1,2}(?:ST|ND|RD|TH)?[\s,.-]+${MONTH}`,
    'i',
  ).test(upper)
  if (!(found && part) || more) return undefined
  const first = readDay(`1 ${found[1]} ${found[2]}`)?.day
  if (!first) return undefined
  const last = lastOfMonth(first)
  const to = addDays(first, part[2] - 1)
  return { from: addDays(first, part[1] - 1), to: to < last ? to : last }
}

function aboutDay(upper: string): Stretch | undefined {
  const [day] = writtenDaysIn(upper)
  return day && /\bON OR ABOUT\b/.test(upper) ? { from: addDays(day, -5), to: addDays(day, 5) } : undefined
}

function betweenDays(upper: string): Stretch | undefined {
  const [from, to] = writtenDaysIn(upper)
  return from && to && /\bFROM\b|\bBETWEEN\b|\bTO\b|\bTILL?\b|\bUNTIL\b|-/.test(upper) ? { from, to } : undefined
}

function boundDay(upper: string): Stretch | undefined {
  const [day] = writtenDaysIn(upper)
  if (!day) return undefined
  if (/\bNOT (?:EARLIER|BEFORE)\b|\bFROM\b/.test(upper)) return { from: day }
  if (/\bNOT LATER\b|\bLATEST\b|\bUNTIL\b|\bTILL?\b|\bON OR BEFORE\b|\bBY\b|\bTO\b/.test(upper)) return { to: day }
  if (/\bBEFORE\b|\bPRIOR TO\b/.test(upper)) return { to: addDays(day, -1) }
  return /\bAFTER\b/.test(upper) ? { from: addDays(day, 1) } : undefined
}
