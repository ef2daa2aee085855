import { type Firm, firm } from '@gendan/firm/firm'
import { party } from '@gendan/firm/party'
import type { BoundCredit } from '@gendan/forms/deal/bound-credit'
import { type Change, change, type Facts, type Now } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { canonical } from '@gendan/kernel/fingerprint'
import type { PartyFacts } from '@gendan/trade/party'
import { type OrderFile, orderFile } from '../order-file.ts'
import { reached } from '../stage.ts'
import { contractOf } from './contract-of.ts'
import { creditFile } from './credit-file.ts'
import type { CreditEvent, CreditFile, PointCount } from './credit-shape.ts'
import { type CreditPoint, pointsOf, reviewOf } from './points-of.ts'
import { amendmentNumber, amendmentsOf, bindingTerms } from './terms-of.ts'

/** What a credit is held against, and bound into. */
export interface Around {
  readonly orders: readonly OrderFile[]
  readonly seller: Pick<Firm, 'letterhead'>
  readonly buyer: PartyFacts
}

/** Whom and which orders an act on a credit reads; the orders are written. */
export function creditNeeds(ours: string, customer: string, orders: readonly string[]): readonly Need[] {
  return [
    refTo(firm, ours),
    ...(customer === '' ? [] : [refTo(party, customer)]),
    ...[...new Set(orders)].map((id) => ({ ...refTo(orderFile, id), change: true as const })),
  ]
}

/** The same once they are found. */
export function aroundOf(ours: string, customer: string, orders: readonly string[], facts: Facts): Around {
  return {
    orders: [...new Set(orders)].map((id) => facts.of(orderFile, id)),
    seller: facts.of(firm, ours),
    buyer: facts.of(party, customer).facts,
  }
}

/** The points of a credit's review against the orders that it pays. */
export function pointsAgainst(credit: CreditFile, around: Around, now: Pick<Now, 'day'>): readonly CreditPoint[] {
  const paid = around.orders.filter(({ id }) => credit.orders.includes(id))
  return pointsOf(credit, reviewOf(credit, contractOf(paid, around.seller, around.buyer), paid, now.day))
}

/**
 * Every change that follows from events of a credit: the events, its points counted anew, and its terms written into each order that it pays,
 * taken out of those that it pays no more. A closed order stays as it was closed; a cancelled credit binds nobody.
 */
export function creditChanges(
  before: CreditFile,
  events: readonly CreditEvent[],
  around: Around,
  now: Pick<Now, 'day'>,
): readonly Change[] {
  const after = events.reduce((credit, event) => creditFile.evolve(credit, event), before)
  const points = countOf(pointsAgainst(after, around, now))
  const counted: readonly CreditEvent[] =
    JSON.stringify(points) === JSON.stringify(after.points) ? [] : [{ type: 'points-counted', points }]
  return [
    ...[...events, ...counted].map((event) => change(creditFile, before.id, event)),
    ...boundInto({ ...after, points }, around.orders),
  ]
}

function countOf(points: readonly CreditPoint[]): PointCount {
  const open = points.filter((point) => point.open)
  return {
    open: open.length,
    unjudged: open.filter(({ judged }) => !judged).length,
    amend: open.filter(({ judged }) => judged?.how === 'amend').length,
  }
}

function boundInto(credit: CreditFile, orders: readonly OrderFile[]): readonly Change[] {
  const bound = boundCredit(credit)
  return orders
    .filter(({ stage }) => !reached(stage, 'E19'))
    .flatMap((file) => {
      const before = file.deal.credits ?? []
      const pays = credit.orders.includes(file.id) && credit.closed?.how !== 'cancelled'
      const after = inPlace(before, credit.id, pays ? forOrder(bound, credit, file) : undefined)
      return canonical(before) === canonical(after)
        ? []
        : [change(orderFile, file.id, { type: 'credits-bound', credits: after })]
    })
}

/** The credits of an order with one of them as it is now: in its place, for the first words the papers; a new one behind the others. */
function inPlace(before: readonly BoundCredit[], id: string, now: BoundCredit | undefined): readonly BoundCredit[] {
  const at = before.findIndex(({ credit }) => credit === id)
  if (at < 0) return now ? [...before, now] : before
  return now ? before.with(at, now) : before.toSpliced(at, 1)
}

function boundCredit(credit: CreditFile): BoundCredit {
  const terms = bindingTerms(credit)
  const amendments = amendmentsOf(credit).flatMap((one, i) =>
    one.answer?.answer === 'accepted' ? [amendmentNumber(one, i + 1)] : [],
  )
  const { open, unjudged } = credit.points
  const received = credit.messages[0]?.received
  return {
    ...{ credit: credit.id, number: terms.number ?? '', terms, amendments, open, unjudged },
    ...(received ? { received } : {}),
  }
}

function forOrder(bound: BoundCredit, { audited }: CreditFile, { id }: OrderFile): BoundCredit {
  if (!audited) return bound
  const version = audited.against.find(({ file }) => file === id)?.version
  return { ...bound, audited: { by: audited.by, at: audited.at, ...(version === undefined ? {} : { version }) } }
}
