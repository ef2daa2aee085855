import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'

interface ReasonProps {
  readonly title: Words
  /** What follows from it, and what else is asked. */
  readonly children?: ReactNode
  readonly label: Words
  /** Whether it may be done without a word. */
  readonly silent?: boolean
  readonly ready: boolean
  readonly busy: boolean
  readonly said: ReactNode
  readonly onAct: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason before an order is put beside its way, or back on it. */
export function ReasonDialog(props: ReasonProps) {
  const { title, children, label, silent = false, ready, busy, said, onAct, onClose } = props
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      <div className="dialog-body stack">
        {children}
        <HelpRow className="stack">
          <span>
            <label htmlFor="aside-reason" className="t-small quiet">
              {say(label)}
            </label>{' '}
            <HelpMark at="reason" />
          </span>
          <Input.TextArea
            id="aside-reason"
            value={reason}
            maxLength={1000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            onChange={(event) => setReason(event.target.value)}
          />
        </HelpRow>
        {said}
      </div>
      <div className="line wraps">
        <Button
          type="primary"
          loading={busy}
          disabled={!ready || (!silent && reason.trim() === '')}
          onClick={() => onAct(reason)}
        >
          {say(title)}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Back', zh: '再看看' })}</Button>
      </div>
    </Dialog>
  )
}
