import type { Sections } from '@gendan/forms/deal/deal'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { wrongIn } from '@gendan/forms/deal/inspection-findings'
import type { Concession, Correction, InspectionDoubt } from '@gendan/forms/deal/quality-care'
import { planIfAny } from '@gendan/forms/kinds/parts/inspection-plan'

type Held = Pick<Sections, 'quality'>

/** Doubts of an inspection that its supervisor has not answered, or stopped. */
export function openDoubts({ quality }: Held, inspection: string): readonly InspectionDoubt[] {
  return (quality?.doubts ?? []).filter((one) => one.inspection === inspection && one.answer?.decides !== 'go-on')
}

/** Doubts that wait for a word at all. */
export function unanswered({ quality }: Held): readonly InspectionDoubt[] {
  return (quality?.doubts ?? []).filter(({ answer }) => answer === undefined)
}

export function concessionOf({ quality }: Held, inspection: string): Concession | undefined {
  return quality?.concessions?.find(({ id }) => id === inspection)
}

/** Corrections that nothing has proved done yet, the earliest first. */
export function openCorrections({ quality }: Held): readonly Correction[] {
  return (quality?.corrections ?? [])
    .filter(({ closed }) => closed === undefined)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
}

/** Only small flaws: no critical or major defect beyond its acceptance number, no point wrong, no measure out of tolerance. */
export function onlySmall(inspection: Inspection): boolean {
  const plan = planIfAny(inspection)
  if (!plan || wrongIn(inspection).length > 0) return false
  return plan.classes.every(({ of, decision }) => decision === 'accept' || of === 'minor')
}
