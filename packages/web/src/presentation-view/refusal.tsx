import type { Point } from '@gendan/credit/refusal/points'
import { judgeRefusal } from '@gendan/credit/refusal/refusal'
import { answerBank } from '@gendan/orderfile/acts/bank-acts'
import { askedOf } from '@gendan/orderfile/presentation/examined'
import type { Notice } from '@gendan/orderfile/presentation/shapes'
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import type { MarkKind } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import type { Shown } from './use-presentation.ts'

interface RefusalProps {
  readonly shown: Shown
  readonly notice: Notice
}

/** A refusal point by point against the documents as they went, and the answer drafted in the English of banks. */
export function Refusal({ shown, notice }: RefusalProps) {
  const { say } = useWords()
  const { terms, held } = shown
  const round = held.rounds[notice.round]
  const judged = useMemo(() => {
    if (!(terms && round)) return undefined
    const earlier = held.notices.filter(
      ({ round: of, struck, id }) => of === notice.round && !struck && id !== notice.id,
    )
    const answer = judgeRefusal({
      ...askedOf(terms, round.documents, { day: round.day, bank: round.bank }),
      notice: {
        text: notice.text,
        date: notice.day,
        discrepancies: [],
        again: earlier.some(({ kind, at }) => kind === 'refusal' && at < notice.at),
      },
    })
    return 'errors' in answer ? undefined : answer
  }, [terms, round, held, notice])
  if (!judged) return null
  const heavy = judged.findings.filter(({ verdict }) => verdict !== 'pass')
  return (
    <div className="card padded stack">
      <SectionHead>{say({ en: 'The refusal, point by point', zh: '逐点看拒付' })}</SectionHead>
      {heavy.map((finding) => (
        <div key={`${finding.rule} ${finding.at}`} className="presentation-point">
          <p className="line wraps">
            <Chip mark={finding.verdict === 'fail' ? 'done' : 'thin'}>{finding.rule}</Chip>
            <span>{say(finding.says)}</span>
            <span className="quiet t-small">{`${finding.source.title} ${finding.source.at}`}</span>
          </p>
        </div>
      ))}
      {judged.points.map((point) => (
        <PointRow key={point.said} point={point} />
      ))}
      <Answer key={notice.id} shown={shown} notice={notice} draft={judged.answer} />
    </div>
  )
}

const VERDICTS = {
  stands: { en: 'stands', zh: '成立' },
  contested: { en: 'contested', zh: '可反驳' },
  judgement: { en: 'a person judges', zh: '须人判断' },
} as const
const MARKS: Readonly<Record<Point['verdict'], MarkKind>> = { stands: 'risk', contested: 'done', judgement: 'thin' }

function PointRow({ point }: { readonly point: Point }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <div className="presentation-point">
      <p className="line wraps">
        <Chip mark={MARKS[point.verdict]}>{say(VERDICTS[point.verdict])}</Chip>
        <q>{point.said}</q>
      </p>
      <p>{say(point.says)}</p>
      <p className="quiet t-small">
        {[point.source && `${point.source.title} ${point.source.at}`, point.rules.join(', ')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {point.remedy && <p className="second t-small">{say(point.remedy)}</p>}
      {point.until && (
        <p className="second t-small">
          {say({ en: 'Can be cured until ', zh: '可补救至 ' })}
          {shortDay(point.until, day, lang)}
        </p>
      )}
    </div>
  )
}

function Answer({ shown, notice, draft }: RefusalProps & { readonly draft: string }) {
  const { say } = useWords()
  const { day, rights } = useWorld()
  const act = useAct()
  const [text, write] = useState(draft)
  const { held, answer } = shown
  if (!rights.has('present') || held.answers.some((sent) => sent.notice === notice.id)) return null
  return (
    <div className="stack">
      <SectionHead>{say({ en: 'Answer to the bank', zh: '答复银行' })}</SectionHead>
      <Input.TextArea
        value={text}
        autoSize={{ minRows: 8, maxRows: 24 }}
        aria-label={say({ en: 'Answer to the bank', zh: '答复银行' })}
        onChange={({ target }) => write(target.value)}
      />
      {act.said}
      <p>
        <Button
          type="primary"
          loading={act.busy}
          disabled={text.trim() === ''}
          onClick={() =>
            void act.run(answerBank, { notice: notice.id, text, day }, { id: held.id, expected: answer.version })
          }
        >
          {say({ en: 'Keep it as sent today', zh: '今日已发出，留存' })}
        </Button>
      </p>
    </div>
  )
}
