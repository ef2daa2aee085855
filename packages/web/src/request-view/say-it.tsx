import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import { isDay } from '@gendan/kernel/day'
import { answerRequest } from '@gendan/orderfile/acts/day-request-acts'
import type { Asked } from '@gendan/orderfile/request/asked'
import { type Means, means, type RefusalReason, reasonOf, refusalReasons } from '@gendan/orderfile/request/day-request'
import { useNavigate } from '@tanstack/react-router'
import { Button, Checkbox, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Said } from './ask-parts.tsx'
import { offersFrom, offerWords } from './offers.ts'

interface SayProps {
  readonly asked: Asked
  readonly data: HonestAnswer
}

/** The answer that the customer gets: his day is promised, or politely refused with what can be done instead. */
export function SayIt({ asked, data }: SayProps) {
  const { say } = useWords()
  const late = !data.way || data.way.spare < 0
  const [kind, choose] = useState<'promised' | 'refused'>()
  const shown = kind ?? (late ? 'refused' : 'promised')
  return (
    <section className="card padded stack ask-say">
      <SectionHead>{say({ en: 'Answer him', zh: '答复客户' })}</SectionHead>
      <Segmented
        block
        value={shown}
        aria-label={say({ en: 'Answer', zh: '答复' })}
        options={[
          { value: 'promised', label: say({ en: 'Promise a day', zh: '答应交期' }) },
          { value: 'refused', label: say({ en: 'Refuse politely', zh: '婉拒' }) },
        ]}
        onChange={(next) => choose(next as 'promised' | 'refused')}
      />
      {shown === 'promised' ? (
        <PromiseForm key={data.way?.day ?? ''} asked={asked} data={data} />
      ) : (
        <RefuseForm asked={asked} data={data} />
      )}
    </section>
  )
}

function useAnswer({ asked, data }: SayProps) {
  const { id: world, company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const navigate = useNavigate()
  const [fresh] = useState(() => crypto.randomUUID())
  async function answer(verdict: unknown) {
    const input = { firm: company, asked, seen: data.way?.day ?? '', verdict } as never
    const done = await act.run(answerRequest, input, { id: fresh })
    if (!done) return
    tell({ says: { en: 'Recorded with its account.', zh: '已登记，测算一并存档。' } })
    void navigate({ to: worldPath(world, `/promises/${fresh}`) })
  }
  return { act, answer }
}

function PromiseForm(props: SayProps) {
  const { say } = useWords()
  const { asked, data } = props
  const { act, answer } = useAnswer(props)
  const honest = data.way?.day ?? ''
  const inTime = data.way !== undefined && data.way.spare >= 0
  const [day, setDay] = useState(inTime ? asked.by : honest)
  const [by, setBy] = useState<Means>('plain')
  const [word, setWord] = useState('')
  const early = honest === '' || day < honest
  const ready = isDay(day) && (!early || (word.trim() !== '' && by !== 'plain'))
  return (
    <>
      <div className="ask-pair">
        <Said says={asked.at === 'board' ? { en: 'On board on', zh: '装船日' } : { en: 'Arrived on', zh: '到港日' }}>
          {(id) => <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
        </Said>
        <Said says={{ en: 'Kept by', zh: '怎样赶上' }}>
          {(id) => (
            <Select
              id={id}
              value={by}
              options={Object.entries(means).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(next: Means) => setBy(next)}
            />
          )}
        </Said>
      </div>
      {early && (
        <p className="risk t-small" role="status">
          {say({
            en: 'Earlier than the honest day: say by what it will be kept, and why you count on it.',
            zh: '早于测算的日子：请选用什么办法赶上，并写明凭什么。',
          })}
        </p>
      )}
      <Said
        says={
          early
            ? { en: 'Why it will be kept', zh: '凭什么能赶上' }
            : { en: 'Word (may be empty)', zh: '说明（可不填）' }
        }
      >
        {(id) => (
          <Input.TextArea
            id={id}
            maxLength={700}
            autoSize={{ minRows: 2, maxRows: 5 }}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        )}
      </Said>
      {act.said}
      <p>
        <Button
          type="primary"
          loading={act.busy}
          disabled={!ready}
          onClick={() => void answer({ kind: 'promised', day, means: by, word: word.trim() })}
        >
          {say({ en: 'Promise it', zh: '答应并登记' })}
        </Button>
      </p>
    </>
  )
}

function RefuseForm(props: SayProps) {
  const { say, lang } = useWords()
  const { data } = props
  const { act, answer } = useAnswer(props)
  const [reason, setReason] = useState<RefusalReason>(() => reasonOf(data.bottleneck))
  const [word, setWord] = useState('')
  const offered = offersFrom(data)
  const [left, leave] = useState<readonly number[]>([])
  const offers = offered.filter((_, i) => !left.includes(i))
  return (
    <>
      <Said says={{ en: 'Why', zh: '原因' }}>
        {(id) => (
          <Select
            id={id}
            value={reason}
            options={Object.entries(refusalReasons).map(([value, words]) => ({ value, label: say(words) }))}
            onChange={(next: RefusalReason) => setReason(next)}
          />
        )}
      </Said>
      <Said says={{ en: 'In a sentence, for ourselves', zh: '一句话说明（内部）' }}>
        {(id) => (
          <Input.TextArea
            id={id}
            maxLength={700}
            autoSize={{ minRows: 2, maxRows: 5 }}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        )}
      </Said>
      {offered.length > 0 && (
        <fieldset className="ask-offers">
          <legend className="t-small second">{say({ en: 'Offered instead', zh: '提供的替代方案' })}</legend>
          {offered.map((offer, i) => (
            <Checkbox
              // biome-ignore lint/suspicious/noArrayIndexKey: an offer is its place in the account.
              key={i}
              checked={!left.includes(i)}
              onChange={() => leave(left.includes(i) ? left.filter((one) => one !== i) : [...left, i])}
            >
              {offerWords(offer, data.today, lang)}
            </Checkbox>
          ))}
        </fieldset>
      )}
      {act.said}
      <p className="line wraps">
        <Button
          type="primary"
          loading={act.busy}
          disabled={word.trim() === ''}
          onClick={() => void answer({ kind: 'refused', reason, word: word.trim(), offers })}
        >
          {say({ en: 'Refuse and write the letter', zh: '登记婉拒并写信' })}
        </Button>
        <span className="second t-small">
          {say({
            en: 'The letter stands ready on the next page, in both tongues.',
            zh: '下一页就是拟好的婉拒信，中英文都有。',
          })}
        </span>
      </p>
    </>
  )
}
