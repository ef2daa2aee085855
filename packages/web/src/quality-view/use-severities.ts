import type { Answer } from '@gendan/contract/questions'
import type { Inspection } from '@gendan/forms/deal/inspection'
import { type ChosenSeverity, ledTo, type NextSeverity } from '@gendan/forms/deal/inspection-severity'
import { useCallback } from 'react'
import { useAsk } from '../app/queries.ts'

export type SeverityRow = Answer<'inspection-severity'>['rows'][number]

/** What the record proposes for an inspection of this kind, and of this purchase; undefined while nothing is known. */
export type SeverityOf = (of: Pick<Inspection, 'kind' | 'purchase'>) => SeverityRow | undefined

/** How severely the inspections of an order are to be made, by the record. */
export function useSeverities(file: string): { readonly ready: boolean; readonly of: SeverityOf } {
  const asked = useAsk('inspection-severity', { file })
  const rows = asked.data?.rows
  const of = useCallback<SeverityOf>(
    ({ kind, purchase }) => rows?.find((one) => one.kind === kind && one.purchase === purchase),
    [rows],
  )
  return { ready: asked.data !== undefined || asked.isError, of }
}

/** The severity that the record leads to; nothing where no lot is on record. */
export function severityBy(row: SeverityRow | undefined): ChosenSeverity | undefined {
  if (!row || row.lots === 0) return undefined
  const proposed = row.next as NextSeverity
  return { is: ledTo(proposed), proposed, lots: row.lots, refused: row.refused, why: '' }
}
