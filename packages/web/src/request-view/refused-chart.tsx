import { type Decimal, grouped } from '@gendan/kernel/decimal'
import { useAsk } from '../app/queries.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { columnMonth } from '../words/write.ts'

interface ChartProps {
  readonly onMonth: (month: string) => void
  readonly chosen: string
}

/** What was asked for and refused, month by month: the part without room is what more capacity would have brought. */
export function RefusedChart({ onMonth, chosen }: ChartProps) {
  const { say, lang } = useWords()
  const { data } = useAsk('refused-by-month', {})
  const months = data?.months ?? []
  const most = Math.max(1, ...months.map(({ promised, refused }) => promised + refused))
  const all = months.reduce((sum, one) => sum + one.promised + one.refused, 0)
  if (all === 0) return null
  const noRoom = months.reduce((sum, one) => sum + one.noRoom, 0)
  return (
    <section className="card padded stack request-chart">
      <SectionHead note={say({ en: `${noRoom} for lack of room`, zh: `产能不足婉拒 ${noRoom} 次` })}>
        {say({ en: 'Asked for, twelve months', zh: '近 12 个月的交期问询' })}
      </SectionHead>
      <ul className="refused-months">
        {months.map(({ key, promised, refused, noRoom: room, pieces }) => {
          const told = say({
            en: `${key}: ${promised} promised, ${refused} refused, ${room} for lack of room (${grouped(pieces as Decimal)} pieces)`,
            zh: `${key}：答应 ${promised}，婉拒 ${refused}，其中产能不足 ${room}（${grouped(pieces as Decimal)} 件）`,
          })
          return (
            <li key={key}>
              <button
                type="button"
                className={key === chosen ? 'refused-month refused-chosen' : 'refused-month'}
                title={told}
                aria-label={told}
                aria-pressed={key === chosen}
                onClick={() => onMonth(key === chosen ? '' : key)}
              >
                <span className="refused-bar">
                  <span className="refused-room" style={{ height: `${(room / most) * 100}%` }} />
                  <span className="refused-other" style={{ height: `${((refused - room) / most) * 100}%` }} />
                  <span className="refused-kept" style={{ height: `${(promised / most) * 100}%` }} />
                </span>
                <span className="t-small second" aria-hidden>
                  {columnMonth(key, lang)}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      <p className="quiet t-small">
        {say({
          en: 'Dark red: refused for lack of room; light red: refused for another reason; green: promised. A press on a month shows its requests.',
          zh: '深红：产能不足婉拒；浅红：其他原因婉拒；绿色：答应。点月份只看当月。',
        })}
      </p>
    </section>
  )
}
