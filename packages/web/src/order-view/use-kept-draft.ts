import { same } from '@gendan/kernel/same'
import { useCallback, useEffect, useRef, useState } from 'react'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { dropDraft, type KeptDraft, keepDraft, keptDraft, keyOfDraft } from './kept-draft.ts'
import type { TermsOf } from './terms-checks.ts'
import type { TermsDraft } from './terms-draft.ts'

const KEEP_MS = 300

/** Kept while it differs from what stood there before. */
function store(key: string, { draft, base, version }: Omit<KeptDraft, 'at'>): void {
  if (same(draft, base)) dropDraft(key)
  else keepDraft(key, { draft, base, version, at: new Date().toISOString() })
}

/**
 * Typed terms that survive a reload, a crash or going elsewhere until they are saved or dropped. They know the version
 * of the file they were begun on, so that what others did meanwhile is noticed.
 */
export function useKeptDraft(file: string, of: TermsOf, start: TermsDraft, now: number) {
  const { lang } = useWords()
  const { id: world, account } = useWorld()
  const key = keyOfDraft(account.id, world, file, of)
  const [held, hold] = useState(() => {
    const kept = keptDraft(key)
    return kept && !same(kept.draft, kept.base)
      ? { draft: kept.draft, base: kept.base, version: kept.version, resumed: kept.at }
      : { draft: start, base: start, version: now, resumed: '' }
  })
  const { draft, base, version, resumed } = held
  const latest = useRef(held)
  useEffect(() => {
    latest.current = held
    const timer = setTimeout(() => store(key, held), KEEP_MS)
    return () => clearTimeout(timer)
  }, [held, key])
  useEffect(() => {
    const keepNow = () => store(key, latest.current)
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [key])
  const set = useCallback(
    (change: Partial<TermsDraft>) => hold((old) => ({ ...old, draft: { ...old.draft, ...change } })),
    [],
  )
  return {
    draft,
    base,
    version,
    set,
    /** When it was last typed in, if this is a draft of before. */
    resumed: resumed && when(resumed, lang),
    /** Goes on typing on top of a newer version of the file. */
    rebase: (theirs: TermsDraft, next: number) => hold((old) => ({ ...old, base: theirs, version: next })),
    /** Saved, or dropped by its person. */
    done: () => {
      const fresh = { draft: start, base: start, version: now, resumed: '' }
      latest.current = fresh
      dropDraft(key)
      hold(fresh)
    },
  }
}
