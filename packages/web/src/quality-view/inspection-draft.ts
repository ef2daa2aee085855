import { type Inspection, type InspectionKind, inspectionShape, type Verdict } from '@gendan/forms/deal/inspection'
import { shapeFindings } from '../record-view/shape-findings.ts'
import { given, type Read } from './typed.ts'

/** An inspection as it is typed and tapped: what is a figure of the lot is text until it is read. */
export interface InspectionDraft {
  readonly kind: InspectionKind
  readonly purchase: string
  readonly planned: string
  readonly place: string
  readonly lot: string
  readonly unit: string
  readonly level: string
  readonly aql: Inspection['aql']
  readonly done: string
  readonly by: string
  readonly drawn: number
  readonly found: Inspection['found']
  readonly points: Inspection['points']
  readonly photos: readonly string[]
  readonly verdict: Verdict | ''
  readonly remedy: string
  readonly again: string
}

export function draftOf({ id: _, lot, done, verdict, ...rest }: Inspection): InspectionDraft {
  return { ...rest, lot: lot.value, unit: lot.unit, done: done ?? '', verdict: verdict ?? '' }
}

/** What is typed, as the act takes it; or everything that its shape does not take. */
export function readInspection(draft: InspectionDraft, id: string): Read<Inspection> {
  const { lot, unit, done, verdict, ...rest } = draft
  const read = inspectionShape.safeParse({
    ...rest,
    id,
    lot: { value: lot.trim(), unit },
    ...given('done', done),
    ...given('verdict', verdict),
  })
  return read.success
    ? { value: read.data, findings: [] }
    : { value: undefined, findings: shapeFindings(read.error.issues) }
}
