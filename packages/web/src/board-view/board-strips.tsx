import type { BoardRow } from '@gendan/contract/path-shapes'
import { addDays, type Day, daysBetween, weekday } from '@gendan/kernel/day'
import { decimal } from '@gendan/kernel/decimal'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { useLayoutEffect, useRef, useState } from 'react'
import { worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { amountInColumn, shortDay } from '../words/write.ts'
import { LETTERS, leftWords, MARKS, nextWords, PARTS } from './board-words.ts'

interface BoardStripsProps {
  readonly world: string
  readonly rows: readonly BoardRow[]
  readonly today: Day
}

/** The days of an axis, and where each stands on it. */
interface Axis {
  readonly from: Day
  readonly to: Day
  readonly width: number
  readonly x: (day: Day) => number
}

/** Every order as a strip on one axis of days: the past grey, only what is to come tinted by its slack. */
export function BoardStrips({ world, rows, today }: BoardStripsProps) {
  const { say } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const [width, measure] = useState(0)
  useLayoutEffect(() => {
    const at = box.current
    if (!at) return undefined
    const watch = new ResizeObserver(() => measure(at.clientWidth))
    watch.observe(at)
    measure(at.clientWidth)
    return () => watch.disconnect()
  }, [])
  const axis = axisOf(rows, today, width)
  return (
    <div className="board">
      <div className="board-row board-head">
        <span className="board-name quiet t-small">
          {say({ en: 'Order · customer · goods', zh: '订单 · 客户 · 商品' })}
        </span>
        <div ref={box} className="board-strip">
          {width > 0 && <Weeks axis={axis} today={today} />}
        </div>
        <span className="board-left quiet t-small">{say({ en: 'Left, working days', zh: '余量 天' })}</span>
      </div>
      {rows.map((row) => (
        <Row key={row.id} world={world} row={row} axis={axis} today={today} />
      ))}
      <Legend />
    </div>
  )
}

/** From four weeks back to a week behind the last day of any strip, eight months at the most. */
function axisOf(rows: readonly BoardRow[], today: Day, width: number): Axis {
  const from = addDays(today, -28)
  const ends = rows
    .flatMap(({ shipBy, etd, strip }) => [shipBy, etd, strip.paid].filter((day) => day !== undefined))
    .sort()
  const far = addDays(today, 240)
  const last = ends.at(-1) ?? today
  const to = addDays(last > far ? far : last < addDays(today, 28) ? addDays(today, 28) : last, 8)
  const span = daysBetween(from, to)
  return { from, to, width, x: (day) => clamp((daysBetween(from, day) / span) * width, width) }
}

function clamp(x: number, width: number): number {
  return Math.max(0, Math.min(width, x))
}

function mondaysOf({ from, to }: Axis): readonly Day[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i))
  return days.filter((day) => weekday(day) === 1)
}

function Weeks({ axis, today }: { readonly axis: Axis; readonly today: Day }) {
  const { say, lang } = useWords()
  const mondays = mondaysOf(axis)
  const room = lang === 'zh' ? 40 : 52
  const every = Math.max(1, Math.ceil((mondays.length * room) / axis.width))
  const now = axis.x(today)
  return (
    <svg width={axis.width} height="28" fontSize="11" aria-hidden="true">
      {mondays.map((day, i) =>
        i % every === 0 && Math.abs(axis.x(day) - now) > 34 ? (
          <text key={day} x={axis.x(day)} y="18" fill="var(--ink3)">
            {shortDay(day, day, lang)}
          </text>
        ) : null,
      )}
      <rect x={now - 20} y="5" width="40" height="18" rx="3" fill="var(--accent)" />
      <text x={now} y="18" textAnchor="middle" fill="var(--onAccent)" fontWeight="600">
        {say({ en: 'today', zh: '今天' })}
      </text>
    </svg>
  )
}

interface RowProps {
  readonly world: string
  readonly row: BoardRow
  readonly axis: Axis
  readonly today: Day
}

function Row({ world, row, axis, today }: RowProps) {
  const { say } = useWords()
  const mark = MARKS[row.state]
  const amount = row.amount === null ? '' : amountInColumn({ amount: decimal(row.amount), currency: row.currency })
  return (
    <Go to={worldPath(world, `/orders/${row.id}`)} className={`board-row board-${row.state}`}>
      <span className="board-name">
        <span className="board-who">
          <span className="medium one-line">{row.buyerName}</span>
          <span className="second board-number">{row.number}</span>
        </span>
        <span className="board-money figures">{amount && `${row.currency} ${amount}`}</span>
        <span className="one-line second">{say(row.goods)}</span>
        <span className="one-line second figures">
          {say(row.shipped ? stages[row.stage as Stage] : nextWords(row))}
        </span>
      </span>
      <span className="board-strip">{axis.width > 0 && <Strip row={row} axis={axis} today={today} />}</span>
      <span
        className={`board-left ${row.state === 'late' ? 'risk medium' : row.state === 'thin' ? 'thin medium' : 'second'}`}
      >
        {mark && <Mark kind={mark} size={12} />} {say(leftWords(row))}
      </span>
    </Go>
  )
}

