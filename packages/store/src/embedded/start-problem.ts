import type { Words } from '@gendan/kernel/words'

/**
 * A start that a person can put right: what is the matter and what to do, in both tongues. Whoever starts the program
 * prints `says` and exits; there is no stack to read. `cause` is the error or the log line it was told from.
 */
export class StartProblem extends Error {
  readonly says: Words

  constructor(says: Words, cause?: unknown) {
    super(`${says.en} ${says.zh}`, { cause })
    this.name = 'StartProblem'
    this.says = says
  }
}
