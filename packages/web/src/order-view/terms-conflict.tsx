import type { Problem } from '@gendan/contract/shapes'
import type { Terms } from '@gendan/forms/deal/terms'
import { chainOf, isProposal } from '@gendan/forms/offer/chain'
import { BothSides } from '../facts/both-sides.tsx'
import type { Standing } from './standing.ts'
import type { TermsOf } from './terms-checks.ts'

interface TermsConflictProps {
  readonly problem: Problem
  /** The file as it stands now. */
  readonly standing: Standing
  readonly of: TermsOf
  /** What stood in the boxes before anything was typed. */
  readonly base: Terms
  readonly mine: Terms
  /** Goes on with these terms, on top of those that the others made. */
  readonly onGoOn: (terms: Terms, theirs: Terms) => void
  readonly onDrop: () => void
}

/** Somebody changed the file meanwhile: what they did, who and when; their terms beside mine, each to be taken or left. */
export function TermsConflict({ problem, standing, of, base, mine, onGoOn, onDrop }: TermsConflictProps) {
  const { contract } = standing.file.deal
  const theirs = (of === 'contract' ? contract?.terms : chainOf(standing.file.deal).findLast(isProposal)?.terms) ?? base
  return (
    <BothSides
      done={problem.changed ?? []}
      base={base}
      mine={mine}
      theirs={theirs}
      onGoOn={(terms) => onGoOn(terms, theirs)}
      onDrop={onDrop}
    />
  )
}
