import { type Firm, type LostReason, lostReasonsOf } from '@gendan/firm/firm'
import type { Words } from '@gendan/kernel/words'
import { gates } from '@gendan/orderfile/gates'
import { Checkbox, Input } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

type Rules = Firm['rules']

interface OrderRulesProps {
  readonly edit: Edit<Rules>
  readonly firm: Firm
}

/** What this firm demands where the house leaves it to the firm, and why it says that it loses orders. */
export function OrderRules({ edit, firm }: OrderRulesProps) {
  const { say } = useWords()
  const { demanded = {} } = edit.value
  const reasons = lostReasonsOf({ ...firm, rules: edit.value })
  const list = (lostReasons: readonly LostReason[]) => edit.set({ ...edit.value, lostReasons })
  const rename = (id: string, name: Words) => list(reasons.map((one) => (one.id === id ? { id, name } : one)))
  return (
    <>
      <SectionHead>{say({ en: 'Orders', zh: '订单' })}</SectionHead>
      {gates
        .filter(({ ifDemanded }) => ifDemanded)
        .map(({ id, title, help }) => (
          <OwnField key={id} id={`demand-${id}`} label={{ en: `${id} ${title.en}`, zh: `${id} ${title.zh}` }}>
            <Checkbox
              className="whole-line"
              id={`demand-${id}`}
              checked={demanded[id] === true}
              onChange={(event) => edit.set({ ...edit.value, demanded: { ...demanded, [id]: event.target.checked } })}
            >
              {say({ en: 'This firm demands it', zh: '本公司要求' })}
            </Checkbox>
            <span className="quiet t-small">{say(help)}</span>
          </OwnField>
        ))}
      <OwnField id="lost-0" label={{ en: 'Why orders are lost', zh: '流失原因清单' }}>
        <ul className="stack fill">
          {reasons.map(({ id, name }, i) => (
            <li key={id} className="line">
              <Input
                id={`lost-${i}`}
                aria-label={say({ en: 'Chinese', zh: '中文' })}
                maxLength={60}
                value={name.zh}
                onChange={(event) => rename(id, { ...name, zh: event.target.value })}
              />
              <Input
                aria-label={say({ en: 'English', zh: '英文' })}
                maxLength={60}
                value={name.en}
                onChange={(event) => rename(id, { ...name, en: event.target.value })}
              />
              <button
                type="button"
                className="as-link whole-line"
                onClick={() => list(reasons.filter((one) => one.id !== id))}
              >
                {say({ en: 'Drop', zh: '删除' })}
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="as-link whole-line"
          onClick={() => list([...reasons, { id: crypto.randomUUID(), name: { en: '', zh: '' } }])}
        >
          {say({ en: 'Another reason', zh: '加一个原因' })}
        </button>
      </OwnField>
    </>
  )
}
