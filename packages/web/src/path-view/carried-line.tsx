import type { Day } from '@gendan/kernel/day'
import { carryStanding, takeBackStanding } from '@gendan/orderfile/acts/carry-standing'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { type CarriedStep, carriedSteps } from '@gendan/orderfile/path/carried'
import { nodeKind, titleOfNode } from '@gendan/orderfile/path/node-kinds'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { OwnField } from '../parts/field.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface LineProps {
  readonly file: OrderFile
  readonly shipped: boolean
}

/** Where a running order stood when its file was opened here, and the way to say so. */
export function CarriedLine({ file, shipped }: LineProps) {
  const { say, lang } = useWords()
  const { day: today, rights } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [asking, ask] = useState(false)
  const { carried } = file
  const may = rights.has('order') && !file.aside
  if (!carried && (!may || shipped || file.gates['G8']?.signed)) return null
  const dialog = asking && <CarryDialog file={file} onClose={() => ask(false)} />
  if (!carried)
    return (
      <p className="t-small">
        <button type="button" className="as-link" onClick={() => ask(true)}>
          {say({ en: 'It was running already: say where it stands …', zh: '接手的在办订单：登记进度…' })}
        </button>
        {dialog}
      </p>
    )
  const title = titleOfNode(carried.step) ?? { en: carried.step, zh: carried.step }
  const on = carried.day ? ` ${shortDay(carried.day, today as Day, lang)}` : ''
  async function takeBack() {
    if (!(await act.run(takeBackStanding, {}, { id: file.id }))) return
    tell({ says: { en: 'The path goes by what is proved here.', zh: '路径改按系统内的凭据计算。' } })
  }
  return (
    <div className="line wraps t-small">
      <span className="second">
        {say({ en: `Taken over at “${title.en}”${on}`, zh: `接手时已到“${title.zh}”${on}` })}
        {say({ en: `, by ${carried.word}`, zh: `，依据：${carried.word}` })}
      </span>
      {may && (
        <>
          <Button type="link" size="small" onClick={() => ask(true)}>
            {say({ en: 'Correct', zh: '更正' })}
          </Button>
          <Button type="link" size="small" loading={act.busy} onClick={() => void takeBack()}>
            {say({ en: 'Take it back', zh: '撤回' })}
          </Button>
        </>
      )}
      {act.said}
      {dialog}
    </div>
  )
}

function CarryDialog({ file, onClose }: { readonly file: OrderFile; readonly onClose: () => void }) {
  const { say } = useWords()
  const act = useAct()
  const [step, setStep] = useState<CarriedStep>((file.carried?.step as CarriedStep | undefined) ?? 'bulk-start')
  const [day, setDay] = useState<string>(file.carried?.day ?? '')
  const [word, setWord] = useState(file.carried?.word ?? '')
  async function go() {
    const input = { step, word, ...(day ? { day: day as Day } : {}) }
    if (await act.run(carryStanding, input, { id: file.id })) onClose()
  }
  return (
    <Dialog title={say(carryStanding.title)} open onClose={onClose}>
      <div className="dialog-body stack">
        <p className="second t-small">
          {say({
            en: 'The path goes on from this step, and what lies before it rings no more. No gate is opened by it: what is proved here later goes by its proof.',
            zh: '路径从这个节点接着算，之前的节点不再提醒。不会因此打开任何闸门；以后在系统里出示凭据的，按凭据算。',
          })}
        </p>
        <OwnField id="carried-step" label={{ en: 'Done up to', zh: '已做到' }}>
          <Select<CarriedStep>
            id="carried-step"
            className="fill"
            value={step}
            options={carriedSteps.map((value) => ({ value, label: say(nodeKind(value).title) }))}
            onChange={setStep}
          />
        </OwnField>
        <OwnField id="carried-day" label={{ en: 'On which day (may stay empty)', zh: '完成日期（可不填）' }}>
          <Input id="carried-day" type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </OwnField>
        <OwnField id="carried-word" label={{ en: 'Known from', zh: '依据' }}>
          <Input
            id="carried-word"
            maxLength={500}
            placeholder={say({ en: 'list, folder, colleague', zh: '哪份表、档案或哪位同事' })}
            value={word}
            onChange={({ target }) => setWord(target.value)}
          />
        </OwnField>
        {act.said}
        <p className="line">
          <Button type="primary" loading={act.busy} onClick={() => void go()}>
            {say({ en: 'Take it over', zh: '登记' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave', zh: '取消' })}</Button>
        </p>
      </div>
    </Dialog>
  )
}
