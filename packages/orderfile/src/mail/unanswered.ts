import type { Day } from '@gendan/kernel/day'

/** The earliest mail of an order's customer that nobody of us has answered since, by letter or by word of mouth. */
export interface Unanswered {
  readonly message: string
  readonly subject: string
  /** The day it came, where the firm is. */
  readonly day: Day
}
