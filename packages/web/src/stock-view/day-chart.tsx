import type { StockDayRow } from '@gendan/contract/stock-questions'
import { addDays, type Day, daysBetween } from '@gendan/kernel/day'
import { grouped } from '@gendan/kernel/decimal'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface ChartProps {
  readonly rows: readonly StockDayRow[]
  readonly from: Day
  readonly until: Day
}

const [WIDTH, HEIGHT, FOOT] = [720, 150, 18]

/** What lay there at the end of each day as a line of steps, what came in above and what went out below a common foot. The table beside it says the same. */
export function DayChart({ rows, from, until }: ChartProps) {
  const { say, lang } = useWords()
  const days = Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at))
  const byDay = new Map(rows.map((row) => [row.day, row]))
  const most = Math.max(1, ...rows.flatMap((row) => [row.onHand, row.came, row.went].map(Number)))
  const width = WIDTH / Math.max(1, days.length)
  const y = (value: number) => HEIGHT - (Math.max(0, value) / most) * (HEIGHT - 8)
  const line = stepsOf(days, byDay, rows)
    .map(({ at, value }) => `${at === 0 ? 'M' : 'L'}${at * width} ${y(value)} H${(at + 1) * width}`)
    .join(' ')
  const says = say({
    en: 'On hand at the end of each day, with what came in and went out',
    zh: '每日结存，以及当日入库、出库',
  })
  return (
    <figure className="stock-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={says}>
        {days.map((day, at) => {
          const row = byDay.get(day)
          if (!row) return null
          const [came, went] = [Number(row.came), Number(row.went)]
          const half = Math.max(1, width / 2 - 1)
          return (
            <g key={day}>
              <title>
                {`${shortDay(day, until, lang)}: +${grouped(row.came)} −${grouped(row.went)} = ${grouped(row.onHand)}`}
              </title>
              <rect className="stock-came" x={at * width + 1} y={y(came)} width={half} height={HEIGHT - y(came)} />
              <rect
                className="stock-went"
                x={at * width + 1 + half}
                y={y(went)}
                width={half}
                height={HEIGHT - y(went)}
              />
            </g>
          )
        })}
        <path className="stock-line" d={line} />
        <line className="stock-foot" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        <text x={0} y={HEIGHT + 14}>
          {shortDay(from, until, lang)}
        </text>
        <text x={WIDTH} y={HEIGHT + 14} textAnchor="end">
          {shortDay(until, until, lang)}
        </text>
      </svg>
      <figcaption className="quiet t-small line wraps">
        <span className="stock-key stock-key-line">{say({ en: 'on hand', zh: '结存' })}</span>
        <span className="stock-key stock-key-came">{say({ en: 'in', zh: '入库' })}</span>
        <span className="stock-key stock-key-went">{say({ en: 'out', zh: '出库' })}</span>
      </figcaption>
    </figure>
  )
}

/** What lay there on each day: on days without a movement what the day before left. Before the first one it is told back from it. */
function stepsOf(days: readonly Day[], byDay: ReadonlyMap<string, StockDayRow>, rows: readonly StockDayRow[]) {
  const first = rows.reduce<StockDayRow | undefined>((one, row) => (one && one.day < row.day ? one : row), undefined)
  let value = first ? Number(first.onHand) - Number(first.came) + Number(first.went) - Number(first.counted) : 0
  return days.map((day, at) => {
    value = Number(byDay.get(day)?.onHand ?? value)
    return { at, value }
  })
}
