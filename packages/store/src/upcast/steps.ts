/** How a saved state and a saved event of one shape become those of the next. */
export interface Steps {
  readonly state: (saved: unknown) => unknown
  readonly event: (saved: unknown) => unknown
}

/**
 * By kind, then by the shape that is left: `upcasters['order-file'][1]` turns shape 1 into shape 2. A new step comes with
 * a fixture of the old shape in fixtures/, and the test reads every fixture there.
 */
export const upcasters: Readonly<Record<string, Readonly<Record<number, Steps>>>> = {}
