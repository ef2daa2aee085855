import type { Answer } from '@gendan/contract/questions'
import { addMonths, type Day, isDay, lastOfMonth } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input, Segmented } from 'antd'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { filled, type ListAddress } from '../parts/list-address.ts'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { FigureCards } from './figure-cards.tsx'
import { FigureTable } from './figure-table.tsx'
import { percent, type Span, share } from './share.ts'
import './figures.css'

const NAME: Words = { en: 'Figures', zh: '经营数字' }

/** The manager's page: how well we keep our word, what we earn, what is awaited, who carries how much; each figure leads to its orders. */
export function FiguresPage() {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/figures' })
  const span = spanOf(search, day)
  const answer = useAsk('figures', span, { keepOld: true })
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/figures', params: { world }, search: filled(next), replace: true })
  if (!answer.data) return <Waiting title={NAME} of={[answer]} />
  return (
    <Screen title={say(NAME)} note={`${answer.data.from} – ${answer.data.to}`}>
      <div className="stack figures-page">
        <div className="line wraps">
          <Sentence data={answer.data} />
          <span className="fill" />
          <Period search={search} span={span} go={go} />
        </div>
        <FigureCards data={answer.data} />
        <FigureTable search={search} span={span} go={go} />
      </div>
    </Screen>
  )
}

function Sentence({ data: { total } }: { readonly data: Answer<'figures'> }) {
  const { say } = useWords()
  const { shipped, onTime, inspected, passed } = total
  const says =
    shipped === 0
      ? { en: 'Nothing was shipped in this time.', zh: '这段时间没有装船的订单。' }
      : {
          en: `${counted(shipped, 'order')} shipped, ${share(onTime, shipped)} on time; ${share(passed, inspected)} passed at once; margin ${percent(total.actual ?? total.planned)}.`,
          zh: `装船 ${shipped} 单，准时 ${share(onTime, shipped)}；首检合格 ${share(passed, inspected)}；利润率 ${percent(total.actual ?? total.planned)}。`,
        }
  return <h2 className="t-opening">{say(says)}</h2>
}

function spanOf(search: ListAddress, today: Day): Span {
  const named = (name: string): Day | undefined => {
    const text = search[name]
    return text && isDay(text) ? (text as Day) : undefined
  }
  const year = lastYear(today)
  return { from: named('from') ?? year.from, to: named('to') ?? year.to }
}

function lastYear(today: Day): Span {
  return { from: addMonths(`${today.slice(0, 7)}-01` as Day, -11), to: lastOfMonth(today) }
}

const SPANS: Readonly<Record<'year' | 'this' | 'quarter', Words>> = {
  year: { en: 'Twelve months', zh: '近 12 个月' },
  this: { en: 'This year', zh: '今年' },
  quarter: { en: 'Three months', zh: '近 3 个月' },
}

interface PeriodProps {
  readonly search: ListAddress
  readonly span: Span
  readonly go: (next: ListAddress) => void
}

function Period({ search, span, go }: PeriodProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const to = lastOfMonth(day)
  const spans: Readonly<Record<keyof typeof SPANS, Span>> = {
    year: lastYear(day),
    this: { from: `${day.slice(0, 4)}-01-01` as Day, to },
    quarter: { from: addMonths(`${day.slice(0, 7)}-01` as Day, -2), to },
  }
  const names = Object.keys(SPANS) as (keyof typeof SPANS)[]
  const chosen = names.find((name) => spans[name].from === span.from && spans[name].to === span.to)
  const set = (next: Partial<Span>) => go({ ...search, ...span, ...next, page: '' })
  return (
    <fieldset className="line wraps figures-span">
      <legend className="by-ear">{say({ en: 'Which days', zh: '期间' })}</legend>
      <Segmented
        aria-label={say({ en: 'Span', zh: '期间' })}
        value={chosen ?? ''}
        options={names.map((value) => ({ value, label: say(SPANS[value]) }))}
        onChange={(name) => name !== '' && set(spans[name as keyof typeof SPANS])}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'From', zh: '起' })}
        value={span.from}
        onChange={(event) => isDay(event.target.value) && set({ from: event.target.value as Day })}
      />
      <Input
        type="date"
        className="short-input"
        aria-label={say({ en: 'To', zh: '止' })}
        value={span.to}
        onChange={(event) => isDay(event.target.value) && set({ to: event.target.value as Day })}
      />
    </fieldset>
  )
}
