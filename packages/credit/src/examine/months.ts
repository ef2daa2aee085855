import { addDays, type Day, lastOfMonth } from '@gendan/kernel/day'
import { MONTH, readDay } from '../message/days.ts'

/** One month of a text, its days both counted in. */
export interface WholeMonth {
  readonly from: Day
  readonly to: Day
}

const NAMED = String.raw`${MONTH}\.?(?:\s*,?\s*\d{4})?`
const JOIN = String.raw`\s*(?:,\s*AND\b|,|/|&|-|\bAND\b|\bTO\b|\bTHROUGH\b|\bUNTIL\b)\s*`
const ONE = new RegExp(String.raw`(${MONTH})\.?(?:\s*,?\s*(\d{4}))?`, 'gi')
const RUN = new RegExp(String.raw`\b${NAMED}(?:${JOIN}${NAMED})+`, 'gi')

/**
 * The months that a text names in a row, the year behind the last: "MARCH/APRIL 2026", "FEB, MARCH AND APRIL 2026"; "MARCH TO MAY 2026" takes
 * April in. A month that names no year has that of the one behind it, or the year before where it would stand after it. Empty where the text
 * names none in a row, or a day of one of them.
 */
export function monthsIn(text: string): readonly WholeMonth[] {
  const [run] = [...text.matchAll(RUN)].find(([all]) => /\d{4}$/.test(all)) ?? []
  if (!run || hasDay(text)) return []
  const firsts = firstsOf(run)
  const all = /-|\bTO\b|\bTHROUGH\b|\bUNTIL\b/i.test(run) ? between(firsts) : firsts
  return all.map((from) => ({ from, to: lastOfMonth(from) }))
}

/** The first day of each month of a row, from the last, whose year is written, back to the first. Empty where one is none. */
function firstsOf(run: string): readonly Day[] {
  const firsts: Day[] = []
  for (const [, name = '', year] of [...run.matchAll(ONE)].toReversed()) {
    const after = firsts[0] ?? ''
    const first = readDay(`1 ${name} ${year ?? after.slice(0, 4)}`)?.day
    if (!first) return []
    const isLater = !year && first > after
    firsts.unshift(isLater ? `${Number(first.slice(0, 4)) - 1}${first.slice(4)}` : first)
  }
  return firsts
}

function between(firsts: readonly Day[]): readonly Day[] {
  const [first, last] = [firsts[0], firsts.at(-1)]
  if (!(first && last)) return []
  const all: Day[] = []
  for (let at = first; at <= last && all.length < 36; at = addDays(lastOfMonth(at), 1)) all.push(at)
  return all
}

function hasDay(text: string): boolean {
  return new RegExp(String.raw`\b${MONTH}[\s,.-]*\d{1,2}\b(?!\d)|\b\d{1,2}(?:ST|ND|RD|TH)?[\s,.-]+${MONTH}`, 'i').test(
    text,
  )
}
