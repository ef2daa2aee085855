import type { ChangedPoint } from '@gendan/forms/offer/changed-points'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import '../facts/changes.css'

interface ChangedListProps {
  readonly points: readonly ChangedPoint[]
  /** The round they are changes of. */
  readonly of: number
  readonly most?: number
}

/** What a round changes of the one before it, point by point; what alters the offer materially has a mark. */
export function ChangedList({ points, of, most = 200 }: ChangedListProps) {
  const { say } = useWords()
  if (points.length === 0)
    return <p className="second">{say({ en: `Nothing differs from round ${of}.`, zh: `与第 ${of} 轮相同。` })}</p>
  return (
    <>
      <p className="second t-small">
        {say({
          en: `${counted(points.length, 'point')} changed against round ${of}`,
          zh: `与第 ${of} 轮相比，改动 ${points.length} 处`,
        })}
      </p>
      <dl className="fact-changes">
        {points.slice(0, most).map(({ at, label, before, after, material }) => (
          <div key={`${at} ${label.en}`} className="fact-change">
            <dt>
              {material && <Mark kind="thin" size={11} />} {say(label)}
              {material && <span className="by-ear">{say({ en: ' (material)', zh: '（实质性变更）' })}</span>}
            </dt>
            <dd>
              <del>{say(before)}</del>
            </dd>
            <dd>
              <ins>{say(after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {points.length > most && (
        <p className="quiet t-small">
          {say({ en: `and ${points.length - most} more`, zh: `另 ${points.length - most} 处` })}
        </p>
      )}
    </>
  )
}
