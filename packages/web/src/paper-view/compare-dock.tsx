import { factName } from '../facts/fact-name.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import type { PaperNow } from './use-paper.ts'

export interface ChangedFact {
  readonly at: string
  readonly before: string
  readonly after: string
}

/** The printed facts that read differently on the last issued version. Number, day and version always do, and are left out. */
export function changedFacts(paper: PaperNow): readonly ChangedFact[] {
  const { last, textAt, lastTextAt, printed } = paper
  if (!last) return []
  return printed
    .filter((at) => !at.startsWith('given.'))
    .map((at) => ({ at, before: lastTextAt(at), after: textAt(at) }))
    .filter(({ before, after }) => before !== after)
}

interface CompareDockProps {
  readonly paper: PaperNow
  readonly onChoose: (at: string) => void
}

/** Beside the page while two versions are compared: every fact that reads differently, old struck, new marked. */
export function CompareDock({ paper, onChoose }: CompareDockProps) {
  const { say } = useWords()
  const changed = changedFacts(paper)
  const version = paper.last?.version ?? 0
  return (
    <section className="dock" aria-label={say({ en: 'Comparison', zh: '对比' })}>
      <header className="dock-head">
        <h2>{say({ en: `Against v${version}, issued`, zh: `与已开的 v${version} 比` })}</h2>
        <span className="quiet t-small">
          {say({ en: counted(changed.length, 'change'), zh: `变了 ${changed.length} 处` })}
        </span>
      </header>
      <div className="dock-list">
        {changed.map(({ at, before, after }) => (
          <button key={at} type="button" className="compare-row" onClick={() => onChoose(at)}>
            <span className="quiet t-small">{say(factName(at))}</span>
            {before && <del>{before}</del>}
            {after && <ins>{after}</ins>}
          </button>
        ))}
        {changed.length === 0 && (
          <p className="dock-foot">{say({ en: 'Every printed fact reads the same.', zh: '印出来的内容都一样。' })}</p>
        )}
      </div>
    </section>
  )
}
