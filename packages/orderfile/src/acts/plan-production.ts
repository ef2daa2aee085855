import { party } from '@gendan/firm/party'
import { productionPlanShape } from '@gendan/forms/deal/production'
import { draft } from '@gendan/forms/form'
import { productionOrder } from '@gendan/forms/kinds/production-order/form'
import { change, done, type Now, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { z } from 'zod'
import { onward } from '../aside.ts'
import { signedBefore } from '../bound-production.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { givenFor } from '../given-for.ts'
import { mistypedYear } from '../mistyped-year.ts'
import { type OrderFile, orderFile } from '../order-file.ts'
import { makerRules } from '../production-rules.ts'
import { stop } from '../refuse.ts'

type Plan = z.output<typeof productionPlanShape>

const input = z.object({
  firm: z.string(),
  plan: productionPlanShape,
  /** Why it is changed; asked for once the production order was signed. */
  reason: z.string().trim().max(1000).default(''),
})

/** Plans who makes the goods, how much of each, by when, to which demands: what the production order will say. */
export const planProduction = onward({
  name: 'plan-production',
  title: { en: 'Plan the production', zh: '安排生产' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id, plan: { maker } }) => [
    ...dealNeeds(file, id).filter((need) => need.kind !== party.kind || need.id !== maker),
    ...(maker ? [refTo(party, maker)] : []),
  ],
  decide(file, { firm: firmId, plan, reason }, now, facts) {
    const maker = plan.maker ? facts.of(party, plan.maker) : undefined
    const meeting = file.deal.production?.meeting
    const production = { ...plan, ...(meeting ? { meeting } : {}) }
    const { deal } = dealIn(file, firmId, facts)
    const suppliers = maker ? { ...deal.suppliers, [maker.id]: maker.facts } : deal.suppliers
    const given = givenFor(file, productionOrder.kind, '', now.day)
    const own = { copies: '', tongue: 'zh' } as const
    const findings = [
      ...draft(productionOrder, { ...deal, suppliers, production }, own, given).findings,
      ...judge(makerRules, { maker }),
      ...yearFindings(plan, file, now),
      ...(signedBefore(file) && reason === '' ? [NO_REASON] : []),
    ]
    if (blocks(findings)) return refused(findings.filter(({ weight }) => weight === 'block'))
    if (same(production, file.deal.production)) return refused([UNCHANGED])
    return done([change(orderFile, file.id, { type: 'production-planned', production, reason })])
  },
})

/** Days that stand as they stood are not asked again: an old file is corrected line by line. */
function yearFindings({ start, finish }: Plan, { deal: { production: before } }: OrderFile, { day }: Now) {
  const spots = [
    ...(start === before?.start ? [] : mistypedYear(start || undefined, day, 'start')),
    ...(finish === before?.finish ? [] : mistypedYear(finish, day, 'finish')),
  ]
  return spots.map(({ at, says, remedy }) => stop('OF-35', at, says, remedy))
}

const NO_REASON = stop(
  'OF-15',
  'reason',
  { en: 'The production order was signed: a change needs its reason.', zh: '生产加工单已签过，改动须写明理由。' },
  { en: 'Say why it is changed; it must then be signed again.', zh: '请写明理由；改后须重新签字。' },
)

const UNCHANGED = stop(
  'OF-16',
  'plan',
  { en: 'Nothing was changed.', zh: '没有任何改动。' },
  { en: 'Change the plan, or leave.', zh: '请改动计划，或离开。' },
)
