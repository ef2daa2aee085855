import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useWords } from '../words/language.tsx'
import { Mark, type MarkKind, markOfWeight } from './mark.tsx'

/** A way out of a finding or a refusal, named by what it does. */
export interface Way {
  readonly label: Words
  readonly go: () => void
}

interface FindingCardProps {
  readonly finding: Finding
  readonly chosen?: boolean
  readonly onChoose?: () => void
  readonly ways?: readonly Way[]
}

/**
 * One finding: what is wrong, what can be done, the source with its article, the remedies as buttons. Choosing it lights
 * up its place on the page.
 */
export function FindingCard({ finding, chosen, onChoose, ways = [] }: FindingCardProps) {
  const { say } = useWords()
  const mark = markOfFinding(finding)
  return (
    <article
      className={chosen ? `finding finding-chosen finding-${mark}` : 'finding'}
      {...(chosen ? { 'data-leader': 'from' } : {})}
    >
      <Mark kind={mark} named />
      <h3>
        {onChoose ? (
          <button type="button" className="finding-says" aria-pressed={chosen === true} onClick={onChoose}>
            {say(finding.says)}
          </button>
        ) : (
          say(finding.says)
        )}
      </h3>
      {finding.remedy && <p className="second t-small">{say(finding.remedy)}</p>}
      <p className="quiet t-small">{sourceLine(finding, say)}</p>
      {ways.length > 0 && (
        <div className="line wraps finding-ways">
          {ways.map((way, i) => (
            <Button key={way.label.en} size="small" type={chosen && i === 0 ? 'primary' : 'default'} onClick={way.go}>
              {say(way.label)}
            </Button>
          ))}
        </div>
      )}
    </article>
  )
}

/** What holds is done; what nobody can tell yet waits; the rest by its weight. */
export function markOfFinding(finding: Finding): MarkKind {
  if (finding.verdict === 'pass') return 'done'
  if (finding.verdict === 'cannot-tell') return 'wait'
  return markOfWeight[finding.weight]
}

const BLOCKS: Words = { en: 'blocks the act', zh: '挡住' }
const CANNOT_TELL: Words = { en: 'cannot be told yet', zh: '还查不出' }
const JUDGE: Words = { en: 'a person must judge', zh: '须人判断' }

function sourceLine(finding: Finding, say: (words: Words) => string): string {
  const parts = [finding.rule, `${finding.source.title} ${finding.source.at}`.trim()]
  if (finding.verdict === 'cannot-tell') parts.push(say(CANNOT_TELL))
  if (finding.verdict === 'judgement') parts.push(say(JUDGE))
  if (finding.verdict === 'fail' && finding.weight === 'block') parts.push(say(BLOCKS))
  return parts.join(' · ')
}
