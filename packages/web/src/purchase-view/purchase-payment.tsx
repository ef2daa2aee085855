import {
  type PaymentStart,
  paymentStarts,
  supplierPresets,
  writeSupplierTerms,
} from '@gendan/forms/deal/purchase-terms'
import { decimal, divide } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { useContext } from 'react'
import { figureOf } from '../order-view/terms-draft.ts'
import { FieldsContext, fieldId, RecordField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { type DraftInstalment, draftInstalment, type PurchaseDraft } from './purchase-draft.ts'

const STARTS = {
  order: { en: 'with the order', zh: '下单时' },
  'before-delivery': { en: 'before delivery', zh: '提货前' },
  delivery: { en: 'days after delivery', zh: '天，货到后' },
  invoice: { en: 'days after the invoice', zh: '天，开票后' },
  month: { en: 'days after the month of the invoice', zh: '天，月结' },
} as const satisfies Record<PaymentStart, Words>

const RUNS: ReadonlySet<PaymentStart> = new Set(['delivery', 'invoice', 'month'])

interface PaymentProps {
  readonly draft: PurchaseDraft
  readonly put: (change: Partial<PurchaseDraft>) => void
}

/** How the supplier is paid, as it can be reckoned: a usual way in one press, each share and day may be typed. */
export function PurchasePayment({ draft: { terms = [] }, put }: PaymentProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const set = (i: number, change: Partial<DraftInstalment>) =>
    put({ terms: terms.map((one, at) => (at === i ? { ...one, ...change } : one)) })
  return (
    <RecordField at="terms" label={{ en: 'Payment terms', zh: '付款条款' }} empty={terms.length === 0}>
      <div className="stack fill">
        <div className="line wraps">
          <Select<string>
            id={fieldId('terms')}
            className="supplier-box"
            disabled={locked}
            placeholder={say({ en: 'Choose a usual one', zh: '选常用条款' })}
            value={null}
            options={supplierPresets.map(({ id, name }) => ({ value: id, label: say(name) }))}
            onChange={(id) =>
              put({ terms: supplierPresets.find((one) => one.id === id)?.terms.map(draftInstalment) ?? [] })
            }
          />
          {!locked && (
            <Button size="small" onClick={() => put({ terms: [...terms, { share: '', from: 'invoice', days: '30' }] })}>
              {say({ en: 'Add a payment', zh: '加一期' })}
            </Button>
          )}
        </div>
        {terms.map((one, i) => (
          <Instalment
            // biome-ignore lint/suspicious/noArrayIndexKey: payments have no name but their place.
            key={i}
            one={one}
            i={i}
            set={(change) => set(i, change)}
            drop={() => put({ terms: terms.filter((_, at) => at !== i) })}
          />
        ))}
        {terms.length > 0 && <p className="quiet t-small">{say(wordsOf(terms))}</p>}
      </div>
    </RecordField>
  )
}

interface InstalmentProps {
  readonly one: DraftInstalment
  readonly i: number
  readonly set: (change: Partial<DraftInstalment>) => void
  readonly drop: () => void
}

function Instalment({ one, i, set, drop }: InstalmentProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const nth = (words: Words) => say({ en: `Payment ${i + 1}: ${words.en}`, zh: `第 ${i + 1} 期${words.zh}` })
  return (
    <div className="line wraps payment-row">
      <Input
        className="payment-figure"
        inputMode="decimal"
        suffix="%"
        disabled={locked}
        aria-label={nth({ en: 'share', zh: '比例' })}
        value={one.share}
        onChange={(event) => set({ share: event.target.value })}
      />
      {RUNS.has(one.from) && (
        <Input
          className="payment-figure"
          inputMode="numeric"
          disabled={locked}
          aria-label={nth({ en: 'days', zh: '天数' })}
          value={one.days}
          onChange={(event) => set({ days: event.target.value })}
        />
      )}
      <Select<PaymentStart>
        className="supplier-box"
        disabled={locked}
        aria-label={nth({ en: 'from', zh: '起算' })}
        value={one.from}
        options={paymentStarts.map((from) => ({ value: from, label: say(STARTS[from]) }))}
        onChange={(from) => set({ from, days: RUNS.has(from) ? one.days : '0' })}
      />
      {!locked && (
        <button type="button" className="as-link" onClick={drop}>
          {say({ en: 'Take out', zh: '去掉' })}
        </button>
      )}
    </div>
  )
}

function wordsOf(terms: readonly DraftInstalment[]): Words {
  return writeSupplierTerms(
    terms.map(({ share, from, days }) => ({
      share: divide(decimal(figureOf(share) ?? '0'), decimal('100')),
      from,
      days: Number(figureOf(days) ?? '0'),
    })),
  )
}
