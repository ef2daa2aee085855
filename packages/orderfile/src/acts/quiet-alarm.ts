import { type Firm, firm } from '@gendan/firm/firm'
import { isPost, type Post } from '@gendan/firm/posts'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { causeOf } from '../alarms/quiet-cause.ts'
import { LONGEST_SLEEP, quietRules } from '../alarms/quiet-rules.ts'
import { rungToday } from '../alarms/rung-today.ts'
import { unlessEnded } from '../aside.ts'
import { countryIn, partyNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'
import { standingIn } from '../path/owner.ts'

const input = z.object({
  firm: z.string(),
  alarm: z.string().max(20),
  /** The step at which it rings. */
  at: z.string().max(120),
  /** The day on which it rings again; left out where it is silent until its cause changes. */
  until: dayShape.optional(),
  reason: z.string().trim().max(300),
})

/**
 * Answers an alarm: it is silent until what it hangs on changes, and until a day where one is named. Those to whom it climbs still see
 * it, with the reason.
 */
export const quietAlarm = unlessEnded({
  name: 'quiet-alarm',
  title: { en: 'Let an alarm rest', zh: '静音提醒' },
  right: 'quiet',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id }) => [refTo(firm, id), ...partyNeeds(file)],
  decide(file, { firm: firmId, alarm, at, until, reason }, now, facts) {
    const house = facts.of(firm, firmId)
    const { path, rung } = rungToday(file, house, now.day, countryIn(file, facts))
    const one = rung.find(({ alarm: rings, ring }) => rings.id === alarm && ring.at === at)
    const findings = judge(quietRules, {
      alarm: one?.alarm,
      until,
      reason,
      today: now.day,
      latest: path?.shipped ? undefined : path?.latest,
      his: one === undefined || file.owner === now.by.account || speaksTo(one.posts, now.by.posts, house),
      longest: longestSleep(house),
    })
    if (blocks(findings) || !one || !path) return refused(findings)
    const quiet = {
      ...{ alarm, at, cause: causeOf(one.ring, path), reason, by: now.by.account, since: now.at },
      ...(until ? { until } : {}),
    }
    return done([change(orderFile, file.id, { type: 'alarm-quieted', quiet })])
  },
})

const HEADS: readonly Post[] = ['supervisor', 'manager', 'general-manager']

function speaksTo(posts: readonly Post[], held: readonly string[], house: Firm): boolean {
  const mine = standingIn(held.filter(isPost), house)
  return mine.some((post) => posts.includes(post) || HEADS.includes(post))
}

function longestSleep({ rules: { path } }: Firm): number {
  const own: Readonly<Record<string, number>> = path?.alarms ?? {}
  return own['sleep'] ?? LONGEST_SLEEP
}
