import { same } from '@gendan/kernel/same'
import { useEffect, useRef, useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'
import { afterSaving, type Held, isOvertaken, onTopOf, typedOver } from './held.ts'

/** Something kept by the server while a person changes it. */
export interface Edit<T> {
  readonly value: T
  readonly set: (value: T) => void
  readonly dirty: boolean
  /** Typed earlier in this browser, never saved, and taken up again. */
  readonly resumed: boolean
  /** Somebody else changed it since the first key stroke here: what stood then, what stands now. */
  readonly overtaken: Overtaken<T> | undefined
  /** The version to act on: the newest, while nothing that is typed here was changed by others. */
  readonly expected: number
  /** Goes on with this value on top of what others did. */
  readonly goOn: (value: T) => void
  /** This very `value` is saved, or what of it was sent: called on the edit it was taken from. Whatever else is typed is still typed. */
  readonly done: (sent?: T) => void
  /** Gives up all that is typed. */
  readonly drop: () => void
}

export interface Overtaken<T> {
  readonly base: T
  readonly theirs: T
  /** The version that `base` had. */
  readonly since: number
}

/**
 * What is typed over a value of the server, also while that value is asked for again, while it is being saved and while others change it.
 * With a name it is kept in this browser, too, until it is saved or dropped: leaving the page loses nothing.
 */
export function useEdit<T>(saved: T, version: number, keptAs?: string): Edit<T> {
  const now = { value: saved, version }
  const [typed, hold] = useState<Held<T> | null>(() => (keptAs ? (kept(keptAs, heldOver(saved)) ?? null) : null))
  const [resumed, setResumed] = useState(typed !== null && !same(typed.value, saved))
  // What is typed while something is on its way is asked for when it is back: not as it was when that was sent.
  const latest = useRef(typed)
  const held = onTopOf(typed, now)
  const value = held?.value ?? saved
  const overtaken = held !== null && isOvertaken(held, now)
  function put(next: Held<T> | null): void {
    latest.current = next
    hold(next)
    if (keptAs && next) keep(keptAs, { value: next.value, base: next.base, version: next.version })
    if (keptAs && !next) forget(keptAs)
    if (!next) setResumed(false)
  }
  useEffect(() => {
    const next = onTopOf(latest.current, now)
    if (next !== latest.current) put(next)
  })
  return {
    value,
    set: (next) => put(typedOver(onTopOf(latest.current, now), next, now)),
    dirty: held !== null && !same(held.value, saved),
    resumed,
    overtaken: overtaken ? { base: held.base, theirs: saved, since: held.version } : undefined,
    expected: overtaken ? held.version : version,
    goOn: (next) => put(typedOver(null, next, now)),
    done: (sent = value) => put(afterSaving(latest.current, sent, now)),
    drop: () => put(null),
  }
}

/** Kept by this release: what it holds has every part that stands on the screen. */
function heldOver<T>(saved: T): (value: unknown) => value is Held<T> {
  return (value): value is Held<T> => {
    if (!isRecord(value) || typeof value['version'] !== 'number') return false
    const { value: typed, base } = value
    return [typed, base].every(
      (one) => isRecord(one) && isRecord(saved) && Object.keys(saved).every((key) => key in one),
    )
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
