import type { Words } from '@gendan/kernel/words'
import { type Answered, answeredBy, answerWords } from '@gendan/orderfile/credit/sheets-of'
import { Segmented } from 'antd'
import { useState } from 'react'
import { Empty } from '../parts/empty.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { AnalysisSheet } from './analysis-sheet.tsx'
import { answerMarks, type CreditAnswer } from './credit-words.ts'
import { PointCard } from './point-card.tsx'
import { RequestCard } from './request-card.tsx'
import { CreditSheetButton } from './sheet-button.tsx'

interface ReviewProps {
  readonly answer: CreditAnswer
  /** Leads to the place of a point in the text. */
  readonly onPlace: (path: string) => void
}

type Shown = Answered | 'all'

/** The review: what of the credit agrees with what was agreed, what conflicts, what a person must judge; and what is asked of the buyer. */
export function ReviewTab({ answer, onPlace }: ReviewProps) {
  const { say } = useWords()
  const [shown, show] = useState<Shown>('all')
  const { points, analysisSheet } = answer
  const kindOf = (point: (typeof points)[number]) => answeredBy(point.finding.verdict)
  const rows = points.filter((point) => shown === 'all' || kindOf(point) === shown)
  const agreeing = analysisSheet.filter(({ verdict }) => verdict === 'pass').length
  const counts: Readonly<Record<Answered, number>> = {
    agrees: agreeing,
    conflicts: points.filter((point) => kindOf(point) === 'conflicts').length,
    judge: points.filter((point) => kindOf(point) === 'judge').length,
  }
  return (
    <div className="credit-review">
      <section className="stack" aria-label={say(POINTS)}>
        <SectionHead note={say(openWords(points.filter(({ open }) => open).length))}>{say(POINTS)}</SectionHead>
        <Segmented<Shown>
          className="credit-tabs"
          size="small"
          aria-label={say(POINTS)}
          value={shown}
          options={[
            { value: 'all', label: say({ en: 'All', zh: '全部' }) },
            ...(['conflicts', 'judge'] as const).map((one) => ({
              value: one,
              label: `${say(answerWords[one])} ${counts[one]}`,
            })),
          ]}
          onChange={show}
        />
        {rows.length === 0 && <Empty says={shown === 'all' ? NONE : NONE_SUCH} />}
        {rows.map((point) => (
          <PointCard
            key={`${point.rule} ${point.place} ${point.said}`}
            point={point}
            answer={answer}
            onPlace={() => onPlace(point.place)}
          />
        ))}
      </section>
      <div className="stack">
        <section className="card padded stack">
          <SectionHead
            note={
              <span className="line">
                {(['agrees', 'conflicts', 'judge'] as const).map((one) => (
                  <span key={one} className="line">
                    <Mark kind={answerMarks[one]} size={12} />
                    {say(answerWords[one])} {counts[one]}
                  </span>
                ))}
              </span>
            }
          >
            {say({ en: 'Credit analysis sheet', zh: '信用证分析单' })}
          </SectionHead>
          <AnalysisSheet lines={analysisSheet} />
          <div className="line wraps">
            <CreditSheetButton credit={String(answer.credit['id'])} version={answer.version} sheet="analysis" />
          </div>
        </section>
        <RequestCard answer={answer} />
      </div>
    </div>
  )
}

const POINTS: Words = { en: 'Points of the review', zh: '审证要点' }
const NONE: Words = { en: 'Nothing stands against it.', zh: '没有发现问题。' }
const NONE_SUCH: Words = { en: 'No such point.', zh: '没有这类要点。' }

function openWords(open: number): Words {
  return open === 0 ? { en: 'all decided', zh: '均已决定' } : { en: `${open} open`, zh: `${open} 点待决` }
}
