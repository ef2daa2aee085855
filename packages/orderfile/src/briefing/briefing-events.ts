import { askedHeadShape, type Briefing, headWordShape } from '@gendan/forms/deal/briefing'
import { dayShape } from '@gendan/kernel/day'
import { z } from 'zod'

/** What happens between an order and the heads who confirm it. */
export const briefingEventShapes = [
  z
    .object({
      type: z.literal('heads-asked'),
      heads: z.array(askedHeadShape).readonly(),
      by: z.string(),
      day: dayShape,
    })
    .readonly(),
  z.object({ type: z.literal('head-answered'), headWord: headWordShape }).readonly(),
] as const
type BriefingEvent = z.infer<(typeof briefingEventShapes)[number]>

export function isBriefingEvent(event: { readonly type: string }): event is BriefingEvent {
  return event.type === 'heads-asked' || event.type === 'head-answered'
}

/** Who is asked anew keeps what he said before. */
export function evolveBriefing(before: Briefing | undefined, event: BriefingEvent): Briefing | undefined {
  if (event.type === 'heads-asked')
    return { asked: event.heads, by: event.by, day: event.day, words: before?.words ?? [] }
  return before && { ...before, words: [...before.words, event.headWord] }
}
