import { same } from '@gendan/kernel/same'
import { useEffect, useState } from 'react'
import { keep, kept } from '../parts/kept.ts'

/** A record in the making: what is typed, whether it differs from what is kept, and the way back. */
export interface RecordEdit<Draft> {
  readonly draft: Draft
  readonly set: (draft: Draft) => void
  readonly dirty: boolean
  /** Typed earlier in this browser, never saved, and taken up again. */
  readonly resumed: boolean
  readonly drop: () => void
  /** It is saved: what is typed is what is kept. */
  readonly settle: () => void
}

/**
 * What one types on a record, held in this browser until it is saved: leaving the page loses nothing. `name` is kept until the
 * record's version is another; then what was typed on the old one is dropped only by the person.
 */
export function useRecord<Draft extends object>(name: string, base: Draft): RecordEdit<Draft> {
  const [held] = useState(() => kept<Draft>(`record.${name}`, isDraft as (value: unknown) => value is Draft))
  const [draft, setDraft] = useState<Draft>(held ?? base)
  const [resumed, setResumed] = useState(held !== undefined && !same(held, base))
  const dirty = !same(draft, base)
  useEffect(() => {
    if (dirty) keep(`record.${name}`, draft)
    else localStorage.removeItem(`gendan.record.${name}`)
  }, [name, draft, dirty])
  function forget() {
    localStorage.removeItem(`gendan.record.${name}`)
    setResumed(false)
  }
  return {
    draft,
    set: setDraft,
    dirty,
    resumed,
    drop: () => {
      forget()
      setDraft(base)
    },
    settle: forget,
  }
}

function isDraft(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
