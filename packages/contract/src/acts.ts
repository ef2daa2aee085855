import { firmActs } from '@gendan/firm/acts'
import { isByHand } from '@gendan/firm/rights'
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

/** What no program may do for a person: where a second factor is asked, and what is done by one's own hand. */
export function isForPeople({ right, secondFactor }: AnyAct): boolean {
  return secondFactor === true || isByHand(right)
}

/** Rights among whose acts one asks for a second factor: who hands them to a program shows his, too. */
export const guardedRights: ReadonlySet<string> = new Set(
  acts.filter(({ secondFactor }) => secondFactor).map(({ right }) => right),
)
