import { type HeadAnswer, headAnswers } from '@gendan/forms/deal/briefing'
import { confirmRelease } from '@gendan/orderfile/acts/briefing-acts'
import { type Briefed, topicPrints } from '@gendan/orderfile/briefing/briefed'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { Changed } from './changed.tsx'

interface AnswerProps {
  readonly one: Briefed
  readonly file: OrderFile
  readonly version: number
}

/** A head's own word: three large buttons; a condition or a no is said in words. */
export function HeadAnswerCard({ one: { head, state, word, changed }, file, version }: AnswerProps) {
  const { say } = useWords()
  const act = useAct()
  const tell = useNotice()
  const [chosen, choose] = useState<HeadAnswer>()
  const [reason, set] = useState('')
  const done = state !== 'waiting' && state !== 'again'
  async function answer(given: HeadAnswer) {
    const input = { department: head.department, answer: given, word: reason.trim(), saw: topicPrints(file) }
    if (!(await act.run(confirmRelease, input, { id: file.id, expected: version }))) return
    choose(undefined)
    set('')
    tell({ says: { en: 'Your word stands with the order.', zh: '您的答复已记入订单。' } })
  }
  const needs = chosen !== undefined && chosen !== 'yes'
  return (
    <section className="card padded stack release-answer">
      <h2 className="t-opening">
        {say(
          done
            ? { en: `${say(head.name)}: ${headAnswers[state].en}`, zh: `${say(head.name)}：${headAnswers[state].zh}` }
            : { en: `Does ${say(head.name)} confirm?`, zh: `${say(head.name)}能确认吗？` },
        )}
      </h2>
      <Changed changed={changed} />
      {word && word.word !== '' && <p className="second">“{word.word}”</p>}
      <div className="release-buttons">
        <Button
          size="large"
          type={done ? 'default' : 'primary'}
          loading={act.busy && !needs}
          onClick={() => void answer('yes')}
        >
          {say(headAnswers.yes)}
        </Button>
        <Button size="large" aria-pressed={chosen === 'but'} onClick={() => choose('but')}>
          {say(headAnswers.but)} …
        </Button>
        <Button size="large" danger aria-pressed={chosen === 'no'} onClick={() => choose('no')}>
          {say(headAnswers.no)} …
        </Button>
      </div>
      {needs && (
        <>
          <Input.TextArea
            autoFocus
            maxLength={700}
            autoSize={{ minRows: 2, maxRows: 6 }}
            aria-label={say({ en: 'Reason', zh: '原因' })}
            placeholder={say(
              chosen === 'but'
                ? { en: 'on which condition, by when it must be met', zh: '什么条件、哪天之前要满足' }
                : { en: 'what stands against it, and what could be done', zh: '卡在哪里、怎样才行' },
            )}
            value={reason}
            onChange={(event) => set(event.target.value)}
          />
          <Button
            type="primary"
            size="large"
            block
            loading={act.busy}
            disabled={reason.trim() === ''}
            onClick={() => void answer(chosen)}
          >
            {say({ en: `Say: ${headAnswers[chosen].en.toLowerCase()}`, zh: `答复：${headAnswers[chosen].zh}` })}
          </Button>
        </>
      )}
      {act.said}
    </section>
  )
}
