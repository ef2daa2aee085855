import { labTestShape } from '@gendan/forms/deal/lab-test'
import { keptShape, openingShape, type QualitySection } from '@gendan/forms/deal/quality'
import { concessionShape, correctionShape, inspectionDoubtShape } from '@gendan/forms/deal/quality-care'
import { z } from 'zod'

/** What happens to kept samples and openings of inspections. */
export const qualityEventShapes = [
  z.object({ type: z.literal('kept-put'), kept: keptShape }).readonly(),
  z.object({ type: z.literal('inspection-opened'), opening: openingShape }).readonly(),
  z.object({ type: z.literal('inspection-doubt-put'), doubt: inspectionDoubtShape }).readonly(),
  z.object({ type: z.literal('concession-put'), concession: concessionShape }).readonly(),
  z.object({ type: z.literal('correction-put'), correction: correctionShape }).readonly(),
  z.object({ type: z.literal('lab-test-put'), test: labTestShape }).readonly(),
] as const
export type QualityEvent = z.infer<(typeof qualityEventShapes)[number]>

export function isQualityEvent(event: { readonly type: string }): event is QualityEvent {
  return TYPES.has(event.type)
}

const TYPES: ReadonlySet<string> = new Set(qualityEventShapes.map((shape) => shape.unwrap().shape.type.value))

/** A new record is added, one that stands is replaced by its id. */
export function evolveQuality(quality: QualitySection = {}, event: QualityEvent): QualitySection {
  switch (event.type) {
    case 'kept-put':
      return { ...quality, kept: put(quality.kept, event.kept) }
    case 'inspection-opened':
      return { ...quality, openings: put(quality.openings, event.opening) }
    case 'inspection-doubt-put':
      return { ...quality, doubts: put(quality.doubts, event.doubt) }
    case 'concession-put':
      return { ...quality, concessions: put(quality.concessions, event.concession) }
    case 'correction-put':
      return { ...quality, corrections: put(quality.corrections, event.correction) }
    case 'lab-test-put':
      return { ...quality, labTests: put(quality.labTests, event.test) }
  }
}

function put<One extends { readonly id: string }>(before: readonly One[] = [], one: One): readonly One[] {
  return [...before.filter(({ id }) => id !== one.id), one]
}
