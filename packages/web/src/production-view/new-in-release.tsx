import type { ReleaseMeeting } from '@gendan/forms/deal/production'
import { useWords } from '../words/language.tsx'

/** What is new in an order against the customer's last one: where a workshop goes wrong by habit. */
export function NewInRelease({ news: { number, changes } }: { readonly news: NonNullable<ReleaseMeeting['against']> }) {
  const { say } = useWords()
  return (
    <details className="agenda" open={changes.length > 0 && changes.length <= 6}>
      <summary>
        {say({
          en: `New against the last order ${number} (${changes.length})`,
          zh: `与上一单 ${number} 不同的 ${changes.length} 处`,
        })}
      </summary>
      <ul className="release-says">
        {changes.map(({ what, before, after }) => (
          <li key={`${what.zh} ${what.en} ${before.zh} ${after.zh}`}>
            <span className="medium">{say(what)}</span> {say(before) || '—'} → {say(after) || '—'}
          </li>
        ))}
        {changes.length === 0 && <li>{say({ en: 'Nothing that a workshop sees.', zh: '车间所见并无不同。' })}</li>}
      </ul>
    </details>
  )
}
