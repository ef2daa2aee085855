import type { Firm } from '@gendan/firm/firm'
import { type Decimal, decimal, divide, multiply } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { InputNumber, Select } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

type Rules = Firm['rules']
type MarginRule = Rules['margin']

const HUNDRED = decimal('100')
const BASES: Readonly<Record<MarginRule['base'], Words>> = {
  invoice: { en: 'of what is invoiced', zh: '占发票金额' },
  cost: { en: 'of what it costs', zh: '占总成本' },
}

/** At which margin of an order who decides. */
export function Margin({ edit, may }: { readonly edit: Edit<Rules>; readonly may: boolean }) {
  const { say } = useWords()
  const { margin } = edit.value
  const set = (change: Partial<MarginRule>) => edit.set({ ...edit.value, margin: { ...margin, ...change } })
  return (
    <>
      <SectionHead>{say({ en: 'Margin of an order', zh: '订单利润率' })}</SectionHead>
      <OwnField
        id="margin-rate"
        helpAt="margin-rate"
        label={{ en: 'The salesman decides from', zh: '业务员可自行决定' }}
        unit={FROM}
      >
        <Percent id="margin-rate" value={margin.rate} onChange={(rate) => set({ rate })} />
      </OwnField>
      <OwnField
        id="margin-floor"
        helpAt="margin-floor"
        label={{ en: 'The general manager below', zh: '须总经理同意' }}
        unit={BELOW}
      >
        <Percent id="margin-floor" value={margin.floor} onChange={(floor) => set({ floor })} />
      </OwnField>
      <OwnField id="margin-base" helpAt="margin-base" label={{ en: 'The margin is a share', zh: '利润率的基数' }}>
        <Select
          id="margin-base"
          className="fill"
          disabled={!may}
          value={margin.base}
          options={(['invoice', 'cost'] as const).map((value) => ({ value, label: say(BASES[value]) }))}
          onChange={(base: MarginRule['base']) => set({ base })}
        />
      </OwnField>
      <p className="second t-small settings-hint">
        {say({
          en: 'Between the two a supervisor or manager decides. It is judged on the detailed cost at the newest rate.',
          zh: '两者之间由主管或经理确认。按订单详算和最新汇率判断。',
        })}
      </p>
    </>
  )
}

const FROM: Words = { en: '% and more', zh: '% 及以上' }
const BELOW: Words = { en: '%', zh: '% 以下' }

interface PercentProps {
  readonly id: string
  /** A fraction. */
  readonly value: Decimal
  readonly onChange: (value: Decimal) => void
}

function Percent({ id, value, onChange }: PercentProps) {
  return (
    <InputNumber<string>
      id={id}
      className="settings-short"
      stringMode
      min="0"
      max="99"
      precision={2}
      value={multiply(value, HUNDRED)}
      onChange={(typed) => onChange(divide(decimal(typed ?? '0'), HUNDRED))}
    />
  )
}
