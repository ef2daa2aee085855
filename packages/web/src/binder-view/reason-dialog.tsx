import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'

interface ReasonProps {
  readonly title: Words
  readonly says: Words
  readonly label: Words
  readonly busy: boolean
  readonly said: ReactNode
  readonly onGo: (reason: string) => void
  readonly onClose: () => void
}

/** Asks for the reason without which something is not done. */
export function ReasonDialog({ title, says, label, busy, said, onGo, onClose }: ReasonProps) {
  const { say } = useWords()
  const [reason, setReason] = useState('')
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      <div className="stack">
        <p>{say(says)}</p>
        <Input.TextArea
          autoFocus
          rows={3}
          maxLength={500}
          value={reason}
          aria-label={say({ en: 'Reason', zh: '原因' })}
          placeholder={say({ en: 'Reason', zh: '原因' })}
          onChange={(event) => setReason(event.target.value)}
        />
        {said}
        <div className="line">
          <Button type="primary" disabled={reason.trim() === ''} loading={busy} onClick={() => onGo(reason.trim())}>
            {say(label)}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}
