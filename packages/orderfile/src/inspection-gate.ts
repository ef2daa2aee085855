import type { Post } from '@gendan/firm/posts'
import type { Sections } from '@gendan/forms/deal/deal'
import {
  type Inspection,
  type InspectionKind,
  inspectionName,
  standingInspections,
} from '@gendan/forms/deal/inspection'
import type { Part } from '@gendan/forms/form'
import { inspectionReport } from '@gendan/forms/kinds/inspection-report/form'
import type { Spot } from '@gendan/kernel/rule'
import { type Issued, latestPaper, type OrderFile } from './order-file.ts'

/** What the gates of the three inspections have in common: what they bind, what stands against them, what proves them. */

/** The inspections of a kind that have a lamp each: those whose goods were not looked at again since. */
export function inspectionParts({ inspections = [] }: Sections, kind: InspectionKind): readonly Part[] {
  return standingInspections(inspections, kind).map((one) => ({ id: one.id, name: inspectionName(one) }))
}

/** The standing inspections that a gate of a kind is about: the one of the part, or all of them where it is of the whole file. */
export function inspectionsAt(
  { inspections = [] }: Sections,
  kind: InspectionKind,
  part: string,
): readonly Inspection[] {
  const standing = standingInspections(inspections, kind)
  return part === '' ? standing : standing.filter(({ id }) => id === part)
}

/** What a signature binds of an inspection: its result, and how it was come by. */
export function resultOf({ lot, level, aql, done, by, drawn, found, points, verdict, remedy, photos }: Inspection) {
  return { lot, level, aql, done, by, drawn, found, points, verdict, remedy, photos }
}

/** A conditional verdict is a concession: a manager's to make, whatever the firm has bound. */
export function concededBy(deal: Sections, kind: InspectionKind, part: string): readonly Post[] | undefined {
  const conditional = inspectionsAt(deal, kind, part).some(({ verdict }) => verdict === 'conditional')
  return conditional ? ['manager', 'general-manager'] : undefined
}

/** The latest reports issued on the inspections of a gate. */
export function reportsOn(file: OrderFile, kind: InspectionKind, part: string): readonly Issued[] {
  return inspectionsAt(file.deal, kind, part).flatMap(({ id }) => latestPaper(file, inspectionReport.kind, id) ?? [])
}

/** An inspection that failed never opens a gate, not by force either: the goods are reworked and inspected again. */
export function hasFailed(inspections: readonly Inspection[]): boolean {
  return inspections.some(({ verdict }) => verdict === 'failed')
}

/** Why an inspection does not open its gate yet. */
export function lacksOf({ id, verdict, planned, place }: Inspection): readonly Spot[] {
  const at = `inspections.${id}`
  if (verdict === undefined) {
    return [
      {
        at: `${at}.done`,
        says: {
          en: `The inspection planned for ${planned}${place && `, ${place},`} has no result yet.`,
          zh: `计划 ${planned}${place && ` 在${place}`}的验货还没有结果。`,
        },
        remedy: { en: 'Inspect by the order and enter what was found.', zh: '请照单验货并登记结果。' },
      },
    ]
  }
  if (verdict !== 'failed') return []
  return [
    {
      at: `${at}.verdict`,
      says: { en: 'The inspection has failed.', zh: '验货不合格。' },
      remedy: { en: 'Have the goods reworked and plan another inspection of them.', zh: '请安排返工，再计划复验。' },
    },
  ]
}
