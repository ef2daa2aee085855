import type { Words } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'
import type { Way } from './finding-card.tsx'
import { Mark } from './mark.tsx'

interface ProblemProps {
  /** What did not happen, and since when: "没存上：服务器 10:42 起没有回答。" */
  readonly says: Words
  /** What was kept: "您打的字都在这台机器上。" */
  readonly kept: Words
  /** What is being tried: "正在重试，第 3 次。" */
  readonly trying?: Words
  readonly onRetry: () => void
  /** The second way on: copy the text, work offline. */
  readonly other?: Way
}

const RETRY: Words = { en: 'Try now', zh: '现在重试' }

/** Something broke: what was kept, since when, what is being tried, two ways on. It does not vanish by itself. */
export function Problem({ says, kept, trying, onRetry, other }: ProblemProps) {
  const { say, lang } = useWords()
  return (
    <div className="problem" role="alert">
      <Mark kind="thin" />
      <p>
        <span className="medium">{say(says)}</span>{' '}
        <span className="second">
          {[kept, trying].flatMap((words) => (words ? [say(words)] : [])).join(lang === 'en' ? ' ' : '')}
        </span>
        <span className="problem-ways">
          <button type="button" className="as-link" onClick={onRetry}>
            {say(RETRY)}
          </button>
          {other && (
            <button type="button" className="as-link" onClick={other.go}>
              {say(other.label)}
            </button>
          )}
        </span>
      </p>
    </div>
  )
}
