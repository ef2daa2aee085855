import type { DayRow } from '@gendan/contract/path-shapes'
import type { Answer } from '@gendan/contract/questions'
import { weekday } from '@gendan/kernel/day'
import { isNodeKind, nodeKind } from '@gendan/orderfile/path/node-kinds'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'
import { isErrand } from './day-line.tsx'

/** Two weeks of days with what falls on them: closed days sunk, red where money or time is at risk. */
export function Fortnight({ data }: { readonly data: Answer<'day'> }) {
  const { say, lang } = useWords()
  const { fortnight, must, coming, today } = data
  const rows = [...must, ...coming]
  return (
    <ol className="card fortnight" aria-label={say({ en: 'The next two weeks', zh: '两周' })}>
      {fortnight.map(({ day, works }) => {
        const on = distinct(rows.filter((row) => row.day === day && (isErrand(row.kind) || isNodeKind(row.kind))))
        return (
          <li key={day} className={`${works ? '' : 'fortnight-closed'} ${day === today ? 'fortnight-today' : ''}`}>
            <span className="medium">{proseDay(day, lang, today).replace(/^.*月/, '')}</span>
            {on.slice(0, 2).map((row) => (
              <span key={row.key} className={row.mark === 'risk' ? 'risk one-line' : 'second one-line'}>
                {row.mark === 'risk' && <Mark kind="risk" size={10} />}{' '}
                {say(isNodeKind(row.kind) ? nodeKind(row.kind).short : row.says)} {row.number.slice(-4)}
              </span>
            ))}
            {on.length > 2 && <span className="quiet">+{on.length - 2}</span>}
            <span className="by-ear">{weekday(day) > 5 ? say({ en: 'weekend', zh: '周末' }) : ''}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** One mark for each step of each order. */
function distinct(rows: readonly DayRow[]): readonly DayRow[] {
  return [...new Map(rows.map((row) => [`${row.order} ${row.node}`, row])).values()]
}
