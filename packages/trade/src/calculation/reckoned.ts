import type { Rule, RuleExample, Source } from '@gendan/kernel/rule'
import type { Calculation } from './calculation.ts'
import { type Claim, claimRule } from './claim.ts'

/** A rule of reckoning with its two examples in one place: an input, the figures that follow from it, and those that do not. */
export interface Reckoned {
  readonly id: string
  /** The rule in a sentence. */
  readonly en: string
  readonly zh: string
  readonly source: Source
  readonly of: Calculation
  readonly input: unknown
  readonly right: Claim['claims']
  /** What is got by the usual mistake. */
  readonly wrong: Claim['claims']
}

/** The rules of a list, in its order. */
export function rulesOf(list: readonly Reckoned[]): readonly Rule<Claim>[] {
  return list.map(({ id, en, zh, source, of }) => claimRule({ id, title: { en, zh }, source, of }))
}

/** Their examples. */
export function examplesOf(list: readonly Reckoned[]): readonly RuleExample<Claim>[] {
  return list.map(({ id, input, right, wrong }) => ({
    rule: id,
    holds: { input, claims: right },
    fails: { input, claims: wrong },
  }))
}
