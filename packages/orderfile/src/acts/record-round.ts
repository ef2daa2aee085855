import { type Round, roundShape } from '@gendan/forms/deal/round'
import { chainOf, standingOf } from '@gendan/forms/offer/chain'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { stop } from '../refuse.ts'
import { nextRound } from '../talks/next-round.ts'
import { roundRules } from '../talks/round-rules.ts'
import { termsRules } from '../terms-rules.ts'

const input = z.object({
  /** Its number is the file's to give; what is sent of it is not read. */
  round: roundShape,
})

/** Records what the customer said, and our own yes or no. An acceptance that stands ends the talks; its terms are then to be settled. */
export const recordRound = unlessEnded({
  name: 'record-round',
  title: { en: 'Record a round of the talks', zh: '登记往来磋商' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ round }) => round.proof.map(({ attachment }) => attachment),
  decide(file, { round: typed }, now) {
    const chain = chainOf(file.deal)
    const round: Round = { ...typed, round: nextRound(file.deal) }
    const terms = round.terms ? judge(termsRules, round.terms).map(inTerms) : []
    const findings = [...ownOffer(round), ...terms, ...judge(roundRules, { round, chain, today: now.day })]
    if (blocks(findings)) return refused(findings)
    const accepted = standingOf([...chain, round], now.day)?.state === 'accepted'
    return done([
      change(orderFile, file.id, { type: 'round-recorded', round }),
      ...(accepted ? [change(orderFile, file.id, { type: 'stage-reached', stage: 'E3' })] : []),
    ])
  },
})

/** What we offer ourselves is an offer of the file: papers are drawn from it. */
function ownOffer({ by, says }: Round): readonly Finding[] {
  if (by !== 'us' || (says !== 'offer' && says !== 'counter')) return []
  return [
    stop(
      'OC-30',
      'round.by',
      { en: 'This is an offer of ours.', zh: '这是我方的发盘。' },
      { en: 'Make it as an offer.', zh: '请用“发盘”。' },
    ),
  ]
}

function inTerms(finding: Finding): Finding {
  return { ...finding, at: `terms.${finding.at}` }
}
