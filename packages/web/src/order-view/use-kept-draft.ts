import { same } from '@gendan/kernel/same'
import { useCallback, useEffect, useState } from 'react'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { useWords } from '../words/language.tsx'
import { dropDraft, keepDraft, keptDraft, keyOfDraft } from './kept-draft.ts'
import type { TermsOf } from './terms-checks.ts'
import type { TermsDraft } from './terms-draft.ts'

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
    return kept && !same(kept.draft, start)
      ? { draft: kept.draft, version: kept.version, resumed: kept.at }
      : { draft: start, version: now, resumed: undefined }
  })
  const { draft, version, resumed } = held
  useEffect(() => {
    if (same(draft, start)) dropDraft(key)
    else keepDraft(key, { draft, version, at: new Date().toISOString() })
  }, [draft, start, version, key])
  const set = useCallback(
    (change: Partial<TermsDraft>) => hold((old) => ({ ...old, draft: { ...old.draft, ...change } })),
    [],
  )
  return {
    draft,
    version,
    set,
    turn: hold,
    /** When it was last typed in, if this is a draft of before. */
    resumed: resumed && when(resumed, lang),
    /** Goes on typing on top of a newer version of the file. */
    rebase: (next: number) => hold((old) => ({ ...old, version: next })),
    /** Saved, or dropped by its person. */
    done: () => {
      dropDraft(key)
      hold({ draft: start, version: now, resumed: undefined })
    },
  }
}
