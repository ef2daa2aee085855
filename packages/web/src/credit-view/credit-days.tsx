import type { Day } from '@gendan/kernel/day'
import { daysBetween } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { useWorld } from '../app/world.ts'
import { Mark, type MarkKind } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, untilWords } from '../words/write.ts'

interface DaysProps {
  readonly received: Day
  readonly latestShipment: Day | null
  readonly lastPresentation: Day | null
  readonly expiry: Day | null
  /** Nothing more is done under it: no day is in danger. */
  readonly over: boolean
}

/** The four dates of a credit, each with how long it is off. */
export function CreditDays({ received, latestShipment, lastPresentation, expiry, over }: DaysProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const days: readonly (readonly [Words, Day | null, boolean])[] = [
    [{ en: 'Received', zh: '收证' }, received, false],
    [{ en: 'Latest shipment', zh: '最迟装运' }, latestShipment, true],
    [{ en: 'Present by', zh: '交单止' }, lastPresentation, true],
    [{ en: 'Expiry', zh: '效期' }, expiry, true],
  ]
  return (
    <dl className="credit-days">
      {days.map(([label, day, ahead]) => {
        const mark = day && ahead && !over ? dangerOf(day, today) : undefined
        return (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd className={mark === 'risk' ? 'risk' : undefined}>
              {mark && <Mark kind={mark} size={11} />} {day ? shortDay(day, today, lang) : '–'}
            </dd>
            <dd className="quiet t-small">{day && ahead && !over ? say(untilWords(day, today)) : ''}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Days that come near ask for a look; one that is gone is lost. */
const NEAR_DAYS = 10

export function dangerOf(day: Day, today: Day): MarkKind | undefined {
  const left = daysBetween(today, day)
  if (left < 0) return 'risk'
  return left <= NEAR_DAYS ? 'thin' : undefined
}
