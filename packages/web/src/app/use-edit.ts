import { same } from '@gendan/kernel/same'
import { useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'

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
  readonly drop: () => void
}

export interface Overtaken<T> {
  readonly base: T
  readonly theirs: T
  /** The version that `base` had. */
  readonly since: number
}

interface Held<T> {
  readonly value: T
  readonly base: T
  readonly version: number
}

/**
 * What is typed over a value of the server, also while that value is asked for again and others change it. With a name it is
 * kept in this browser, too, until it is saved or dropped: leaving the page loses nothing.
 */
export function useEdit<T>(saved: T, version: number, keptAs?: string): Edit<T> {
  const [held, hold] = useState<Held<T> | null>(() => (keptAs ? (kept(keptAs, heldOver(saved)) ?? null) : null))
  const [resumed, setResumed] = useState(held !== null && !same(held.value, saved))
  const dirty = held !== null && !same(held.value, saved)
  const overtaken = dirty && !same(held.base, saved)
  function put(next: Held<T>): void {
    const typed = same(next.value, next.base) ? null : next
    hold(typed)
    if (keptAs && typed) keep(keptAs, typed)
    if (keptAs && !typed) forget(keptAs)
    if (!typed) setResumed(false)
  }
  return {
    value: held?.value ?? saved,
    set: (value) => put({ value, base: held?.base ?? saved, version: held?.version ?? version }),
    dirty,
    resumed,
    overtaken: overtaken ? { base: held.base, theirs: saved, since: held.version } : undefined,
    expected: overtaken ? held.version : version,
    goOn: (value) => put({ value, base: saved, version }),
    drop: () => put({ value: saved, base: saved, version }),
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
