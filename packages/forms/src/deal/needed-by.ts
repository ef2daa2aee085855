import { type Day, daysBetween } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { Sections } from './deal.ts'

/** The day by which what is bought must be there, and what waits for it. */
export interface Needed {
  readonly day: Day
  readonly waits: Words
}

/**
 * What is bought for an order must be there before its goods are finished, and before the latest shipment: the earlier of
 * the two days. Undefined while neither is settled.
 */
export function neededBy({ contract, production }: Sections): Needed | undefined {
  const latest = contract?.terms.shipment.latest
  const days: readonly Needed[] = [
    ...(production ? [{ day: production.finish, waits: { en: 'the finish of production', zh: '生产完工日' } }] : []),
    ...(latest ? [{ day: latest, waits: { en: 'the latest shipment', zh: '最迟装运日' } }] : []),
  ]
  return days.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0]
}

/** Calendar days by which a day is later than what is needed; 0 where it is in time or nothing is settled yet. */
export function daysLate(day: Day, needed: Needed | undefined): number {
  return needed && day > needed.day ? daysBetween(needed.day, day) : 0
}
