import { departmentsOf } from '@gendan/firm/departments'
import type { Firm } from '@gendan/firm/firm'
import type { MeetingDecision } from '@gendan/forms/deal/production'
import { Button, Select } from 'antd'
import { useContext } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { DayField } from './plan-fields.tsx'

interface DecisionsProps {
  readonly decisions: readonly MeetingDecision[]
  readonly firm: Firm
  readonly onDecisions: (decisions: readonly MeetingDecision[]) => void
}

/** What was decided: one thing each, who does it, by when. Recorded, it is an errand of whoever takes it on. */
export function DecisionFields({ decisions, firm, onDecisions }: DecisionsProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const takers = [{ id: '', name: FOLLOWER }, ...departmentsOf(firm)]
  const put = (i: number, change: Partial<MeetingDecision>) =>
    onDecisions(decisions.map((one, n) => (n === i ? { ...one, ...change } : one)))
  const due = (i: number, { due: _, ...one }: MeetingDecision, day: string) =>
    onDecisions(decisions.map((other, n) => (n === i ? { ...one, ...(day ? { due: day } : {}) } : other)))
  return (
    <section>
      <SectionHead note={say({ en: 'each becomes an errand', zh: '登记后各成一件交办' })}>
        {say({ en: 'Decided, to be done', zh: '决定、待办事项' })}
      </SectionHead>
      {decisions.map((one, i) => (
        <div key={one.id} className="made-line">
          <TextField
            at={`decisions.${i}.says`}
            label={{ en: `${i + 1} · What`, zh: `${i + 1} · 事项` }}
            value={one.says}
            onChange={(says) => put(i, { says })}
          />
          <RecordField at={`decisions.${i}.department`} label={{ en: 'By whom', zh: '负责' }}>
            <Select
              id={fieldId(`decisions.${i}.department`)}
              className="fill"
              disabled={locked}
              value={one.department}
              options={takers.map(({ id, name }) => ({ value: id, label: say(name) }))}
              onChange={(department: string) =>
                put(i, { department, name: takers.find(({ id }) => id === department)?.name ?? FOLLOWER })
              }
            />
          </RecordField>
          <DayField
            at={`decisions.${i}.due`}
            label={{ en: 'By', zh: '期限' }}
            value={one.due ?? ''}
            onChange={(day) => due(i, one, day)}
          />
          {!locked && (
            <Button size="small" onClick={() => onDecisions(decisions.filter(({ id }) => id !== one.id))}>
              {say({ en: 'Remove', zh: '删去' })}
            </Button>
          )}
        </div>
      ))}
      {!locked && (
        <p className="more-points">
          <Button onClick={() => onDecisions([...decisions, { ...BLANK, id: crypto.randomUUID() }])}>
            {say({ en: 'Add what is to be done', zh: '加一件待办' })}
          </Button>
        </p>
      )}
    </section>
  )
}

/** Whoever follows the order. */
const FOLLOWER = { en: 'Merchandiser', zh: '跟单员' }
const BLANK: Omit<MeetingDecision, 'id'> = { says: '', department: '', name: FOLLOWER }
