import { Button, Radio } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { factName } from './fact-name.ts'
import { factText } from './fact-text.ts'
import { type Doing, Meanwhile } from './meanwhile.tsx'
import { type Side, sides, together } from './sides.ts'
import './both-sides.css'

interface BothSidesProps<T> {
  readonly done: readonly Doing[]
  /** What stood before anything was typed here. */
  readonly base: T
  readonly mine: T
  readonly theirs: T
  /** Goes on with mine, and theirs where only they changed something or where that was chosen. */
  readonly onGoOn: (value: T) => void
  /** Theirs as it stands; what was typed here is given up. */
  readonly onDrop: () => void
}

/** Somebody changed the same thing meanwhile: who did what and when; then fact by fact theirs beside mine, to choose. */
export function BothSides<T>({ done, base, mine, theirs, onGoOn, onDrop }: BothSidesProps<T>) {
  const { say } = useWords()
  const [taken, take] = useState<ReadonlySet<string>>(new Set())
  const all = sides(base, mine, theirs)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // Who is typing keeps his box: it may have come by itself, not by his saving.
    if (!document.activeElement?.matches('input, textarea')) box.current?.focus({ preventScroll: true })
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  const choose = (at: string, theirsIsTaken: boolean) =>
    take(new Set(theirsIsTaken ? [...taken, at] : [...taken].filter((one) => one !== at)))
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="card padded stack both-sides"
      aria-label={say({ en: 'Both, side by side', zh: '两边对照' })}
    >
      <p className="t-task line" role="alert">
        <Mark kind="thin" />
        {say({
          en: 'Others were here while you were typing. Yours is kept.',
          zh: '您输入时，别人也动过这里。您填的都还在。',
        })}
      </p>
      <Meanwhile done={done} />
      {all.length === 0 && (
        <p className="second">{say({ en: 'None of it touches what you typed.', zh: '和您填的没有冲突。' })}</p>
      )}
      <ul className="sides">
        {all.map((side) => (
          <OneFact key={side.at} side={side} taken={taken.has(side.at)} onTake={(yes) => choose(side.at, yes)} />
        ))}
      </ul>
      <div className="line wraps">
        <Button type="primary" onClick={() => onGoOn(together(mine, all, taken))}>
          {say({ en: 'Go on from here', zh: '就按这样继续改' })}
        </Button>
        <Button onClick={onDrop}>{say({ en: 'Take all of theirs, drop mine', zh: '全用对方的，放弃我的' })}</Button>
        <span className="quiet t-small">{say({ en: 'Nothing is saved yet.', zh: '这一步还不保存。' })}</span>
      </div>
    </section>
  )
}

interface FactProps {
  readonly side: Side
  readonly taken: boolean
  readonly onTake: (theirs: boolean) => void
}

function OneFact({ side: { at, mine, theirs, left }, taken, onTake }: FactProps) {
  const { say, lang } = useWords()
  const name = say(factName(at))
  if (left)
    return (
      <li className="side">
        <span className="quiet">{name}</span>
        <span className="side-left">
          {factText(theirs, lang, at)}
          <span className="quiet t-small">{say({ en: 'theirs; you did not touch it', zh: '对方改的，您没动过' })}</span>
        </span>
      </li>
    )
  return (
    <li className="side">
      <span className="quiet">{name}</span>
      <Radio.Group
        className="side-choice"
        aria-label={name}
        value={taken ? 'theirs' : 'mine'}
        onChange={(event) => onTake(event.target.value === 'theirs')}
      >
        <Radio value="mine">
          <span className="quiet t-small">{say({ en: 'Mine', zh: '我的' })}</span>
          <span className="side-text">{factText(mine, lang, at)}</span>
        </Radio>
        <Radio value="theirs">
          <span className="quiet t-small">{say({ en: 'Theirs', zh: '对方的' })}</span>
          <span className="side-text">{factText(theirs, lang, at)}</span>
        </Radio>
      </Radio.Group>
    </li>
  )
}
