import { type AdjustmentKind, adjustmentKinds } from '@gendan/forms/deal/adjustment'
import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeAmount } from '@gendan/kernel/money'
import { Button, Input, Select } from 'antd'
import { HelpMark } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import type { ClauseProps } from './clause-fields.tsx'
import type { DraftAdjustment } from './terms-draft.ts'

interface AdjustmentFieldsProps extends ClauseProps {
  /** As they read now: what each comes to. */
  readonly terms: Terms
}

const KINDS = Object.keys(adjustmentKinds) as readonly AdjustmentKind[]

/** What the price has beside its goods: each named, as an amount or per cent of the goods, with what it comes to. */
export function AdjustmentFields({ draft, set, terms }: AdjustmentFieldsProps) {
  const { say } = useWords()
  const { adjustments: priced = [] } = pricedLines(terms)
  const all = draft.adjustments
  const change = (i: number, next: Partial<DraftAdjustment>) =>
    set({ adjustments: all.map((one, n) => (n === i ? { ...one, ...next } : one)) })
  const add = (kind: AdjustmentKind) =>
    set({ adjustments: [...all, { id: freeId(all), kind, en: '', zh: '', size: '', by: 'amount' }] })
  return (
    <section className="adjustments" data-place="adjustments">
      {all.length > 0 && (
        <ol>
          {all.map((one, i) => (
            <li key={one.id} className="adjustment" data-place={`adjustments.${i}`}>
              <AdjustmentBoxes one={one} i={i} currency={draft.currency} onChange={(next) => change(i, next)} />
              <span className="figures">{priced[i] && writeAmount(priced[i].amount)}</span>
              <button
                type="button"
                className="drop-line"
                aria-label={say({ en: `Remove allowance or charge ${i + 1}`, zh: `删除第 ${i + 1} 项折让或附加费` })}
                onClick={() => set({ adjustments: all.filter((_, n) => n !== i) })}
              >
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
      <p className="line wraps">
        <Button size="small" disabled={all.length >= 20} onClick={() => add('allowance')}>
          {say({ en: 'Add an allowance', zh: '加折让' })}
        </Button>
        <Button size="small" disabled={all.length >= 20} onClick={() => add('charge')}>
          {say({ en: 'Add a charge', zh: '加附加费' })}
        </Button>
        <HelpMark at="adjustments" />
      </p>
    </section>
  )
}

interface BoxesProps {
  readonly one: DraftAdjustment
  readonly i: number
  readonly currency: string
  readonly onChange: (next: Partial<DraftAdjustment>) => void
}

function AdjustmentBoxes({ one, i, currency, onChange }: BoxesProps) {
  const { say } = useWords()
  const label = (en: string, zh: string) =>
    say({ en: `Allowance or charge ${i + 1}: ${en}`, zh: `第 ${i + 1} 项${zh}` })
  return (
    <>
      <Select
        className="kind-box"
        aria-label={label('which way', '增减')}
        value={one.kind}
        popupMatchSelectWidth={false}
        options={KINDS.map((kind) => ({ value: kind, label: say(adjustmentKinds[kind]) }))}
        onChange={(kind: AdjustmentKind) => onChange({ kind })}
      />
      <Input
        className="name-box"
        aria-label={label('name in English', '英文名称')}
        placeholder="Discount, mould, surcharge"
        maxLength={200}
        value={one.en}
        onChange={(event) => onChange({ en: event.target.value })}
      />
      <Input
        className="name-box"
        aria-label={label('name in Chinese', '中文名称')}
        placeholder="折扣、模具费、小单费"
        maxLength={200}
        value={one.zh}
        onChange={(event) => onChange({ zh: event.target.value })}
      />
      <Input
        className="size-box"
        inputMode="decimal"
        aria-label={label('how much', '多少')}
        value={one.size}
        onChange={(event) => onChange({ size: event.target.value })}
      />
      <Select
        className="by-box"
        aria-label={label('amount or per cent', '金额或百分比')}
        value={one.by}
        popupMatchSelectWidth={false}
        options={[
          { value: 'amount', label: currency },
          { value: 'percent', label: say({ en: '% of goods', zh: '% 货款' }) },
        ]}
        onChange={(by: DraftAdjustment['by']) => onChange({ by })}
      />
    </>
  )
}

function freeId(all: readonly DraftAdjustment[]): string {
  return `${all.reduce((top, { id }) => Math.max(top, Number.parseInt(id, 10) || 0), 0) + 1}`
}
