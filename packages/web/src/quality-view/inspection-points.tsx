import type { Inspection } from '@gendan/forms/deal/inspection'
import { isOpen } from '@gendan/forms/deal/inspection-findings'
import { type PointTopic, pointTopics } from '@gendan/forms/deal/inspection-parts'
import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useContext, useState } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { Photographs } from './photo-way.tsx'

type Point = Inspection['points'][number]

interface PointsProps {
  readonly points: readonly Point[]
  readonly locked: boolean
  readonly onPoints: (points: readonly Point[]) => void
}

/** Point by point, by the order: right, wrong, or not looked at, with what was seen and its picture. */
export function InspectionPoints({ points, locked, onPoints }: PointsProps) {
  const { say } = useWords()
  if (points.length === 0) return null
  const put = (id: string, change: Point) => onPoints(points.map((one) => (one.id === id ? change : one)))
  const open = points.filter(isOpen)
  const topics = [...new Set(points.map(({ about }) => about))]
  return (
    <>
      <SectionHead
        note={
          open.length > 0
            ? say({
                en: `${open.length} of ${points.length} to answer`,
                zh: `还有 ${open.length}/${points.length} 条没答`,
              })
            : say({ en: `${points.length} answered`, zh: `${points.length} 条已答` })
        }
      >
        {say({ en: 'Points of the order', zh: '照单要点' })}
      </SectionHead>
      {topics.map((topic) => (
        <div key={topic ?? ''}>
          {topic && <TopicHead topic={topic} />}
          {points
            .filter(({ about }) => about === topic)
            .map((one) => (
              <PointRow
                key={one.id}
                one={one}
                at={`points.${points.indexOf(one)}`}
                locked={locked}
                onPoint={(next) => put(one.id, next)}
              />
            ))}
        </div>
      ))}
      {!locked && open.length > 0 && (
        <p>
          <Button onClick={() => onPoints(points.map((one) => (isOpen(one) ? answered(one, 'right') : one)))}>
            {say({ en: `The other ${open.length} are right`, zh: `其余 ${open.length} 条都符合` })}
          </Button>
        </p>
      )}
    </>
  )
}

function TopicHead({ topic }: { readonly topic: PointTopic }) {
  const { say } = useWords()
  return <p className={topic === 'new' ? 'point-topic thin medium' : 'point-topic second'}>{say(pointTopics[topic])}</p>
}

type Answer = 'right' | 'wrong' | 'unseen'
const ANSWERS: Readonly<Record<Answer, Words>> = {
  right: { en: 'Right', zh: '符合' },
  wrong: { en: 'Wrong', zh: '不符' },
  unseen: { en: 'Not looked at', zh: '未检查' },
}

/** A point with another answer; what was written and pictured stays. */
function answered({ unseen: _, ...one }: Point, answer: Answer): Point {
  return answer === 'unseen' ? { ...one, right: false, unseen: true } : { ...one, right: answer === 'right' }
}

interface RowProps {
  readonly one: Point
  readonly at: string
  readonly locked: boolean
  readonly onPoint: (point: Point) => void
}

function PointRow({ one, at, locked, onPoint }: RowProps) {
  const { say } = useWords()
  const { findings, strict } = useContext(FieldsContext)
  const [opened, openIt] = useState(false)
  const { point, wanted, right, found, unseen, photos = [] } = one
  const answer: Answer | undefined = isOpen(one) && !opened ? undefined : unseen ? 'unseen' : right ? 'right' : 'wrong'
  const wrong = strict ? findings.find((finding) => finding.at === at) : undefined
  const writes = answer === 'wrong' || answer === 'unseen' || found !== '' || photos.length > 0
  return (
    <div className="point-row" id={fieldId(at)}>
      <p>
        <span className={answer === 'wrong' ? 'risk medium' : 'medium'}>{say(point)}</span>
        {wanted && <span className="point-wanted second">{say(wanted)}</span>}
      </p>
      <p className="line wraps">
        {(Object.keys(ANSWERS) as Answer[]).map((name) => (
          <button
            key={name}
            type="button"
            className="point-answer"
            disabled={locked}
            aria-pressed={answer === name}
            aria-label={`${say(point)}: ${say(ANSWERS[name])}`}
            onClick={() => {
              openIt(name === 'unseen')
              onPoint(answered(one, name))
            }}
          >
            {say(ANSWERS[name])}
          </button>
        ))}
      </p>
      {writes && (
        <>
          <Input
            value={found}
            disabled={locked}
            maxLength={500}
            aria-label={say(answer === 'unseen' ? WHY : SEEN)}
            placeholder={say(answer === 'unseen' ? WHY : SEEN)}
            onChange={(event) => onPoint({ ...one, found: event.target.value })}
          />
          <Photographs
            photos={photos}
            locked={locked}
            says={say({ en: 'Photograph it', zh: '拍这一条' })}
            onPhotos={(next) => onPoint({ ...one, photos: next.slice(0, 12) })}
          />
        </>
      )}
      {wrong && (
        <p className="field-finding risk">{[wrong.says, wrong.remedy].flatMap((w) => (w ? [say(w)] : [])).join(' ')}</p>
      )}
    </div>
  )
}

const SEEN: Words = { en: 'What was seen', zh: '实况' }
const WHY: Words = { en: 'Why it was not looked at', zh: '为什么没检查' }
