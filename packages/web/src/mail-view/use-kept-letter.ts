import { useState } from 'react'
import { forget, keep, kept } from '../parts/kept.ts'
import type { Draft } from './letter-draft.ts'

/** A letter as it stood when its page was left, with the template and tongue it was written in. */
export interface KeptLetter {
  readonly draft: Draft
  readonly letter: string
  readonly part: string
  readonly tongue: 'en' | 'zh'
}

/**
 * A letter that was begun and not sent outlives its page and the window, in this browser, for the person who wrote it. Each order, each answer and each
 * template one comes with has one of its own; it is forgotten once the letter leaves.
 */
export function useKeptLetter(name: string): {
  readonly before: KeptLetter | undefined
  readonly keepIt: (letter: KeptLetter) => void
  readonly forgetIt: () => void
} {
  const [before] = useState(() => kept(`letter.${name}`, isLetter))
  return {
    before,
    keepIt: (letter) => keep(`letter.${name}`, letter),
    forgetIt: () => forget(`letter.${name}`),
  }
}

function isLetter(value: unknown): value is KeptLetter {
  const draft = (value as Partial<KeptLetter> | null)?.draft
  return typeof draft === 'object' && draft !== null && 'text' in draft && 'to' in draft && Array.isArray(draft.parts)
}
