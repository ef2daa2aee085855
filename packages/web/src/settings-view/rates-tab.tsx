import { recordRate } from '@gendan/firm/acts/company-acts'
import type { Firm, Rate } from '@gendan/firm/firm'
import { type Decimal, decimalShape, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { currencyChoices } from '../entry-view/choices.ts'
import { Empty } from '../parts/empty.tsx'
import { OwnField } from '../parts/field.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'

/** The rates at which the firm reckons: by pair, day and source. A recorded rate is never changed, only followed by another. */
export function RatesTab() {
  return <FirmPage>{(view) => <Rates {...view} />}</FirmPage>
}

function Rates({ firm }: FirmView) {
  const { say } = useWords()
  const { rights } = useWorld()
  return (
    <div className="settings-two">
      <section className="card padded">
        <ReadOnlyNote right="rate" />
        {firm.rates.length === 0 && (
          <Empty
            says={{ en: 'No rate yet', zh: '还没有汇率' }}
            what={{
              en: 'A deal in another currency than the base currency needs a rate with its day and source.',
              zh: '成交币种和本位币不同时，要有写明日期和来源的汇率。',
            }}
          />
        )}
        {pairsOf(firm.rates).map(([pair, rates]) => (
          <div key={pair}>
            <SectionHead note={say({ en: `${rates.length} recorded`, zh: `${rates.length} 条` })}>{pair}</SectionHead>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{say({ en: 'Day', zh: '日期' })}</th>
                  <th scope="col" className="figures">
                    {say({ en: 'Rate', zh: '汇率' })}
                  </th>
                  <th scope="col">{say({ en: 'Source', zh: '来源' })}</th>
                </tr>
              </thead>
              <tbody>
                {rates.map((rate) => (
                  <tr key={`${rate.day} ${rate.source}`}>
                    <td>{rate.day}</td>
                    <td className="figures">{rate.rate}</td>
                    <td className="second">{rate.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      {rights.has('rate') && <RateForm firm={firm} />}
    </div>
  )
}

/** By pair, the latest day first. */
function pairsOf(rates: readonly Rate[]): readonly (readonly [string, readonly Rate[]])[] {
  const pairs = new Map<string, readonly Rate[]>()
  for (const rate of [...rates].sort((a, b) => (a.day < b.day ? 1 : -1))) {
    const pair = `${rate.from} → ${rate.to}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), rate])
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
}

function RateForm({ firm }: { readonly firm: Firm }) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const base = firm.rules.currency
  const [from, setFrom] = useState(base === 'USD' ? 'EUR' : 'USD')
  const [to, setTo] = useState(base)
  const [rate, setRate] = useState('')
  const [source, setSource] = useState('')
  const [day, setDay] = useState<string>(today)
  const read = decimalShape.safeParse(rate.trim())
  const lacks = lacking({ from, to, source, day }, read.success ? read.data : undefined, today)
  const choices = currencyChoices(lang)
  async function record() {
    if (!read.success) return
    const done = await act.run(recordRate, { rate: { from, to, rate: read.data, source, day } }, { id: firm.id })
    if (!done) return
    setRate('')
    notice({ says: { en: `1 ${from} = ${rate} ${to} recorded`, zh: `已登记 1 ${from} = ${rate} ${to}` } })
  }
  return (
    <form
      className="card padded"
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <SectionHead>{say(recordRate.title)}</SectionHead>
      <Still busy={act.busy}>
        <OwnField id="rate-from" label={{ en: 'One', zh: '一单位' }}>
          <Select
            id="rate-from"
            className="fill"
            showSearch={{ optionFilterProp: 'label' }}
            options={choices}
            value={from}
            onChange={setFrom}
          />
        </OwnField>
        <OwnField id="rate-value" label={{ en: 'is', zh: '等于' }}>
          <Input
            id="rate-value"
            className="figures"
            inputMode="decimal"
            placeholder="7.0850"
            value={rate}
            onChange={(e) => setRate(e.target.value)}
          />
        </OwnField>
        <OwnField id="rate-to" label={{ en: 'in', zh: '兑' }}>
          <Select
            id="rate-to"
            className="fill"
            showSearch={{ optionFilterProp: 'label' }}
            options={choices}
            value={to}
            onChange={setTo}
          />
        </OwnField>
        <OwnField id="rate-day" label={{ en: 'Published for', zh: '公布日' }}>
          <Input id="rate-day" type="date" max={today} value={day} onChange={(e) => setDay(e.target.value)} />
        </OwnField>
        <OwnField id="rate-source" label={{ en: 'Source', zh: '来源' }}>
          <Input
            id="rate-source"
            maxLength={120}
            placeholder={say({ en: 'BOC middle rate', zh: '中国银行中间价' })}
            value={source}
            onChange={(e) => setSource(e.target.value)}
          />
        </OwnField>
      </Still>
      {act.said}
      <div className="line wraps save-bar">
        <Button type="primary" htmlType="submit" loading={act.busy} disabled={lacks !== undefined}>
          {say(recordRate.title)}
        </Button>
        {lacks && rate !== '' && <span className="second t-small">{say(lacks)}</span>}
      </div>
    </form>
  )
}

interface Typed {
  readonly from: string
  readonly to: string
  readonly source: string
  readonly day: string
}

function lacking({ from, to, source, day }: Typed, rate: Decimal | undefined, today: string): Words | undefined {
  if (from === to) return { en: 'Two different currencies are needed.', zh: '要两种不同的币种。' }
  if (rate === undefined) return { en: 'The rate is a plain figure like 7.0850.', zh: '汇率写成 7.0850 这样的数字。' }
  if (!isPositive(rate)) return { en: 'A rate is more than zero.', zh: '汇率须大于零。' }
  if (!day || day > today) return { en: 'It was published today or before.', zh: '公布日不能晚于今天。' }
  if (source.trim() === '') return { en: 'Say where it was read.', zh: '请写明来源。' }
  return undefined
}
