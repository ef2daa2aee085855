import { type Offer, offerShape, ours } from '@gendan/forms/deal/round'
import { chainOf } from '@gendan/forms/offer/chain'
import { change, done, refused } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { orderFile } from '../order-file.ts'
import { nextRound, offerSays, plainOffer } from '../talks/next-round.ts'
import { roundRules } from '../talks/round-rules.ts'
import { termsRules } from '../terms-rules.ts'

const { terms, how, firm, answerBy, answerHour, note, proof } = offerShape.unwrap().shape

const input = z.object({
  terms,
  /** The day it is sent; today where nothing else is said. */
  made: dayShape.optional(),
  how: how.default(plainOffer.how),
  firm: firm.default(plainOffer.firm),
  answerBy,
  answerHour,
  note: note.default(''),
  proof: proof.default([]),
})

/** Makes an offer, or answers the customer's with a counter-offer. The last one stands; earlier rounds are kept. */
export const makeOffer = onward({
  name: 'make-offer',
  title: { en: 'Make an offer', zh: '发盘' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  files: ({ proof }) => proof.map(({ attachment }) => attachment),
  decide(file, { made, ...said }, now) {
    const { deal } = file
    const offer: Offer = { ...said, made: made ?? now.day, round: nextRound(deal), says: offerSays(deal) }
    const round = { round: ours(offer), chain: chainOf(deal), today: now.day }
    const findings = [...judge(termsRules, offer.terms), ...judge(roundRules, round)]
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'offer-made', offer })])
  },
})
