import type { Layout } from '@gendan/firm/layout'
import { catalogue, formOf } from '@gendan/forms/catalogue'
import { columnsOf, type LaidColumn } from '@gendan/forms/layout'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox } from 'antd'
import { type ReactNode, useMemo, useState } from 'react'
import { useWorld } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import { usePages } from '../paper-view/use-pages.ts'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Still } from '../parts/still.tsx'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { FieldsContext, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import '../record-view/record-view.css'
import { useWords } from '../words/language.tsx'

interface FormProps {
  readonly layout: Layout
  readonly busy: boolean
  readonly said: ReactNode
  readonly onKeep: (layout: Layout) => void
  readonly onClose: () => void
}

const TONGUES: Readonly<Record<Layout['tongue'], Words>> = {
  both: { en: 'Both', zh: '中英' },
  en: { en: 'English', zh: '英文' },
  zh: { en: 'Chinese', zh: '中文' },
}

/** A layout while it is made, with the page of the standing example beside it as it will print. */
export function LayoutForm({ layout, busy, said, onKeep, onClose }: FormProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [draft, set] = useState(layout)
  const put = (change: Partial<Layout>) => set({ ...draft, ...change })
  const named = draft.name.trim() !== ''
  const shown = named ? draft : { ...draft, name: '…' }
  const { live } = usePages(world, { file: '', kind: draft.kind, sample: true, layout: shown })
  return (
    <div className="layout-desk">
      <form
        className="card padded record-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (named) onKeep(draft)
        }}
      >
        <Still busy={busy}>
          <FieldsContext value={{ findings: [], strict: true, locked: false }}>
            <TextField
              at="name"
              label={{ en: 'Name', zh: '名称' }}
              value={draft.name}
              onChange={(name) => put({ name: name.slice(0, 80) })}
            />
            <ChoiceField
              at="kind"
              label={{ en: 'Paper', zh: '单证' }}
              value={draft.kind}
              choices={Object.fromEntries(catalogue.map(({ kind, name }) => [kind, name]))}
              onChange={(kind) => put({ kind, columns: [] })}
            />
            <WordsField
              at="heading"
              en={{ en: 'Heading, English', zh: '标题（英文）' }}
              zh={{ en: 'Heading, Chinese', zh: '标题（中文）' }}
              value={draft.heading}
              onChange={(heading) => put({ heading })}
            />
            <RecordField at="mark" label={{ en: 'Logo', zh: '标志' }}>
              <Checkbox checked={draft.mark} onChange={(event) => put({ mark: event.target.checked })}>
                {say({ en: 'the firm’s mark stands on it', zh: '印公司标志' })}
              </Checkbox>
            </RecordField>
            <ChoiceField
              at="tongue"
              label={{ en: 'Language', zh: '语言' }}
              value={draft.tongue}
              choices={TONGUES}
              onChange={(tongue) => put({ tongue: tongue || 'both' })}
            />
            <Columns kind={draft.kind} chosen={draft.columns} onChosen={(columns) => put({ columns })} />
            {[...draft.customers, ''].map((customer, i) => (
              <RecordField
                key={customer || 'next'}
                at={`customers.${i}`}
                label={i === 0 ? { en: 'Default for', zh: '默认用于' } : { en: 'and for', zh: '及' }}
              >
                <PartySelect
                  className="fill"
                  label={{ en: 'a customer', zh: '选客户' }}
                  party="customer"
                  clears
                  value={customer}
                  onChange={(next) => put({ customers: replaced(draft.customers, i, next) })}
                />
              </RecordField>
            ))}
          </FieldsContext>
        </Still>
        {said}
        <p className="line wraps">
          <Button
            type="primary"
            htmlType="submit"
            loading={busy}
            disabled={!named}
            {...(named ? {} : { 'aria-describedby': 'layout-unnamed' })}
          >
            {say({ en: 'Save', zh: '保存' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '放弃' })}</Button>
          {!named && (
            <span id="layout-unnamed" className="second t-small">
              {say({ en: 'Give it a name first.', zh: '请先填名称。' })}
            </span>
          )}
        </p>
      </form>
      <div className="layout-page">
        {live && <SheetPages title={say(formOf(draft.kind)?.name ?? TONGUES.both)} pages={live.pages} spots={[]} />}
      </div>
    </div>
  )
}

function replaced(all: readonly string[], at: number, next: string): readonly string[] {
  const others = all.filter((one, i) => i !== at && one !== next)
  return next === '' ? others : [...others.slice(0, at), next, ...others.slice(at)]
}

interface ColumnsProps {
  readonly kind: string
  readonly chosen: readonly string[]
  readonly onChosen: (columns: readonly string[]) => void
}

/** The columns of the table: shown or not, in which order. Those without which the paper is none stay. */
function Columns({ kind, chosen, onChosen }: ColumnsProps) {
  const { say } = useWords()
  const all = useMemo(() => columnsOfKind(kind), [kind])
  if (all.length === 0) return null
  const now = chosen.length > 0 ? chosen : all.map(({ key }) => key)
  const order = [...now, ...all.map(({ key }) => key).filter((key) => !now.includes(key))]
  const move = (key: string, by: -1 | 1) => {
    const at = now.indexOf(key)
    const other = now[at + by]
    if (other !== undefined) onChosen(now.map((one, i) => (i === at ? other : i === at + by ? key : one)))
  }
  return (
    <RecordField at="columns" label={{ en: 'Columns', zh: '栏目' }}>
      <ul className="fill">
        {order.map((key) => {
          const column = all.find((one) => one.key === key)
          if (!column) return null
          const name = say(column.head)
          return (
            <li key={key} className="line">
              <Checkbox
                className="fill"
                checked={now.includes(key)}
                disabled={column.kept}
                onChange={(event) => onChosen(event.target.checked ? [...now, key] : now.filter((one) => one !== key))}
              >
                {name}
              </Checkbox>
              <Button
                size="small"
                aria-label={say({ en: `${name} to the left`, zh: `${name}左移` })}
                disabled={now.indexOf(key) <= 0}
                onClick={() => move(key, -1)}
              >
                ↑
              </Button>
              <Button
                size="small"
                aria-label={say({ en: `${name} to the right`, zh: `${name}右移` })}
                disabled={!now.includes(key) || now.indexOf(key) === now.length - 1}
                onClick={() => move(key, 1)}
              >
                ↓
              </Button>
            </li>
          )
        })}
      </ul>
    </RecordField>
  )
}

function columnsOfKind(kind: string): readonly LaidColumn[] {
  const form = formOf(kind)
  if (!form) return []
  const part = form.parts?.(sampleDeal)[0]?.id
  const given = { day: '2026-03-18', version: 1, ...(part ? { part } : {}) }
  const own: unknown = form.begin(sampleDeal as never, given, 14)
  return columnsOf(form, form.print(form.derive(sampleDeal as never, own, given), { tongue: 'both' }))
}
