import type { Inspection } from '@gendan/forms/deal/inspection'
import { Input } from 'antd'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

type Point = Inspection['points'][number]

interface PointsProps {
  readonly points: readonly Point[]
  readonly locked: boolean
  readonly onPoints: (points: readonly Point[]) => void
}

/** Point by point, by the order: right or not, and what was seen. */
export function InspectionPoints({ points, locked, onPoints }: PointsProps) {
  const { say } = useWords()
  if (points.length === 0) return null
  const put = (i: number, change: Partial<Point>) =>
    onPoints(points.map((one, k) => (k === i ? { ...one, ...change } : one)))
  return (
    <>
      <SectionHead>{say({ en: 'Points of the order', zh: '照单要点' })}</SectionHead>
      {points.map(({ id, point, right, found }, i) => (
        <div key={id} className="point-row">
          <p className="line">
            <span className="fill">{say(point)}</span>
            {[true, false].map((answer) => (
              <button
                key={`${answer}`}
                type="button"
                className="point-answer"
                disabled={locked}
                aria-pressed={right === answer}
                onClick={() => put(i, { right: answer })}
              >
                {say(answer ? { en: 'Right', zh: '符合' } : { en: 'Wrong', zh: '不符' })}
              </button>
            ))}
          </p>
          {(!right || found !== '') && (
            <Input
              value={found}
              disabled={locked}
              maxLength={500}
              aria-label={say({ en: 'What was seen', zh: '实况' })}
              placeholder={say({ en: 'What was seen', zh: '实况' })}
              onChange={(event) => put(i, { found: event.target.value })}
            />
          )}
        </div>
      ))}
    </>
  )
}
