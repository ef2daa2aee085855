import { act, done, refused } from '@gendan/kernel/act'
import { findingOf, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { creditChanges, creditNeeds } from '../credit/bind-orders.ts'
import { creditFile } from '../credit/credit-file.ts'
import { endings } from '../credit/credit-shape.ts'
import { doing, settled, signed } from '../credit/doing.ts'
import { endingRules } from '../credit/ending-rules.ts'
import { orderSpots, payingRule } from '../credit/receiving-rules.ts'

const reason = z.string().trim().min(1).max(2000)

/** Says anew which orders a credit pays. Those that it pays no more lose its terms; it is audited again against those that it pays now. */
export const bindCredit = act({
  name: 'bind-credit',
  title: { en: 'Say which orders a credit pays', zh: '绑定信用证所付订单' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: z.object({ firm: z.string(), orders: z.array(z.string().min(1)).max(60), reason }),
  needs: (credit, { firm, orders }) => creditNeeds(firm, credit.customer, [...credit.orders, ...orders]),
  decide(credit, { firm, orders, reason: why }, now, facts) {
    const here = doing(credit, firm, now, facts, orders)
    const fresh = here.around.orders.filter(({ id }) => orders.includes(id) && !credit.orders.includes(id))
    const findings = fresh.flatMap((file) =>
      orderSpots(file, credit.customer, 'orders').map((spot) => findingOf(payingRule, spot)),
    )
    const event = { type: 'orders-bound', orders: [...new Set(orders)], reason: why, ...signed(now) } as const
    return settled(here, findings, [event])
  },
})

/** Closes a credit: it is drawn, it has expired, or it was cancelled. One that was cancelled binds no order any more. */
export const closeCredit = act({
  name: 'close-credit',
  title: { en: 'Close a credit', zh: '关闭信用证' },
  right: 'audit-credit',
  on: creditFile,
  does: 'changes',
  input: z.object({ firm: z.string(), how: z.enum(endings), reason }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, how, reason: why }, now, facts) {
    const findings = judge(endingRules, { credit, how, today: now.day })
    const closed = { how, reason: why, ...signed(now) }
    return settled(doing(credit, firm, now, facts), findings, [{ type: 'credit-closed', closed }])
  },
})

/** Opens a closed credit again. */
export const reopenCredit = act({
  name: 'reopen-credit',
  title: { en: 'Open a credit again', zh: '重开信用证' },
  right: 'audit-credit',
  on: creditFile,
  does: 'changes',
  input: z.object({ firm: z.string(), reason }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, reason: why }, now, facts) {
    const findings = judge(endingRules, { credit, today: now.day })
    if (findings.length > 0) return refused(findings)
    const { around } = doing(credit, firm, now, facts)
    return done(creditChanges(credit, [{ type: 'credit-reopened', reason: why, ...signed(now) }], around, now))
  },
})
