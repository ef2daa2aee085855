import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/language.tsx'
import { Dialog } from './dialog.tsx'

interface ConfirmProps {
  readonly open: boolean
  /** The thing, named: "发出形式发票 v2". */
  readonly thing: Words
  /** What cannot be taken back, and the figures one should look at once more. */
  readonly children: ReactNode
  /** The act with its addressee: "发给 Ingrid Halvorsen". */
  readonly act: Words
  readonly onAct: () => void
  readonly onClose: () => void
  /** The act is on its way: the button cannot be pressed twice. */
  readonly busy?: boolean
}

const BACK: Words = { en: 'Look again', zh: '再看看' }

/** Asked only before what cannot be taken back: sent to a customer, a bank, an authority. */
export function Confirm({ open, thing, children, act, onAct, onClose, busy = false }: ConfirmProps) {
  const { say } = useWords()
  return (
    <Dialog title={say(thing)} open={open} onClose={onClose}>
      <div className="second dialog-body">{children}</div>
      <div className="line wraps">
        <Button type="primary" loading={busy} onClick={onAct}>
          {say(act)}
        </Button>
        <Button onClick={onClose}>{say(BACK)}</Button>
      </div>
    </Dialog>
  )
}
