import { putSupply } from '@gendan/firm/acts/supply-acts'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { UnitList } from '../order-view/unit-list.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import { type Known, risks } from './supplier-words.ts'

interface Row {
  readonly id: string
  readonly work: string
  readonly value: string
  readonly unit: string
}

interface Handed {
  readonly id: string
  readonly work: string
  readonly to: string
  readonly risk: Known['subcontracts'][number]['risk']
  readonly note: string
}

const fresh = () => crypto.randomUUID()

/** What he can make in a week of each kind of work, and what he hands on to others: lines, as many as are needed. */
export function CapacityDialog({ known, onClose }: { readonly known: Known; readonly onClose: () => void }) {
  const { say } = useWords()
  const act = useAct()
  const [rows, setRows] = useState<readonly Row[]>(() =>
    known.capacity.map(({ work, perWeek: { value, unit } }) => ({ id: fresh(), work, value, unit })),
  )
  const [handed, setHanded] = useState<readonly Handed[]>(() =>
    known.subcontracts.map((one) => ({ id: fresh(), ...one })),
  )
  const change = (id: string, more: Partial<Row>) =>
    setRows(rows.map((row) => (row.id === id ? { ...row, ...more } : row)))
  const hand = (id: string, more: Partial<Handed>) =>
    setHanded(handed.map((row) => (row.id === id ? { ...row, ...more } : row)))
  async function save() {
    const capacity = rows
      .filter(({ work, value }) => work.trim() !== '' || value.trim() !== '')
      .map(({ work, value, unit }) => ({ work, perWeek: { value: value.trim() as never, unit } }))
    const subcontracts = handed.filter(({ work }) => work.trim() !== '').map(({ id: _, ...one }) => one)
    if (await act.run(putSupply, { capacity, subcontracts }, { id: known.supplier })) onClose()
  }
  return (
    <Dialog title={say(TITLE)} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Save', zh: '保存' }}
        leave={{ en: 'Leave it', zh: '不改了' }}
        ready
        busy={act.busy}
        said={act.said}
        onAct={() => void save()}
        onClose={onClose}
      >
        <UnitList id="capacity-units" />
        {rows.map(({ id, work, value, unit }) => (
          <p key={id} className="line">
            <Input
              aria-label={say(WORK)}
              placeholder={say({ en: 'sewing', zh: '如：缝制' })}
              maxLength={60}
              value={work}
              onChange={(event) => change(id, { work: event.target.value })}
            />
            <Input
              aria-label={say(PER_WEEK)}
              className="short-input"
              inputMode="decimal"
              placeholder={say(PER_WEEK)}
              value={value}
              onChange={(event) => change(id, { value: event.target.value })}
            />
            <Input
              aria-label={say(UNIT)}
              className="short-input"
              list="capacity-units"
              maxLength={8}
              value={unit}
              onChange={(event) => change(id, { unit: event.target.value })}
            />
            <Drop onDrop={() => setRows(rows.filter((row) => row.id !== id))} />
          </p>
        ))}
        <p>
          <Button size="small" onClick={() => setRows([...rows, { id: fresh(), work: '', value: '', unit: 'PCE' }])}>
            {say({ en: 'Another kind of work', zh: '加一种工序' })}
          </Button>
        </p>
        {handed.map((one) => (
          <p key={one.id} className="line wraps">
            <Input
              aria-label={say(HANDED)}
              className="short-input"
              placeholder={say(HANDED)}
              maxLength={60}
              value={one.work}
              onChange={(event) => hand(one.id, { work: event.target.value })}
            />
            <Input
              aria-label={say(TO)}
              className="short-input"
              placeholder={say(TO)}
              maxLength={120}
              value={one.to}
              onChange={(event) => hand(one.id, { to: event.target.value })}
            />
            <Select
              aria-label={say({ en: 'Risk', zh: '风险' })}
              value={one.risk}
              options={Object.entries(risks).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(risk: Handed['risk']) => hand(one.id, { risk })}
            />
            <Drop onDrop={() => setHanded(handed.filter((row) => row.id !== one.id))} />
          </p>
        ))}
        <p>
          <Button
            size="small"
            onClick={() => setHanded([...handed, { id: fresh(), work: '', to: '', risk: 'middle', note: '' }])}
          >
            {say({ en: 'Work he hands on', zh: '加一项外发' })}
          </Button>
        </p>
      </DialogForm>
    </Dialog>
  )
}

function Drop({ onDrop }: { readonly onDrop: () => void }) {
  const { say } = useWords()
  return (
    <button type="button" className="as-link whole-line" onClick={onDrop}>
      {say({ en: 'Drop', zh: '删除' })}
    </button>
  )
}

const TITLE: Words = { en: 'Capacity and work handed on', zh: '产能与外发' }
const WORK: Words = { en: 'Kind of work', zh: '工序' }
const PER_WEEK: Words = { en: 'a week', zh: '每周数量' }
const UNIT: Words = { en: 'Unit', zh: '单位' }
const HANDED: Words = { en: 'work handed on', zh: '外发工序' }
const TO: Words = { en: 'to whom', zh: '外发给谁' }
