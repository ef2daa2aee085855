import type { PathSettings } from '@gendan/firm/firm'
import { type Day, yearOf } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { holidaysIn, weekendOf } from '@gendan/trade/calendar/working-calendar'
import { countries, countryName } from '@gendan/trade/country'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { counted, dayRange, shortDay } from '../words/write.ts'
import { type DayRange, daysIn, rangesOf, wrongStretch } from './day-ranges.ts'
import type { PathEdit } from './path-edit.ts'

type Calendar = PathSettings['calendar']

const WEEK: readonly Words[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
]

/** Which days count as working days: the week, the country's public holidays, and the firm's own days. */
export function CalendarRules({ edit, may }: { readonly edit: PathEdit; readonly may: boolean }) {
  const { say, lang } = useWords()
  const { calendar } = edit.value
  const { country = 'CN', closed = [], open = [] } = calendar
  const set = (change: Partial<Calendar>) => edit.set({ ...edit.value, calendar: { ...calendar, ...change } })
  const off = weekendOf({ country, weekend: calendar.weekend })
  return (
    <>
      <SectionHead
        note={
          Object.keys(calendar).length > 0 && (
            <button type="button" className="as-link" onClick={() => edit.set({ ...edit.value, calendar: {} })}>
              {say({ en: 'reset all', zh: '全部恢复' })}
            </button>
          )
        }
      >
        {say({ en: 'Working days', zh: '工作日历' })}
      </SectionHead>
      <OwnField id="calendar-country" helpAt="country" label={{ en: 'Public holidays of', zh: '按哪国节假日' }}>
        <Select
          id="calendar-country"
          className="fill"
          disabled={!may}
          showSearch={{ optionFilterProp: 'label' }}
          options={countries.map((code) => ({ value: code, label: `${countryName(code, lang)} ${code}` }))}
          value={country}
          onChange={(code: string) => set({ country: code })}
        />
      </OwnField>
      <Holidays country={country} own={closed} />
      <WorkWeek id="calendar-week" off={off} onChange={(weekend) => set({ weekend })} />
      <OwnDays
        id="closed"
        helpAt="closed"
        label={{ en: 'Our own days off', zh: '本公司另外放假' }}
        days={closed}
        onChange={(days) => set({ closed: days, open: open.filter((day) => !days.includes(day)) })}
      />
      <OwnDays
        id="open"
        helpAt="open"
        label={{ en: 'Worked all the same', zh: '另外上班的日子' }}
        days={open}
        onChange={(days) => set({ open: days, closed: closed.filter((day) => !days.includes(day)) })}
      />
    </>
  )
}

/** The days of the week on which people work. */
export function WorkWeek({
  id,
  off,
  onChange,
}: {
  readonly id: string
  readonly off: readonly number[]
  readonly onChange: (off: readonly number[]) => void
}) {
  const { say } = useWords()
  return (
    <OwnField id={id} helpAt="weekend" label={{ en: 'People work on', zh: '每周上班' }}>
      <span id={id} className="line wraps">
        {WEEK.map((name, i) => (
          <Checkbox
            key={name.en}
            className="whole-line"
            checked={!off.includes(i + 1)}
            onChange={(event) =>
              onChange(event.target.checked ? off.filter((day) => day !== i + 1) : [...off, i + 1].toSorted())
            }
          >
            {say(name)}
          </Checkbox>
        ))}
      </span>
    </OwnField>
  )
}

/** The public holidays of this year and the next as they are known here, or that they are not. */
export function Holidays({ country, own }: { readonly country: string; readonly own: readonly Day[] }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const year = yearOf(day)
  const years = [year, String(Number(year) + 1)]
  return (
    <div className="settings-hint t-small">
      {years.map((one) => {
        const holidays = holidaysIn(country, one)
        const entered = own.filter((one_) => yearOf(one_) === one).length
        if (holidays.length === 0 && entered > 0)
          return (
            <p key={one} className="second">
              {say({
                en: `The public holidays of ${countryName(country, 'en')} in ${one} are not known here; ${counted(entered, 'day')} of your own are counted.`,
                zh: `没有${countryName(country, 'zh')} ${one} 年的节假日数据；已按自填的 ${entered} 天计。`,
              })}
            </p>
          )
        if (holidays.length === 0)
          return (
            <p key={one} className="thin">
              {say({
                en: `The public holidays of ${countryName(country, 'en')} in ${one} are not known here: enter them as days off below.`,
                zh: `没有${countryName(country, 'zh')} ${one} 年的节假日数据：请在下面填写放假日期。`,
              })}
            </p>
          )
        const off = rangesOf(holidays.filter(({ works }) => !works).map((holiday) => holiday.day))
        const worked = holidays.filter(({ works }) => works)
        return (
          <p key={one} className="second">
            {say({ en: `Off in ${one}: `, zh: `${one} 年放假：` })}
            {off.map((range) => rangeText(range, day, lang)).join(say({ en: ', ', zh: '、' }))}
            {worked.length > 0 && say({ en: '; worked instead: ', zh: '；调休上班：' })}
            {worked.map((one_) => shortDay(one_.day, day, lang)).join(say({ en: ', ', zh: '、' }))}
          </p>
        )
      })}
    </div>
  )
}

function rangeText({ from, to }: DayRange, today: Day, lang: 'en' | 'zh'): string {
  return from === to ? shortDay(from, today, lang) : dayRange(from, to, today, lang)
}

interface OwnDaysProps {
  readonly id: string
  readonly helpAt: 'closed' | 'open'
  readonly label: Words
  readonly days: readonly Day[]
  readonly onChange: (days: readonly Day[]) => void
}

/** Days of the firm's own, entered as stretches and shown as such. */
export function OwnDays({ id, helpAt, label, days, onChange }: OwnDaysProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const stretch = from ? { from, to: to || from } : undefined
  const wrong = stretch && wrongStretch(stretch, today)
  const typed = stretch && !wrong ? daysIn(stretch) : []
  const add = () => {
    onChange([...new Set([...days, ...typed])].toSorted())
    setFrom('')
    setTo('')
  }
  return (
    <OwnField id={`days-${id}`} helpAt={helpAt} label={label}>
      <span className="line wraps">
        <Input
          id={`days-${id}`}
          type="date"
          className="day-box"
          value={from}
          onChange={(e) => setFrom(e.target.value)}
        />
        –
        <Input
          type="date"
          className="day-box"
          aria-label={say({ en: `${label.en}, until`, zh: `${label.zh}，至` })}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button disabled={typed.length === 0} onClick={add}>
          {say(
            typed.length > 1
              ? { en: `Add ${typed.length} days`, zh: `加 ${typed.length} 天` }
              : { en: 'Add', zh: '加上' },
          )}
        </Button>
        {wrong && (
          <span className="thin t-small" role="alert">
            {say(wrong)}
          </span>
        )}
        {rangesOf(days).map((range) => (
          <span key={range.from} className="chip day-chip">
            {rangeText(range, today, lang)}
            <button
              type="button"
              className="drop-line"
              aria-label={say({ en: `Take out ${range.from}`, zh: `删去 ${range.from}` })}
              onClick={() => {
                const out = daysIn(range)
                onChange(days.filter((day) => !out.includes(day)))
              }}
            >
              ×
            </button>
          </span>
        ))}
      </span>
    </OwnField>
  )
}
