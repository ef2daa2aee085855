import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Day } from '@gendan/kernel/day'
import { type ChangeShown, closingBy, nextContract } from '../../change/change.ts'
import { creditFacts } from '../../credit/bound-facts.ts'
import type { OrderFile } from '../../order-file.ts'
import { boundsOf } from '../../shipment/limit-rules.ts'
import type { Supposed } from './supposed.ts'

/**
 * The gates that would close again if the supposed latest day were agreed, with who signs there: what the change order itself would say.
 * None where no other day is supposed, where nothing is settled yet, or where another limit than the contract's (a credit's day) is let go within the
 * contract's own; gates that are closed already are left out.
 */
export function closedBy(
  file: OrderFile,
  deal: Deal,
  firm: Firm,
  { latest }: Pick<Supposed, 'latest'>,
  today: Day,
): ChangeShown['closing'] {
  const { contract } = file.deal
  if (!contract || latest === undefined) return []
  const { terms } = contract
  const agreed = terms.shipment.latest
  const [first] = boundsOf(agreed, file.deal.limits, creditFacts(file))
  if (agreed !== undefined && first && first.day < agreed && latest <= agreed) return []
  const moved = { ...terms, shipment: { ...terms.shipment, latest } }
  const next = nextContract(contract, { terms: moved, customerOrder: '' }, today)
  return closingBy(file, deal, firm, next).filter(({ already }) => !already)
}
