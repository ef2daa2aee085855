/** An aggregate whose rows in lists are to be written. */
export interface Projected {
  readonly ref: { readonly kind: string; readonly id: string }
  readonly version: number
  readonly state: unknown
}
