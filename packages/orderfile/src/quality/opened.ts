import type { Sections } from '@gendan/forms/deal/deal'
import { openingOf } from '@gendan/forms/deal/quality'

/** The kept sample was scanned for an inspection, or a manager said why not; or it has its result already. */
export function isOpened(deal: Sections, inspection: string): boolean {
  return openingOf(deal, inspection) !== undefined || hadResult(deal, inspection)
}

/** What was inspected before the house asked for the kept sample keeps its result, and may still be corrected. */
function hadResult({ inspections = [] }: Sections, inspection: string): boolean {
  return inspections.some(({ id, verdict }) => id === inspection && verdict !== undefined)
}
