import type { Difference } from '@gendan/kernel/same'
import { useWords } from '../words/language.tsx'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'
import './changes.css'

/** What changed and nothing else: the fact, what it was, what it is. */
export function Changes({ changed }: { readonly changed: readonly Difference[] }) {
  const { say, lang } = useWords()
  return (
    <dl className="fact-changes">
      {changed.map(({ at, before, after }) => (
        <div key={at} className="fact-change">
          <dt title={say(factName(at))}>{say(factName(at))}</dt>
          <dd>
            <del>{factText(before, lang)}</del>
          </dd>
          <dd>
            <ins>{factText(after, lang)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
