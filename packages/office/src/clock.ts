import { type Day, dayIn } from '@gendan/kernel/day'
import type { WorldClock } from '@gendan/store/worlds'

/** The instant a world's clock shows at a real instant: the same in the real world, set and faster in others. */
export function worldInstant(clock: WorldClock | null, real: Date): string {
  if (!clock) return real.toISOString()
  const passed = real.getTime() - new Date(clock.at).getTime()
  return new Date(new Date(clock.set).getTime() + passed * clock.speed).toISOString()
}

/** The business day in the company's time zone. */
export function businessDay(instant: string, zone: string): Day {
  return dayIn(instant, zone)
}
