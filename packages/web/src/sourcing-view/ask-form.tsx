import type { Sought } from '@gendan/forms/deal/sourcing'
import { sourcingHelp } from '@gendan/forms/help/buying'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { decimal, isDecimal } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { askSuppliers } from '@gendan/orderfile/acts/ask-suppliers'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { PartySelect } from '../order-view/party-select.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Helped } from '../parts/field-help.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { FieldsContext, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'

interface AskDraft {
  /** Ids of what is asked for, of the terms and of what was added. */
  readonly chosen: readonly string[]
  readonly added: readonly Sought[]
  readonly suppliers: readonly string[]
  readonly answerBy: string
  readonly place: string
  readonly wishes: Words
}

/** Asks suppliers: for what, whom, by when; each gets the same questions. */
export function AskForm({ standing }: { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id: world, account } = useWorld()
  const go = useGo()
  const act = useAct()
  const { file, version } = standing
  const known = soughtOf(file)
  const edit = useEdit<AskDraft>(begun(known), version, `sourcing.${account.id}.${world}.${file.id}.new`)
  const { chosen, added, suppliers, answerBy, place, wishes } = edit.value
  const put = (change: Partial<AskDraft>) => edit.set({ ...edit.value, ...change })
  const all = [...known, ...added]
  const back = `/orders/${file.id}/sourcing`
  async function ask() {
    const lines = all.filter(({ id }) => chosen.includes(id))
    const input = { lines, suppliers: [...suppliers], place, wishes, ...(answerBy ? { answerBy } : {}) }
    if (!(await act.run(askSuppliers, input, { id: file.id, expected: edit.expected }))) return
    edit.done()
    go(back)
  }
  return (
    <section className="card padded record-form">
      <Still busy={act.busy}>
        <Helped by={sourcingHelp}>
          <FieldsContext value={{ findings: act.findings, strict: true, locked: false }}>
            <SectionHead>{say({ en: 'For what', zh: '询什么' })}</SectionHead>
            {all.map((line) => (
              <Checkbox
                key={line.id}
                className="asked-line"
                checked={chosen.includes(line.id)}
                onChange={(event) =>
                  put({ chosen: event.target.checked ? [...chosen, line.id] : chosen.filter((id) => id !== line.id) })
                }
              >
                {line.code} {sayIn(line.name, lang)} · {writeQuantity(line.quantity)[lang]}
              </Checkbox>
            ))}
            <AddSought
              taken={all.map(({ id }) => id)}
              onAdd={(line) => put({ added: [...added, line], chosen: [...chosen, line.id] })}
            />
            <SectionHead>{say({ en: 'Whom', zh: '问谁' })}</SectionHead>
            {[...suppliers, ''].map((supplier, i) => (
              <RecordField
                key={supplier || 'next'}
                at={`suppliers.${i}`}
                label={{ en: `Supplier ${i + 1}`, zh: `供应商 ${i + 1}` }}
              >
                <PartySelect
                  className="fill"
                  label={{ en: 'Choose a supplier', zh: '选供应商' }}
                  party="supplier"
                  clears
                  value={supplier}
                  onChange={(next) => put({ suppliers: replaced(suppliers, i, next) })}
                />
              </RecordField>
            ))}
            <SectionHead>{say({ en: 'What else', zh: '其他' })}</SectionHead>
            <DayField
              at="answerBy"
              label={{ en: 'Answer by', zh: '报价期限' }}
              value={answerBy}
              onChange={(next) => put({ answerBy: next })}
            />
            <TextField
              at="place"
              label={{ en: 'Delivered to', zh: '交货地点' }}
              value={place}
              onChange={(next) => put({ place: next })}
            />
            <WordsField
              at="wishes"
              lines={2}
              en={{ en: 'Quality and wishes, English', zh: '质量与要求（英文）' }}
              zh={{ en: 'Quality and wishes, Chinese', zh: '质量与要求（中文）' }}
              value={wishes}
              onChange={(next) => put({ wishes: next })}
            />
          </FieldsContext>
        </Helped>
      </Still>
      {act.said}
      <p className="line">
        <Button type="primary" loading={act.busy} onClick={() => void ask()}>
          {say({ en: 'Ask them', zh: '询价' })}
        </Button>
        <Button onClick={() => go(back)}>{say({ en: 'Back', zh: '返回' })}</Button>
      </p>
    </section>
  )
}

/** The lines of the terms, and what was asked for before. */
function soughtOf({ deal }: OrderFile): readonly Sought[] {
  const asked = deal.sourcing?.lines ?? []
  const terms = (deal.contract ?? deal.offer)?.terms.lines ?? []
  const fresh = terms.filter(({ id }) => !asked.some((one) => one.for === id))
  return [
    ...asked,
    ...fresh.map(({ id, goods, code, name, specification, quantity }) => ({
      ...{ id: `t${id}`, for: id, goods, code, name, specification, quantity },
    })),
  ]
}

function begun(known: readonly Sought[]): AskDraft {
  const nothing = { en: '', zh: '' }
  return { chosen: known.map(({ id }) => id), added: [], suppliers: [], answerBy: '', place: '', wishes: nothing }
}

function replaced(suppliers: readonly string[], at: number, next: string): readonly string[] {
  const others = suppliers.filter((one, i) => i !== at && one !== next)
  return next === '' ? others : [...others.slice(0, at), next, ...others.slice(at)]
}

interface AddProps {
  readonly taken: readonly string[]
  readonly onAdd: (line: Sought) => void
}

/** An accessory that stands in no line of the terms. */
function AddSought({ taken, onAdd }: AddProps) {
  const { say } = useWords()
  const [typed, type] = useState({ name: '', quantity: '' })
  const ready = typed.name.trim() !== '' && isDecimal(typed.quantity.trim())
  function add() {
    const id = `x${taken.length + 1}`
    const name = typed.name.trim()
    onAdd({
      ...{ id, for: '', goods: '', code: '', name: { en: '', zh: name }, specification: { en: '', zh: '' } },
      quantity: { value: decimal(typed.quantity.trim()), unit: 'PCE' },
    })
    type({ name: '', quantity: '' })
  }
  return (
    <p className="line wraps">
      <Input
        className="sought-name"
        aria-label={say({ en: 'An accessory', zh: '辅料' })}
        placeholder={say({ en: 'An accessory', zh: '辅料' })}
        value={typed.name}
        onChange={(event) => type({ ...typed, name: event.target.value })}
      />
      <Input
        className="short-input"
        aria-label={say({ en: 'Pieces', zh: '件数' })}
        placeholder={say({ en: 'Pieces', zh: '件数' })}
        value={typed.quantity}
        onChange={(event) => type({ ...typed, quantity: event.target.value })}
      />
      <Button disabled={!ready} onClick={add}>
        {say({ en: 'Add', zh: '添加' })}
      </Button>
    </p>
  )
}
