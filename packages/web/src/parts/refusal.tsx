import { byWeight, type Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'
import type { Way } from './finding-card.tsx'
import { findingKey } from './findings-dock.tsx'
import { Mark } from './mark.tsx'

interface RefusalProps {
  /** What cannot be done yet: "发出形式发票". */
  readonly act: Words
  readonly findings: readonly Finding[]
  readonly waysOf?: (finding: Finding) => readonly Way[]
}

/** Why something cannot be done: every reason at once, numbered, each with its way out; below them what stops nobody. */
export function Refusal({ act, findings, waysOf }: RefusalProps) {
  const { say } = useWords()
  const sorted = byWeight(findings)
  const stops = sorted.filter(({ weight }) => weight === 'block')
  const reasons = stops.length > 0 ? stops : sorted
  const besides = stops.length > 0 ? sorted.filter(({ weight }) => weight !== 'block') : []
  return (
    <div className="refusal" role="alert">
      <p className="t-task line">
        <Mark kind="risk" />
        {say({ en: `Not yet: ${act.en}. ${reasons.length} to settle`, zh: `还不能${act.zh}，差 ${reasons.length} 样` })}
      </p>
      <ol>
        {reasons.map((reason) => (
          <li key={findingKey(reason)}>
            {say(reason.says)}
            {reason.remedy && <span className="second"> {say(reason.remedy)}</span>}
            {waysOf?.(reason).map((way) => (
              <button key={way.label.en} type="button" className="as-link" onClick={way.go}>
                {say(way.label)}
              </button>
            ))}
          </li>
        ))}
      </ol>
      {besides.map((one) => (
        <p key={findingKey(one)} className="second t-small">
          {say({ en: 'Besides: ', zh: '另请留意：' })}
          {say(one.says)} {one.remedy && say(one.remedy)}
        </p>
      ))}
    </div>
  )
}
