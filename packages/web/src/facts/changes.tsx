import type { Difference } from '@gendan/kernel/same'
import { useWords } from '../words/language.tsx'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'
import './changes.css'

interface ChangesProps {
  readonly changed: readonly Difference[]
  /** More than so many are counted, not listed. */
  readonly most?: number
}

/** What changed and nothing else: the fact, what it was, what it is. */
export function Changes({ changed, most = 40 }: ChangesProps) {
  const { say, lang } = useWords()
  return (
    <dl className="fact-changes">
      {changed.slice(0, most).map(({ at, before, after }) => (
        <div key={at} className="fact-change">
          <dt title={say(factName(at))}>{say(factName(at))}</dt>
          <dd>
            <del>{factText(before, lang, at)}</del>
          </dd>
          <dd>
            <ins>{factText(after, lang, at)}</ins>
          </dd>
        </div>
      ))}
      {changed.length > most && (
        <div className="fact-change quiet">
          {say({ en: `and ${changed.length - most} more`, zh: `另 ${changed.length - most} 处` })}
        </div>
      )}
    </dl>
  )
}
