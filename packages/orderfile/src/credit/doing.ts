import type { Decision, Facts, Now, Press } from '@gendan/kernel/act'
import { done, refused } from '@gendan/kernel/act'
import { type Finding, judge } from '@gendan/kernel/rule'
import { type Around, aroundOf, creditChanges } from './bind-orders.ts'
import type { CreditEvent, CreditFile } from './credit-shape.ts'
import { openRules } from './ending-rules.ts'

/** What an act on a credit stands in: its orders, seller and buyer, and the moment. */
export interface Doing {
  readonly credit: CreditFile
  readonly around: Around
  readonly now: Now
}

/** The same for an act whose input names our firm; `more` are orders beside those that it pays. */
export function doing(credit: CreditFile, firm: string, now: Now, facts: Facts, more: readonly string[] = []): Doing {
  return { credit, now, around: aroundOf(firm, credit.customer, [...credit.orders, ...more], facts) }
}

/** Done where nothing speaks against it, with what is to be kept as PDF; a closed credit refuses whatever it is. */
export function settled(
  { credit, around, now }: Doing,
  findings: readonly Finding[],
  events: readonly CreditEvent[],
  press: readonly Press[] = [],
): Decision {
  const all = [...judge(openRules, { credit }), ...findings]
  return all.length > 0 ? refused(all) : done(creditChanges(credit, events, around, now), press)
}

/** Who does it, and when. */
export function signed({ by, at }: Now): { readonly by: string; readonly at: string } {
  return { by: by.account, at }
}
