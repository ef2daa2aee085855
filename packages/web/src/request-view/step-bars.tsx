import { type Day, daysBetween } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface StepTold {
  readonly id: string
  readonly title: Words
  readonly days: number
  readonly from: string
  readonly until: string
  readonly critical: boolean
}

/** The account: each step with the days it takes, drawn from today to the day; what the answer hangs on is dark. */
export function StepBars({ steps, today }: { readonly steps: readonly StepTold[]; readonly today: string }) {
  const { say, lang } = useWords()
  const end = steps.reduce((last, { until }) => (until > last ? until : last), today)
  const whole = Math.max(1, daysBetween(today as Day, end as Day))
  const at = (day: string) => (Math.max(0, daysBetween(today as Day, day as Day)) / whole) * 100
  return (
    <>
      <SectionHead note={say({ en: 'working days', zh: '工作日' })}>
        {say({ en: 'Account of the days', zh: '日子怎么算出来的' })}
      </SectionHead>
      <ol className="step-bars">
        {steps.map(({ id, title, days, from, until, critical }) => (
          <li key={id} className={critical ? 'step-row step-critical' : 'step-row'}>
            <span className="step-title">{say(title)}</span>
            <span className="figures step-days">{days}</span>
            <span className="step-track" aria-hidden="true">
              <span
                className={id === 'queue' ? 'step-bar step-queue' : 'step-bar'}
                style={{ left: `${at(from)}%`, width: `${Math.max(0.8, at(until) - at(from))}%` }}
              />
            </span>
            <span className="figures step-until">{shortDay(until as Day, today as Day, lang)}</span>
          </li>
        ))}
      </ol>
      <p className="quiet t-small">
        {say({
          en: 'Dark: the answer hangs on it. Light: goes on beside it and has days to spare.',
          zh: '深色：答案取决于它；浅色：同时进行、还有余量。',
        })}
      </p>
    </>
  )
}
