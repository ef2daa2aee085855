import type { Day } from '@gendan/kernel/day'
import { type Decimal, zero } from '@gendan/kernel/decimal'
import { type Computed, compute, type Fault } from '@gendan/trade/calculation/calculation'
import { completionForecastCalculation } from '@gendan/trade/production/completion-forecast'
import type { PathRules } from '../path/durations.ts'
import type { Workdays } from '../path/workdays.ts'
import type { Pace } from './pace.ts'

/** The craft's own forecast of one process (B-08), written down step by step: what the path takes in short. Undefined where it cannot be reckoned. */
export function forecastWorking(
  { process, left, mean, tail }: Pace,
  { calendar }: Pick<PathRules, 'calendar'>,
  workdays: Workdays,
  today: Day,
): Computed | undefined {
  const recent = outputs(process.days, workdays)
  const found: Computed | { readonly errors: readonly Fault[] } = compute(completionForecastCalculation, {
    ...{ remaining: left, today, calendar, lastDays: MOST },
    ...(recent.length > MOST ? { meanOutput: mean } : { recent }),
    ...(tail > 0 ? { tail: [{ name: 'tail', days: tail }] } : {}),
  })
  return 'errors' in found ? undefined : found
}

/** So many days the craft's mean takes at most. */
const MOST = 60

/** The output of each working day of the stretch; days on which nothing was made count as such. */
function outputs(days: readonly (readonly [Day, Decimal])[], workdays: Workdays): readonly Decimal[] {
  const [first, last] = [days[0]?.[0], days.at(-1)?.[0]]
  const made = days.map(([, done]) => done)
  const span = first && last ? workdays.passed(first, last) + 1 : 0
  return span > made.length ? [...made, ...Array.from({ length: span - made.length }, () => zero)] : made
}
