import type { z } from 'zod'
import type { Aggregate, EventOf, Need, Ref, StateOf } from './aggregate.ts'
import type { Day } from './day.ts'
import type { Finding } from './rule.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** Who acts, when, and the only chance an act may use: one fresh id. */
export interface Now {
  /** The world's business day in the company's time zone. */
  readonly day: Day
  /** The instant, ISO 8601 in UTC. */
  readonly at: string
  /** The account that acts and the posts it holds in this firm. */
  readonly by: { readonly account: string; readonly posts: readonly string[] }
  readonly id: string
}

/** The facts an act needs beyond its subject, as they stood when it was decided. Their versions enter the journal. */
export interface Facts {
  of<A extends Aggregate>(aggregate: A, id: string): StateOf<A>
  /** The rows of a list that the act named. */
  rows(list: string): readonly unknown[]
}

/** A list an act reads: what it cannot name one by one. The office reads it in the act's own transaction. */
export interface Listing {
  readonly list: string
  readonly of: Readonly<Record<string, string>>
}

/** One event for one aggregate. An act may return events for several: all are saved or none. */
export interface Change {
  readonly on: Ref
  readonly event: { readonly type: string }
}

/** A page that must be set and kept as PDF before the act may stand; `kept` turns the kept page into a change. */
export interface Press {
  readonly sheet: Sheet
  readonly kept: (printed: Printed) => Change
}

/** A page as it was printed: the content address and size of its bytes. */
export interface Printed {
  readonly attachment: string
  readonly bytes: number
  readonly pages: number
}

/** Either these changes follow, or here is why not. A refusal is an answer, not an exception. */
export type Decision =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly press?: readonly Press[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Something a person does. Decided from the subject, the input, the named facts and the day alone; performed upstairs.
 * A lesson performs the same acts in memory.
 */
export interface Act<A extends Aggregate = Aggregate, Input = unknown> {
  /** Verb and noun: "issue-paper". */
  readonly name: string
  readonly title: Words
  /** The right that a person must hold; firm/rights.ts says which posts hold it. */
  readonly right: string
  readonly on: A
  /** `opens` begins a new subject; `changes` needs one that stands. */
  readonly does: 'opens' | 'changes'
  /** Money or bank data moves: a second factor must have been shown in this session. */
  readonly secondFactor?: true
  readonly input: z.ZodType<Input>
  /** Whom the subject concerns, where it is not everybody: to the others there is no such thing (docs/decisions/0034). */
  readonly concerns?: (subject: StateOf<A>, now: Now) => boolean
  /** Aggregates read besides the subject. What the act will change must be among them, too. */
  readonly needs?: (subject: StateOf<A>, input: Input, now: Now) => readonly Need[]
  /** Lists read besides (docs/decisions/0022). */
  readonly lists?: (subject: StateOf<A>, input: Input) => readonly Listing[]
  /** Content addresses of files that the input speaks of: what is not kept in this world proves nothing. '' for none. */
  readonly files?: (input: Input) => readonly string[]
  readonly decide: (subject: StateOf<A>, input: Input, now: Now, facts: Facts) => Decision
}

/** Keeps the input's type while an act is declared. */
export function act<A extends Aggregate, Input>(declared: Act<A, Input>): Act<A, Input> {
  return declared
}

export function done(changes: readonly Change[], press?: readonly Press[]): Decision {
  return press ? { ok: true, changes, press } : { ok: true, changes }
}

export function refused(findings: readonly Finding[]): Decision {
  return { ok: false, findings }
}

/** An event for an aggregate, typed by its kind. */
export function change<A extends Aggregate>(aggregate: A, id: string, event: EventOf<A>): Change {
  return { on: { kind: aggregate.kind, id }, event }
}
