import type { Alarm, Ring, Watched } from './alarm.ts'
import { accessoryAlarms } from './of-accessories.ts'
import { creditAlarms } from './of-credits.ts'
import { customerAlarms } from './of-customer.ts'
import { inspectionAlarms } from './of-inspections.ts'
import { linkAlarms } from './of-links.ts'
import { loadAlarms } from './of-load.ts'
import { makingAlarms } from './of-making.ts'
import { messageAlarms } from './of-messages.ts'
import { paperAlarms } from './of-papers.ts'
import { pathAlarms } from './of-path.ts'
import { sampleAlarms } from './of-samples.ts'
import { stockAlarms } from './of-stock.ts'

/** What is watched on every order under way, as far as its file can tell it today. */
export const alarms: readonly Alarm[] = [
  ...pathAlarms,
  ...customerAlarms,
  ...linkAlarms,
  ...makingAlarms,
  ...inspectionAlarms,
  ...sampleAlarms,
  ...stockAlarms,
  ...accessoryAlarms,
  ...paperAlarms,
  ...creditAlarms,
  ...messageAlarms,
  ...loadAlarms,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** Tells the merchandiser of any step that its day has passed; where another alarm tells him of the same step, it says nothing more. */
const ANY_STEP = 'AL-03'

/** Every alarm that rings over an order today; none while it is on hold. */
export function ringing(watched: Watched): readonly { readonly alarm: Alarm; readonly ring: Ring }[] {
  if (watched.path.held) return []
  const rung = alarms.flatMap((one) => one.test(watched).map((ring) => ({ alarm: one, ring })))
  const told = new Set(
    rung.filter(({ alarm }) => alarm.id !== ANY_STEP && alarm.to.includes('merchandiser')).map(({ ring }) => ring.at),
  )
  return rung.filter(({ alarm, ring }) => alarm.id !== ANY_STEP || !told.has(ring.at))
}
