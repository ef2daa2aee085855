import type { Day } from '@gendan/kernel/day'
import type { Finding, Rule, Source, Spot, Verdict, Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Credit } from '../terms/credit.ts'
import type { Contract } from './contract.ts'

/** A credit as it came in, beside what was agreed. */
export interface Reviewed {
  readonly credit: Credit
  readonly contract?: Contract
  /** The message it came as: 700, 705, … */
  readonly type?: string
  /** The day on which it is looked at; without it nothing is said of the time left. */
  readonly today?: Day
}

/** A place of the credit that a reviewer must look at, and what the buyer is to be asked, in the English of amendments. */
export interface ReviewSpot extends Spot {
  readonly ask?: string
}
export type ReviewRule = Omit<Rule<Reviewed>, 'test'> & { readonly test: (reviewed: Reviewed) => readonly ReviewSpot[] }
export type ReviewFinding = Finding & Pick<ReviewSpot, 'ask'>

export const PRACTICE: Source = { title: 'Trade practice · 实务', at: 'review of credits on receipt' }
export const UCP = (at: string): Source => ({ title: 'UCP 600', at: `art. ${at}` })

const ASK: Words = { en: 'Ask the applicant for an amendment before shipment.', zh: '装运前要求开证申请人改证。' }

interface Made {
  readonly id: string
  readonly en: string
  readonly zh: string
  readonly source?: Source
  readonly weight?: Weight
  readonly test: ReviewRule['test']
}

/** A rule of review: it warns, for nothing is refused yet. */
export function reviewRule({ id, en, zh, source = PRACTICE, weight = 'warn', test }: Made): ReviewRule {
  return { id, title: { en, zh }, weight, source, test }
}

/** What a rule says at one term of the credit; `ask` is what the amendment should read. */
export function concern(at: string, en: string, zh: string, ask?: string, verdict?: Verdict): ReviewSpot {
  return { at, says: { en, zh }, remedy: ASK, ...(ask ? { ask } : {}), ...(verdict ? { verdict } : {}) }
}

/** All narrative of a credit, each piece with its path. */
export function narrative({
  documents = [],
  conditions = [],
  goods,
  instructions,
  charges,
}: Credit): readonly { readonly at: string; readonly text: string }[] {
  return [
    ...documents.map(({ text }, i) => ({ at: `documents.${i}`, text })),
    ...conditions.map(({ text }, i) => ({ at: `conditions.${i}`, text })),
    { at: 'goods', text: goods?.text ?? '' },
    { at: 'instructions', text: instructions ?? '' },
    { at: 'charges', text: charges ?? '' },
  ].filter(({ text }) => text !== '')
}
