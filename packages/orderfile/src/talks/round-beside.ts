import type { Round } from '@gendan/forms/deal/round'
import type { Day } from '@gendan/kernel/day'
import type { Source, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A round beside those before it, on the day it is written down. */
export interface RoundBeside {
  readonly round: Round
  readonly chain: readonly Round[]
  readonly today: Day
}

/** CISG part II, read as published by UNCITRAL. */
export function cisg(at: string): Source {
  return { title: 'CISG', at }
}

/** One spot where something fails, none where it holds. */
export function when(fails: boolean, at: string, says: Words, remedy: Words): readonly Spot[] {
  return fails ? [{ at, says, remedy }] : []
}
