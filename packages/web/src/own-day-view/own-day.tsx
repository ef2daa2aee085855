import type { Answer } from '@gendan/contract/questions'
import { addDays, type Day, isDay } from '@gendan/kernel/day'
import type { DayLog, PlanLine } from '@gendan/orderfile/day-log'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { clock, proseDay } from '../words/write.ts'
import { MustList } from './must-list.tsx'
import { PlanRow } from './plan-line.tsx'
import { type OwnDay, useOwnDay } from './use-own-day.ts'
import './own-day.css'

const NAME = { en: 'Plan and summary', zh: '计划与小结' } as const

/** A person's day: in the morning its plan, at the close its summary. One's own is written, that of one's people read. */
export function OwnDayPage() {
  const { account = '', day } = useSearch({ from: '/w/$world/day/plan' })
  const answer = useAsk('day-log', { account, ...(day && isDay(day) ? { day: day as Day } : {}) })
  if (!answer.data) return <Waiting title={NAME} of={[answer]} />
  const { data } = answer
  return <Shown key={`${data.account} ${data.day}`} answer={data} />
}

function Shown({ answer }: { readonly answer: Answer<'day-log'> }) {
  const { say, lang } = useWords()
  const { id: world, day: today } = useWorld()
  const own = useOwnDay(answer)
  const log = answer.log as unknown as DayLog | null
  const day = answer.day as Day
  const locked = !answer.mine || day < addDays(today, -7)
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/day')}>{say({ en: 'Today', zh: '今日' })}</Go> / {say(NAME)}
        </span>
      }
      named={say(NAME)}
      note={
        <span className="line">
          {!answer.mine && <span className="medium">{answer.name}</span>}
          {proseDay(day, lang, today)}
          {log?.closed && (
            <Chip mark="done">{say({ en: `closed ${clock(log.closed)}`, zh: `${clock(log.closed)} 已小结` })}</Chip>
          )}
        </span>
      }
      acts={<Days answer={answer} />}
    >
      <div className="own-day">
        <section className="card padded stack own-day-plan">
          <SectionHead note={own.lines.length > 0 ? `${own.lines.length}` : undefined}>
            {say({ en: 'Plan of the day', zh: '当日计划' })}
          </SectionHead>
          <Plan own={own} answer={answer} locked={locked} />
          {(locked || day <= today) && <Summary own={own} locked={locked} begun={answer.version > 0} />}
        </section>
        <div className="stack">
          {!locked && day === today && (
            <MustList
              must={answer.must}
              taken={new Set(own.lines.map(({ key }) => key))}
              onPick={(line) => own.put({ lines: [...own.lines, line] })}
            />
          )}
          <Done rows={answer.done} />
        </div>
      </div>
    </Screen>
  )
}

interface PartProps {
  readonly own: OwnDay
  readonly locked: boolean
}

/** The lines in their order, and a field for one's own. */
function Plan({ own, answer, locked }: PartProps & { readonly answer: Answer<'day-log'> }) {
  const { say } = useWords()
  const { day: today } = useWorld()
  const [fresh, setFresh] = useState('')
  const { lines, put, act } = own
  const standing = new Set(answer.must.map(({ key }) => key))
  const judges = answer.mine && answer.day === today
  const add = () => {
    const says = fresh.trim()
    if (says === '') return
    put({ lines: [...lines, { id: crypto.randomUUID(), says, ...NOTHING }] })
    setFresh('')
  }
  return (
    <>
      {lines.length === 0 && (
        <p className="second">
          {locked
            ? say({ en: 'Nothing was written for this day.', zh: '这一天没有写计划。' })
            : say({
                en: 'Pick from what must be done, or type what else you mean to do.',
                zh: '从“必须办”里挑，或写上自己要办的事。',
              })}
        </p>
      )}
      <ol className="plan-list">
        {lines.map((line, i) => (
          <PlanRow
            key={line.id}
            line={line}
            place={i + 1}
            last={i === lines.length - 1}
            locked={locked}
            settled={judges && line.key !== '' && !standing.has(line.key)}
            finding={act.findings.find(({ at }) => at.startsWith(`lines.${i}.`) || at === `lines.${i}`)?.says}
            onLine={(next) => put({ lines: lines.map((one, at) => (at === i ? next : one)) })}
            onMove={(by) => put({ lines: moved(lines, i, by) })}
            onDrop={() => put({ lines: lines.filter((_, at) => at !== i) })}
          />
        ))}
      </ol>
      {!locked && (
        <form
          className="line own-line"
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <Input
            aria-label={say({ en: 'A line of my own', zh: '自己写一行' })}
            placeholder={say({ en: 'A line of my own, Enter', zh: '自己写一行，回车' })}
            maxLength={300}
            value={fresh}
            onChange={(event) => setFresh(event.target.value)}
          />
          <Button htmlType="submit" disabled={fresh.trim() === ''}>
            {say({ en: 'Add', zh: '加上' })}
          </Button>
        </form>
      )}
    </>
  )
}

