import { posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import type { Alarm } from '@gendan/orderfile/alarms/alarm'
import { alarms } from '@gendan/orderfile/alarms/alarms'
import { type Duration, durations } from '@gendan/orderfile/path/durations'
import type { ReactNode } from 'react'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FigureRow } from './figure-row.tsx'
import { type PathEdit, withFigure } from './path-edit.ts'

const DAYS: Words = { en: 'working days', zh: '个工作日' }

/** Every span of the way of an order, in the order in which an order meets them. */
export function Spans({ edit }: { readonly edit: PathEdit }) {
  const { say } = useWords()
  const { days } = edit.value
  return (
    <>
      <FiguresHead own={days} onReset={() => edit.set({ ...edit.value, days: {} })}>
        {say({ en: 'How long each step takes', zh: '各环节要几天' })}
      </FiguresHead>
      <p className="second t-small">{say(SPANS)}</p>
      {Object.entries<Duration>(durations).map(([key, { title, days: usual, source }]) => (
        <FigureRow
          key={key}
          id={`span-${key}`}
          label={title}
          unit={DAYS}
          {...{ usual, source, own: days[key] }}
          onChange={(figure) => edit.set({ ...edit.value, days: withFigure(days, key, figure, usual) })}
        />
      ))}
    </>
  )
}

const SPANS: Words = {
  en: 'The path of every order is reckoned by these: forwards from what has happened, backwards from the latest shipment. A plan, a promise or an agreed day of an order itself goes before them. Left empty, the usual holds.',
  zh: '每张订单的路径按这些天数推算：从已发生的往后推，从最迟装运日往前推。订单自己的计划、承诺和约定日期优先。不填就按通常天数。',
}

/** Every alarm with a number of its own, and when it climbs. */
export function Alarms({ edit }: { readonly edit: PathEdit }) {
  const { say } = useWords()
  const figures = edit.value.alarms
  const set = (name: string, figure: number | null, usual: number) =>
    edit.set({ ...edit.value, alarms: withFigure(figures, name, figure, usual) })
  return (
    <>
      <FiguresHead own={figures} onReset={() => edit.set({ ...edit.value, alarms: {} })}>
        {say({ en: 'When an alarm rings', zh: '什么时候提醒' })}
      </FiguresHead>
      <p className="second t-small">{say(ALARMS)}</p>
      {alarms.map((alarm) => (
        <section key={alarm.id} className="alarm-rule" aria-label={alarm.id}>
          <p className="line wraps">
            <Mark kind={alarm.grave ? 'risk' : 'thin'} size={12} named />
            <span className="medium">{say(alarm.title)}</span>
            <span className="quiet t-small">{alarm.id}</span>
            <span className="second t-small">{say(toWords(alarm))}</span>
          </p>
          {alarm.days !== undefined && (
            <FigureRow
              id={`alarm-${alarm.id}`}
              label={{ en: 'It rings', zh: '提醒' }}
              unit={alarm.counts ?? DAYS}
              usual={alarm.days}
              own={figures[alarm.id]}
              source={alarm.source}
              onChange={(figure) => set(alarm.id, figure, alarm.days ?? 0)}
            />
          )}
          {alarm.climbs && (
            <FigureRow
              id={`alarm-${alarm.id}-climb`}
              label={{ en: 'It climbs', zh: '上报' }}
              unit={climbWords(alarm.climbs)}
              usual={alarm.climbs.after}
              own={figures[`${alarm.id}+`]}
              source={alarm.source}
              onChange={(figure) => set(`${alarm.id}+`, figure, alarm.climbs?.after ?? 0)}
            />
          )}
        </section>
      ))}
    </>
  )
}

const ALARMS: Words = {
  en: 'Alarms stand in the day of those they speak to, until what they ask for is done. One that has rung for so long climbs.',
  zh: '提醒出现在相关岗位的“今日”里，办完才消失；响够天数就上报。',
}

function toWords({ to }: Alarm): Words {
  return {
    en: `to ${to.map((post) => posts[post].en).join(', ')}`,
    zh: `提醒${to.map((post) => posts[post].zh).join('、')}`,
  }
}

function climbWords({ to }: NonNullable<Alarm['climbs']>): Words {
  return {
    en: `working days after it rang, to ${to.map((post) => posts[post].en).join(', ')}`,
    zh: `个工作日后仍在响，报${to.map((post) => posts[post].zh).join('、')}`,
  }
}

interface HeadProps {
  readonly own: Readonly<Record<string, number>>
  readonly onReset: () => void
  readonly children: ReactNode
}

/** The head of a section of figures, with how many are the firm's own and the way back. */
function FiguresHead({ own, onReset, children }: HeadProps) {
  const { say } = useWords()
  const count = Object.keys(own).length
  return (
    <SectionHead
      note={
        count > 0 && (
          <>
            {say({ en: `${count} of your own`, zh: `自定 ${count} 项` })}{' '}
            <button type="button" className="as-link" onClick={onReset}>
              {say({ en: 'reset all', zh: '全部恢复' })}
            </button>
          </>
        )
      }
    >
      {children}
    </SectionHead>
  )
}
