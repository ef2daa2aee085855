import type { Words } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'

export interface Side {
  /** Who, as people call each other here: "您", "王强". */
  readonly who: string
  /** When, written: "10:38". */
  readonly when: string
  readonly value: string
  readonly take: () => void
}

const BOTH: Words = { en: 'Two people changed the same thing. Choose one.', zh: '两人改了同一处，请您选一个。' }
const TAKE: Words = { en: 'Take this', zh: '用这个' }

/** Two people changed the same thing: both values side by side, who and when, and the choice. */
export function Conflict({ name, sides }: { readonly name: Words; readonly sides: readonly [Side, Side] }) {
  const { say } = useWords()
  return (
    <section className="conflict" role="alert" aria-label={say(name)}>
      <p className="second">
        {say(name)} · {say(BOTH)}
      </p>
      <div className="conflict-sides">
        {sides.map((side) => (
          <div key={side.who} className="conflict-side">
            <p className="quiet t-small">
              {side.who} · {side.when}
            </p>
            <p className="t-title">{side.value}</p>
            <button type="button" className="as-link t-small" onClick={side.take}>
              {say(TAKE)}
              <span className="by-ear"> {side.value}</span>
            </button>
          </div>
        ))}
      </div>
    </section>
  )
}
