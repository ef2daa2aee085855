import { readCreditText } from '@gendan/credit/read'
import type { Credit } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { answerAmendment } from '@gendan/orderfile/acts/credit-message-acts'
import type { CreditFile, CreditMessage } from '@gendan/orderfile/credit/credit-shape'
import { Button, Input, Radio } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { OwnField } from '../parts/field.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import { ChangedTable } from './changed-table.tsx'
import { changedTerms, fieldsOf } from './changed-terms.ts'
import type { CreditAnswer } from './credit-words.ts'

interface AmendmentsProps {
  readonly answer: CreditAnswer
}

/** Amendments that nobody has answered yet: what each changes, and the answer to it as a whole (UCP 600 art. 10). */
export function PendingAmendments({ answer }: AmendmentsProps) {
  const credit = answer.credit as unknown as CreditFile
  return credit.messages
    .filter(({ id }) => answer.pending.includes(id))
    .map((message) => <Amendment key={message.id} message={message} answer={answer} />)
}

interface AmendmentProps extends AmendmentsProps {
  readonly message: CreditMessage
}

function Amendment({ message, answer }: AmendmentProps) {
  const { say, lang } = useWords()
  const { day, rights } = useWorld()
  const [asked, ask] = useState<Answers>()
  const changes = useMemo(
    () => changedTerms(answer.terms as unknown as Credit, message.fields ?? fieldsIn(message.text)),
    [answer.terms, message],
  )
  const number = message.fields?.['26E'] ?? ''
  return (
    <section className="card padded stack amendment">
      <p className="line wraps">
        <Mark kind="thin" />
        <span className="medium">
          {say({ en: `Amendment ${number} waits for your answer`, zh: `第 ${number} 次修改待答复` })}
        </span>
        <span className="quiet t-small">
          {say({ en: 'received', zh: '收到' })} {shortDay(message.received, day, lang)}
        </span>
      </p>
      <ChangedTable changes={changes} />
      <p className="second t-small">
        {say({
          en: 'An amendment is accepted or rejected as a whole; until then the credit stands as it was (UCP 600 art. 10).',
          zh: '修改只能整体接受或拒绝；答复之前原证条款继续有效（UCP 600 第 10 条）。',
        })}
      </p>
      {rights.has('audit-credit') && (
        <div className="line wraps">
          <Button type="primary" onClick={() => ask('accepted')}>
            {say(ANSWERS.accepted)}
          </Button>
          <Button onClick={() => ask('rejected')}>{say(ANSWERS.rejected)}</Button>
        </div>
      )}
      {asked && <Answering how={asked} message={message} answer={answer} onClose={() => ask(undefined)} />}
    </section>
  )
}

type Answers = 'accepted' | 'rejected'

const ANSWERS: Readonly<Record<Answers, Words>> = {
  accepted: { en: 'Accept it whole', zh: '整体接受' },
  rejected: { en: 'Reject it whole', zh: '整体拒绝' },
}
const TOLD: Words = { en: 'How the bank was told', zh: '如何通知银行' }
const REASON: Words = { en: 'Reason', zh: '理由' }

interface AnsweringProps extends AmendmentProps {
  readonly how: Answers
  readonly onClose: () => void
}

function Answering({ how, message, answer, onClose }: AnsweringProps) {
  const { say } = useWords()
  const { day: today, company: firm } = useWorld()
  const act = useAct()
  const [chosen, choose] = useState(how)
  const [day, setDay] = useState(today)
  const [told, tell] = useState('')
  const [reason, because] = useState('')
  async function send() {
    const input = { firm, message: message.id, answer: chosen, day, told: told.trim(), reason: reason.trim() }
    const on = { id: String(answer.credit['id']), expected: answer.version }
    if (await act.run(answerAmendment, input, on)) onClose()
  }
  return (
    <Dialog title={say({ en: 'Answer the amendment', zh: '答复修改书' })} open onClose={onClose}>
      <DialogForm
        act={ANSWERS[chosen]}
        leave={{ en: 'Not yet', zh: '暂不答复' }}
        ready={told.trim() !== '' && (chosen === 'accepted' || reason.trim() !== '')}
        busy={act.busy}
        said={act.said}
        onAct={() => void send()}
        onClose={onClose}
      >
        <Radio.Group
          value={chosen}
          options={(['accepted', 'rejected'] as const).map((one) => ({ value: one, label: say(ANSWERS[one]) }))}
          onChange={(event) => choose(event.target.value as Answers)}
        />
        <OwnField id="amendment-told" label={{ en: 'Told on', zh: '通知日期' }}>
          <Input
            id="amendment-told"
            type="date"
            className="short-input"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </OwnField>
        <Input
          aria-label={say(TOLD)}
          placeholder={say({ en: `${TOLD.en}: letter, by the advising bank …`, zh: `${TOLD.zh}：来函、经通知行…` })}
          value={told}
          onChange={(event) => tell(event.target.value)}
        />
        <Input
          aria-label={say(REASON)}
          placeholder={say(REASON)}
          value={reason}
          onChange={(event) => because(event.target.value)}
        />
      </DialogForm>
    </Dialog>
  )
}

/** What was answered to an amendment. */
export function AnsweredAmendment({ message, answer }: AmendmentProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { answer: said } = message
  if (!said) return null
  return (
    <p className="second t-small">
      <Mark kind={said.answer === 'accepted' ? 'done' : 'note'} size={12} />{' '}
      {say(said.answer === 'accepted' ? ACCEPTED : REJECTED)}
      {` · ${answer.people[said.by] ?? ''} ${shortDay(dayOf(said.at), day, lang)} · `}
      {[said.told, said.reason].filter(Boolean).join(' · ')}
    </p>
  )
}

const ACCEPTED: Words = { en: 'accepted whole', zh: '已整体接受' }
const REJECTED: Words = { en: 'rejected whole', zh: '已整体拒绝' }

function fieldsIn(text: string): Readonly<Record<string, string>> {
  const read = readCreditText(text)
  return 'errors' in read ? {} : fieldsOf(read)
}
