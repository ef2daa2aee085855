import type { BoundPresentation } from '@gendan/forms/deal/bound-presentation'
import { type Change, change, type Decision, done, type Facts, type Now, refused } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import type { Day } from '@gendan/kernel/day'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { judge } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { type OrderFile, orderFile } from '../order-file.ts'
import type { Stage } from '../stage.ts'
import { examinedBy, termsFor } from './examined.ts'
import { type Presentation, type PresentationEvent, presentation } from './presentation.ts'
import { doingRules, type PartNamed, partRules } from './set-rules.ts'
import { drawnBy, type PresentationState, presentedOn, stateOf } from './standing.ts'

/** The orders of a presentation, which are told of every change of it. */
export function orderNeeds(orders: readonly string[]): readonly Need[] {
  return orders.map((id) => ({ ...refTo(orderFile, id), change: true as const }))
}

export function ordersOf({ orders }: Presentation, facts: Facts): readonly OrderFile[] {
  return orders.map((id) => facts.of(orderFile, id))
}

/** Why nothing can be done with it as it stands; nothing where it can. */
export function notNow(one: Presentation, may: readonly PresentationState[], orders: readonly OrderFile[]) {
  return judge(doingRules, { state: stateOf(one), may, orders })
}

/** Where a step is done, refused with every reason, or done with what the orders are told of it. */
export function step(
  one: Presentation,
  may: readonly PresentationState[],
  facts: Facts,
  now: Now,
  events: readonly PresentationEvent[],
  part?: PartNamed,
): Decision {
  const findings = [...notNow(one, may, ordersOf(one, facts)), ...(part ? judge(partRules, part) : [])]
  return findings.length > 0 ? refused(findings) : told(one, events, facts, now)
}

/** The events of a presentation, and how its orders hear of them: all are saved or none. */
export function told(
  before: Presentation,
  events: readonly PresentationEvent[],
  facts: Facts,
  now: Now,
  stage?: Stage,
): Decision {
  const after = events.reduce(presentation.evolve, before)
  const orders = ordersOf(after, facts)
  const row = rowFor(after, orders, now.day)
  return done([
    ...events.map((event) => change(presentation, before.id, event)),
    ...orders.flatMap((file) => onFile(file, row, stage)),
  ])
}

function onFile(file: OrderFile, row: BoundPresentation, stage: Stage | undefined): readonly Change[] {
  const known = file.deal.presentations?.find(({ id }) => id === row.id)
  return [
    ...(same(known, row) ? [] : [change(orderFile, file.id, { type: 'presentation-told', presentation: row })]),
    ...(stage ? [change(orderFile, file.id, { type: 'stage-reached', stage })] : []),
  ]
}

/** How a presentation is told to its orders: where it stands, what it draws, how examination of it stood on a day. */
export function rowFor(one: Presentation, orders: readonly OrderFile[], today: Day): BoundPresentation {
  const terms = termsFor(one, orders)
  const { open, lastDay } = examinedBy(terms, one, { day: today })
  const { documents, judgements, basis, acceptance } = one
  const drawn = drawnBy(documents)
  const presented = presentedOn(one)
  return {
    id: one.id,
    number: numberOf(one, orders),
    ...(basis.way === 'credit' ? { credit: basis.credit } : {}),
    state: stateOf(one),
    ...(drawn ? { drawn } : {}),
    print: printOf({ documents, judgements }, terms),
    makers: [...new Set(documents.map(({ by }) => by))].toSorted(),
    faults: open.length,
    ...(lastDay ? { lastDay } : {}),
    ...(presented ? { presented } : {}),
    ...(acceptance?.maturity ? { maturity: acceptance.maturity } : {}),
  }
}

/** "LC26-0417/2": the credit, or the first order of a collection, and the place in the series. */
export function numberOf({ basis, drawing }: Presentation, orders: readonly Pick<OrderFile, 'number'>[]): string {
  return `${basis.way === 'credit' ? basis.number : (orders[0]?.number ?? '')}/${drawing}`
}

/** What a second person's check binds: faces, how many, what was let stand, and the terms; not who entered a document, nor when. */
function printOf({ documents, judgements }: Pick<Presentation, 'documents' | 'judgements'>, terms: unknown): string {
  return fingerprint({
    terms,
    documents: documents.map(({ kind, title, originals, copies, face }) => ({ kind, title, originals, copies, face })),
    accepted: judgements
      .filter(({ verdict }) => verdict === 'accepted')
      .map(({ rule, place, says }) => ({ rule, place, says })),
  })
}
