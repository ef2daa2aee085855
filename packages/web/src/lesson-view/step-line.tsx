import { formOf } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'
import { kindName } from '@gendan/orderfile/binder/entries'
import { gateOf } from '@gendan/orderfile/gates'
import { stages } from '@gendan/orderfile/stage'
import type { LessonStep } from '@gendan/stories/lesson'
import type { Check } from '@gendan/stories/story'
import { when } from '../app/when.ts'
import { Go } from '../parts/go.tsx'
import { Lamp, lampWords } from '../parts/lamp.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { Told } from './told.ts'

interface StepLineProps {
  readonly step: LessonStep
  readonly told: Told | undefined
  /** A colleague's name by his account. */
  readonly by: (account: string) => string
  /** Where it is seen in this firm. */
  readonly to: string | undefined
}

/** One step: the day, who does what with which paper at which gate, his words, what refuses it, and what comes of it. */
export function StepLine({ step, told, by, to }: StepLineProps) {
  const { say, lang } = useWords()
  const { number, day, who, act, deed, refusedBy, sees } = step
  const refused = refusedBy.length > 0
  const what = [say(act), ...subjects(step).map(say)].join(' · ')
  return (
    <li className={refused ? 'lesson-step lesson-refused' : 'lesson-step'}>
      <span className="lesson-day quiet t-small">{say({ en: `Day ${day}`, zh: `第 ${day} 天` })}</span>
      <span className="lesson-mark">
        {refused ? <Mark kind="risk" size={12} /> : <span className="quiet">{number}</span>}
      </span>
      <div>
        <p>
          <span className="second">{say(who)}</span>{' '}
          <span className="medium">{to ? <Go to={to}>{what}</Go> : what}</span>
          {refused && <span className="risk"> {say({ en: 'is refused', zh: '被拒' })}</span>}
        </p>
        {deed.about?.says && <p className="second">“{deed.about.says}”</p>}
        {refusedBy.map((one) => (
          <p key={one.id} className="t-small">
            <span className="lesson-id quiet">{one.id}</span> {say(one.title)}
          </p>
        ))}
        {!refused && <Comes sees={sees} />}
        {told && (
          <p className="quiet t-small">
            {by(told.by)} · {when(told.at, lang)}
          </p>
        )}
      </div>
    </li>
  )
}

/** Which gate, which paper, which of several. */
function subjects({ deed: { about } }: LessonStep): readonly Words[] {
  const gate = about?.gate ? gateOf(about.gate)?.title : undefined
  const paper = about?.paper ? (formOf(about.paper)?.name ?? kindName(about.paper)) : undefined
  return [
    ...(about?.what ? [about.what] : []),
    ...(paper ? [paper] : []),
    ...(gate && about?.gate ? [{ en: `${about.gate} ${gate.en}`, zh: `${about.gate} ${gate.zh}` }] : []),
  ]
}

/** What is seen afterwards, as far as words say it. */
function Comes({ sees }: { readonly sees: readonly Check[] }) {
  const { say } = useWords()
  const seen = sees.flatMap((check, i) => {
    const words = comesOf(check)
    // A check is told by its place: the same is never looked at twice after a step.
    return words ? [{ key: `${i}`, check, words }] : []
  })
  if (seen.length === 0) return null
  return (
    <p className="line wraps t-small lesson-comes">
      {seen.map(({ key, check, words }) => (
        <span key={key} className="line">
          {'gate' in check ? <Lamp state={check.is} size={12} silent /> : <span aria-hidden="true">→</span>}
          {say(words)}
        </span>
      ))}
    </p>
  )
}

function comesOf(check: Check): Words | undefined {
  if ('stage' in check) return stages[check.stage]
  if ('that' in check) return check.that
  if (!('gate' in check)) return undefined
  const is = lampWords[check.is]
  return { en: `${check.gate} ${is.en.toLowerCase()}`, zh: `${check.gate} ${is.zh}` }
}
