import type { Answer } from '@gendan/contract/questions'
import { type LabState, labStates } from '@gendan/forms/deal/lab-test'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

type Lab = Answer<'lab-tests'>['rows'][number]

/** Laboratory tests of all orders that have not passed; nothing where there are none. */
export function LabList() {
  const { say } = useWords()
  const asked = useAsk('lab-tests', {})
  const rows = asked.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <section className="card padded lab-list">
      <SectionHead note={say({ en: `${rows.length} without a passed report`, zh: `${rows.length} 项尚无合格报告` })}>
        {say({ en: 'Laboratory tests', zh: '实验室检测' })}
      </SectionHead>
      <ul>
        {rows.map((row) => (
          <LabLine key={`${row.id} ${row.test}`} row={row} />
        ))}
      </ul>
    </section>
  )
}

function isTrouble({ state }: Lab): boolean {
  return state === 'doubt' || state === 'failed'
}

function LabLine({ row }: { readonly row: Lab }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { id, number, buyerName, standard, laboratory, state, due, shipBy } = row
  const late = state !== 'doubt' && state !== 'failed' && due < day
  const hot = late || isTrouble(row)
  return (
    <li className="line wraps plan-row">
      <Mark kind={hot ? 'risk' : 'wait'} size={12} />
      <Go to={worldPath(world, `/orders/${id}/inspections`)} className="medium">
        {number}
      </Go>
      <span className="fill">{[standard, buyerName, laboratory].filter(Boolean).join(' · ')}</span>
      <span className={hot ? 'risk' : 'second'}>{say(labStates[state as LabState])}</span>
      <span className="second t-small">
        {say({ en: `report by ${shortDay(due, day, lang)}`, zh: `${shortDay(due, day, lang)} 前出报告` })}
        {shipBy &&
          say({ en: `, ship by ${shortDay(shipBy, day, lang)}`, zh: `，${shortDay(shipBy, day, lang)} 前出运` })}
      </span>
    </li>
  )
}
