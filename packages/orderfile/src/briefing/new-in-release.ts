import type { ReleaseMeeting } from '@gendan/forms/deal/production'
import { compareMaking } from '@gendan/forms/kinds/parts/compare-terms'
import type { OrderFile } from '../order-file.ts'
import { termsToCopy } from '../repeat/copied.ts'

/** What is new in an order against the customer's last one, as it is explained to departments at the release: no price stands in it. */
export function newInRelease(last: OrderFile, file: OrderFile): NonNullable<ReleaseMeeting['against']> {
  const [was, is] = [last, file].map(termsToCopy)
  const found = was && is ? compareMaking(was, is) : []
  const changes = found.map(({ what, before, after }) => ({ what, before, after }))
  return { number: last.number, changes: changes.slice(0, 400) }
}
