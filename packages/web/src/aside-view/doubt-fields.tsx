import { doubtTopics } from '@gendan/forms/deal/doubt'
import { Checkbox } from 'antd'
import { useContext } from 'react'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useEvidence } from '../gate-view/use-evidence.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { DoubtDraft } from './doubt-draft.ts'

interface FieldsProps {
  readonly draft: DoubtDraft
  readonly onDraft: (draft: DoubtDraft) => void
  /** The lines of order and terms, by number. */
  readonly lines: readonly string[]
}

/** An unclear point in the order of its life: found, asked, answered in writing, closed. */
export function DoubtFields({ draft, onDraft, lines }: FieldsProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<DoubtDraft>) => onDraft({ ...draft, ...change })
  const files = useEvidence(draft.files, (shown) => put({ files: shown }))
  return (
    <div className="card padded record-form">
      <SectionHead>{say({ en: 'What is unclear', zh: '哪里不清楚' })}</SectionHead>
      <ChoiceField
        at="topic"
        label={{ en: 'About', zh: '关于' }}
        value={draft.topic}
        choices={doubtTopics}
        onChange={(topic) => put({ topic: topic || 'other' })}
      />
      {lines.length > 0 && (
        <ChoiceField
          at="line"
          label={{ en: 'Line', zh: '行' }}
          value={draft.line}
          choices={Object.fromEntries(lines.map((line) => [line, { en: `Line ${line}`, zh: `第 ${line} 行` }]))}
          clears
          onChange={(line) => put({ line })}
        />
      )}
      <WordsField
        at="question"
        en={{ en: 'Question to the customer', zh: '问客户的话（英文）' }}
        zh={{ en: 'The same in Chinese', zh: '中文' }}
        value={draft.question}
        lines={2}
        onChange={(question) => put({ question })}
      />
      <DayField
        at="asked"
        label={{ en: 'Asked on', zh: '询问日期' }}
        value={draft.asked}
        onChange={(asked) => put({ asked })}
      />
      <SectionHead>{say({ en: 'What he answered', zh: '客户的答复' })}</SectionHead>
      <DayField
        at="answered"
        label={{ en: 'Answered on', zh: '答复日期' }}
        value={draft.answered}
        onChange={(answered) => put({ answered })}
      />
      <TextField
        at="answer"
        label={{ en: 'Word for word', zh: '原话' }}
        lines={2}
        value={draft.answer}
        onChange={(answer) => put({ answer })}
      />
      <RecordField at="files" label={{ en: 'His mail or message', zh: '邮件或聊天记录' }}>
        <EvidenceField proof={files} />
      </RecordField>
      <RecordField at="closed" label={{ en: 'Cleared', zh: '已澄清' }}>
        <Checkbox
          id={fieldId('closed')}
          disabled={locked}
          checked={draft.closed}
          onChange={(event) => put({ closed: event.target.checked })}
        >
          {say({ en: 'Nothing is left to ask here', zh: '这一点不再有疑问' })}
        </Checkbox>
      </RecordField>
    </div>
  )
}
