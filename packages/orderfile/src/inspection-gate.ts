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
import type { Gate } from './gate.ts'
import { type Issued, latestPaper, type OrderFile } from './order-file.ts'
import { concessionOf, onlySmall, openDoubts } from './quality/care.ts'

/** The inspections of a kind that have a lamp each: those whose goods were not looked at again since. */
function inspectionParts({ inspections = [] }: Sections, kind: InspectionKind): readonly Part[] {
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
export function resultOf(inspection: Inspection, deal: Sections = {}) {
  const concession = concessionOf(deal, inspection.id)
  const { lot, level, aql, done, by, drawn, found, points, verdict, remedy, photos, faults, measures, severity } =
    inspection
  return {
    ...{ lot, level, aql, done, by, drawn, found, points, verdict, remedy, photos },
    // What was signed before faults were named and pieces measured stays signed.
    ...(faults ? { faults } : {}),
    ...(measures ? { measures } : {}),
    ...(severity ? { severity } : {}),
    ...(concession ? { concession } : {}),
  }
}

/** A conditional verdict is a concession: a manager's to make, whatever the firm has bound. */
export function concededBy(deal: Sections, kind: InspectionKind, part: string): readonly Post[] | undefined {
  const conditional = inspectionsAt(deal, kind, part).filter(({ verdict }) => verdict === 'conditional')
  // Small flaws that the customer lets us accept ourselves are the inspector's.
  const graver = conditional.filter((one) => !(concessionOf(deal, one.id)?.small && onlySmall(one)))
  return graver.length > 0 ? ['manager', 'general-manager'] : undefined
}

/** The latest reports issued on the inspections of a gate. */
export function reportsOn(file: OrderFile, kind: InspectionKind, part: string): readonly Issued[] {
  return inspectionsAt(file.deal, kind, part).flatMap(({ id }) => latestPaper(file, inspectionReport.kind, id) ?? [])
}

/** An inspection that failed never opens a gate, not by force either: the goods are reworked and inspected again. */
export function hasFailed(inspections: readonly Inspection[]): boolean {
  return inspections.some(({ verdict }) => verdict === 'failed')
}

/**
 * What the gates of accessories and of the mid-term have in common: one lamp for each inspection that stands, proven by its report, closed
 * by a failure; a concession is the manager's. `goods` is what was inspected and binds with the result.
 */
export function inspectionGate(kind: InspectionKind, goods: (file: OrderFile, inspection: Inspection) => unknown) {
  const bound = (file: OrderFile, part: string) => {
    const [inspection] = inspectionsAt(file.deal, kind, part)
    return inspection
      ? { inspection: resultOf(inspection, file.deal), goods: goods(file, inspection) }
      : { inspection: undefined, goods: undefined }
  }
  return {
    signers: ['qc', 'merchandiser', 'supervisor', 'manager', 'general-manager'],
    signersBy: (deal, part) => concededBy(deal, kind, part),
    forcedBy: ['supervisor', 'manager', 'general-manager'],
    shown: 'file',
    provenBy: (file, part) => reportsOn(file, kind, part),
    parts: (sections) => inspectionParts(sections, kind),
    after: [],
    lacks: (file, part) => inspectionsAt(file.deal, kind, part).flatMap((one) => lacksOf(one, file.deal)),
    facts: ({ file, part }) => {
      const inspections = inspectionsAt(file.deal, kind, part)
      return inspections.length === 0 || hasFailed(inspections) ? undefined : bound(file, part)
    },
    ownFacts: bound,
  } satisfies Partial<Gate>
}

/** Why an inspection does not open its gate yet. */
export function lacksOf(inspection: Inspection, deal: Sections): readonly Spot[] {
  const { id, verdict, planned, place } = inspection
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
  if (verdict !== 'failed') return [...doubted(inspection, deal), ...unseenBy(inspection, deal)]
  return [
    {
      at: `${at}.verdict`,
      says: { en: 'The inspection has failed.', zh: '验货不合格。' },
      remedy: { en: 'Have the goods reworked and plan another inspection of them.', zh: '请安排返工，再计划复验。' },
    },
  ]
}

/** A doubt that the supervisor has not answered, or has stopped, holds the gate. */
function doubted({ id }: Inspection, deal: Sections): readonly Spot[] {
  return openDoubts(deal, id)
    .slice(0, 3)
    .map(({ what, answer }) => ({
      at: `inspections.${id}.doubt`,
      says: answer
        ? { en: `In doubt, answered “${answer.word}”: ${what}`, zh: `疑问已答复“${answer.word}”，尚未放行：${what}` }
        : { en: `In doubt, not answered: ${what}`, zh: `疑问未答复：${what}` },
      remedy: { en: 'The supervisor says whether it may go on.', zh: '请主管答复是否可以继续。' },
    }))
}

/** A flaw that the customer can see is his to accept. */
function unseenBy({ id, verdict }: Inspection, deal: Sections): readonly Spot[] {
  const concession = concessionOf(deal, id)
  if (verdict !== 'conditional' || !concession?.visible || concession.yes) return []
  return [
    {
      at: `inspections.${id}.concession`,
      says: { en: 'The customer can see the flaw and has not agreed.', zh: '客户看得出这个缺陷，还没有同意。' },
      remedy: { en: 'Ask him, and keep his yes.', zh: '请征得客户同意并存入凭据。' },
    },
  ]
}
