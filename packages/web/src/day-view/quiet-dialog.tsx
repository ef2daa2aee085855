import type { DayRow } from '@gendan/contract/path-shapes'
import { addDays, type Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { quietAlarm } from '@gendan/orderfile/acts/quiet-alarm'
import { Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'

interface QuietDialogProps {
  readonly row: DayRow
  readonly today: Day
  readonly onClose: () => void
}

/** An alarm is answered: why it may wait, and on which day it rings again. What it hangs on wakes it earlier. */
export function QuietDialog({ row, today, onClose }: QuietDialogProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const grave = row.mark === 'risk'
  const [until, setUntil] = useState(addDays(today, 1))
  const [reason, setReason] = useState('')
  async function go() {
    const input = { firm: company, alarm: row.rule ?? '', at: row.ringsAt ?? '', reason }
    if (!(await act.run(quietAlarm, { ...input, ...(until ? { until } : {}) }, { id: row.order }))) return
    tell({ says: { en: `${row.number}: the alarm rests.`, zh: `${row.number}：提醒已静音。` } })
    onClose()
  }
  return (
    <Dialog title={`${row.number} · ${say(row.says)}`} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Let it rest', zh: '静音' }}
        leave={{ en: 'Leave', zh: '取消' }}
        ready
        busy={act.busy}
        said={act.said}
        onAct={() => void go()}
        onClose={onClose}
      >
        <label htmlFor="quiet-reason" className="t-small quiet">
          {say({ en: 'What was done, or for what it waits', zh: '做了什么，或在等什么' })}
        </label>
        <Input.TextArea
          id="quiet-reason"
          rows={3}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <label htmlFor="quiet-until" className="t-small quiet">
          {say(grave ? AGAIN : AGAIN_OR_NEVER)}
        </label>
        <Input
          id="quiet-until"
          type="date"
          className="short-input"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <p className="second t-small">{say(EFFECT)}</p>
      </DialogForm>
    </Dialog>
  )
}

const AGAIN: Words = { en: 'It rings again on', zh: '再响日期' }
const AGAIN_OR_NEVER: Words = {
  en: 'It rings again on (empty: only when its cause changes)',
  zh: '再响日期（留空：情况有变才响）',
}
const EFFECT: Words = {
  en: 'It rings before that when a planned or promised day changes or it gets worse. Those it climbs to still see it, with this reason.',
  zh: '计划日、承诺日有变或情况变坏时会提前再响；逐级上报的人仍看得到，并看到此原因。',
}
