import { say as sayIn } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'
import type { ChangedTerm } from './changed-terms.ts'

/** What an amendment changes, old beside new. */
export function ChangedTable({ changes }: { readonly changes: readonly ChangedTerm[] }) {
  const { say, lang } = useWords()
  if (changes.length === 0)
    return (
      <p className="second">
        {say({
          en: 'It changes no term that could be read: look at its text.',
          zh: '未读出改动的条款，请看原文。',
        })}
      </p>
    )
  return (
    <div className="sheet-scroll">
      <table className="lines-table analysis-sheet">
        <thead>
          <tr>
            <th>{say({ en: 'Term', zh: '条款' })}</th>
            <th>{say({ en: 'Before', zh: '原' })}</th>
            <th>{say({ en: 'After', zh: '改为' })}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, label, before, after }) => (
            <tr key={path}>
              <th scope="row">{say(label)}</th>
              <td>{sayIn(before, lang) === '' ? '–' : <del className="changed-old">{sayIn(before, lang)}</del>}</td>
              <td>
                {sayIn(after, lang) === '' ? (
                  say({ en: 'taken out', zh: '删去' })
                ) : (
                  <ins className="changed-new">{sayIn(after, lang)}</ins>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
