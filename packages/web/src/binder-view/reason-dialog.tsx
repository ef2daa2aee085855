import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { forget, keep, kept } from '../parts/kept.ts'
import { useWords } from '../words/language.tsx'

interface ReasonProps {
  readonly title: Words
  readonly says: Words
  readonly label: Words
  readonly busy: boolean
  readonly said: ReactNode
  /** Under which name the reason outlives the dialog until it was taken; left out, it does not. */
  readonly keptAs?: string
  /** Where it answers with true, the reason was taken. */
  readonly onGo: (reason: string) => unknown
  readonly onClose: () => void
}

/** Asks for the reason without which something is not done. */
export function ReasonDialog({ title, says, label, busy, said, keptAs, onGo, onClose }: ReasonProps) {
  const { say } = useWords()
  const [reason, setReason] = useState(() => (keptAs === undefined ? '' : (kept(keptAs, isText) ?? '')))
  function type(text: string) {
    if (keptAs !== undefined) keep(keptAs, text)
    setReason(text)
  }
  async function go() {
    if ((await onGo(reason.trim())) === true && keptAs !== undefined) forget(keptAs)
  }
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
          onChange={(event) => type(event.target.value)}
        />
        {said}
        <div className="line">
          <Button type="primary" disabled={reason.trim() === ''} loading={busy} onClick={() => void go()}>
            {say(label)}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
