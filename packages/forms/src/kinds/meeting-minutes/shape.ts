import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import type { HeadAnswer } from '../../deal/briefing.ts'
import type { Seller } from '../../deal/deal.ts'
import type { MeetingDecision, ReleaseMeeting } from '../../deal/production.ts'
import type { Given } from '../../form.ts'
import type { AgendaPoint } from '../parts/release-agenda.ts'

/** What a person types on this form and on no other. */
export const ownShape = z
  .object({
    /** Who was there, by name: names stand on the paper, never in the journal. */
    present: z.string().max(600),
    addition: z.string().max(1000),
    tongue: z.enum(['en', 'zh', 'both']),
  })
  .readonly()
export type Own = z.infer<typeof ownShape>

/** What a head of department said to the order; no answer while he has not spoken. */
export interface HeadSaid {
  readonly name: Words
  readonly answer?: HeadAnswer
  readonly word: string
  readonly day: string
}

/** What was explained, said and decided at the release of an order. No price stands on it, and not the customer's name. */
export interface MeetingMinutes {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly customerOrder: string
  /** Who makes the goods. */
  readonly maker: Words
  /** The day of the meeting; empty while none was held. */
  readonly held: string
  readonly start: string
  readonly finish: string
  /** Latest shipment of the terms; empty where none is agreed. */
  readonly latest: string
  readonly present: string
  readonly agenda: readonly AgendaPoint[]
  readonly against?: NonNullable<ReleaseMeeting['against']>
  readonly risks: readonly Words[]
  readonly heads: readonly HeadSaid[]
  /** What was said beyond the agenda. */
  readonly minutes: string
  readonly decisions: readonly MeetingDecision[]
  readonly addition: string
}
