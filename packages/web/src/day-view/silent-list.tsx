import type { DayRow } from '@gendan/contract/path-shapes'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { wakeAlarm } from '@gendan/orderfile/acts/wake-alarm'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import type { FirmHere } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, proseDay } from '../words/write.ts'

interface SilentListProps {
  readonly rows: readonly DayRow[]
  readonly count: number
  readonly today: Day
  readonly people: FirmHere | undefined
}

/** The alarms that rest, behind their number: each with who let it rest and why, and a way to let it ring again. */
export function SilentList({ rows, count, today, people }: SilentListProps) {
  const { say } = useWords()
  const [open, show] = useState(false)
  if (count === 0) return null
  return (
    <section className="day-silent">
      <button type="button" className="day-more" aria-expanded={open} onClick={() => show(!open)}>
        {say({ en: `${counted(count, 'alarm')} at rest`, zh: `已静音 ${count} 条` })}
      </button>
      {open && (
        <ul className="day-list">
          {rows.map((row) => (
            <SilentLine key={row.key} row={row} today={today} people={people} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** One alarm that rests. */
export function SilentLine({ row, today, people }: Omit<SilentListProps, 'rows' | 'count'> & { readonly row: DayRow }) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  const act = useAct()
  const { rule = '', ringsAt = '', quiet } = row
  const why: Words = { en: `“${quiet?.reason}”`, zh: `“${quiet?.reason}”` }
  return (
    <li className="day-line">
      <span />
      <span className="day-what second">{say(row.says)}</span>
      <span className="day-days second">{quiet?.until ? proseDay(quiet.until, lang, today) : ''}</span>
      <span className="day-why second">
        {people?.nameOf(quiet?.by ?? '')} {say(why)}
      </span>
      <span className="day-whose second t-small">
        <Go to={worldPath(id, `/orders/${row.order}`)}>{row.number}</Go> · {row.buyer}
        {act.said}
      </span>
      <span className="day-acts">
        <Button
          size="small"
          type="link"
          className="day-rest"
          loading={act.busy}
          onClick={() => void act.run(wakeAlarm, { alarm: rule, at: ringsAt }, { id: row.order })}
        >
          {say({ en: 'Ring again', zh: '恢复' })}
        </Button>
      </span>
    </li>
  )
}
