import type { Answer } from '@gendan/contract/questions'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { loadsToday } from '../loads.ts'
import { underWay } from '../under-way.ts'

/** How full our lines and suppliers are, week by week, over all open orders; where they are fuller than full, and which swap would free them. */
export async function load(tx: Tx, desk: Desk): Promise<Answer<'load'>> {
  const { ways, by } = await underWay(tx, desk, {})
  const { loads, conflicts, nameOf } = await loadsToday(tx, desk, ways, by)
  return {
    today: desk.day,
    makers: loads.map((one) => ({ ...one, name: nameOf(one.key) })),
    conflicts: conflicts.map((one) => ({ ...one, name: nameOf(one.key) })),
  } as unknown as Answer<'load'>
}
