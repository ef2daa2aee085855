import type { Look } from '@gendan/contract/sign-doors'
import type { Lang } from './say.ts'

export type Head = NonNullable<Look['head']>

/** What every state of the page has: its tongue, how to turn it, how to try again. */
export interface Frame {
  readonly lang: Lang
  readonly turn: (lang: Lang) => void
  readonly again: () => void
}

export type Way = 'accept' | 'counter'

/** How far somebody is with his answer: it stays as it is when the page is turned into the other tongue. */
export interface Answering {
  way?: Way | undefined
  /** What he sent, once it was taken. */
  sent?: { readonly way: Way; readonly values: Record<string, string>; readonly at: Date }
}

/** A paper that may be answered, with the secret that opens it. */
export interface PaperShown extends Frame {
  readonly head: Head
  readonly secret: string
  readonly answering: Answering
}
