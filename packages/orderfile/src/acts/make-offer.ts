import { termsShape } from '@gendan/forms/deal/terms'
import { act, change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { orderFile } from '../order-file.ts'
import { termsRules } from '../terms-rules.ts'

const input = z.object({ terms: termsShape })

/** Makes an offer; the last one stands, the earlier rounds are in the journal. */
export const makeOffer = act({
  name: 'make-offer',
  title: { en: 'Make an offer', zh: '发盘' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  decide(file, { terms }, now) {
    const findings = judge(termsRules, terms)
    if (blocks(findings)) return refused(findings)
    const offer = { round: (file.deal.offer?.round ?? 0) + 1, made: now.day, terms }
    return done([change(orderFile, file.id, { type: 'offer-made', offer })])
  },
})
