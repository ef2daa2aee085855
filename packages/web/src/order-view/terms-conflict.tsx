import { actOf } from '@gendan/contract/acts'
import type { Problem } from '@gendan/contract/shapes'
import type { Terms } from '@gendan/forms/deal/terms'
import { differences } from '@gendan/kernel/same'
import { Button } from 'antd'
import { when } from '../app/when.ts'
import { factName } from '../facts/fact-name.ts'
import { factText } from '../facts/fact-text.ts'
import { valueAt, withValueAt } from '../facts/value-at.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { LinesScroll } from './lines-scroll.tsx'
import type { Standing } from './standing.ts'
import type { TermsOf } from './terms-checks.ts'
import { type TermsDraft, termsOf } from './terms-draft.ts'

interface TermsConflictProps {
  readonly problem: Problem
  /** The file as it stands now. */
  readonly standing: Standing
  readonly of: TermsOf
  /** What stood in the boxes before anything was typed. */
  readonly start: TermsDraft
  readonly mine: Terms
  readonly onTake: (terms: Terms) => void
  /** Goes on with these terms on that version: mine, and theirs where only they changed something. */
  readonly onGoOn: (terms: Terms, version: number) => void
}

/** Somebody changed the file meanwhile: what they did, who and when; their terms beside mine, each to be taken or left. */
export function TermsConflict({ problem, standing, of, start, mine, onTake, onGoOn }: TermsConflictProps) {
  const { say, lang } = useWords()
  const theirs = of === 'offer' ? standing.file.deal.offer?.terms : standing.file.deal.contract?.terms
  const before = termsOf(start)
  const moved = theirs ? differences(before, theirs).filter(({ at, after }) => !sameAt(mine, at, after)) : []
  const onlyTheirs = moved.filter(({ at, before: was }) => sameAt(mine, at, was))
  const merged = onlyTheirs.reduce<unknown>((terms, { at, after }) => withValueAt(terms, at, after), mine) as Terms
  return (
    <section className="card padded conflict" role="alert">
      <p className="t-task line">
        <Mark kind="thin" />
        {say({
          en: 'The file was changed while you were typing. Yours is kept.',
          zh: '您输入时，别人改了这个档案。您的内容都还在。',
        })}
      </p>
      <ul className="second t-small">
        {problem.changed?.map((row) => (
          <li key={`${row.version} ${row.act}`}>
            {row.by} · {when(row.at, lang)} · {say(actOf(row.act)?.title ?? { en: row.act, zh: row.act })}
          </li>
        ))}
      </ul>
      {theirs && moved.length > 0 && (
        <LinesScroll name={{ en: 'Both, side by side', zh: '两边对照' }}>
          <table className="lines-table">
            <thead>
              <tr>
                <th>{say({ en: 'Fact', zh: '内容' })}</th>
                <th>{say({ en: 'Theirs', zh: '对方' })}</th>
                <th>{say({ en: 'Yours', zh: '您的' })}</th>
                <th>
                  <span className="by-ear">{say({ en: 'Choose', zh: '选择' })}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {moved.map(({ at, after }) => (
                <tr key={at}>
                  <td>{say(factName(at))}</td>
                  <td>{factText(after, lang, at)}</td>
                  <td>{factText(valueAt(mine, at), lang, at)}</td>
                  <td>
                    {onlyTheirs.some((one) => one.at === at) ? (
                      <span className="quiet">
                        {say({ en: 'you left it: theirs stays', zh: '您没动过，保留对方的' })}
                      </span>
                    ) : (
                      <button
                        type="button"
                        className="as-link"
                        onClick={() => onTake(withValueAt(mine, at, after) as Terms)}
                      >
                        {say({ en: 'Take theirs', zh: '用对方的' })}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </LinesScroll>
      )}
      <Button type="primary" onClick={() => onGoOn(merged, problem.version ?? standing.version)}>
        {say({ en: 'Go on with mine on the new version', zh: '以我现在的内容，在新版上继续' })}
      </Button>
    </section>
  )
}

function sameAt(mine: Terms, at: string, after: unknown): boolean {
  return differences(valueAt(mine, at), after).length === 0
}
