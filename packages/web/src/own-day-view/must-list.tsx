import type { DayRow } from '@gendan/contract/path-shapes'
import type { PlanLine } from '@gendan/orderfile/day-log'
import { isErrand } from '../day-view/day-line.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface MustProps {
  readonly must: readonly DayRow[]
  readonly taken: ReadonlySet<string>
  readonly onPick: (line: PlanLine) => void
}

/** What must be done today, heaviest first: one press puts a line into the plan. */
export function MustList({ must, taken, onPick }: MustProps) {
  const { say } = useWords()
  const left = must.filter(({ key }) => !taken.has(key))
  return (
    <section className="card padded">
      <SectionHead note={say({ en: `${left.length} not in the plan`, zh: `${left.length} 件未列入` })}>
        {say({ en: 'Must act', zh: '必须办' })}
      </SectionHead>
      {left.length === 0 && (
        <p className="second">{say({ en: 'All of it stands in the plan.', zh: '必须办的都已列入计划。' })}</p>
      )}
      <ul className="done-list">
        {left.slice(0, 20).map((row) => (
          <li key={row.key} className="line">
            <Mark kind={row.mark} named />
            <span className="fill one-line">
              {say(row.says)} <span className="quiet">{row.number}</span>
            </span>
            <button type="button" className="as-link" onClick={() => onPick(lineOf(row, say(row.says)))}>
              {say({ en: 'Into the plan', zh: '列入' })}
            </button>
          </li>
        ))}
      </ul>
      {left.length > 20 && (
        <p className="quiet">{say({ en: `${left.length - 20} more`, zh: `另有 ${left.length - 20} 件` })}</p>
      )}
    </section>
  )
}

function lineOf({ key, order, number, kind, node }: DayRow, says: string): PlanLine {
  const id = crypto.randomUUID()
  return { id, says, key, order, number, errand: isErrand(kind) ? node : '', end: 'open', why: '', told: '' }
}
