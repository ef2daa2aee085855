import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { enter } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import { useDoing } from './doing.tsx'
import { refreshMe } from './queries.ts'

const SHOW: Words = { en: 'Confirm the code', zh: '确认验证码' }

/** Six digits of the authenticator app; done once the server takes them. */
export function CodeForm({ onDone, onDrop }: { readonly onDone: () => void; readonly onDrop?: () => void }) {
  const { say } = useWords()
  const id = useId()
  const doing = useDoing()
  const [code, setCode] = useState('')
  async function show() {
    const shown = await doing.run(SHOW, () => enter('show-factor', { code }))
    setCode('')
    if (!shown) return
    await refreshMe()
    onDone()
  }
  return (
    <form
      className="stack code-form"
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <label htmlFor={id} className="t-small quiet">
        {say({ en: 'Six-digit code', zh: '六位验证码' })}
      </label>
      <Input
        id={id}
        className="code-input"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
        value={code}
        onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
      />
      {doing.said}
      <div className="line wraps">
        <Button type="primary" htmlType="submit" loading={doing.busy} disabled={code.length !== 6}>
          {say(SHOW)}
        </Button>
        {onDrop && <Button onClick={onDrop}>{say({ en: 'Not now', zh: '先不做' })}</Button>}
      </div>
    </form>
  )
}
