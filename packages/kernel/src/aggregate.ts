import type { z } from 'zod'

/** Names one aggregate: its kind and id. */
export interface Ref {
  readonly kind: string
  readonly id: string
}

/** An aggregate an act reads. `change` marks one the act will also write: it is locked until the act is saved. */
export interface Need extends Ref {
  readonly change?: true
  /** Read as it was born where there is none: a goods file that a line names and nobody kept. */
  readonly maybe?: true
}

/**
 * A thing that changes only by events: an order file, a party, a firm, a series of numbers. Kept as its present state
 * and the journal of its events, written together; replaying the journal gives the same state.
 */
// biome-ignore lint/suspicious/noExplicitAny: aggregates of every state and event stand in one row (each room's aggregates.ts).
export interface Aggregate<State = any, Event extends { readonly type: string } = any> {
  readonly kind: string
  /** Version of the saved form. A change of `state` or `event` needs a new number and an upcaster in store/upcast. */
  readonly shape: number
  readonly state: z.ZodType<State>
  readonly event: z.ZodType<Event>
  /** Before its first event. */
  readonly born: (id: string) => State
  /** The only way it changes. Knows no clock: what happened when is in the event. */
  readonly evolve: (state: State, event: Event) => State
}

export type StateOf<A extends Aggregate> = A extends Aggregate<infer State, infer _> ? State : never
export type EventOf<A extends Aggregate> = A extends Aggregate<infer _, infer Event> ? Event : never

export function refTo(aggregate: Aggregate, id: string): Ref {
  return { kind: aggregate.kind, id }
}
