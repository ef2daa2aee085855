import { firmActs } from '@gendan/firm/acts'
import type { Act } from '@gendan/kernel/act'
import { fileActs } from '@gendan/orderfile/acts'

// biome-ignore lint/suspicious/noExplicitAny: acts of every subject and input stand in one row.
export type AnyAct = Act<any, any>

/** Every act of the house: the only ways in which anything changes. */
export const acts: readonly AnyAct[] = [...firmActs, ...fileActs]

const byName: ReadonlyMap<string, AnyAct> = new Map(acts.map((act) => [act.name, act]))

export function actOf(name: string): AnyAct | undefined {
  return byName.get(name)
}
