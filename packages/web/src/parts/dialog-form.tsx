import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { Still } from './still.tsx'

interface DialogFormProps {
  /** What the first button does, and how one goes back without it. */
  readonly act: Words
  readonly leave: Words
  readonly ready: boolean
  readonly busy: boolean
  /** What was said to it, near the buttons. */
  readonly said: ReactNode
  readonly onAct: () => void
  readonly onClose: () => void
  readonly className?: string
  readonly children: ReactNode
}

/** The inside of a dialog that is filled in and sent, by its button or by Enter. */
export function DialogForm(props: DialogFormProps) {
  const { act, leave, ready, busy, said, onAct, onClose, className = '', children } = props
  const { say } = useWords()
  return (
    <form
      className={`stack dialog-body ${className}`}
      onSubmit={(event) => {
        event.preventDefault()
        onAct()
      }}
    >
      <Still busy={busy}>{children}</Still>
      {said}
      <div className="line wraps">
        <Button type="primary" htmlType="submit" loading={busy} disabled={!ready}>
          {say(act)}
        </Button>
        <Button onClick={onClose}>{say(leave)}</Button>
      </div>
    </form>
  )
}
