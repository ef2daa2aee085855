import { same } from '@gendan/kernel/same'

/** What stands at the server, as it was last told. */
export interface Stands<T> {
  readonly value: T
  readonly version: number
}

/** What is typed over a value of the server: on top of what it was begun, and which version that had. */
export interface Held<T> {
  readonly value: T
  readonly base: T
  readonly version: number
  /** It was sent over this and is saved: what the server tells next in its place is our own, nobody else's. */
  readonly sentOver?: Stands<T>
}

/** Typed once more. Nothing is held where it says what stood before. */
export function typedOver<T>(held: Held<T> | null, value: T, stands: Stands<T>): Held<T> | null {
  if (!held) return same(value, stands.value) ? null : { value, base: stands.value, version: stands.version }
  return !held.sentOver && same(value, held.base) ? null : { ...held, value }
}

/** What was sent is saved, over what stood when it was sent. What was typed since is still typed; the rest is done with. */
export function afterSaving<T>(held: Held<T> | null, sent: T, stood: Stands<T>): Held<T> | null {
  if (!held || same(held.value, sent)) return null
  return { value: held.value, base: sent, version: stood.version, sentOver: stood }
}

/** The same on what the server tells now: once it has told what we sent, that is what is typed over. */
export function onTopOf<T>(held: Held<T> | null, now: Stands<T>): Held<T> | null {
  if (!held?.sentOver || (held.sentOver.version === now.version && same(held.sentOver.value, now.value))) return held
  return same(held.value, now.value) ? null : { value: held.value, base: now.value, version: now.version }
}

/** Somebody else changed it since it was begun to be typed over. */
export function isOvertaken<T>(held: Held<T>, now: Stands<T>): boolean {
  return !held.sentOver && !same(held.value, now.value) && !same(held.base, now.value)
}
