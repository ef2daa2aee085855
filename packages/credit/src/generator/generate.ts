import type { Chance } from './chance.ts'
import type { Operator } from './operator.ts'
import { type TrueDeal, trueDeal } from './true-deal.ts'
import { type SetInput, trueSet } from './true-set.ts'

/** A presentation with what was planted in it; `planted` is empty where it complies. */
export interface Generated {
  readonly seed: number
  readonly deal: TrueDeal
  /** The question of examination. */
  readonly set: SetInput
  readonly planted: readonly Pick<Operator, 'id' | 'says' | 'rules'>[]
}

/** The presentation of a seed with these things done to it, in their order; what does not fit its deal is left out. */
export function generate(seed: number, operators: readonly Operator[] = []): Generated {
  const agreed = trueDeal(seed)
  const own = operators.filter(({ fits }) => !fits || fits(agreed))
  const deal = own.reduce((one, { done }) => done?.(one) ?? one, agreed)
  const set = trueSet(deal, agreed)
  for (const { shown } of own) shown?.(set, deal)
  return { seed, deal, set, planted: own.map(({ id, says, rules }) => ({ id, says, rules })) }
}

/** So many operators as fit a deal, chosen by chance, each done to another document. */
export function choose(chance: Chance, deal: TrueDeal, of: readonly Operator[], count: number): readonly Operator[] {
  const chosen: Operator[] = []
  let left = of.filter(({ fits }) => !fits || fits(deal))
  while (chosen.length < count && left.length > 0) {
    const one = chance.one(left)
    chosen.push(one)
    left = left.filter(({ on }) => on !== one.on)
  }
  return chosen
}
