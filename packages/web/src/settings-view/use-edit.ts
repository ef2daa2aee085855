import { useState } from 'react'

/** A part of the firm while a person changes it. */
export interface Edit<T> {
  readonly value: T
  readonly set: (value: T) => void
  readonly dirty: boolean
  /** Somebody else changed the same part since the first key stroke here. */
  readonly overtaken: boolean
  /** The version to act on: the newest while only other parts of the firm changed. */
  readonly expected: number
  readonly drop: () => void
}

interface Held<T> {
  readonly value: T
  readonly base: T
  readonly version: number
}

/** Keeps what is typed over a value of the server, also while that value is asked for again and other parts change. */
export function useEdit<T>(saved: T, version: number): Edit<T> {
  const [held, hold] = useState<Held<T> | null>(null)
  const overtaken = held !== null && !same(held.base, saved)
  return {
    value: held?.value ?? saved,
    set: (value) => hold({ value, base: held?.base ?? saved, version: held?.version ?? version }),
    dirty: held !== null && !same(held.value, saved),
    overtaken,
    expected: overtaken ? held.version : version,
    drop: () => hold(null),
  }
}

/** Documents of the server have their keys in one order: as text they can be compared. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
