import type { Look } from '@gendan/contract/sign-doors'
import type { Lang } from './say.ts'

export type Head = NonNullable<Look['head']>

/** What every state of the page has: its tongue, how to turn it, how to try again. */
export interface Frame {
  readonly lang: Lang
  readonly turn: (lang: Lang) => void
  readonly again: () => void
}

/** A paper that may be answered, with the secret that opens it. */
export interface PaperShown extends Frame {
  readonly head: Head
  readonly secret: string
}
