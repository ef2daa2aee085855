import type { Path } from '../path/path.ts'
import type { Alarm, Ring } from './alarm.ts'
import type { Quiet } from './quiet.ts'

type OnDay = Pick<Path, 'nodes' | 'today'>

/**
 * What a ringing alarm hangs on: the planned and promised days of its step, a failed inspection, and what the alarm itself names. The
 * mere passing of days is no change, or nothing could ever be silent.
 */
export function causeOf({ at, about = '' }: Ring, { nodes }: Pick<Path, 'nodes'>): string {
  const node = nodes.find(({ id }) => id === at)
  const days = [node?.plan, node?.promise, node?.promises?.at(-1)?.day]
  return [...days.map((day) => day ?? ''), node?.failed ? 'failed' : '', about].join('|')
}

/** The answer under which an alarm is silent today; undefined where it rings. */
export function quietOf(
  quiets: readonly Quiet[] = [],
  { id }: Pick<Alarm, 'id'>,
  ring: Ring,
  path: OnDay,
): Quiet | undefined {
  const quiet = quiets.find((one) => one.alarm === id && one.at === ring.at)
  if (!quiet || quiet.cause !== causeOf(ring, path)) return undefined
  return quiet.until === undefined || quiet.until > path.today ? quiet : undefined
}
