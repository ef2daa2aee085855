import type { NumberOnRecord } from '@gendan/firm/bank-guard'
import { clearMessage } from '@gendan/orderfile/acts/clear-message'
import { foundWords } from '@gendan/orderfile/mail/message'
import { Button, Input, Radio } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { CallForm, callOf, emptyCall } from './call-form.tsx'
import './guard.css'

type Found = keyof typeof foundWords

interface ClearMessageProps {
  readonly id: string
  readonly numbers: readonly NumberOnRecord[]
}

/** Says what was found about a message that wants money elsewhere: a fraud, harmless, or true after a call. */
export function ClearMessage({ id, numbers }: ClearMessageProps) {
  const { say } = useWords()
  const act = useAct()
  const notice = useNotice()
  const [found, find] = useState<Found>()
  const [word, setWord] = useState('')
  const [call, setCall] = useState(() => emptyCall(numbers))
  async function clear() {
    if (!found) return
    const input = { found, word, ...(found === 'true' ? { call: callOf(call) } : {}) }
    const done = await act.run(clearMessage, input, { id })
    if (done) notice({ says: { en: 'Kept with the message', zh: '已记在邮件上' } })
  }
  return (
    <form
      className="stack clear-message"
      onSubmit={(event) => {
        event.preventDefault()
        void clear()
      }}
    >
      <Radio.Group
        aria-label={say({ en: 'What was found', zh: '核实结果' })}
        value={found}
        onChange={(e) => find(e.target.value as Found)}
      >
        {(Object.keys(foundWords) as Found[]).map((key) => (
          <Radio key={key} value={key}>
            {say(foundWords[key])}
          </Radio>
        ))}
      </Radio.Group>
      {found === 'true' && <CallForm numbers={numbers} call={call} onCall={setCall} />}
      {found && (
        <>
          <Input
            maxLength={1000}
            aria-label={say({ en: 'In a sentence', zh: '用一句话说明' })}
            placeholder={say({
              en: 'In a sentence: who was asked, what came out',
              zh: '用一句话说明：问了谁、结果如何',
            })}
            value={word}
            onChange={(e) => setWord(e.target.value)}
          />
          {found === 'true' && (
            <p className="second t-small">
              {say({
                en: 'No account is changed by this. Enter the new one in the party’s file: another person calls and confirms.',
                zh: '这不会更改账户。请在单位资料里填写新账户，由另一人回电确认。',
              })}
            </p>
          )}
        </>
      )}
      {act.said}
      {found && (
        <p>
          <Button size="small" type="primary" htmlType="submit" loading={act.busy} disabled={word.trim() === ''}>
            {say({ en: 'Keep what was found', zh: '登记核实结果' })}
          </Button>
        </p>
      )}
    </form>
  )
}
