import { useState } from 'react'
import { forget, keep, kept } from './kept.ts'

interface Kept<Typed> {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
  /** Once it is sent it is typed no more. */
  readonly clear: () => void
}

/**
 * What a person types in a dialog, kept in this browser under a name until it is sent: closing or loading anew loses nothing. Only what was
 * typed is kept; what nobody touched begins anew.
 */
export function useKept<Typed extends object>(name: string, begin: () => Typed): Kept<Typed> {
  const [typed, set] = useState<Typed>(() => ({ ...begin(), ...kept(name, isPart<Typed>) }))
  return {
    typed,
    put(change) {
      keep(name, { ...kept(name, isPart<Typed>), ...change })
      set((before) => ({ ...before, ...change }))
    },
    clear: () => forget(name),
  }
}

function isPart<Typed extends object>(value: unknown): value is Partial<Typed> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
