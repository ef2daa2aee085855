/** How a saved state and a saved event of one shape become those of the next. */
export interface Steps {
  readonly state: (saved: unknown) => unknown
  readonly event: (saved: unknown) => unknown
}

/** A shape that only takes in more than the one before: what was saved stands as it did. */
export const asItStood: Steps = { state: (saved) => saved, event: (saved) => saved }
