import { keptShape, openingShape, type QualitySection } from '@gendan/forms/deal/quality'
import { z } from 'zod'

/** What happens to kept samples and openings of inspections. */
export const qualityEventShapes = [
  z.object({ type: z.literal('kept-put'), kept: keptShape }).readonly(),
  z.object({ type: z.literal('inspection-opened'), opening: openingShape }).readonly(),
] as const
type QualityEvent = z.infer<(typeof qualityEventShapes)[number]>

export function isQualityEvent(event: { readonly type: string }): event is QualityEvent {
  return event.type === 'kept-put' || event.type === 'inspection-opened'
}

/** A new record is added, one that stands is replaced by its id. */
export function evolveQuality(quality: QualitySection = {}, event: QualityEvent): QualitySection {
  switch (event.type) {
    case 'kept-put':
      return { ...quality, kept: put(quality.kept, event.kept) }
    case 'inspection-opened':
      return { ...quality, openings: put(quality.openings, event.opening) }
  }
}

function put<One extends { readonly id: string }>(before: readonly One[] = [], one: One): readonly One[] {
  return [...before.filter(({ id }) => id !== one.id), one]
}
