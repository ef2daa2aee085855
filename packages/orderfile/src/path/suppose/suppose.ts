import type { Firm } from '@gendan/firm/firm'
import { neededBy } from '@gendan/forms/deal/needed-by'
import type { Measure } from '@gendan/forms/sourcing/compare'
import type { Day } from '@gendan/kernel/day'
import { add, type Decimal } from '@gendan/kernel/decimal'
import { type Finding, judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { alarmDays, type Watched } from '../../alarms/alarm.ts'
import { ringing } from '../../alarms/alarms.ts'
import { houseOf } from '../../deal-of.ts'
import type { OrderFile } from '../../order-file.ts'
import { type PathRules, pathRulesOf } from '../durations.ts'
import { type MarginFacts, type MarginToday, marginToday } from '../margin-facts.ts'
import type { PathFacts } from '../node-fact.ts'
import { type Path, type PathNode, pathOf } from '../path.ts'
import { placedFacts } from '../path-facts.ts'
import { placed } from '../placed.ts'
import { nodeName } from '../why.ts'
import { type Workdays, workdaysOf } from '../workdays.ts'
import { supposeRules } from './suppose-rules.ts'
import type { Supposed } from './supposed.ts'
import { type OtherOffer, otherOffers, type SupposedCost, supposedCosts, totalCost } from './supposed-costs.ts'
import { type NewArrivals, restFacts, supposedFacts } from './supposed-facts.ts'

/** An order as it stands, or as it would. */
export interface Seen {
  readonly etd?: Day
  readonly shipBy?: Day
  readonly slack?: number
  /** When the money is all in. */
  readonly paid?: Day
  /** What rings, and at which step. */
  readonly alarms: readonly { readonly rule: string; readonly at: string; readonly says: Words }[]
}

/** What would come of it: the days, the money, what stands against it. */
export interface Supposition {
  readonly before: Seen
  readonly after: Seen
  /** The second shipment, where the goods go in two. */
  readonly rest?: Seen
  readonly path: Path
  /** Steps that would end on another day, in the order of the file. */
  readonly moved: readonly {
    readonly node: string
    readonly name: Words
    readonly before?: Day
    readonly after?: Day
  }[]
  /** In the firm's money. */
  readonly costs: readonly SupposedCost[]
  readonly total: Decimal
  readonly margin: { readonly before?: MarginToday; readonly after?: MarginToday }
  readonly findings: readonly Finding[]
}

/**
 * The order with other days, other suppliers, two shipments, a later latest day or more cost: reckoned as the path itself is, nothing
 * is kept. Undefined before the customer has ordered.
 */
export function suppose(
  file: OrderFile,
  house: Pick<Firm, 'rules' | 'rates'>,
  supposed: Supposed,
  today: Day,
  party: { readonly nameOf: (id: string) => Words; readonly countryOf: (id: string) => string | undefined },
): Supposition | undefined {
  const facts = placedFacts(file, party.countryOf)
  if (!facts) return undefined
  const by = byRules(house, today)
  const measure: Measure = { house: by.house, today, needed: neededBy(file.deal) }
  const offers = otherOffers(file.deal, supposed, measure)
  const costs = supposedCosts(offers, supposed, measure, party.nameOf)
  const total = totalCost(costs)
  const tried = supposedFacts(facts, supposed, arrivalsOf(file, supposed, offers))
  // Another supplier works by the calendar of his own country.
  const then = { ...placed(tried, file.buyer, party.countryOf), ...dearer(facts.margin, total) }
  const [was, path] = [wayOf(facts, by), wayOf(then, by)]
  const { split } = supposed
  return {
    before: seen(was, facts, by),
    after: seen(path, then, by),
    ...(split ? { rest: seen(wayOf(restFacts(then, split.rest), by), then, by) } : {}),
    path,
    moved: movedOf(was, path),
    ...{ costs, total },
    margin: { ...marginBy('before', facts, by), ...marginBy('after', then, by) },
    findings: judge(supposeRules, {
      ...{ supposed, today, offers, nodes: facts.nodes, letter: facts.letter, latest: facts.latest },
      partial: file.deal.contract?.terms.shipment.partial ?? true,
      paced: pacedDay(was),
    }),
  }
}

/** When the goods are complete, where the output of the last days says so. */
function pacedDay({ nodes }: Path): Day | undefined {
  const complete = nodes.find(({ kind }) => kind === 'complete')
  return complete?.driver?.by === 'pace' ? complete.forecast : undefined
}

interface By {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly days: Watched['days']
  readonly house: ReturnType<typeof houseOf>
  readonly today: Day
}

function byRules(firm: Pick<Firm, 'rules' | 'rates'>, today: Day): By {
  const rules = pathRulesOf(firm)
  return { rules, workdays: workdaysOf(rules), days: alarmDays(firm), house: houseOf(firm, {}), today }
}

function wayOf(facts: PathFacts, { rules, workdays, today }: By): Path {
  return pathOf(facts, rules, workdays, today)
}

function seen(path: Path, { margin }: PathFacts, { workdays, days, house }: By): Seen {
  const { etd, shipBy, slack } = path
  const paid = path.nodes.findLast(({ kind }) => kind === 'paid' || kind === 'paid-before')
  const on = paid?.actual ?? paid?.forecast
  const rung = ringing({ path, workdays, days, margin: marginToday(margin, house) })
  return {
    ...(etd ? { etd } : {}),
    ...(shipBy ? { shipBy } : {}),
    ...(slack === undefined ? {} : { slack }),
    ...(on ? { paid: on } : {}),
    alarms: rung.map(({ alarm, ring: { at, says } }) => ({ rule: alarm.id, at, says })),
  }
}

/** The day that was typed, or the last one that the offer names. */
function arrivalsOf({ deal }: OrderFile, { suppliers }: Supposed, offers: readonly OtherOffer[]): NewArrivals {
  return new Map(
    suppliers.flatMap(({ purchase, asked, day }) => {
      const offered = offers
        .filter((other) => other.purchase.id === purchase)
        .flatMap(({ offer }) => offer.arrives ?? [])
      const on = day ?? offered.toSorted().at(-1)
      const supplier = deal.sourcing?.asked.find(({ id }) => id === asked)?.supplier
      return on ? [[purchase, { day: on, supplier }] as const] : []
    }),
  )
}

function dearer(margin: MarginFacts | undefined, more: Decimal): { readonly margin?: MarginFacts } {
  return margin ? { margin: { ...margin, now: { ...margin.now, totalCost: add(margin.now.totalCost, more) } } } : {}
}

function marginBy<Key extends string>(
  key: Key,
  { margin }: PathFacts,
  { house }: By,
): { readonly [K in Key]?: MarginToday } {
  const told = marginToday(margin, house)
  return (told ? { [key]: told } : {}) as { readonly [K in Key]?: MarginToday }
}

function movedOf(was: Path, is: Path): Supposition['moved'] {
  return is.nodes.flatMap((node) => {
    const old = was.nodes.find(({ id }) => id === node.id)
    const [before, after] = [dayOf(old), dayOf(node)]
    if (before === after) return []
    return [{ node: node.id, name: nodeName(node), ...(before ? { before } : {}), ...(after ? { after } : {}) }]
  })
}

function dayOf(node: PathNode | undefined): Day | undefined {
  return node?.actual ?? node?.forecast
}
