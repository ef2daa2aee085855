import { dayShape } from '@gendan/kernel/day'
import { quantityShape } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { foundPointShape, measureShape, namedFaultShape } from './inspection-parts.ts'
import { severityShape } from './inspection-severity.ts'

/** The three inspections of an order (seed 003, part 3, item 7). */
export const inspectionKinds = {
  accessory: { en: 'Accessories', zh: '配件检验' },
  'mid-term': { en: 'Mid-term', zh: '中期验货' },
  final: { en: 'Final', zh: '最终验货' },
} as const satisfies Record<string, Words>
export type InspectionKind = keyof typeof inspectionKinds

/** What an inspection comes to. */
export const verdicts = {
  passed: { en: 'Passed', zh: '合格' },
  conditional: { en: 'Conditional', zh: '有条件接受' },
  failed: { en: 'Failed', zh: '不合格' },
} as const satisfies Record<string, Words>
export type Verdict = keyof typeof verdicts

const defects = z.number().int().min(0).max(1_000_000)

/** One inspection: what is looked at by the order, how many are drawn, what was found, what follows. */
export const inspectionShape = z
  .object({
    id: z.string(),
    kind: z.enum(Object.keys(inspectionKinds) as [InspectionKind, ...InspectionKind[]]),
    /** The purchase whose goods are inspected, by id; empty for the goods of the order itself. */
    purchase: z.string(),
    planned: dayShape,
    place: z.string().trim().max(160),
    lot: quantityShape,
    /** Inspection level and acceptable quality limits of ISO 2859-1, as they are written: "II", "2.5". */
    level: z.string().trim().max(4),
    aql: z.object({ critical: z.string().max(6), major: z.string().max(6), minor: z.string().max(6) }).readonly(),
    /** Left out where nobody said otherwise: normal inspection. */
    severity: severityShape.optional(),
    done: dayShape.optional(),
    /** Who inspected, by account or by name. */
    by: z.string().trim().max(80),
    drawn: z.number().int().min(0).max(1_000_000),
    found: z.object({ critical: defects, major: defects, minor: defects }).readonly(),
    /** Point by point, by the order: what was to be right and whether it was. */
    points: z.array(foundPointShape).max(200).readonly(),
    /** What was measured, several pieces each; left out where nothing was. */
    measures: z.array(measureShape).max(60).readonly().optional(),
    /** The faults by name; where there are any, `found` is what they come to. */
    faults: z.array(namedFaultShape).max(200).readonly().optional(),
    /** Content addresses of its photographs. */
    photos: z.array(z.string()).max(60).readonly(),
    verdict: z.enum(Object.keys(verdicts) as [Verdict, ...Verdict[]]).optional(),
    /** What is done about what was found. */
    remedy: z.string().max(2000),
    /** The inspection whose goods were reworked for this one, by id; empty for a first one. */
    again: z.string(),
  })
  .readonly()
export type Inspection = z.infer<typeof inspectionShape>

/** The inspections of a kind that count: those whose goods were not looked at again since. */
export function standingInspections(inspections: readonly Inspection[], kind?: InspectionKind): readonly Inspection[] {
  const repeated = new Set(inspections.map(({ again }) => again))
  return inspections.filter((one) => !repeated.has(one.id) && (kind === undefined || one.kind === kind))
}

/** "Final, 2026-05-26": what an inspection is called on papers and at gates. */
export function inspectionName({ kind, done, planned, again }: Inspection): Words {
  const { en, zh } = inspectionKinds[kind]
  const day = done ?? planned
  return { en: `${en}${again ? ' again' : ''}, ${day}`, zh: `${zh}${again ? '（复验）' : ''} ${day}` }
}
