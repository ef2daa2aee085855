import type { Whose } from '@gendan/forms/deal/whose'
import type { SpentStep } from './step.ts'

/** The days of an order that one side spent, and how many of them beyond the plan (below zero: fewer). */
export interface SideSpent {
  readonly whose: Whose
  readonly days: number
  readonly over: number
}

/** The days of the way by whose they were: a step's own, and those that were charged to others. */
export function sidesOf(steps: readonly SpentStep[]): readonly SideSpent[] {
  const sides = new Map<Whose, SideSpent>()
  const add = (whose: Whose, days: number, over: number) => {
    const before = sides.get(whose) ?? { whose, days: 0, over: 0 }
    sides.set(whose, { whose, days: before.days + days, over: before.over + over })
  }
  for (const { whose, took, over, charges, onWay } of steps) {
    if (!onWay) continue
    const charged = charges.reduce((sum, { days }) => sum + days, 0)
    add(whose, took - charged, over - charged)
    for (const charge of charges) add(charge.whose, charge.days, charge.days)
  }
  return [...sides.values()].toSorted((a, b) => b.days - a.days)
}
