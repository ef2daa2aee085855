import { party } from '@gendan/firm/party'
import { act, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { allotNeeds, allotting } from '../money/allot-needs.ts'
import { allotRules } from '../money/allot-rules.ts'
import { allot, allotmentsShape } from '../money/allotting.ts'
import { closedFiles } from '../money/closed-file.ts'
import { namedBy, payeeRules } from '../money/payee-rules.ts'

const input = z.object({ firm: z.string(), parts: allotmentsShape.min(1) })

/** Splits a slip over the orders it is for. Short, it may be accepted as bank charges; what is too much stays the customer's. */
export const allotSlip = act({
  name: 'allot-slip',
  title: { en: 'Allot a bank slip to orders', zh: '水单认领分单' },
  right: 'money',
  on: bankSlip,
  does: 'changes',
  input,
  needs: ({ facts }, { firm, parts }) => allotNeeds({ firm, parts, party: facts.way === 'out' ? facts.party : '' }),
  decide(slip, typed, now, facts) {
    const splitting = allotting(slip, typed, facts)
    const { party: whose, way } = slip.facts
    const payee = way === 'out' && whose !== '' ? facts.of(party, whose) : undefined
    const paying = { facts: slip.facts, payee, split: true, named: namedBy(typed.parts, splitting.files) }
    const findings = [
      ...closedFiles(Object.values(splitting.files)),
      ...judge(payeeRules, paying),
      ...judge(allotRules, splitting),
    ]
    return findings.length > 0 ? refused(findings) : done(allot(splitting, now))
  },
})
