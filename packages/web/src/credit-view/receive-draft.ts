import { useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'

/** A message of a bank while it is taken in. */
export interface ReceiveDraft {
  readonly text: string
  /** How it came to its text. */
  readonly how: 'typed' | 'pdf' | 'scan'
  /** The bank that sent or advised it. */
  readonly from: string
  readonly received: string
  readonly note: string
  /** What message it is, where a person says so: "707"; empty where its text does. */
  readonly type: string
  readonly customer: string
  /** The orders that it pays, by id. */
  readonly orders: readonly string[]
  /** A person chose them: nothing is proposed any more. */
  readonly chosen: boolean
}

export interface Receiving {
  readonly draft: ReceiveDraft
  readonly put: (change: Partial<ReceiveDraft>) => void
  readonly clear: () => void
}

/** What is pasted outlives the window, until it is taken in. */
export function useReceiveDraft(name: string, begin: Partial<ReceiveDraft>): Receiving {
  const fresh: ReceiveDraft = {
    ...{ text: '', how: 'typed', from: '', received: '', note: '', type: '', customer: '', orders: [], chosen: false },
    ...begin,
  }
  const [draft, set] = useState<ReceiveDraft>(() => ({ ...fresh, ...kept(name, isDraft) }))
  return {
    draft,
    put: (change) =>
      set((before) => {
        const next = { ...before, ...change }
        keep(name, next)
        return next
      }),
    clear: () => {
      forget(name)
      set(fresh)
    },
  }
}

function isDraft(value: unknown): value is Partial<ReceiveDraft> {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}
