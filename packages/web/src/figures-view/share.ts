import type { Day } from '@gendan/kernel/day'
import { decimal, multiply, round } from '@gendan/kernel/decimal'

/** A part of a whole as people read it: "71 %"; a dash where there is no whole. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`
}

/** A fraction as a percentage with one place: "17.1%"; a dash where there is none. */
export function percent(fraction: string | null): string {
  return fraction === null ? '–' : `${round(multiply(decimal(fraction), decimal('100')), 1, 'half-up')}%`
}

/** The address of what is behind a figure. */
export function behindPath(asked: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `/figures/orders?${new URLSearchParams(said)}`
}

/** The days that are counted. */
export interface Span {
  readonly from: Day
  readonly to: Day
}
