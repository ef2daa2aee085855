import type { Words } from '@gendan/kernel/words'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { columnMonth } from '../words/write.ts'

/** One column: what came out well, what did not, and where its orders stand. */
export interface ColumnOf {
  readonly key: string
  readonly good: number
  readonly bad: number
  readonly to: string
}

interface ChartProps {
  readonly says: Words
  readonly columns: readonly ColumnOf[]
}

/** Columns from nought, one a month: the part that is lost stands red on top; each leads to its orders. Its table stands below the page's figures. */
export function ColumnsChart({ says, columns }: ChartProps) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  const most = Math.max(1, ...columns.map(({ good, bad }) => good + bad))
  return (
    <ul className="columns-chart" aria-label={say(says)}>
      {columns.map(({ key, good, bad, to }) => {
        const all = good + bad
        const month = columnMonth(key, lang)
        const told = say({ en: `${key}: ${good} of ${all}`, zh: `${key}：${all} 中 ${good}` })
        return (
          <li key={key}>
            <span className="column-count">{all > 0 ? (bad > 0 ? `${good}/${all}` : all) : ''}</span>
            {all > 0 ? (
              <Go to={worldPath(id, to)} className="column-bar">
                <span className="by-ear">{told}</span>
                <span className="column-bad" style={{ height: `${(bad / most) * 100}%` }} />
                <span className="column-good" style={{ height: `${(good / most) * 100}%` }} />
              </Go>
            ) : (
              <span className="column-bar" />
            )}
            <span className="column-name">{month}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** A pair of columns a month: what was reckoned, what came out; fractions as text, null where there is none. */
export function PairsChart({
  says,
  pairs,
}: {
  readonly says: Words
  readonly pairs: readonly { readonly key: string; readonly first: string | null; readonly second: string | null }[]
}) {
  const { say, lang } = useWords()
  const of = (text: string | null) => (text === null ? 0 : Math.max(0, Number(text)))
  const most = Math.max(0.01, ...pairs.flatMap(({ first, second }) => [of(first), of(second)]))
  return (
    <ul className="columns-chart" aria-label={say(says)}>
      {pairs.map(({ key, first, second }) => (
        <li key={key}>
          <span className="column-count">{second === null ? '' : `${Math.round(Number(second) * 1000) / 10}`}</span>
          <span className="column-bar column-pair">
            <span className="column-first" style={{ height: `${(of(first) / most) * 100}%` }} />
            <span className="column-good" style={{ height: `${(of(second) / most) * 100}%` }} />
          </span>
          <span className="column-name">{columnMonth(key, lang)}</span>
        </li>
      ))}
    </ul>
  )
}
