import { addDays, type Day, isDay, lastOfMonth } from '@gendan/kernel/day'

const MONTHS = 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC'
const MONTH = String.raw`(${MONTHS})(?:[A-Z]*)\.?`
const WAYS: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g, ([y = '', m = '', d = '']) => iso(y, m, d)],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:ST|ND|RD|TH)?[\s.,/-]*(?:OF\s+)?${MONTH}[\s.,/-]*(\d{4}|\d{2})\b`, 'g'),
    ([d = '', m = '', y = '']) => iso(y, monthOf(m), d),
  ],
  [
    new RegExp(String.raw`\b${MONTH}[\s.,/-]*(\d{1,2})(?:ST|ND|RD|TH)?[\s,./-]+(\d{4})\b`, 'g'),
    ([m = '', d = '', y = '']) => iso(y, monthOf(m), d),
  ],
]

/** The days that a text writes out, in its order: 2026-05-12, 12 MAY 2026, MAY 12, 2026. Figures alone in another order are not read. */
export function daysIn(text: string): readonly Day[] {
  const upper = text.toUpperCase()
  return WAYS.flatMap(([pattern, read]) =>
    [...upper.matchAll(pattern)].map((found) => ({ at: found.index, day: read(found.slice(1)) })),
  )
    .filter(({ day }) => isDay(day))
    .sort((a, b) => a.at - b.at)
    .map(({ day }) => day)
}

function monthOf(name: string): string {
  return String(MONTHS.split('|').indexOf(name.slice(0, 3)) + 1)
}

function iso(year: string, month: string, day: string): string {
  return [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

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
  return partOfMonth(upper) ?? aboutDay(upper) ?? betweenDays(upper) ?? boundDay(upper)
}

const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:FIRST|1ST) HALF\b/, 1, 15],
  [/\b(?:SECOND|2ND|LATTER) HALF\b/, 16, 31],
  [/\bBEGINNING\b/, 1, 10],
  [/\bMIDDLE\b|\bMID\b/, 11, 20],
  [/\bEND OF\b|\bAT THE END\b/, 21, 31],
  [/\bDURING\b|\bIN\b|\bWITHIN\b/, 1, 31],
]

function partOfMonth(upper: string): Stretch | undefined {
  const found = new RegExp(String.raw`\b${MONTH}[\s,.-]*(\d{4})\b`).exec(upper)
  const part = PARTS.find(([pattern]) => pattern.test(upper))
  const more = new RegExp(String.raw`\b${MONTH}[\s,.-]*\d{1,2}\b(?!\d)|\b\d{1,2}(?:ST|ND|RD|TH)?[\s,.-]+${MONTH}`).test(
    upper,
  )
  if (!(found && part) || more) return undefined
  const first = iso(found[2] ?? '', monthOf(found[1] ?? ''), '1')
  if (!isDay(first)) return undefined
  const last = lastOfMonth(first)
  const to = addDays(first, part[2] - 1)
  return { from: addDays(first, part[1] - 1), to: to < last ? to : last }
}

function aboutDay(upper: string): Stretch | undefined {
  const [day] = daysIn(upper)
  return day && /\bON OR ABOUT\b/.test(upper) ? { from: addDays(day, -5), to: addDays(day, 5) } : undefined
}

function betweenDays(upper: string): Stretch | undefined {
  const [from, to] = daysIn(upper)
  return from && to && /\bFROM\b|\bBETWEEN\b|\bTO\b|\bTILL?\b|\bUNTIL\b|-/.test(upper) ? { from, to } : undefined
}

function boundDay(upper: string): Stretch | undefined {
  const [day] = daysIn(upper)
  if (!day) return undefined
  if (/\bNOT (?:EARLIER|BEFORE)\b|\bFROM\b/.test(upper)) return { from: day }
  if (/\bNOT LATER\b|\bLATEST\b|\bUNTIL\b|\bTILL?\b|\bON OR BEFORE\b|\bBY\b|\bTO\b/.test(upper)) return { to: day }
  if (/\bBEFORE\b|\bPRIOR TO\b/.test(upper)) return { to: addDays(day, -1) }
  return /\bAFTER\b/.test(upper) ? { from: addDays(day, 1) } : undefined
}
