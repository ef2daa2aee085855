import { party } from '@gendan/firm/party'
import type { Inquiry } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { notACustomer } from '../not-a-customer.ts'
import { isCustomer, opening, openingNeeds } from '../open-file.ts'
import { orderFile } from '../order-file.ts'
import { copiedFrom, termsToCopy } from '../repeat/copied.ts'
import { copyRules } from '../repeat/repeat-rules.ts'

const input = z.object({
  firm: z.string(),
  /** The old order, by its file. */
  from: z.string(),
  /** For whom: the same customer, or another one. */
  buyer: z.string(),
  /** The day he asked for it again. */
  received: dayShape,
  /** His own number for the new order; empty while he only asks. */
  customerOrder: z.string().trim().max(60).default(''),
  /** The new latest day of shipment; left out, it stays open. */
  latest: dayShape.optional(),
  note: z.string().trim().max(1000).default(''),
})

/**
 * Copies an order into a new file: its lines, terms, clauses and layouts stand there as a proposal under a new number. No signature,
 * paper, file or payment comes with them, and nothing is settled before somebody settles it.
 */
export const copyOrder = act({
  name: 'copy-order',
  title: { en: 'Copy into a new order', zh: '复制为新订单' },
  right: 'order',
  on: orderFile,
  does: 'opens',
  input,
  needs: (_, { firm, buyer, from }, now) => [...openingNeeds(firm, buyer, now), refTo(orderFile, from)],
  decide(file, { firm, from, buyer, received, customerOrder, latest, note }, now, facts) {
    if (!isCustomer(facts.of(party, buyer))) return notACustomer()
    const old = facts.of(orderFile, from)
    const terms = termsToCopy(old)
    const begun = copiedFrom(old, customerOrder, latest)
    const oldOrder = old.deal.contract?.customerOrder ?? ''
    const copying = { hasTerms: terms !== undefined, oldOrder, newOrder: customerOrder, latest, today: now.day }
    const findings = judge(copyRules, copying)
    if (findings.length > 0 || !terms || !begun) return refused(findings)
    const earlier = { file: old.id, number: old.number, repeat: old.buyer === buyer }
    return done([
      ...opening(file.id, firm, buyer, now, facts),
      change(orderFile, file.id, { type: 'inquiry-recorded', inquiry: inquiryOf(terms, received, note) }),
      change(orderFile, file.id, { type: 'order-copied', earlier, begun }),
      change(orderFile, file.id, { type: 'stage-reached', stage: 'E1' }),
    ])
  },
})

function inquiryOf({ lines }: Terms, received: string, note: string): Inquiry {
  const wants = lines.slice(0, 500).map(({ name, quantity, goods }) => ({ text: name, quantity, goods }))
  return { received, by: '', how: 'mail', proof: [], wants, note }
}
