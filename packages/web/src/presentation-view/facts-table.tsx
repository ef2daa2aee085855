import { documentKindWords } from '@gendan/credit/terms/term-words'
import { LinesScroll } from '../order-view/lines-scroll.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { factRows } from './facts-rows.ts'
import type { Shown } from './use-presentation.ts'

const TITLE = { en: 'The same fact on each document', zh: '同一事实，各单怎么写' }

/** One fact per row, one document per column: a contradiction is seen as a mark among what agrees. */
export function FactsTable({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { documents } = shown.held
  const rows = factRows(shown.terms, documents, shown.examined)
  if (rows.length === 0) return null
  return (
    <div className="card padded stack">
      <SectionHead note={say({ en: 'UCP 600 art. 14 d: no conflict', zh: 'UCP 600 第 14 条 d 款：不得矛盾' })}>
        {say(TITLE)}
      </SectionHead>
      <LinesScroll name={TITLE}>
        <table className="presentation-facts">
          <thead>
            <tr>
              <th />
              <th>{say({ en: 'Credit', zh: '信用证' })}</th>
              {documents.map(({ id, kind }) => (
                <th key={id}>{say(documentKindWords[kind])}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, credit, cells }) => (
              <tr key={label.en}>
                <th scope="row">{say(label)}</th>
                <td>{credit || '–'}</td>
                {cells.map(({ says, found }, i) => (
                  <td key={documents[i]?.id} className={found === 'fail' ? 'risk' : undefined}>
                    {found && <Mark kind={found === 'fail' ? 'risk' : 'thin'} size={11} named />} {says || '·'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </LinesScroll>
    </div>
  )
}
