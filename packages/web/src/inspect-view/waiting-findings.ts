import type { Inspection } from '@gendan/forms/deal/inspection'
import { type Findings, findingsShape, withFindings } from '@gendan/forms/deal/inspection-findings'
import type { KeptEntry } from '../outbox/kept-entry.ts'

/** The place of the outbox that the inspections of an order are shown at. */
export function placeOf(file: string): string {
  return `inspect/${file}`
}

/** What an entry reports of an inspection; undefined where it is another act, or of another inspection. */
export function seenIn({ act, input }: KeptEntry, inspection: string): Findings | undefined {
  if (act !== 'report-inspection') return undefined
  const read = findingsShape.safeParse((input as { readonly seen?: unknown }).seen)
  return read.success && read.data.inspection === inspection ? read.data : undefined
}

/** Whether the kept sample was scanned here and the scan is still on its way. */
export function isScanned(entries: readonly KeptEntry[], inspection: string): boolean {
  return entries.some(
    ({ act, input, problem }) =>
      act === 'scan-sample' &&
      problem === undefined &&
      (input as { readonly inspection?: unknown }).inspection === inspection,
  )
}

/** An inspection with everything that waits on this machine put in, in the order in which it was typed. */
export function withWaiting(inspection: Inspection, entries: readonly KeptEntry[], but?: KeptEntry): Inspection {
  return entries
    .filter((one) => one !== but && one.problem === undefined)
    .flatMap((one) => seenIn(one, inspection.id) ?? [])
    .reduce(withFindings, inspection)
}

/** The photographs that findings name: they travel before them. */
export function photosOf({ photos, points, faults }: Findings): readonly string[] {
  return [...photos, ...points.flatMap((one) => one.photos ?? []), ...faults.flatMap((one) => one.photos ?? [])]
}

/** Whether there is anything to report. */
export function isNothing({ inspection: _, points, measures, faults, photos, ...told }: Findings): boolean {
  return points.length + measures.length + faults.length + photos.length === 0 && Object.keys(told).length === 0
}
