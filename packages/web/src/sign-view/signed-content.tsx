import type { InboxRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import { useWords } from '../words/language.tsx'
import { type Part, type ReadCell, readingOf } from './reading.ts'
import type { Thing } from './use-thing.ts'
import './signed-content.css'

/** What is signed, as text and in the order of the page: parties, lines with their prices, clauses, validity, account. */
export function SignedContent({ row, thing }: { readonly row: InboxRow; readonly thing: Thing }) {
  const { lang } = useWords()
  const form = formOf(row.kind)
  if (!form || thing.filled === undefined) return null
  const reading = readingOf(form.print(thing.filled, { tongue: 'both' }), lang)
  return (
    <div className="signed-content">
      {reading.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a page have no other name and keep their order.
        <OnePart key={i} part={part} />
      ))}
    </div>
  )
}

function OnePart({ part }: { readonly part: Part }) {
  const { say } = useWords()
  if (part.part === 'text') return <p className="second">{part.text}</p>
  if (part.part === 'table') return <Lines {...part} />
  return (
    <dl className="key-facts">
      {part.rows.map(({ label, lines }) => (
        <div key={`${label.en} ${lines[0]}`}>
          <dt>{say(label)}</dt>
          <dd>
            {lines.map((line) => (
              <span key={line} className="fact-line">
                {line}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ columns, rows, totals }: Extract<Part, { readonly part: 'table' }>) {
  const { say } = useWords()
  const heads = columns.map(({ head, unit }) => [say(head), unit].filter(Boolean).join(' '))
  const classOf = (i: number) => (columns[i]?.align === 'right' ? 'figures' : '')
  const spans = (row: readonly ReadCell[], i: number) =>
    i === 0 && row[1]?.text === '' && columns[1]?.align === 'left' ? { colSpan: 2 } : {}
  const cells = (row: readonly ReadCell[]) =>
    row.map(({ text, note }, i) =>
      spans(row, i - 1).colSpan ? null : (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
        <td key={i} className={classOf(i)} data-head={text && heads[i]} {...spans(row, i)}>
          {text}
          {note && <span className="quiet t-small fact-line">{note}</span>}
        </td>
      ),
    )
  return (
    <table className="signed-lines">
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={head} className={classOf(i)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a paper keep their order.
          <tr key={i}>{cells(row)}</tr>
        ))}
      </tbody>
      <tfoot>
        {totals.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: totals of a paper keep their order.
          <tr key={i}>{cells(row)}</tr>
        ))}
      </tfoot>
    </table>
  )
}
