import type { SampleRow } from '@gendan/contract/quality-questions'
import { say as sayIn } from '@gendan/kernel/words'
import { type SampleState, sampleStates } from '@gendan/orderfile/quality/ledger'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { kindText, piecesText, troubleOf } from './ledger-columns.tsx'

interface BoardProps {
  readonly rows: readonly SampleRow[]
  readonly counts: Readonly<Record<string, number>>
}

const ALWAYS: readonly SampleState[] = ['asked', 'making', 'made', 'kept', 'sent', 'commented']

/** The samples in columns, by where they stand; those that are settled only where they were asked for. */
export function SampleBoard({ rows, counts }: BoardProps) {
  const { say } = useWords()
  const states = (Object.keys(sampleStates) as SampleState[]).filter(
    (one) => ALWAYS.includes(one) || rows.some(({ state }) => state === one),
  )
  return (
    <div className="sample-board">
      {states.map((state) => {
        const held = rows.filter((row) => row.state === state)
        return (
          <section key={state} className="sample-column">
            <h3 className="line">
              <span className="fill">{say(sampleStates[state])}</span>
              <span className="quiet">{counts[state] ?? held.length}</span>
            </h3>
            <ul>
              {held.map((row) => (
                <SampleTicket key={`${row.id} ${row.sample}`} row={row} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function SampleTicket({ row }: { readonly row: SampleRow }) {
  const { lang } = useWords()
  const { id: world, day } = useWorld()
  const trouble = troubleOf(row, day)
  const due = row.due && !row.sentOn ? shortDay(row.due, day, lang) : ''
  return (
    <li className={trouble ? 'sample-ticket sample-late' : 'sample-ticket'}>
      <Go to={worldPath(world, `/orders/${row.id}/samples?part=${row.sample}`)} className="medium">
        {sayIn(row.name, lang) || row.goodsCode}
      </Go>
      <p className="second t-small">
        {row.number} · {row.buyerName}
      </p>
      <p className="t-small">{[kindText(row, lang), piecesText(row), row.shelf, due].filter(Boolean).join(' · ')}</p>
      {trouble && (
        <p className="risk t-small">
          <Mark kind="risk" size={11} /> {sayIn(trouble, lang)}
        </p>
      )}
    </li>
  )
}
