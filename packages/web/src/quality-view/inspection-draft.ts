import { type Inspection, type InspectionKind, inspectionShape, type Verdict } from '@gendan/forms/deal/inspection'
import { countsOf, type Findings } from '@gendan/forms/deal/inspection-findings'
import type { Measure } from '@gendan/forms/deal/inspection-parts'
import type { ChosenSeverity } from '@gendan/forms/deal/inspection-severity'
import { isDecimal } from '@gendan/kernel/decimal'
import { same } from '@gendan/kernel/same'
import { shapeFindings } from '../record-view/shape-findings.ts'
import { given, type Read } from './typed.ts'

/** A measure as it is typed: figures are text until they are read. */
export interface MeasureDraft extends Pick<Measure, 'id' | 'name' | 'unit'> {
  readonly nominal: string
  readonly plus: string
  readonly minus: string
  readonly values: readonly string[]
}

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
  readonly severity: ChosenSeverity | undefined
  readonly done: string
  readonly by: string
  readonly drawn: number
  readonly found: Inspection['found']
  readonly points: Inspection['points']
  readonly measures: readonly MeasureDraft[]
  readonly faults: NonNullable<Inspection['faults']>
  readonly photos: readonly string[]
  readonly verdict: Verdict | ''
  readonly remedy: string
  readonly again: string
}

export function draftOf({
  id: _,
  lot,
  done,
  verdict,
  severity,
  measures = [],
  faults = [],
  ...rest
}: Inspection): InspectionDraft {
  const texts = { severity, measures, faults, done: done ?? '', verdict: verdict ?? '' } as const
  return { ...rest, ...texts, lot: lot.value, unit: lot.unit }
}

/** What is typed, as the act takes it; or everything that its shape does not take. */
export function readInspection(draft: InspectionDraft, id: string): Read<Inspection> {
  const { lot, unit, done, verdict, measures, faults, severity, ...rest } = draft
  const read = inspectionShape.safeParse({
    ...rest,
    id,
    found: foundIn(draft),
    lot: { value: lot.trim(), unit },
    ...(measures.length > 0 ? { measures: measures.map(typedMeasure) } : {}),
    ...(faults.length > 0 ? { faults: faults.filter(({ count }) => count > 0) } : {}),
    ...(severity ? { severity } : {}),
    ...given('done', done),
    ...given('verdict', verdict),
  })
  return read.success
    ? { value: read.data, findings: [] }
    : { value: undefined, findings: shapeFindings(read.error.issues) }
}

/** Pieces that nobody typed yet are no values. */
function typedMeasure({ values, nominal, plus, minus, ...rest }: MeasureDraft) {
  const figure = (text: string) => text.trim().replace('，', '.').replace(',', '.')
  return {
    ...rest,
    values: values.map(figure).filter(Boolean),
    ...{ nominal: figure(nominal) || '0', plus: figure(plus) || '0', minus: figure(minus) || '0' },
  }
}

/** Defects by class: what the named faults come to, else what was counted. */
export function foundIn({ faults, found }: Pick<InspectionDraft, 'faults' | 'found'>): Inspection['found'] {
  return faults.length > 0 ? countsOf(faults) : found
}

/** A figure that cannot be read: told beside it while it is typed. */
export function isFigure(text: string): boolean {
  return text.trim() === '' || isDecimal(text.trim().replace(',', '.'))
}

/** What of a draft is other than what stands: that alone is reported. */
export function findingsOf(id: string, base: Inspection, now: Inspection): Findings {
  const changed = <One extends { readonly id: string }>(was: readonly One[], is: readonly One[]) =>
    is.filter(
      (one) =>
        !same(
          one,
          was.find((other) => other.id === one.id),
        ),
    )
  const [was, is] = [base.faults ?? [], now.faults ?? []]
  const gone = was.filter((one) => !is.some((other) => other.id === one.id)).map((one) => ({ ...one, count: 0 }))
  const told = <Key extends 'drawn' | 'done' | 'by' | 'verdict' | 'remedy' | 'found'>(key: Key) =>
    now[key] === undefined || same(now[key], base[key]) ? {} : { [key]: now[key] }
  return {
    inspection: id,
    points: changed(base.points, now.points).filter((one) => !(one.unseen && one.found === '')),
    measures: changed(base.measures ?? [], now.measures ?? []),
    faults: [...changed(was, is), ...gone],
    photos: now.photos.filter((one) => !base.photos.includes(one)),
    ...told('drawn'),
    ...told('done'),
    ...told('by'),
    ...told('verdict'),
    ...told('remedy'),
    ...(is.length === 0 ? told('found') : {}),
  }
}
