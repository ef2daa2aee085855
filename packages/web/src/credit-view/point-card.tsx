import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { judgeCreditPoint } from '@gendan/orderfile/acts/credit-point-acts'
import { judgementWords } from '@gendan/orderfile/credit/sheets-of'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { FindingCard } from '../parts/finding-card.tsx'
import { forget, keep, kept } from '../parts/kept.ts'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import type { CreditAnswer, Judgement } from './credit-words.ts'

interface PointProps {
  readonly point: CreditAnswer['points'][number]
  readonly answer: CreditAnswer
  readonly onPlace: () => void
}

/** One point of the review: what is wrong, the source, and what a person decides about it. */
export function PointCard({ point, answer, onPlace }: PointProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const { finding, judged, open } = point
  const [again, turn] = useState(false)
  return (
    <div className={open ? 'card credit-point' : 'card credit-point credit-point-done'}>
      <FindingCard
        finding={finding as Finding}
        ways={point.place === '' ? [] : [{ label: { en: 'Show in the text', zh: '看原文' }, go: onPlace }]}
      />
      {finding.ask && (
        <p className="credit-ask t-small">
          <span className="quiet">{say({ en: 'To ask: ', zh: '改为：' })}</span>
          {finding.ask}
        </p>
      )}
      {judged && (
        <Judged
          judged={judged}
          name={answer.people[judged.by] ?? ''}
          {...(rights.has('credit') ? { onAgain: () => turn(true) } : {})}
        />
      )}
      {rights.has('credit') && (!judged || again) && (
        <Deciding point={point} answer={answer} onDone={() => turn(false)} />
      )}
    </div>
  )
}

interface JudgedProps {
  readonly judged: NonNullable<PointProps['point']['judged']>
  readonly name: string
  readonly onAgain?: () => void
}

function Judged({ judged, name, onAgain }: JudgedProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <p className="line wraps second t-small credit-judged">
      <span className="medium">{say(judgementWords[judged.how])}</span>
      <span className="fill">{judged.note}</span>
      <span>
        {name} · {shortDay(dayOf(judged.at), day, lang)}
      </span>
      {onAgain && (
        <button type="button" className="as-link" onClick={onAgain}>
          {say({ en: 'Decide anew', zh: '重新决定' })}
        </button>
      )}
    </p>
  )
}

const NOTE: Words = { en: 'Why, or with whom it was settled', zh: '理由，或与谁商定' }

function Deciding({ point, answer, onDone }: Omit<PointProps, 'onPlace'> & { readonly onDone: () => void }) {
  const { say } = useWords()
  const act = useAct()
  const { company: firm } = useWorld()
  const id = String(answer.credit['id'])
  const { rule, place, said } = point
  const name = `credit.${id}.point.${rule}.${place}`
  const [note, set] = useState(() => kept(name, (one): one is string => typeof one === 'string') ?? '')
  async function decide(how: Judgement) {
    const points = [{ rule, place, said, how, note: note.trim() }]
    if (!(await act.run(judgeCreditPoint, { firm, points }, { id, expected: answer.version }))) return
    forget(name)
    onDone()
  }
  return (
    <div className="stack credit-deciding">
      <Input
        aria-label={say(NOTE)}
        placeholder={say(NOTE)}
        maxLength={2000}
        value={note}
        onChange={(event) => {
          set(event.target.value)
          keep(name, event.target.value)
        }}
      />
      <div className="line wraps">
        {(Object.keys(judgementWords) as Judgement[]).map((how) => (
          <Button
            key={how}
            size="small"
            loading={act.busy}
            disabled={how === 'accept' && note.trim() === ''}
            onClick={() => void decide(how)}
          >
            {say(judgementWords[how])}
          </Button>
        ))}
      </div>
      {act.said}
    </div>
  )
}
