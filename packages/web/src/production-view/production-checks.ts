import type { Party } from '@gendan/firm/party'
import type { Deal } from '@gendan/forms/deal/deal'
import type { ProductionPlan } from '@gendan/forms/deal/production'
import { draft } from '@gendan/forms/form'
import { productionOrder } from '@gendan/forms/kinds/production-order/form'
import type { Day } from '@gendan/kernel/day'
import { byWeight, type Finding, judge } from '@gendan/kernel/rule'
import { makerRules } from '@gendan/orderfile/production-rules'

interface Planned {
  readonly deal: Deal
  readonly plan: ProductionPlan
  /** The chosen maker's file; undefined for our own workshop, and while it is on its way. */
  readonly maker: Party | undefined
  readonly today: Day
}

/** How many rules a plan is asked. */
export const RULES = productionOrder.rules.length + makerRules.length

/** Everything wrong with a plan as it is typed now: the production order drawn from it, and who is to make the goods. */
export function checkPlan({ deal, plan, maker, today }: Planned): readonly Finding[] {
  const suppliers = maker ? { ...deal.suppliers, [maker.id]: maker.facts } : deal.suppliers
  const own = { copies: '', tongue: 'zh' } as const
  const drawn = draft(productionOrder, { ...deal, suppliers, production: plan }, own, { day: today, version: 1 })
  return byWeight([...drawn.findings, ...judge(makerRules, { maker })])
}
