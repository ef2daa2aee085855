import { type BoundCredit, termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Day } from '@gendan/kernel/day'
import type { OrderFile } from '../order-file.ts'
import { SILENT_PERIOD } from './last-presentation.ts'

/** What of a credit that pays an order its path and its alarms go by. */
export interface CreditFact {
  /** The credit's file, by id. */
  readonly credit: string
  readonly number: string
  /** The day on which it came. */
  readonly received?: Day
  /** The latest date of shipment (field 44C). */
  readonly latest?: Day
  readonly expiry?: Day
  /** Calendar days after shipment in which documents are presented; 21 where the credit is silent. */
  readonly period: number
  /** Points of its review that wait, and those of them that nobody has judged. */
  readonly open: number
  readonly unjudged: number
  /** Audited against the terms of the order as they are today, with no point open. */
  readonly audited?: true
}

/** The credits that pay an order, as far as its own file knows them. */
export function creditFacts(file: OrderFile): readonly CreditFact[] {
  return (file.deal.credits ?? []).map((bound) => factOf(bound, file))
}

/** Whether a credit was audited against the terms that the order has now, and nothing of it is open. */
export function isAudited({ audited, open }: BoundCredit, { deal: { contract } }: OrderFile): boolean {
  const current = audited?.version === undefined || audited.version === contract?.version
  return audited !== undefined && current && open === 0
}

function factOf(bound: BoundCredit, file: OrderFile): CreditFact {
  const { latestShipment, expiry, presentationPeriod } = termsOfBound(bound)
  const { credit, number, received, open, unjudged = 0 } = bound
  return {
    ...{ credit, number, open, unjudged, period: presentationPeriod?.days ?? SILENT_PERIOD },
    ...(received ? { received } : {}),
    ...(latestShipment ? { latest: latestShipment } : {}),
    ...(expiry?.date ? { expiry: expiry.date } : {}),
    ...(isAudited(bound, file) ? { audited: true as const } : {}),
  }
}
