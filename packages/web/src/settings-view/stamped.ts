import type { Answer } from '@gendan/contract/questions'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'

type Row = Answer<'all-acts'>['rows'][number]

/** One printing with the chop, as the journal tells it. */
export interface Stamped {
  readonly file: string
  /** Id of the paper in its file. */
  readonly paper: string
  readonly by: string
  readonly at: string
  readonly from: string
}

/** The printings among the rows of a journal, in its order. */
export function stampedIn(rows: readonly Row[]): readonly Stamped[] {
  return rows.flatMap(({ id, by, at, from, event: told }) => {
    const event = told as OrderFileEvent
    if (event.type !== 'paper-stamped') return []
    return [{ file: id, paper: event.paper, by, at, from }]
  })
}

/** The numbers of the papers issued among the rows, by file and paper. */
export function numbersIn(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, event: told }) => {
      const event = told as OrderFileEvent
      return event.type === 'paper-issued' ? [[`${id} ${event.paper.id}`, event.paper.number] as const] : []
    }),
  )
}