const NOTHING = { key: '', order: '', number: '', errand: '', end: 'open', why: '', told: '' } as const

function moved(lines: readonly PlanLine[], at: number, by: -1 | 1): readonly PlanLine[] {
  const line = lines[at]
  if (!line) return lines
  return lines.toSpliced(at, 1).toSpliced(at + by, 0, line)
}

/** A word to the day, and its close. */
function Summary({ own, locked, begun }: PartProps & { readonly begun: boolean }) {
  const { say } = useWords()
  const tell = useNotice()
  const { note, put, act, dirty, lines } = own
  const told = lines.length > 0 && lines.every(({ end }) => end !== 'open')
  async function save() {
    if (await own.savePlan()) tell({ says: { en: 'The plan is kept.', zh: '计划已保存。' } })
  }
  async function close() {
    if (await own.close()) tell({ says: { en: 'The day is closed.', zh: '日小结已写好。' } })
  }
  return (
    <>
      <SectionHead>{say({ en: 'Summary', zh: '当日小结' })}</SectionHead>
      {locked ? (
        <p className="own-day-note">{note || say({ en: 'No word was written.', zh: '没有写小结。' })}</p>
      ) : (
        <Input.TextArea
          aria-label={say({ en: 'What I learned, what must not be forgotten', zh: '心得、检讨、明天别忘的事' })}
          placeholder={say({ en: 'What I learned, what must not be forgotten', zh: '心得、检讨、明天别忘的事' })}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={2000}
          value={note}
          onChange={(event) => put({ note: event.target.value })}
        />
      )}
      {act.said}
      {!locked && (
        <p className="line wraps">
          <Button type={told ? 'primary' : 'default'} loading={act.busy} onClick={() => void close()}>
            {say({ en: 'Close the day', zh: '写好小结' })}
          </Button>
          <Button
            type={told ? 'default' : 'primary'}
            loading={act.busy}
            disabled={!dirty && begun}
            onClick={() => void save()}
          >
            {say({ en: 'Keep the plan', zh: '保存计划' })}
          </Button>
          {dirty && (
            <span className="quiet t-small">
              {say({ en: 'not yet saved, kept in this browser', zh: '未保存，暂存在本机' })}
            </span>
          )}
        </p>
      )}
    </>
  )
}

/** What the journal knows that was done: nobody types it. */
function Done({ rows }: { readonly rows: Answer<'day-log'>['done'] }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const acts = rows.reduce((sum, { times }) => sum + times, 0)
  return (
    <section className="card padded">
      <SectionHead note={acts > 0 ? say({ en: `${acts}`, zh: `${acts} 次` }) : undefined}>
        {say({ en: 'Done, as the journal tells', zh: '当日已办（按操作日志）' })}
      </SectionHead>
      {rows.length === 0 && <p className="second">{say({ en: 'Nothing was done yet.', zh: '还没有办过什么。' })}</p>}
      <ul className="done-list">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.id} ${row.act}`} className="line">
            <span className="figures quiet">{clock(row.at)}</span>
            <span className="fill one-line">
              {say(row.title)}
              {row.times > 1 ? ` × ${row.times}` : ''}
            </span>
            {row.name !== '' && <Where row={row} world={world} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

const HOMES: Readonly<Record<string, string>> = {
  'order-file': '/orders/',
  party: '/parties/',
  goods: '/goods/',
  stock: '/goods/',
  errand: '/errands/',
}

function Where({ row, world }: { readonly row: Answer<'day-log'>['done'][number]; readonly world: string }) {
  const home = HOMES[row.kind]
  const name = <span className="one-line done-name">{row.name}</span>
  return home ? <Go to={worldPath(world, `${home}${row.id}`)}>{name}</Go> : name
}

/** The day before, the day after, today. */
function Days({ answer }: { readonly answer: Answer<'day-log'> }) {
  const { say } = useWords()
  const { id: world, day: today } = useWorld()
  const navigate = useNavigate()
  const day = answer.day as Day
  const to = (next: Day) =>
    void navigate({
      to: '/w/$world/day/plan',
      params: { world },
      search: { ...(answer.mine ? {} : { account: answer.account }), ...(next === today ? {} : { day: next }) },
    })
  return (
    <span className="line">
      <Button onClick={() => to(addDays(day, -1))}>{say({ en: 'Day before', zh: '前一天' })}</Button>
      <Button disabled={day === today} onClick={() => to(today)}>
        {say({ en: 'Today', zh: '今天' })}
      </Button>
      <Button disabled={day >= addDays(today, answer.mine ? 14 : 0)} onClick={() => to(addDays(day, 1))}>
        {say({ en: 'Day after', zh: '后一天' })}
      </Button>
    </span>
  )
}
