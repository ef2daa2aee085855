import { sides, type Whose } from '@gendan/forms/deal/whose'
import { promiseNode } from '@gendan/orderfile/acts/promise-node'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName } from '@gendan/orderfile/path/why'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'

interface PromiseDialogProps {
  readonly file: string
  readonly node: PathNode
  readonly onClose: () => void
}

/** Another day for a step that slips, and why: both stay in the file, each beside the one before. */
export function PromiseDialog({ file, node, onClose }: PromiseDialogProps) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [day, setDay] = useState(node.forecast ?? '')
  const [reason, setReason] = useState('')
  const [whose, blame] = useState<Whose>()
  const name = nodeName(node)
  async function go() {
    const done = await act.run(
      promiseNode,
      { firm: company, node: node.id, day, reason, ...(whose ? { whose } : {}) },
      { id: file },
    )
    if (!done) return
    tell({ says: { en: `${name.en}: promised for ${day}.`, zh: `${name.zh}：已承诺 ${day}。` } })
    onClose()
  }
  return (
    <Dialog title={`${say({ en: 'Promise a new day', zh: '承诺新日期' })} · ${say(name)}`} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Promise this day', zh: '承诺此日期' }}
        leave={{ en: 'Leave', zh: '取消' }}
        ready
        busy={act.busy}
        said={act.said}
        onAct={() => void go()}
        onClose={onClose}
      >
        <label htmlFor="promise-day" className="t-small quiet">
          {say({ en: 'It will be done on', zh: '完成日期' })}
        </label>
        <Input
          id="promise-day"
          type="date"
          className="short-input"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <label htmlFor="promise-reason" className="t-small quiet">
          {say({ en: 'What slipped and why', zh: '什么拖了、为什么' })}
        </label>
        <Input.TextArea
          id="promise-reason"
          rows={3}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <label htmlFor="promise-whose" className="t-small quiet">
          {say({ en: 'Whose delay it is, where another side’s', zh: '是哪一方拖的（非本节点负责方时选）' })}
        </label>
        <Select<Whose>
          id="promise-whose"
          allowClear
          value={whose ?? null}
          options={Object.entries(sides).map(([value, words]) => ({ value: value as Whose, label: say(words) }))}
          onChange={(chosen: Whose | undefined) => blame(chosen)}
        />
      </DialogForm>
    </Dialog>
  )
}
