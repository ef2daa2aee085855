import type { Correspondent } from '@gendan/orderfile/mail/said'

/** A file in a mail, by what it is and not by what it calls itself. */
export interface ParsedPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A mail as the worker read it; nothing in it is true because it stands there. */
export interface Parsed {
  readonly subject: string
  readonly text: string
  readonly from: Correspondent
  readonly replyTo: readonly Correspondent[]
  readonly to: readonly Correspondent[]
  readonly cc: readonly Correspondent[]
  readonly date: string
  readonly messageId: string
  readonly refs: readonly string[]
  /** Its page with nothing in it that could run or load; empty where it has none. */
  readonly page: string
  readonly parts: readonly ParsedPart[]
  /** So many files more than are taken in. */
  readonly left: number
  /** The headers above the body, in order. */
  readonly headers: readonly { readonly key: string; readonly value: string }[]
}

/** A mail that was read; or why not, with what its head says. */
export type ParseAnswer = { readonly parsed: Parsed } | { readonly fault: string; readonly head?: Parsed }
