import type { PathSettings } from '@gendan/firm/firm'
import { weekendOf } from '@gendan/trade/calendar/working-calendar'
import { countries, countryName } from '@gendan/trade/country'
import { Select } from 'antd'
import { useState } from 'react'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Holidays, OwnDays, WorkWeek } from './path-calendar.tsx'
import type { PathEdit } from './path-edit.ts'

type Abroad = NonNullable<PathSettings['abroad']>

/** The days of customers' and suppliers' countries: what is known here, and what the firm knows better. */
export function AbroadRules({ edit, may }: { readonly edit: PathEdit; readonly may: boolean }) {
  const { say, lang } = useWords()
  const { abroad = {}, calendar } = edit.value
  const [looked, look] = useState<string>()
  const own = calendar.country ?? 'CN'
  const told = Object.keys(abroad)
  const shown = [...told, ...(looked && !told.includes(looked) ? [looked] : [])]
  const set = (next: Abroad) => edit.set({ ...edit.value, abroad: next })
  return (
    <>
      <SectionHead
        note={say({
          en: 'customers’ answers and payments, suppliers’ deliveries',
          zh: '客户答复付款、供应商交货按其计',
        })}
      >
        {say({ en: 'Working days of other countries', zh: '对方国家的工作日' })}
      </SectionHead>
      <OwnField id="abroad-country" helpAt="country" label={{ en: 'Look at a country', zh: '查看国家（地区）' }}>
        <Select
          id="abroad-country"
          className="fill"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={say({
            en: 'Its holidays as known here; enter what you know better',
            zh: '查看已有节假日，可补充更正',
          })}
          options={countries
            .filter((code) => code !== own)
            .map((code) => ({ value: code, label: `${countryName(code, lang)} ${code}` }))}
          value={looked ?? null}
          onChange={(code: string) => look(code)}
        />
      </OwnField>
      {shown.map((country) => (
        <CountryDays
          key={country}
          country={country}
          days={abroad[country] ?? {}}
          may={may}
          onChange={(days) => set({ ...abroad, [country]: days })}
          onForget={
            told.includes(country)
              ? () => {
                  const { [country]: _, ...rest } = abroad
                  set(rest)
                }
              : undefined
          }
        />
      ))}
    </>
  )
}

interface CountryDaysProps {
  readonly country: string
  readonly days: Abroad[string]
  readonly may: boolean
  readonly onChange: (days: Abroad[string]) => void
  readonly onForget: (() => void) | undefined
}

function CountryDays({ country, days, may, onChange, onForget }: CountryDaysProps) {
  const { say, lang } = useWords()
  const { closed = [], open = [], weekend } = days
  return (
    <section className="path-template" aria-label={countryName(country, lang)}>
      <div className="line wraps">
        <h3 className="medium">{countryName(country, lang)}</h3>
        <span className="fill" />
        {onForget && may && (
          <button type="button" className="as-link" onClick={onForget}>
            {say({ en: 'forget our own days', zh: '去掉自填日期' })}
          </button>
        )}
      </div>
      <Holidays country={country} own={closed} />
      <WorkWeek
        id={`week-${country}`}
        off={weekendOf({ country, weekend })}
        onChange={(off) => onChange({ ...days, weekend: off })}
      />
      <OwnDays
        id={`closed-${country}`}
        helpAt="closed"
        label={{ en: 'Closed besides', zh: '另外休息' }}
        days={closed}
        onChange={(next) => onChange({ ...days, closed: next, open: open.filter((day) => !next.includes(day)) })}
      />
      <OwnDays
        id={`open-${country}`}
        helpAt="open"
        label={{ en: 'Worked all the same', zh: '另外上班的日子' }}
        days={open}
        onChange={(next) => onChange({ ...days, open: next, closed: closed.filter((day) => !next.includes(day)) })}
      />
    </section>
  )
}
