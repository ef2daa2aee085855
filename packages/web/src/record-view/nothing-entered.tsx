import type { Problem } from '@gendan/contract/shapes'
import type { Finding } from '@gendan/kernel/rule'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'

interface NothingProps {
  readonly problem: Problem
  /** The row, or whatever a person knows it by, from which the act of this place came. */
  readonly placeOf: (act: number) => string | number | undefined
}

/** Why nothing was entered: each reason with the row it stands in. */
export function NothingEntered({ problem, placeOf }: NothingProps) {
  const { say } = useWords()
  return (
    <div role="alert" className="stack">
      <p className="line">
        <Mark kind="risk" />
        {say({ en: 'Nothing was entered. ', zh: '一行也没有登记。' })}
        {say(problem.says)}
      </p>
      {((problem.findings ?? []) as readonly Finding[]).map((finding) => (
        <div key={`${finding.rule}@${finding.at}`} className="line">
          <span className="quiet">{placeOf(Number(/^acts\.(\d+)\./.exec(finding.at)?.[1] ?? -1))}</span>
          <FindingLine finding={finding} />
        </div>
      ))}
    </div>
  )
}

/** A finding in one line, with what to do. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { say } = useWords()
  return (
    <p className="line t-small">
      <Mark kind={markOfFinding(finding)} size={12} />
      <span>
        {say(finding.says)} {finding.remedy && <span className="second">{say(finding.remedy)}</span>}
      </span>
    </p>
  )
}
