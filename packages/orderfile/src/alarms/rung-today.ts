import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Day } from '@gendan/kernel/day'
import { houseOf } from '../deal-of.ts'
import type { OrderFile } from '../order-file.ts'
import { pathRulesOf } from '../path/durations.ts'
import { marginToday } from '../path/margin-facts.ts'
import { type Path, pathOf } from '../path/path.ts'
import { placedFacts } from '../path/path-facts.ts'
import { workdaysOf } from '../path/workdays.ts'
import { type Alarm, alarmDays, postsOf, type Ring } from './alarm.ts'
import { ringing } from './alarms.ts'

/** An alarm that rings over one file, and to whom it speaks by now. */
interface Rung {
  readonly alarm: Alarm
  readonly ring: Ring
  readonly posts: readonly Post[]
}

/** What rings over one file on a day, with its path; silent ones among it. */
export function rungToday(
  file: OrderFile,
  house: Pick<Firm, 'rules' | 'rates'>,
  today: Day,
  countryOf: (party: string) => string | undefined,
): { readonly path?: Path; readonly rung: readonly Rung[] } {
  const facts = placedFacts(file, countryOf)
  if (!facts) return { rung: [] }
  const rules = pathRulesOf(house)
  const workdays = workdaysOf(rules)
  const path = pathOf(facts, rules, workdays, today)
  const days = alarmDays(house)
  const margin = marginToday(facts.margin, houseOf(house, {}))
  const rung = ringing({ path, workdays, days, margin })
  return { path, rung: rung.map((one) => ({ ...one, posts: postsOf(one.alarm, one.ring, days) })) }
}
