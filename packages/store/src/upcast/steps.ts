/** How a saved state and a saved event of one shape become those of the next. */
export interface Steps {
  readonly state: (saved: unknown) => unknown
  readonly event: (saved: unknown) => unknown
}
