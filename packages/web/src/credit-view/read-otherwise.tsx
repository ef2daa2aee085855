import { type Credit, creditShape } from '@gendan/credit/terms/credit'
import type { Words } from '@gendan/kernel/words'
import { takeOverReading } from '@gendan/orderfile/acts/credit-term-acts'
import { Button, Checkbox, Input } from 'antd'
import { useMemo } from 'react'
import { useAct } from '../app/act.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { ChangedTable } from './changed-table.tsx'
import { changesBetween } from './changed-terms.ts'
import type { CreditAnswer } from './credit-words.ts'
import { termWords } from './fact-fields.ts'

interface OtherwiseProps {
  readonly answer: CreditAnswer
  /** As it was read on the day on which it came. */
  readonly then: Credit
}

/** A later release reads the text otherwise. The credit changes only where a person takes that over; what persons corrected stays corrected. */
export function ReadOtherwise({ answer, then }: OtherwiseProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  // Both in one shape: a sum is no other sum for its minor digits.
  const changes = useMemo(() => changesBetween(then, creditShape.parse(answer.read)), [then, answer.read])
  const count = Math.max(changes.length, answer.readOtherwise.length)
  return (
    <details className="read-otherwise">
      <summary className="line">
        <Mark kind="thin" size={12} />
        {say({
          en: `Read anew: ${count} ${count === 1 ? 'difference' : 'differences'}. Look, and take over what is right.`,
          zh: `按现在的读法有 ${count} 处不同：请核对，采纳正确的。`,
        })}
      </summary>
      <ChangedTable changes={changes} />
      {rights.has('credit') && !('closed' in answer.credit) && <TakingOver answer={answer} />}
    </details>
  )
}

const WHY: Words = { en: 'Why: “looked at the text”', zh: '依据，如“已核对原文”' }

function TakingOver({ answer }: { readonly answer: CreditAnswer }) {
  const { say } = useWords()
  const { company: firm } = useWorld()
  const act = useAct()
  const id = String(answer.credit['id'])
  const all = answer.readOtherwise
  const edit = useEdit({ left: [] as readonly string[], reason: '' }, answer.version, `credit.${id}.anew`)
  const { left, reason } = edit.value
  const chosen = all.filter((term) => !left.includes(term))
  async function take() {
    const input = { firm, terms: chosen, reason: reason.trim() }
    if (await act.run(takeOverReading, input, { id, expected: answer.version })) edit.done(edit.value)
  }
  return (
    <Still busy={act.busy}>
      <div className="stack">
        <fieldset className="line wraps">
          <legend className="second t-small">{say({ en: 'Take over', zh: '采纳' })}</legend>
          {all.map((term) => (
            <Checkbox
              key={term}
              checked={!left.includes(term)}
              onChange={({ target }) =>
                edit.set({ reason, left: target.checked ? left.filter((one) => one !== term) : [...left, term] })
              }
            >
              {say(termWords(term))}
            </Checkbox>
          ))}
        </fieldset>
        <div className="line wraps">
          <Input
            className="fill"
            aria-label={say(WHY)}
            placeholder={say(WHY)}
            value={reason}
            onChange={(event) => edit.set({ left, reason: event.target.value })}
          />
          <Button
            type="primary"
            loading={act.busy}
            disabled={chosen.length === 0 || reason.trim() === ''}
            onClick={() => void take()}
          >
            {say({ en: `Take over ${chosen.length}`, zh: `采纳 ${chosen.length} 项` })}
          </Button>
        </div>
        {act.said}
      </div>
    </Still>
  )
}
