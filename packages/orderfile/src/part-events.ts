import { boundCreditShape } from '@gendan/forms/deal/bound-credit'
import { boundPresentationShape } from '@gendan/forms/deal/bound-presentation'
import type { Sections } from '@gendan/forms/deal/deal'
import { doubtShape } from '@gendan/forms/deal/doubt'
import { inspectionShape } from '@gendan/forms/deal/inspection'
import { purchaseShape } from '@gendan/forms/deal/purchase'
import { sampleShape } from '@gendan/forms/deal/sample'
import { shipLimitsShape } from '@gendan/forms/deal/ship-limits'
import { z } from 'zod'
import { briefingEventShapes, evolveBriefing, isBriefingEvent } from './briefing/briefing-events.ts'
import { evolveProgress, isProgressEvent, type ProgressEvent, progressEventShapes } from './progress/progress-events.ts'
import { evolveQuality, isQualityEvent, qualityEventShapes } from './quality/quality-events.ts'
import { evolveSourcing, sourcingEventShapes } from './sourcing/evolve-sourcing.ts'

/** What happens to the parts that a file may hold several of. */
export const partEvents = [
  z.object({ type: z.literal('doubt-put'), doubt: doubtShape }).readonly(),
  z.object({ type: z.literal('sample-put'), sample: sampleShape }).readonly(),
  z.object({ type: z.literal('purchase-put'), purchase: purchaseShape, reason: z.string() }).readonly(),
  z.object({ type: z.literal('purchase-dropped'), purchase: z.string(), reason: z.string() }).readonly(),
  z.object({ type: z.literal('inspection-put'), inspection: inspectionShape }).readonly(),
  z.object({ type: z.literal('shipment-limited'), limits: shipLimitsShape }).readonly(),
  z.object({ type: z.literal('credits-bound'), credits: z.array(boundCreditShape).readonly() }).readonly(),
  z.object({ type: z.literal('presentation-told'), presentation: boundPresentationShape }).readonly(),
  ...qualityEventShapes,
  ...sourcingEventShapes,
  ...progressEventShapes,
  ...briefingEventShapes,
] as const
type PartEvent = z.infer<(typeof partEvents)[number]>

/** A new part is added, one that stands is replaced by its id. */
export function evolveParts(deal: Sections, event: PartEvent): Sections {
  if (isProgressEvent(event)) return withProgress(deal, event)
  if (isBriefingEvent(event)) return withBriefing(deal, event)
  switch (event.type) {
    case 'doubt-put':
      return { ...deal, doubts: put(deal.doubts, event.doubt) }
    case 'sample-put':
      return { ...deal, samples: put(deal.samples, event.sample) }
    case 'inspection-put':
      return { ...deal, inspections: put(deal.inspections, event.inspection) }
    case 'purchase-put':
      return { ...deal, purchases: put(deal.purchases, event.purchase) }
    case 'purchase-dropped':
      return { ...deal, purchases: (deal.purchases ?? []).filter(({ id }) => id !== event.purchase) }
    case 'shipment-limited':
      return { ...deal, limits: event.limits }
    case 'credits-bound':
      return { ...deal, credits: event.credits }
    case 'presentation-told':
      return { ...deal, presentations: put(deal.presentations, event.presentation) }
    default:
      return isQualityEvent(event)
        ? { ...deal, quality: evolveQuality(deal.quality, event) }
        : { ...deal, sourcing: evolveSourcing(deal.sourcing, event) }
  }
}

function withProgress(deal: Sections, event: ProgressEvent): Sections {
  const progress = evolveProgress(deal.progress, event)
  return progress ? { ...deal, progress } : deal
}

function withBriefing(deal: Sections, event: Parameters<typeof evolveBriefing>[1]): Sections {
  const briefing = evolveBriefing(deal.briefing, event)
  return briefing ? { ...deal, briefing } : deal
}

function put<Part extends { readonly id: string }>(before: readonly Part[] = [], part: Part): readonly Part[] {
  const stands = before.some(({ id }) => id === part.id)
  return stands ? before.map((one) => (one.id === part.id ? part : one)) : [...before, part]
}
