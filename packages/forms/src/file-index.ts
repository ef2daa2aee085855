import type { Words } from '@gendan/kernel/words'

/** One paper of an order file as its index names it. */
export interface IndexRow {
  readonly chapter: Words
  readonly kind: Words
  /** Its number, or the name of the file. */
  readonly title: string
  /** 0 where several stand side by side. */
  readonly version: number
  readonly day: string
  /** SHA-256 of its bytes. */
  readonly hash: string
  /** The page it begins on, in a bound file; nothing where nothing is bound. */
  readonly page?: number
  /** Why it is not bound, where the file is. */
  readonly unbound?: Words
}

/** What lies in an order file, what it lacks, and what it does not need. */
export interface FileIndex {
  readonly file: string
  readonly rows: readonly IndexRow[]
  readonly held: number
  readonly needed: number
  readonly missing: readonly Words[]
  readonly waived: readonly { readonly name: Words; readonly reason: string }[]
}
