/** What the binding of one order file may cost. A file beyond it is named in the index with its hash, and not bound. */
export const bindingLimits = {
  /** Of one kept file. */
  pagesOfOne: 500,
  pages: 3000,
  bytes: 150 * 1024 * 1024,
  dots: 40_000_000,
  /** For one file to be read and copied. */
  milliseconds: 20_000,
  /** For the whole to be stamped and written. */
  finishMilliseconds: 180_000,
  /** Of the process that binds. */
  megabytes: 900,
  /** Orders bound at one time; others wait their turn. */
  atOnce: 2,
  /** A process that a hostile file has killed is started anew so often. */
  restarts: 5,
} as const
