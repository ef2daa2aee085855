import type { Difference } from '@gendan/kernel/same'
import { useWords } from '../words/language.tsx'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'

/** What changed and nothing else: the fact, what it was, what it is. */
export function Changes({ changed }: { readonly changed: readonly Difference[] }) {
  const { say, lang } = useWords()
  return (
    <dl className="changes">
      {changed.map(({ at, before, after }) => (
        <div key={at} className="change">
          <dt title={say(factName(at))}>{say(factName(at))}</dt>
          <dd className="change-before">
            <del>{factText(before, lang)}</del>
          </dd>
          <dd className="change-after">
            <ins>{factText(after, lang)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
