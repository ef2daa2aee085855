import type { InboxRow } from '@gendan/contract/rows'
import { returnGate } from '@gendan/orderfile/acts/return-gate'
import { Button, Input } from 'antd'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'

interface ReturnProps {
  readonly row: InboxRow
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Sends a paper back: the reason is what its author will read, and nothing goes back without one. */
export function ReturnDialog({ row, reason, onReason, onClose, onDone }: ReturnProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const empty = reason.trim() === ''
  async function send() {
    if (empty) return
    const done = await act.run(returnGate, { firm: company, gate: row.gate, part: row.part, reason }, { id: row.file })
    if (!done) return
    notice({ says: { en: `Returned: ${row.number}.`, zh: `已退回 ${row.number}。` } })
    onDone()
  }
  useCtrlEnter(() => void send())
  return (
    <Dialog title={say({ en: `Return ${row.number}`, zh: `退回 ${row.number}` })} open onClose={onClose}>
      <div className="dialog-body stack">
        <label htmlFor="return-reason">{say({ en: 'What must change, and why', zh: '要改什么，为什么' })}</label>
        <Input.TextArea
          id="return-reason"
          autoFocus
          value={reason}
          maxLength={1000}
          autoSize={{ minRows: 3, maxRows: 8 }}
          onChange={(event) => onReason(event.target.value)}
        />
        {act.said}
      </div>
      <div className="line wraps">
        <Button type="primary" disabled={empty} loading={act.busy} onClick={() => void send()}>
          {say({ en: 'Return it', zh: '退回' })}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Back', zh: '再看看' })}</Button>
        {empty && <span className="quiet t-small">{say({ en: 'Write the reason first', zh: '先写理由' })}</span>}
      </div>
    </Dialog>
  )
}
