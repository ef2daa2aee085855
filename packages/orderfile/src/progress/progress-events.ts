import type { Sections } from '@gendan/forms/deal/deal'
import { figuresShape, plannedProcessShape, reportShape } from '@gendan/forms/deal/progress'
import { z } from 'zod'

/** What happens to the progress of an order. */
export const progressEventShapes = [
  z
    .object({ type: z.literal('processes-set'), kind: z.string(), processes: z.array(plannedProcessShape).readonly() })
    .readonly(),
  z.object({ type: z.literal('progress-reported'), report: reportShape }).readonly(),
  z
    .object({
      type: z.literal('progress-corrected'),
      report: z.string(),
      figures: figuresShape,
      reason: z.string(),
      by: z.string(),
      at: z.string(),
    })
    .readonly(),
] as const
export type ProgressEvent = z.infer<(typeof progressEventShapes)[number]>

const TYPES: ReadonlySet<string> = new Set(['processes-set', 'progress-reported', 'progress-corrected'])

export function isProgressEvent(event: { readonly type: string }): event is ProgressEvent {
  return TYPES.has(event.type)
}

/** A report is added; a corrected one keeps what stood there before. */
export function evolveProgress(before: Sections['progress'], event: ProgressEvent): Sections['progress'] {
  if (event.type === 'processes-set') {
    const { kind, processes } = event
    return { kind, processes, reports: before?.reports ?? [] }
  }
  if (!before) return before
  if (event.type === 'progress-reported') return { ...before, reports: [...before.reports, event.report] }
  const { figures, reason, by, at } = event
  const reports = before.reports.map((one) => {
    if (one.id !== event.report) return one
    const { made, stocked, note } = one
    return {
      ...one,
      ...figures,
      corrected: [...(one.corrected ?? []), { by, at, reason, was: { made, stocked, note } }],
    }
  })
  return { ...before, reports }
}
