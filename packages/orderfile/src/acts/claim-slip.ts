import { party } from '@gendan/firm/party'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { bankSlip } from '../bank-slip.ts'
import { payeeRules } from '../money/payee-rules.ts'
import { refuse } from '../refuse.ts'

const input = z.object({
  /** The customer's or supplier's file, by id. */
  party: z.string().min(1),
})

/** Says whose money it is before it is known for which order: it stands as his credit until it is allotted. */
export const claimSlip = act({
  name: 'claim-slip',
  title: { en: 'Say whose money it is', zh: '认领水单' },
  right: 'money',
  on: bankSlip,
  does: 'changes',
  input,
  needs: (_, { party: id }) => [refTo(party, id)],
  decide(slip, { party: id }, _, facts) {
    if (slip.parts.length > 0)
      return refuse(
        'BS-34',
        'party',
        { en: 'Parts of it stand in orders of the one it was claimed for.', zh: '水单已分到原客户的单。' },
        { en: 'Take these back first.', zh: '请先撤回分摊。' },
      )
    const found = judge(payeeRules, {
      facts: { ...slip.facts, party: id },
      payee: facts.of(party, id),
      split: false,
      named: [],
    })
    if (found.length > 0) return refused(found)
    return done([change(bankSlip, slip.id, { type: 'slip-claimed', party: id })])
  },
})
