/** An aggregate whose rows in lists are to be written. */
export interface Projected extends Moved<unknown> {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly version: number
}

/** A state, and the one before the act: its rows stand in the lists already. Without that, as in a replay, every row is to be written. */
export interface Moved<State> {
  readonly state: State
  readonly was?: State | undefined
}

/**
 * What a list shows of a state, as the text of its rows; undefined where that stands there already. An act moves few of the lists, and what
 * is written again as it was costs as much as what is new.
 */
export function rowsToWrite<State>(
  { state, was }: Moved<State>,
  rowsOf: (state: State) => unknown,
): string | undefined {
  const rows = JSON.stringify(rowsOf(state))
  return was !== undefined && JSON.stringify(rowsOf(was)) === rows ? undefined : rows
}