const TINT = { late: 'var(--riskLine)', thin: 'var(--thinLine)' } as const

function Strip({ row, axis, today }: Omit<RowProps, 'world'>) {
  const { say, lang } = useWords()
  const { strip, shipBy, etd, state, shipped } = row
  const parts = strip.cuts.map(({ part, until }, i) => ({ part, until, from: strip.cuts[i - 1]?.until ?? strip.from }))
  const ahead = state === 'late' || state === 'thin' ? TINT[state] : 'var(--stripSoft)'
  const { x } = axis
  const end = etd ?? today
  const says = [
    shipBy && `${say({ en: 'ship by', zh: '最迟' })} ${shortDay(shipBy, today, lang)}`,
    etd && `${say({ en: 'on board', zh: '装船' })} ${shortDay(etd, today, lang)}`,
  ]
  return (
    <svg width={axis.width} height="46" fontSize="11">
      <title>{says.filter(Boolean).join(' · ')}</title>
      {mondaysOf(axis).map((day) => (
        <line key={day} x1={x(day)} x2={x(day)} y1="0" y2="46" stroke="var(--sunk)" />
      ))}
      {parts.map(({ part, from, until }) => (
        <Part key={part} from={x(from)} now={x(today)} until={x(until)} ahead={ahead} says={say(LETTERS[part])} />
      ))}
      {state === 'late' && shipBy && (
        <rect x={x(shipBy)} y="12" width={Math.max(2, x(end) - x(shipBy))} height="22" fill="var(--risk)" />
      )}
      {shipBy && !shipped && (
        <g stroke="var(--ink)" strokeWidth="1.4">
          <line x1={x(shipBy)} x2={x(shipBy)} y1="9" y2="37" />
          <line x1={x(shipBy) - 3} x2={x(shipBy) + 3} y1="9" y2="9" />
          <line x1={x(shipBy) - 3} x2={x(shipBy) + 3} y1="37" y2="37" />
        </g>
      )}
      {shipBy && etd && !shipped && <EndWords x={x} shipBy={shipBy} etd={etd} late={state === 'late'} />}
      {strip.paid && (
        <line x1={x(end)} x2={x(strip.paid)} y1="23" y2="23" stroke="var(--lineStrong)" strokeDasharray="1 3" />
      )}
      {strip.paid && (
        <text
          x={paidAt(x(strip.paid), shipBy && !shipped ? textAt(x, shipBy, end, state === 'late') : undefined)}
          y="27"
          textAnchor="middle"
          fill="var(--ink3)"
        >
          ¥
        </text>
      )}
      <line x1={x(today)} x2={x(today)} y1="0" y2="46" stroke="var(--accent)" strokeWidth="1.6" />
    </svg>
  )
}

/** Where the day behind a strip is written. */
function textAt(x: Axis['x'], shipBy: Day, etd: Day, late: boolean): number {
  return (late ? x(etd) : Math.max(x(shipBy), x(etd))) + 8
}

/** The payment's mark, moved behind the written day where it would stand on it. */
function paidAt(at: number, text: number | undefined): number {
  return text !== undefined && at > text - 16 && at < text + 46 ? text + 52 : at
}

/** Behind the strip: its last day, and in an order that is late the forecast in red. */
function EndWords({
  x,
  shipBy,
  etd,
  late,
}: {
  readonly x: Axis['x']
  readonly shipBy: Day
  readonly etd: Day
  readonly late: boolean
}) {
  const { lang } = useWords()
  const day = late ? etd : shipBy
  const at = textAt(x, shipBy, etd, late)
  return (
    <text x={at} y="27" fill={late ? 'var(--risk)' : 'var(--ink2)'} fontWeight={late ? 600 : 400}>
      {shortDay(day, day, lang)}
    </text>
  )
}

interface PartProps {
  readonly from: number
  readonly now: number
  readonly until: number
  readonly ahead: string
  readonly says: string
}

/** One part of a strip: grey up to today, tinted behind, cut by a hair from the next. */
function Part({ from, now, until, ahead, says }: PartProps) {
  const past = Math.max(0, Math.min(until, now) - from)
  const coming = Math.max(0, until - Math.max(from, now) - 1)
  const wide = until - from > 26
  return (
    <g>
      {past > 0 && <rect x={from} y="16" width={past} height="14" fill="var(--strip)" />}
      {coming > 0 && <rect x={Math.max(from, now)} y="16" width={coming} height="14" fill={ahead} />}
      {wide && (
        <text x={(from + until) / 2} y="27" textAnchor="middle" fill="var(--ink)">
          {says}
        </text>
      )}
    </g>
  )
}

function Legend() {
  const { say } = useWords()
  const letters = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map(
    (part) => `${say(LETTERS[part])} ${say(PARTS[part])}`,
  )
  return (
    <p className="board-legend quiet t-small">
      {say({
        en: 'I ship-by day · red block: days beyond it · ¥ forecast payment',
        zh: '工字：最迟装船 · 红块：超出的天数 · ¥ 预计收汇',
      })}
      <span className="fill" />
      {letters.join(' · ')}
    </p>
  )
}
