import { addDays, type Day } from '@gendan/kernel/day'
import { writtenDaysIn } from '../message/days.ts'
import { NUMBER_WORD, numberIn } from '../message/number-words.ts'

/** Within how many days of what something must be done, as a credit words it. */
export interface Window {
  readonly days: number
  /** Days without more are calendar days; working and banking days need a calendar. */
  readonly working: boolean
  /** "Within 3 days of" opens a window before and after the event (ISBP A14). */
  readonly side: 'around' | 'after' | 'before' | 'by-before'
  /** The words of the event: "THE DATE OF SHIPMENT". */
  readonly event: string
  readonly said: string
}

const FIGURE = String.raw`(\d{1,3}|${NUMBER_WORD})\s*(?:\(\s*\w+\s*\)\s*)?`
const SPAN = new RegExp(
  String.raw`\b(WITHIN|NOT LATER THAN|NO LATER THAN|LATEST|AT LEAST|NOT LESS THAN)\s+${FIGURE}(WORKING|BANKING|BUSINESS|CALENDAR)?\s*(DAYS?|HOURS?)(?:'S?)?\s*(AFTER|FROM|FOLLOWING|OF|BEFORE|PRIOR TO)\s+((?:(?!(?:AND|TO|BY|DIRECTLY|DIRECT|GIVING|STATING|SHOWING|ADVISING|INDICATING|CERTIFYING|ALONG|WITH|VIA|BUT)\b)[A-Z/'()-]+\s*){1,8})`,
  'gi',
)

/** Every window of days that a text opens. */
export function windowsIn(text: string): readonly Window[] {
  return [...text.replace(/\s+/g, ' ').matchAll(SPAN)].flatMap((hit): readonly Window[] => {
    const [said, how = '', figure = '', kind = '', unit = '', to = '', event = ''] = hit
    const count = /^\d/.test(figure) ? Number(figure) : numberIn(figure)
    if (count === undefined) return []
    const days = /^H/i.test(unit) ? Math.ceil(count / 24) : count
    return [{ days, working: /^[WB]/i.test(kind), side: sideOf(how, to), event: event.trim(), said: said.trim() }]
  })
}

/** How many days behind an event something may be done: "2 DAYS AFTER SHIPMENT", "48 HOURS", "5 (FIVE) WORKING DAYS". */
export function daysAllowed(said: string | undefined): number | undefined {
  const hit = ALLOWED.exec(said ?? '')
  if (!hit || /BEFORE|PRIOR/i.test(said ?? '')) return undefined
  const count = /^\d/.test(hit[1] ?? '') ? Number(hit[1]) : numberIn(hit[1] ?? '')
  return count !== undefined && /HOUR/i.test(hit[2] ?? '') ? Math.ceil(count / 24) : count
}

const ALLOWED = new RegExp(`${FIGURE}(?:WORKING |BANKING |BUSINESS |CALENDAR )?(DAYS?|HOURS?)`, 'i')

function sideOf(how: string, to: string): Window['side'] {
  if (/^(?:BEFORE|PRIOR)/i.test(to)) return /^WITHIN/i.test(how) ? 'before' : 'by-before'
  return /^OF$/i.test(to) && /^WITHIN/i.test(how) ? 'around' : 'after'
}

/** A day that words alone set: "dated within 14 May 2026", which takes that day in (ISBP A14). */
export function lastDayIn(text: string): Day | undefined {
  const found = /\b(?:ISSUED|DATED|EFFECTED|SENT|DONE)\s+WITHIN\s+(?:THE\s+)?([^.;]{6,30})/i.exec(text)
  return found ? writtenDaysIn(found[1] ?? '')[0] : undefined
}

/** First and last day of a window; `moved` counts so many days on or back by one calendar. Open at the side that nothing bounds. */
export function boundsOf(
  { days, side }: Window,
  event: Day,
  moved: (from: Day, count: number) => Day = addDays,
): { readonly first?: Day; readonly last?: Day } {
  if (side === 'after') return { last: moved(event, days) }
  if (side === 'by-before') return { last: moved(event, -days) }
  if (side === 'before') return { first: moved(event, -days), last: event }
  return { first: moved(event, -days), last: moved(event, days) }
}
