import type { DayRow } from '@gendan/contract/path-shapes'
import type { Words } from '@gendan/kernel/words'
import { useWorld } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { DayLine } from './day-line.tsx'
import { SilentLine } from './silent-list.tsx'
import './day.css'

interface AlarmsCardProps {
  readonly rows: readonly DayRow[]
  readonly people: FirmHere | undefined
}

const NAME: Words = { en: 'Alarms', zh: '提醒' }

/** What rings over one order today, each with its ready act and its letter; what somebody answered stands below with the reason. */
export function AlarmsCard({ rows, people }: AlarmsCardProps) {
  const { say } = useWords()
  const { day: today } = useWorld()
  if (rows.length === 0) return null
  return (
    <section className="card order-alarms" aria-label={say(NAME)} data-place="alarms">
      <header className="line day-column-head">
        <h2 className="card-title">{say(NAME)}</h2>
        <span className="quiet">{rows.length}</span>
        <span className="fill" />
        <span className="quiet t-small">{say({ en: 'to whomever they speak', zh: '不论提醒谁' })}</span>
      </header>
      <ul className="day-list">
        {rows.map((row) =>
          row.quiet ? (
            <SilentLine key={row.key} row={row} today={today} people={people} />
          ) : (
            <DayLine key={row.key} row={row} today={today} people={people} column="must" />
          ),
        )}
      </ul>
    </section>
  )
}
