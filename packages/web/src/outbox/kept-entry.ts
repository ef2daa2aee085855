import type { Problem } from '@gendan/contract/shapes'
import type { Words } from '@gendan/kernel/words'

/** An act that waits on this machine until the server has taken it, or its author has thrown it away. */
export interface KeptEntry {
  /** Its place in the row, given by the cupboard. */
  readonly seq: number
  /** The idempotency key: however often it is sent, it is done once. */
  readonly key: string
  readonly account: string
  readonly world: string
  /** The act's name, the kind of its subject, the subject's id. */
  readonly act: string
  readonly kind: string
  readonly id: string
  readonly input: unknown
  /** The version it was made on; left out where the act only adds. */
  readonly expected?: number
  /** The content addresses of the photographs it speaks of. */
  readonly photos: readonly string[]
  /** What it is, for people: "LW26-0147 打磨 +80". */
  readonly says: Words
  /** What shows it: screens ask for the entries of their place, such as "progress/FILE". */
  readonly place: string
  /** Where it can be mended: a path inside its world. */
  readonly mend: string
  /** The instant at which it was typed. */
  readonly at: string
  /** Why the server refused it. Such an entry waits for its author. */
  readonly problem?: Problem
}

/** What a screen gives to be kept and sent. */
export type NewEntry = Omit<KeptEntry, 'seq' | 'problem'>

/** A photograph that waits to be sent, under the address that the server will give it. */
export interface KeptPhoto {
  readonly address: string
  readonly account: string
  readonly world: string
  readonly name: string
  readonly mime: string
  readonly bytes: ArrayBuffer
  readonly at: string
}
