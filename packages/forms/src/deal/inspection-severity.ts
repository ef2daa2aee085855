import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** How severely a lot is inspected (ISO 2859-1, clause 9). */
export const severities = {
  normal: { en: 'Normal', zh: '正常检验' },
  tightened: { en: 'Tightened', zh: '加严检验' },
  reduced: { en: 'Reduced', zh: '放宽检验' },
} as const satisfies Record<string, Words>
export type InspectionSeverity = keyof typeof severities

/** What the record of lots says of the next one: acceptance may have stopped until the maker has acted. */
export const nextSeverities = {
  ...severities,
  stop: { en: 'Stop until the maker has acted', zh: '暂停接收，待厂方整改' },
} as const satisfies Record<string, Words>
export type NextSeverity = keyof typeof nextSeverities

/** How severely an inspection is made, what the record of the same maker and goods proposed on that day, and why it is another. */
export const severityShape = z
  .object({
    is: z.enum(Object.keys(severities) as [InspectionSeverity, ...InspectionSeverity[]]),
    proposed: z.enum(Object.keys(nextSeverities) as [NextSeverity, ...NextSeverity[]]),
    /** Lots that the proposal was drawn from, and how many of them were refused at the first look. */
    lots: z.number().int().min(0),
    refused: z.number().int().min(0),
    why: z.string().trim().max(500),
  })
  .readonly()
export type ChosenSeverity = z.infer<typeof severityShape>

/** The severity that a proposal leads to: where acceptance has stopped, inspection begins anew tightened (clause 9.4). */
export function ledTo(proposed: NextSeverity): InspectionSeverity {
  return proposed === 'stop' ? 'tightened' : proposed
}

/** Whether a person must say why: it is another than proposed, or acceptance had stopped. */
export function asksWhy({ is, proposed }: Pick<ChosenSeverity, 'is' | 'proposed'>): boolean {
  return proposed === 'stop' || is !== proposed
}
