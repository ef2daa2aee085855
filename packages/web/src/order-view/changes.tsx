import type { Difference } from '@gendan/kernel/same'
import { useWords } from '../words/language.tsx'
import { placeWords, valueWords } from './fact-words.ts'

interface ChangesProps {
  readonly changes: readonly Difference[]
  /** More than so many are counted, not listed. */
  readonly most?: number
}

/** What changed, fact by fact: its name, what it was, what it is. */
export function Changes({ changes, most = 40 }: ChangesProps) {
  const { say } = useWords()
  return (
    <ul className="changes">
      {changes.slice(0, most).map(({ at, before, after }) => (
        <li key={at}>
          <span className="quiet">{say(placeWords(at))}</span> <del>{say(valueWords(before))}</del>{' '}
          <span aria-hidden="true">→</span> <ins>{say(valueWords(after))}</ins>
        </li>
      ))}
      {changes.length > most && (
        <li className="quiet">
          {say({ en: `and ${changes.length - most} more`, zh: `另 ${changes.length - most} 处` })}
        </li>
      )}
    </ul>
  )
}
