import type { InspectionRow } from '@gendan/contract/inspection-questions'
import { say as sayIn } from '@gendan/kernel/words'
import { type InspectionStand, inspectionStands } from '@gendan/orderfile/quality/inspection-line'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { foundIn, isTrouble, kindIn, makerIn, pathOf, standWords } from './inspection-columns.tsx'

interface BoardProps {
  readonly rows: readonly InspectionRow[]
  readonly counts: Readonly<Record<string, number>>
}

const ALWAYS: readonly InspectionStand[] = ['doubt', 'overdue', 'failed', 'again', 'week', 'later']

/** The inspections in columns, by where they stand today; what is over only where it was asked for. */
export function InspectionBoard({ rows, counts }: BoardProps) {
  const { say } = useWords()
  const stands = (Object.keys(inspectionStands) as InspectionStand[]).filter(
    (one) => ALWAYS.includes(one) || rows.some(({ stand }) => stand === one),
  )
  return (
    <div className="sample-board">
      {stands.map((stand) => {
        const held = rows.filter((row) => row.stand === stand)
        return (
          <section key={stand} className="sample-column">
            <h3 className="line">
              <span className="fill">{say(inspectionStands[stand])}</span>
              <span className="quiet">{counts[stand] ?? held.length}</span>
            </h3>
            <ul>
              {held.map((row) => (
                <Ticket key={`${row.id} ${row.inspection}`} row={row} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Ticket({ row }: { readonly row: InspectionRow }) {
  const { lang } = useWords()
  const { id: world, day } = useWorld()
  const trouble = isTrouble(row, day)
  return (
    <li className={trouble ? 'sample-ticket sample-late' : 'sample-ticket'}>
      <Go to={worldPath(world, pathOf(row))} className="medium">
        {row.number} {kindIn(row, lang)}
      </Go>
      <p className="second t-small">
        {row.buyerName} · {row.code || sayIn(row.name, lang)}
      </p>
      <p className="t-small">
        {[shortDay(row.done ?? row.planned, day, lang), makerIn(row, lang), row.who, foundIn(row)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {trouble && (
        <p className="risk t-small">
          <Mark kind="risk" size={11} /> {standWords(row, lang, day)}
        </p>
      )}
    </li>
  )
}
