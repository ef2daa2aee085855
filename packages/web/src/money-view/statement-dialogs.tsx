import { type IssuedStatement, sentBy } from '@gendan/orderfile/account-statement'
import { answerStatement } from '@gendan/orderfile/acts/answer-statement'
import { sendStatement } from '@gendan/orderfile/acts/send-statement'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Button, Input, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

interface DialogProps {
  readonly statement: IssuedStatement
  readonly version: number
  readonly onClose: () => void
}

/** On which day and how a statement went out. */
export function SendDialog({ statement, version, onClose }: DialogProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const [day, setDay] = useState(today)
  const [how, setHow] = useState<keyof typeof sentBy>('mail')
  const [to, setTo] = useState('')
  const ids = { day: useId(), how: useId(), to: useId() }
  async function go() {
    if (await act.run(sendStatement, { day, how, to }, { id: statement.id, expected: version })) onClose()
  }
  return (
    <Dialog title={say({ en: 'The statement was sent', zh: '登记对账单已发出' })} open onClose={onClose}>
      <div className="stack statement-form">
        <label htmlFor={ids.day}>
          {say({ en: 'Day', zh: '日期' })}
          <Input id={ids.day} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <label htmlFor={ids.how}>
          {say({ en: 'How', zh: '方式' })}
          <Select
            id={ids.how}
            value={how}
            options={(Object.keys(sentBy) as (keyof typeof sentBy)[]).map((one) => ({
              value: one,
              label: say(sentBy[one]),
            }))}
            onChange={setHow}
          />
        </label>
        <label htmlFor={ids.to}>
          {say({ en: 'To whom', zh: '收件人' })}
          <Input id={ids.to} maxLength={160} value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        {act.said}
        <div className="line">
          <Button type="primary" loading={act.busy} onClick={() => void go()}>
            {say({ en: 'Record', zh: '登记' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}

/** What the other side said: it confirms, with a file or a word, or it says what differs. */
export function AnswerDialog({ statement, version, onClose }: DialogProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const [agrees, agree] = useState(true)
  const [day, setDay] = useState(today)
  const [person, setPerson] = useState('')
  const [word, setWord] = useState('')
  const [evidence, setEvidence] = useState<readonly Evidence[]>([])
  const proof = useEvidence(evidence, setEvidence)
  const ids = { day: useId(), person: useId(), word: useId() }
  async function go() {
    const input = { agrees, day, person, word, files: [...evidence] }
    if (await act.run(answerStatement, input, { id: statement.id, expected: version })) onClose()
  }
  return (
    <Dialog title={say({ en: 'What was answered', zh: '对方的答复' })} open onClose={onClose}>
      <div className="stack statement-form">
        <Segmented<string>
          value={agrees ? 'agrees' : 'differs'}
          options={[
            { value: 'agrees', label: say({ en: 'The balance is confirmed', zh: '余额无误' }) },
            { value: 'differs', label: say({ en: 'Something differs', zh: '有差异' }) },
          ]}
          onChange={(said) => agree(said === 'agrees')}
        />
        <label htmlFor={ids.day}>
          {say({ en: 'Day of the answer', zh: '答复日期' })}
          <Input id={ids.day} type="date" max={today} value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <label htmlFor={ids.person}>
          {say({ en: 'Who answered', zh: '答复人' })}
          <Input id={ids.person} maxLength={120} value={person} onChange={(event) => setPerson(event.target.value)} />
        </label>
        <label htmlFor={ids.word}>
          {agrees
            ? say({ en: 'How, where no file shows it', zh: '确认方式（没有文件时）' })
            : say({ en: 'What differs, by how much', zh: '差在哪里、差多少' })}
          <Input.TextArea
            id={ids.word}
            rows={2}
            maxLength={700}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        </label>
        <EvidenceField proof={proof} />
        {act.said}
        <div className="line">
          <Button type="primary" loading={act.busy} onClick={() => void go()}>
            {say({ en: 'Record', zh: '登记' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}
