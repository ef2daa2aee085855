import type { Money } from '@gendan/kernel/money'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import {
  amountsOf,
  type PaymentTerms,
  paymentPresets,
  type TenorStart,
  tenorStarts,
  type WayOfPaying,
  type When,
  waysOfPaying,
  writePayment,
} from '@gendan/trade/terms/payment'
import { Button, Input, Select } from 'antd'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Asked, type ClauseProps } from './clause-fields.tsx'
import { type DraftInstalment, draftInstalment } from './terms-draft.ts'

interface PaymentFieldsProps extends ClauseProps {
  /** The payment as it reads now, and what it divides. */
  readonly payment: PaymentTerms
  readonly total: Money
}

const WHEN: Readonly<Record<When['at'], Words>> = {
  order: { en: 'with the order', zh: '下单时' },
  'before-shipment': { en: 'before shipment', zh: '装运前' },
  'copy-of-bill-of-lading': { en: 'against copy of B/L', zh: '见提单副本' },
  sight: { en: 'at sight', zh: '即期' },
  'days-after': { en: 'days after', zh: '……后若干天' },
}

const STARTS: Readonly<Record<TenorStart, Words>> = {
  sight: { en: 'sight', zh: '见票' },
  'bill-of-lading-date': { en: 'B/L date', zh: '提单日' },
  'invoice-date': { en: 'invoice date', zh: '发票日' },
  delivery: { en: 'delivery', zh: '交货' },
}

/** How the price is paid: a usual way to start from, each instalment, and what it says and comes to. */
export function PaymentFields({ draft, set, payment, total, asked }: PaymentFieldsProps) {
  const { say, lang } = useWords()
  const amounts = amountsIn(payment, total)
  const words = writePayment(payment)
  const change = (i: number, next: Partial<DraftInstalment>) =>
    set({ instalments: draft.instalments.map((one, n) => (n === i ? { ...one, ...next } : one)) })
  return (
    <section data-place="payment">
      <SectionHead>{say({ en: 'Payment', zh: '付款' })}</SectionHead>
      <Asked words={asked} />
      <OwnField id="preset" helpAt="payment.instalments" label={{ en: 'Usual terms', zh: '常用' }}>
        <Select
          id="preset"
          className="fill"
          value={null}
          placeholder={say({ en: 'Choose and adjust', zh: '选一种再改' })}
          options={paymentPresets.map(({ id, name }) => ({ value: id, label: sayIn(name, lang) }))}
          onChange={(id: string | null) => {
            const preset = paymentPresets.find((one) => one.id === id)
            if (preset) set({ instalments: preset.terms.instalments.map(draftInstalment) })
          }}
        />
      </OwnField>
      <ol className="instalments">
        {draft.instalments.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is known by its turn only.
          <li key={i} className="instalment">
            <InstalmentBoxes one={one} i={i} onChange={(next) => change(i, next)} />
            <span className="figures derived t-small">{amounts[i] && writeMoney(amounts[i])}</span>
            <button
              type="button"
              className="drop-line"
              aria-label={say({ en: `Remove instalment ${i + 1}`, zh: `删除第 ${i + 1} 期` })}
              onClick={() => set({ instalments: draft.instalments.filter((_, n) => n !== i) })}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => set({ instalments: [...draft.instalments, draftInstalment(BALANCE)] })}>
        {say({ en: 'Add an instalment', zh: '加一期' })}
      </Button>
      {words.en && (
        <p className="payment-words second t-small">
          {words.zh}
          <br />
          {words.en}
        </p>
      )}
    </section>
  )
}

const BALANCE = { by: 'T/T', when: { at: 'copy-of-bill-of-lading' } } as const

/** A fixed amount may be in the currency of before; then nothing is worked out until it is put right. */
function amountsIn(payment: PaymentTerms, total: Money): readonly Money[] {
  const foreign = payment.instalments.some(({ amount }) => amount && amount.currency !== total.currency)
  return foreign ? [] : amountsOf(payment, total)
}

interface BoxesProps {
  readonly one: DraftInstalment
  readonly i: number
  readonly onChange: (next: Partial<DraftInstalment>) => void
}

function InstalmentBoxes({ one, i, onChange }: BoxesProps) {
  const { say } = useWords()
  const label = (en: string, zh: string) => say({ en: `Instalment ${i + 1}: ${en}`, zh: `第 ${i + 1} 期${zh}` })
  return (
    <>
      <Input
        className="percent-box"
        inputMode="decimal"
        aria-label={label('per cent; empty for the balance', '百分比，空为余款')}
        placeholder={one.amount ? writeMoneyText(one.amount) : say({ en: 'rest', zh: '余款' })}
        suffix="%"
        value={one.percent}
        onChange={(event) => onChange({ percent: event.target.value })}
      />
      <Select
        aria-label={label('way', '方式')}
        className="way-box"
        value={one.by}
        options={waysOfPaying.map((way) => ({ value: way, label: way }))}
        onChange={(by: WayOfPaying) => onChange({ by })}
      />
      <Select
        aria-label={label('when', '时间')}
        className="when-box"
        value={one.at}
        popupMatchSelectWidth={false}
        options={(Object.keys(WHEN) as When['at'][]).map((at) => ({ value: at, label: say(WHEN[at]) }))}
        onChange={(at: When['at']) => onChange({ at })}
      />
      {one.at === 'days-after' && (
        <>
          <Select
            aria-label={label('counted from', '起算')}
            className="start-box"
            popupMatchSelectWidth={false}
            value={one.from}
            options={tenorStarts.map((from) => ({ value: from, label: say(STARTS[from]) }))}
            onChange={(from: TenorStart) => onChange({ from })}
          />
          <Input
            className="days-box"
            inputMode="numeric"
            aria-label={label('days', '天数')}
            value={one.days}
            onChange={(event) => onChange({ days: event.target.value.replace(/\D/g, '') })}
          />
        </>
      )}
    </>
  )
}

function writeMoneyText({ amount, currency }: { readonly amount: string; readonly currency: string }): string {
  return `${currency} ${amount}`
}
