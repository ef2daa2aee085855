import { type Round, waysOfTelling } from '@gendan/forms/deal/round'
import type { Words } from '@gendan/kernel/words'
import { Checkbox, Input } from 'antd'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { KeptFiles } from './kept-files.tsx'
import type { SaidDraft } from './said-draft.ts'

interface SaidProps {
  readonly said: SaidDraft
  readonly by: Round['by']
  /** An offer or counter-offer, which binds until a day; an answer does not. */
  readonly proposes: boolean
  readonly onSaid: (said: SaidDraft) => void
}

/** When and how a word went out or came in, until when it binds, and the letter that proves it. */
export function SaidFields({ said, by, proposes, onSaid }: SaidProps) {
  const put = (change: Partial<SaidDraft>) => onSaid({ ...said, ...change })
  return (
    <>
      <DayField at="made" label={MADE} value={said.made} onChange={(made) => put({ made })} />
      {(by === 'customer' || !proposes) && (
        <DayField
          at="reached"
          label={by === 'customer' ? { en: 'Reached us', zh: '到达我方' } : { en: 'Reached him', zh: '到达对方' }}
          value={said.reached}
          onChange={(reached) => put({ reached })}
        />
      )}
      <ChoiceField
        at="how"
        label={{ en: 'By', zh: '方式' }}
        value={said.how}
        choices={waysOfTelling}
        onChange={(how) => put({ how: how || 'mail' })}
      />
      {proposes && <Bound said={said} by={by} put={put} />}
      <TextField
        at="note"
        lines={2}
        label={by === 'customer' ? { en: 'In his words', zh: '客户原话' } : { en: 'Note', zh: '备注' }}
        value={said.note}
        onChange={(note) => put({ note })}
      />
      <RecordField at="proof" label={{ en: 'Letter, mail, fax', zh: '函电存档' }}>
        <KeptFiles files={said.proof} onFiles={(proof) => put({ proof })} />
      </RecordField>
    </>
  )
}

const MADE: Words = { en: 'Sent or said on', zh: '发出日期' }

interface BoundProps extends Pick<SaidProps, 'said' | 'by'> {
  readonly put: (change: Partial<SaidDraft>) => void
}

/** Firm, and until when; or subject to confirmation. */
function Bound({ said, by, put }: BoundProps) {
  const { say } = useWords()
  const whose = by === 'us' ? { en: 'our confirmation', zh: '我方确认' } : { en: 'his confirmation', zh: '对方确认' }
  return (
    <>
      <RecordField at="firm" label={{ en: 'Binding', zh: '约束力' }}>
        <Checkbox id={fieldId('firm')} checked={said.firm} onChange={(event) => put({ firm: event.target.checked })}>
          {said.firm
            ? say({ en: 'firm offer', zh: '实盘' })
            : say({ en: `subject to ${whose.en}`, zh: `虚盘，以${whose.zh}为准` })}
        </Checkbox>
      </RecordField>
      <DayField
        at="answerBy"
        label={
          by === 'us'
            ? { en: 'Answer to reach us by', zh: '答复到达我方期限' }
            : { en: 'Our answer due by', zh: '我方答复期限' }
        }
        value={said.answerBy}
        onChange={(answerBy) => put({ answerBy })}
      />
      {said.answerBy !== '' && (
        <RecordField
          at="answerHour"
          label={{ en: 'Hour of that day', zh: '当日时刻' }}
          unit={by === 'us' ? { en: 'our time', zh: '我方时间' } : { en: 'his time', zh: '对方时间' }}
          empty={said.answerHour === ''}
        >
          <Input
            id={fieldId('answerHour')}
            type="time"
            className="short-input"
            value={said.answerHour}
            onChange={(event) => put({ answerHour: event.target.value })}
          />
        </RecordField>
      )}
    </>
  )
}
