import type { Words } from '@gendan/kernel/words'
import type { World } from '../look/theme.ts'
import { useWords } from '../words/language.tsx'
import type { WorldSign } from './place.ts'

export const worldWords: Readonly<Record<World, Words>> = {
  real: { en: 'Real firm', zh: '真实公司' },
  practice: { en: 'Practice', zh: '练习' },
  exam: { en: 'Exam', zh: '考试' },
}

export const LEAVE: Words = { en: 'Back to the real firm', zh: '回到真实公司' }

/** Pattern, colour and word, so that nobody signs a real paper thinking that it is a lesson, or the other way. */
export function WorldBand({ world, narrow }: { readonly world: WorldSign; readonly narrow: boolean }) {
  const { say } = useWords()
  if (world.kind === 'real') return null
  return (
    <aside className="world" aria-label={say(worldWords[world.kind])}>
      <strong>{say(worldWords[world.kind])}</strong>
      {world.note && <span className="one-line">{say(world.note)}</span>}
      {world.leave && !narrow && (
        <button type="button" onClick={world.leave}>
          {say(world.leaveSays ?? LEAVE)}
        </button>
      )}
    </aside>
  )
}
