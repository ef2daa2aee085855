import type { IncotermRow } from '@gendan/trade/tables/incoterms.generated'
import { rulesOf } from '@gendan/trade/terms/incoterms'
import { termShape } from '@gendan/trade/terms/old-terms'

/** What a trade term lays on either side, by the rules of 2020; for a term of older rules those that took its place. Undefined of any other. */
export function dutiesUnder(term: string): IncotermRow | undefined {
  const read = termShape.safeParse(term)
  return read.success ? rulesOf(read.data) : undefined
}
