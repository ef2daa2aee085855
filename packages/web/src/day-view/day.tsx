import type { DayRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ErrandDialog } from '../errand-view/errand-dialog.tsx'
import { BankAlarm } from '../guard-view/bank-alarm.tsx'
import { FirstSteps } from '../order-view/order-list.tsx'
import { type FirmHere, firmHereOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useNarrow } from '../parts/narrow.ts'
import { WebhookAlarm } from '../webhook-view/webhook-alarm.tsx'
import { useWords } from '../words/language.tsx'
import { counted, proseDay, worthInProse } from '../words/write.ts'
import { DayLine } from './day-line.tsx'
import { Fortnight } from './fortnight.tsx'
import { SilentList } from './silent-list.tsx'
import '../errand-view/errands.css'
import './day.css'

const NAME: Words = { en: 'Today', zh: '今日' }
const EVERY_MS = 60_000
/** So many lines of a column are seen at once; the rest stands behind a number. */
const SEEN = { must: 6, waiting: 6, coming: 6 } as const

/** My day: what I must do, for whom I wait, what comes. Never more than one screen. */
export function MyDay() {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const mine = useAsk('day', {}, { every: EVERY_MS })
  const firm = useAsk('firm', {})
  if (!mine.data) return <Waiting title={NAME} of={[mine]} />
  return (
    <Screen title={say(NAME)} note={proseDay(today, lang, today)} acts={<DayActs />}>
      <WebhookAlarm />
      <BankAlarm />
      <Columns data={mine.data} people={firm.data && firmHereOf(firm.data)} />
    </Screen>
  )
}

/** What one does with the day itself: a new errand, its plan and summary, and the days of one's people. */
function DayActs() {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const [giving, give] = useState(false)
  return (
    <>
      {giving && <ErrandDialog onClose={() => give(false)} />}
      <span className="line wraps day-ways">
        <Go to={worldPath(id, '/errands')}>{say({ en: 'Errands', zh: '交办事项' })}</Go>
        {rights.has('lead') && (
          <Go to={worldPath(id, '/day/people')}>{say({ en: "My people's days", zh: '下属日报' })}</Go>
        )}
        <Go to={worldPath(id, '/day/plan')}>{say({ en: 'Plan and summary', zh: '计划与小结' })}</Go>
        <Button onClick={() => give(true)}>{say({ en: 'Give an errand', zh: '交办' })}</Button>
      </span>
    </>
  )
}

interface ColumnsProps {
  readonly data: Answer<'day'>
  readonly people: FirmHere | undefined
}

function Columns({ data, people }: ColumnsProps) {
  const narrow = useNarrow()
  const { must, waiting, coming, counts, today } = data
  const orders = useAsk('orders', { limit: 1 }, { enabled: counts.must + counts.waiting + counts.coming === 0 })
  if (orders.data?.total === 0) return <FirstSteps />
  return (
    <div className="day">
      <Sentence data={data} />
      {!narrow && <Fortnight data={data} />}
      <div className="day-columns">
        <Column
          title={{ en: 'Must act', zh: '必须办' }}
          note={{ en: 'by money × days', zh: '按 金额 × 天数' }}
          rows={must}
          count={counts.must}
          seen={SEEN.must}
          empty={{ en: 'Nothing must be done today.', zh: '今天没有必须办的事。' }}
          foot={<SilentList rows={data.silent} count={counts.silent} today={today} people={people} />}
        >
          {(row, first) => (
            <DayLine key={row.key} row={row} today={today} people={people} column="must" first={first} />
          )}
        </Column>
        <Column
          title={{ en: 'Waiting for others', zh: '等别人' }}
          note={{ en: 'by silence', zh: '按 沉默多久' }}
          rows={waiting}
          count={counts.waiting}
          seen={SEEN.waiting}
          empty={{ en: 'I wait for nobody.', zh: '没有在等的人。' }}
        >
          {(row) => <DayLine key={row.key} row={row} today={today} people={people} column="waiting" />}
        </Column>
        <Column
          title={{ en: 'Coming', zh: '将到' }}
          note={{ en: 'within 14 days', zh: '14 天内' }}
          rows={coming}
          count={counts.coming}
          seen={SEEN.coming}
          empty={{ en: 'Nothing comes within two weeks.', zh: '两周内没有将到的事。' }}
        >
          {(row) => <DayLine key={row.key} row={row} today={today} people={people} column="coming" />}
        </Column>
      </div>
    </div>
  )
}

/** What is true here, first: how much is to be done, how much of it is money. */
function Sentence({ data: { counts, atRisk } }: { readonly data: Answer<'day'> }) {
  const { say } = useWords()
  const { must, money, waiting } = counts
  const worth = worthInProse(atRisk)
  const says =
    must === 0
      ? { en: 'Nothing waits for you.', zh: '没有要办的事。' }
      : {
          en: `${counted(must, 'thing')} to do, ${money} about money or time.`,
          zh: `${must} 件要办，${money} 件关系到钱和交期。`,
        }
  return (
    <div className="line wraps day-sentence">
      <h2 className="t-opening">{say(says)}</h2>
      <span className="second">
        {worth !== '' && (
          <>
            {say({ en: 'at risk', zh: '在险' })} <span className="risk medium">{worth}</span> ·{' '}
          </>
        )}
        {say({ en: `waiting for ${waiting}`, zh: `等别人 ${waiting} 件` })}
      </span>
    </div>
  )
}

interface ColumnProps {
  readonly title: Words
  readonly note: Words
  readonly rows: readonly DayRow[]
  readonly count: number
  readonly seen: number
  readonly empty: Words
  readonly foot?: ReactNode
  readonly children: (row: DayRow, first: boolean) => ReactNode
}

function Column({ title, note, rows, count, seen, empty, foot, children }: ColumnProps) {
  const { say } = useWords()
  const [all, show] = useState(false)
  const shown = all ? rows : rows.slice(0, seen)
  return (
    <section className="card day-column" aria-label={say(title)}>
      <header className="line day-column-head">
        <h3 className="card-title">{say(title)}</h3>
        <span className="quiet">{count}</span>
        <span className="fill" />
        <span className="quiet t-small">{say(note)}</span>
      </header>
      {rows.length === 0 && <p className="second day-empty">{say(empty)}</p>}
      <ul className="day-list">{shown.map((row, i) => children(row, i === 0))}</ul>
      {count > seen && (
        <button type="button" className="day-more" onClick={() => show(!all)}>
          {all ? say({ en: 'Fewer', zh: '收起' }) : say({ en: `${count - seen} more`, zh: `另有 ${count - seen} 件` })}
        </button>
      )}
      {foot}
    </section>
  )
}
