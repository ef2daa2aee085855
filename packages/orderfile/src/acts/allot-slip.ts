import { act, done, refused } from '@gendan/kernel/act'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { allotNeeds, allotting } from '../money/allot-needs.ts'
import { allotRules } from '../money/allot-rules.ts'
import { allot, allotmentsShape } from '../money/allotting.ts'
import { closedFiles } from '../money/closed-file.ts'
import { payeeRules } from '../money/payee-rules.ts'

const input = z.object({ firm: z.string(), parts: allotmentsShape.min(1) })

/** Splits a slip over the orders it is for. Short, it may be accepted as bank charges; what is too much stays the customer's. */
export const allotSlip = act({
  name: 'allot-slip',
  title: { en: 'Allot a bank slip to orders', zh: '水单认领分单' },
  right: 'money',
  on: bankSlip,
  does: 'changes',
  input,
  needs: (_, { firm, parts }) => allotNeeds({ firm, parts }),
  decide(slip, typed, now, facts) {
    const splitting = allotting(slip, typed, facts)
    const unclaimed = { facts: slip.facts, payee: undefined, split: true }
    const findings = [
      ...closedFiles(Object.values(splitting.files)),
      ...judge(payeeRules, unclaimed),
      ...judge(allotRules, splitting),
    ]
    return findings.length > 0 ? refused(findings) : done(allot(splitting, now))
  },
})
