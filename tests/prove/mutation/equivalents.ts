/** A mutant that no test can find, because it changes nothing that anybody could see; and why that is so. */
interface Equivalent {
  /** How the path of the file ends. */
  readonly file: string
  readonly was: string
  readonly is: readonly string[]
  readonly why: string
}

/** Looked at one by one. */
export const equivalents: readonly Equivalent[] = []
