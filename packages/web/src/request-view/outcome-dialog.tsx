import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import { settleRequest } from '@gendan/orderfile/acts/day-request-acts'
import { type OutcomeKind, outcomes } from '@gendan/orderfile/request/day-request'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import { Said } from './ask-parts.tsx'

interface OutcomeProps {
  readonly row: DayRequestRow
  readonly onClose: () => void
}

/** What became of a request, and the order that came of it. */
export function OutcomeDialog({ row, onClose }: OutcomeProps) {
  const { say } = useWords()
  const act = useAct()
  const kinds = (Object.keys(outcomes) as OutcomeKind[]).filter((one) => row.verdict === 'refused' || one !== 'took')
  const [kind, setKind] = useState<OutcomeKind>(
    (row.outcome || (row.verdict === 'refused' ? 'took' : 'ordered')) as OutcomeKind,
  )
  const [word, setWord] = useState(row.outcomeWord)
  const [file, setFile] = useState(row.file)
  const orders = useAsk('orders', { buyer: row.customer, sort: 'changedAt', descending: true, limit: 50 })
  const rows = orders.data?.rows ?? []
  async function go() {
    const done = await act.run(
      settleRequest,
      { outcome: { kind, word: word.trim(), file } },
      { id: row.id, expected: row.version },
    )
    if (done) onClose()
  }
  return (
    <Dialog title={say({ en: 'What became of it', zh: '登记结果' })} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Record it', zh: '登记' }}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready
        busy={act.busy}
        said={act.said}
        onAct={() => void go()}
        onClose={onClose}
      >
        <Said says={{ en: 'What', zh: '结果' }}>
          {(id) => (
            <Select
              id={id}
              value={kind}
              options={kinds.map((value) => ({ value, label: say(outcomes[value]) }))}
              onChange={(next: OutcomeKind) => setKind(next)}
            />
          )}
        </Said>
        <Said says={{ en: 'The order that came of it (may be empty)', zh: '对应订单（可不填）' }}>
          {(id) => (
            <Select
              id={id}
              allowClear
              value={file === '' ? null : file}
              options={rows.map((one) => ({ value: one.id, label: one.number }))}
              onChange={(chosen: string | null | undefined) => setFile(chosen ?? '')}
            />
          )}
        </Said>
        <Said says={{ en: 'Word (may be empty)', zh: '说明（可不填）' }}>
          {(id) => <Input id={id} maxLength={700} value={word} onChange={(event) => setWord(event.target.value)} />}
        </Said>
      </DialogForm>
    </Dialog>
  )
}
