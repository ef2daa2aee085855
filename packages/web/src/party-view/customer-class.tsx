import { classCustomer } from '@gendan/firm/acts/class-customer'
import { classesOf, classOn } from '@gendan/firm/customer-class'
import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface ClassProps {
  readonly state: Party
  readonly version: number
}

/** Of which class a customer is, since when and why: who is served first where goods are scarce. */
export function CustomerClass({ state, version }: ClassProps) {
  const { say } = useWords()
  const { company, day, rights } = useWorld()
  const act = useAct()
  const id = useId()
  const firm = useAsk('firm', {}).data?.firm as Firm | undefined
  const [typed, type] = useState({ class: '', since: day, reason: '' })
  const [open, show] = useState(false)
  if (!firm) return null
  const now = classOn(state.classed, firm.rules, day)
  const list = classesOf(firm.rules)
  const ready = typed.class !== '' && [...typed.reason.trim()].length >= 2
  async function save() {
    if (!(await act.run(classCustomer, { firm: company, ...typed }, { id: state.id, expected: version }))) return
    type({ class: '', since: day, reason: '' })
    show(false)
  }
  return (
    <section className="card padded stack customer-class">
      <SectionHead>{say({ en: 'Customer class', zh: '客户等级' })}</SectionHead>
      <p>
        <strong>{say(now.name)}</strong>{' '}
        {!state.classed && <span className="second">{say({ en: 'not classed yet', zh: '尚未评定' })}</span>}
      </p>
      <ul className="t-small second">
        {[...(state.classed ?? [])].toReversed().map((one) => (
          <li key={`${one.since} ${one.class} ${one.reason}`}>
            {one.since} · {say(list.find((other) => other.id === one.class)?.name ?? { en: one.class, zh: one.class })}{' '}
            · {one.reason}
          </li>
        ))}
      </ul>
      {rights.has('divide') && !open && (
        <p>
          <Button size="small" onClick={() => show(true)}>
            {say({ en: 'Change …', zh: '调整…' })}
          </Button>
        </p>
      )}
      {open && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            if (ready) void save()
          }}
        >
          <label htmlFor={`${id}c`}>
            {say({ en: 'Class', zh: '等级' })}
            <Select
              id={`${id}c`}
              className="fill"
              value={typed.class || null}
              options={list.map((one) => ({ value: one.id, label: say(one.name) }))}
              onChange={(value: string) => type({ ...typed, class: value })}
            />
          </label>
          <label htmlFor={`${id}s`}>
            {say({ en: 'Since', zh: '自' })}
            <Input
              id={`${id}s`}
              type="date"
              max={day}
              value={typed.since}
              onChange={({ target }) => target.value && type({ ...typed, since: target.value })}
            />
          </label>
          <label htmlFor={`${id}r`}>
            {say({ en: 'Why', zh: '理由' })}
            <Input
              id={`${id}r`}
              maxLength={300}
              value={typed.reason}
              onChange={({ target }) => type({ ...typed, reason: target.value })}
            />
          </label>
          {act.said}
          <p className="line">
            <Button htmlType="submit" type="primary" disabled={!ready} loading={act.busy}>
              {say({ en: 'Write down', zh: '登记' })}
            </Button>
            <Button onClick={() => show(false)}>{say({ en: 'Leave it', zh: '不改了' })}</Button>
          </p>
        </form>
      )}
    </section>
  )
}
