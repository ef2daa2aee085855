import { printAmendmentRequest } from '@gendan/forms/credit-letters/amendment-request'
import { act, change, type Press } from '@gendan/kernel/act'
import { dayShape } from '@gendan/kernel/day'
import { judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { creditNeeds, pointsAgainst } from '../credit/bind-orders.ts'
import { creditFile } from '../credit/credit-file.ts'
import { type CreditEvent, type CreditFile, judgements, pointKeyShape } from '../credit/credit-shape.ts'
import { type Doing, doing, settled, signed } from '../credit/doing.ts'
import { auditRules, judgingRules } from '../credit/point-rules.ts'
import { isSamePoint } from '../credit/points-of.ts'
import { requestOf } from '../credit/sheets-of.ts'

const key = pointKeyShape.unwrap().shape

const judgeInput = z.object({
  firm: z.string(),
  points: z
    .array(z.object({ ...key, how: z.enum(judgements), note: z.string().trim().max(2000).default('') }))
    .min(1)
    .max(200),
})

/** Says of points of the review whether they are to be amended, may stay as they are, or are for the bank to explain. */
export const judgeCreditPoint = act({
  name: 'judge-credit-point',
  title: { en: 'Judge points of a credit', zh: '判定审证要点' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: judgeInput,
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, points }, now, facts) {
    const here = doing(credit, firm, now, facts)
    const findings = judge(judgingRules, { points: pointsAgainst(credit, here.around, now), judged: points })
    const judged = points.map((one) => ({ ...one, ...signed(now) }))
    return settled(here, findings, [{ type: 'points-judged', points: judged }])
  },
})

const askInput = z.object({
  firm: z.string(),
  points: z.array(z.object(key)).max(200).default([]),
  letter: z.string().trim().min(1).max(20_000),
  /** To whom it went, and how: "customer, mail". */
  sent: z.string().trim().min(1).max(200),
  day: dayShape.optional(),
})

/** Records the request for amendment as it went out. Its points wait for the amendment from then on. */
export const askAmendment = act({
  name: 'ask-amendment',
  title: { en: 'Ask for an amendment', zh: '要求改证' },
  right: 'credit',
  on: creditFile,
  does: 'changes',
  input: askInput,
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, points, letter, sent, day }, now, facts) {
    const here = doing(credit, firm, now, facts)
    const raised = pointsAgainst(credit, here.around, now)
    const findings = judge(judgingRules, { points: raised, judged: points })
    const unsaid = points.filter((one) => !raised.some((two) => isSamePoint(one, two) && two.judged?.how === 'amend'))
    const request = { id: now.id, day: day ?? now.day, points, letter, sent, ...signed(now) }
    const judged = unsaid.map((one) => ({ ...one, how: 'amend' as const, note: '', ...signed(now) }))
    const events: readonly CreditEvent[] = [
      ...(judged.length > 0 ? [{ type: 'points-judged', points: judged } as const] : []),
      { type: 'amendment-asked', request },
    ]
    return settled(here, findings, events, [requestPress(here, request)])
  },
})

/** Its paper, to be kept as it went out. */
function requestPress({ credit, around }: Doing, { id, day, letter }: CreditFile['requests'][number]): Press {
  const orders = around.orders.map(({ number }) => number)
  const paper = requestOf({ credit, seller: around.seller, orders, day }, around.buyer, letter)
  return {
    sheet: printAmendmentRequest(paper),
    kept: (page) => change(creditFile, credit.id, { type: 'amendment-request-printed', request: id, page }),
  }
}

/** Says that the credit was audited: no point is open, and from then on it secures the orders that it pays (G9). */
export const auditCredit = act({
  name: 'audit-credit',
  title: { en: 'Confirm that a credit was audited', zh: '确认审证完毕' },
  right: 'audit-credit',
  on: creditFile,
  does: 'changes',
  input: z.object({ firm: z.string(), note: z.string().trim().max(2000).default('') }),
  needs: (credit, { firm }) => creditNeeds(firm, credit.customer, credit.orders),
  decide(credit, { firm, note }, now, facts) {
    const here = doing(credit, firm, now, facts)
    const { orders } = here.around
    const findings = judge(auditRules, { credit, points: pointsAgainst(credit, here.around, now), orders })
    const against = orders.flatMap(({ id, deal }) =>
      deal.contract ? [{ file: id, version: deal.contract.version }] : [],
    )
    return settled(here, findings, [{ type: 'credit-audited', audit: { against, note, ...signed(now) } }])
  },
})
