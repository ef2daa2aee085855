import type { FirmClause } from '@gendan/firm/clause'
import { formOf } from '@gendan/forms/catalogue'
import type { Finding } from '@gendan/kernel/rule'
import { Button, Checkbox } from 'antd'
import { type ReactNode, useState } from 'react'
import { PartySelect } from '../order-view/party-select.tsx'
import { Still } from '../parts/still.tsx'
import { FieldsContext, RecordField, WordsField } from '../record-view/record-fields.tsx'
import '../record-view/record-view.css'
import { useWords } from '../words/language.tsx'
import { CLAUSED } from './claused.ts'

interface FormProps {
  readonly clause: FirmClause
  readonly busy: boolean
  readonly said: ReactNode
  /** What the last try to save was refused for. */
  readonly findings: readonly Finding[]
  readonly onKeep: (clause: FirmClause) => void
  readonly onClose: () => void
}

/** A clause while it is written: its words in both tongues, on which forms and for whom it stands by default. */
export function ClauseForm({ clause, busy, said, findings, onKeep, onClose }: FormProps) {
  const { say } = useWords()
  const [draft, set] = useState(clause)
  const put = (change: Partial<FirmClause>) => set({ ...draft, ...change })
  const { forms, customers } = draft
  const here = findings.map((one) => ({ ...one, at: one.at.replace(/^clause\./, '') }))
  return (
    <form
      className="card padded record-form"
      onSubmit={(event) => {
        event.preventDefault()
        onKeep(draft)
      }}
    >
      <Still busy={busy}>
        <FieldsContext value={{ findings: here, strict: true, locked: false }}>
          <WordsField
            at="title"
            en={{ en: 'Title, English', zh: '标题（英文）' }}
            zh={{ en: 'Title, Chinese', zh: '标题（中文）' }}
            value={draft.title}
            onChange={(title) => put({ title })}
          />
          <WordsField
            at="text"
            lines={3}
            en={{ en: 'Words, English', zh: '正文（英文）' }}
            zh={{ en: 'Words, Chinese', zh: '正文（中文）' }}
            value={draft.text}
            onChange={(text) => put({ text })}
          />
          <RecordField at="forms" label={{ en: 'Stands by default on', zh: '默认列入' }}>
            <span className="line wraps">
              {CLAUSED.map((kind) => (
                <Checkbox
                  key={kind}
                  checked={forms.includes(kind)}
                  onChange={(event) =>
                    put({ forms: event.target.checked ? [...forms, kind] : forms.filter((one) => one !== kind) })
                  }
                >
                  {say(formOf(kind)?.name ?? { en: kind, zh: kind })}
                </Checkbox>
              ))}
            </span>
          </RecordField>
          {[...customers, ''].map((customer, i) => (
            <RecordField
              key={customer || 'next'}
              at={`customers.${i}`}
              label={i === 0 ? { en: 'Only for', zh: '仅用于' } : { en: 'and for', zh: '及' }}
            >
              <PartySelect
                className="fill"
                label={i === 0 ? { en: 'all customers', zh: '全部客户' } : { en: 'another customer', zh: '再选一家' }}
                party="customer"
                clears
                value={customer}
                onChange={(next) => put({ customers: replaced(customers, i, next) })}
              />
            </RecordField>
          ))}
        </FieldsContext>
      </Still>
      {said}
      <p className="line">
        <Button type="primary" htmlType="submit" loading={busy}>
          {say({ en: 'Save', zh: '保存' })}
        </Button>
        <Button onClick={onClose}>{say({ en: 'Leave it', zh: '放弃' })}</Button>
      </p>
    </form>
  )
}

function replaced(all: readonly string[], at: number, next: string): readonly string[] {
  const others = all.filter((one, i) => i !== at && one !== next)
  return next === '' ? others : [...others.slice(0, at), next, ...others.slice(at)]
}
