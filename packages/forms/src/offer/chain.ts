import type { Day } from '@gendan/kernel/day'
import type { Sections } from '../deal/deal.ts'
import { counts, ours, type Round } from '../deal/round.ts'
import type { Terms } from '../deal/terms.ts'
import { changedPoints } from './changed-points.ts'

/** What both sides said, in the order in which they said it. */
export function chainOf({ offer, rounds = [] }: Pick<Sections, 'offer' | 'rounds'>): readonly Round[] {
  const all = offer ? [...rounds, ours(offer)] : rounds
  return all.toSorted((a, b) => a.round - b.round)
}

/** A round that proposes terms which a yes can accept. */
export type Proposal = Round & { readonly terms: Terms }

export function isProposal(round: Round): round is Proposal {
  return (round.says === 'offer' || round.says === 'counter') && round.terms !== undefined
}

/** How the talks stand. `late` is an acceptance after its day: it makes the contract only once the other side says so. */
export type ChainState = 'open' | 'lapsed' | 'late' | 'accepted' | 'rejected' | 'withdrawn'

export interface ChainStanding {
  readonly state: ChainState
  readonly last: Round
  /** The proposal that is open, was accepted or fell. */
  readonly proposal: Proposal | undefined
  /** Who has to speak now; undefined where nobody has. */
  readonly turn: Round['by'] | undefined
}

/** Where the talks of a file stand on a day; undefined where nobody has offered anything. */
export function standingOf(chain: readonly Round[], today: Day): ChainStanding | undefined {
  const last = chain.at(-1)
  if (!last) return undefined
  const before = chain.slice(0, -1)
  const proposal = chain.findLast(isProposal)
  const other = last.by === 'us' ? 'customer' : 'us'
  const says = (state: ChainState, turn?: Round['by']) => ({ state, last, proposal, turn })
  switch (last.says) {
    case 'offer':
    case 'counter':
      return pastDay(last, today) ? says('lapsed') : says('open', other)
    case 'acceptance':
      return isLate(last, before) ? says('late', other) : says('accepted')
    case 'rejection':
      return says('rejected')
    case 'withdrawal':
      return says('withdrawn')
  }
}

/** Whether an answer that reaches its maker on a day comes after the day he named (CISG art. 18 (2)). */
export function pastDay({ answerBy }: Round, day: Day): boolean {
  return answerBy !== undefined && day > answerBy
}

/** Whether an acceptance came too late; one that the other side confirms is in time by that word (CISG art. 21 (1)). */
export function isLate(acceptance: Round, before: readonly Round[]): boolean {
  const answered = before.at(-1)
  return answered !== undefined && isProposal(answered) && pastDay(answered, counts(acceptance))
}

/** The terms that an accepted chain comes to: those accepted, with the small changes of the acceptance. */
export function acceptedTerms(chain: readonly Round[]): Terms | undefined {
  const last = chain.at(-1)
  if (last?.says !== 'acceptance') return undefined
  return chain.findLast(({ terms }) => terms !== undefined)?.terms
}

/** The terms that stood before a round: of the last round before it that names any. */
export function termsBefore(chain: readonly Round[], round: number): Terms | undefined {
  return chain.findLast((one) => one.round < round && one.terms !== undefined)?.terms
}

/** What a round changes of what the other side, or we ourselves, said last. */
export function roundChanges(chain: readonly Round[], round: Round) {
  const before = termsBefore(chain, round.round)
  return before && round.terms ? changedPoints(before, round.terms) : []
}
