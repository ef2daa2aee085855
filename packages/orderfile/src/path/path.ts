import { type Day, dayIn } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { presentBy } from '../credit/last-presentation.ts'
import { type Percent, percentOf } from '../progress/pace.ts'
import type { Bound } from '../shipment/limit-rules.ts'
import { backward } from './backward.ts'
import { type PathRules, rulesFor } from './durations.ts'
import { type Driver, forward, type NodeState, type Reckoned } from './forward.ts'
import type { NodeFact, PathFacts } from './node-fact.ts'
import { located } from './placed.ts'
import type { Workdays } from './workdays.ts'

/** What the file tells of a step and everybody may see. */
type Told = Omit<
  NodeFact,
  'after' | 'done' | 'day' | 'at' | 'again' | 'reopened' | 'byPlan' | 'first' | 'whose' | 'making' | 'link'
>

/** A step as it stands today: the last day it may end, when it will, or when it did. */
export interface PathNode extends Told {
  readonly state: NodeState
  /** The latest finish, counted back from ship-by; none where nothing hangs on it or no latest shipment is agreed. */
  readonly latest?: Day
  /** When it is reckoned to end, while it is open. */
  readonly forecast?: Day
  readonly actual?: Day
  /** Working days from forecast, or actual day, to the latest finish; below zero where it is passed. */
  readonly slack?: number
  /** What the forecast hangs on. */
  readonly driver?: Driver
  /** On the chain that decides the day on board. */
  readonly critical: boolean
  /** Late by itself, not because a step before it is late. */
  readonly cause: boolean
  /** All before it is done: it can be done now. */
  readonly ready: boolean
  /** The last day on which a step before it was done, or on which it was opened again: since then it could go on. */
  readonly since?: Day
  /** How far its goods are, and how far they should be, in percent. */
  readonly progress?: Percent
  /** How the link by which it is to be signed back stands, and since which day. */
  readonly link?: { readonly state: 'sent' | 'read' | 'countered'; readonly day: Day }
}

/** What lists ask of an order's way: when it is on board, by when it must be, and what is left. */
export interface Outlook {
  /** The last day of shipment less what the firm keeps free. */
  readonly shipBy?: Day
  /** The last day of shipment: of all limits the earliest. */
  readonly latest?: Day
  /** Every limit of shipment and whose it is, the earliest first, where there is another than the contract's. */
  readonly bounds?: readonly Bound[]
  /** On hold: nothing rings. */
  readonly held?: true
  /** The day on board: forecast, or actual once the goods are shipped. */
  readonly etd?: Day
  readonly shipped: boolean
  /** Working days between them, while the goods are not on board. */
  readonly slack?: number
}

/** The way of one order on one day. */
export interface Path extends Outlook {
  readonly today: Day
  readonly nodes: readonly PathNode[]
  /** Papers that its file still wants, once it is on board; left out where none is missing. */
  readonly missing?: number
  /** Laboratory tests that have not passed. */
  readonly labs?: PathFacts['labs']
  /** The credits that pay it. */
  readonly credits?: PathFacts['credits']
  /** Laboratory reports that hold until a day. */
  readonly reports?: PathFacts['reports']
  /** The step that is to be done next: of those that can be done now, the one with the least slack. */
  readonly next?: string
  /** The name of the template whose spans hold for it. */
  readonly template?: Words
}

const ON_BOARD = 'on-board'

/** What a day makes of a file's facts, without the single steps: a board asks it of every order there is. */
export function outlookOf(facts: PathFacts, firmRules: PathRules, workdays: Workdays, today: Day): Outlook {
  const rules = rulesFor(facts, firmRules)
  const known = located(facts, rules).nodes.map((node) => withDay(node, rules.zone))
  return look(facts, rules, workdays, forward(known, rules, workdays, today).get(ON_BOARD))
}

/** The path of a file's facts on a day: latest finishes counted back from ship-by, forecasts counted on from what has happened. */
export function pathOf(facts: PathFacts, firmRules: PathRules, workdays: Workdays, today: Day): Path {
  const rules = rulesFor(facts, firmRules)
  const template = firmRules.template(facts)
  const known = located(facts, rules).nodes.map((node) => withDay(node, rules.zone))
  const reckoned = forward(known, rules, workdays, today)
  const board = reckoned.get(ON_BOARD)
  const outlook = look(facts, rules, workdays, board)
  const latest = backward(known, rules, workdays, limits(facts, outlook.shipBy, board))
  const chain = chainOf(reckoned)
  const nodes = known.map((node) => nodeOf(node, { reckoned, latest, chain, workdays, today }))
  const named = template ? { template: template.name } : {}
  const { missing, labs, reports, credits } = facts
  const beside = {
    ...(missing ? { missing } : {}),
    ...(labs ? { labs } : {}),
    ...(reports ? { reports } : {}),
    ...(credits ? { credits } : {}),
  }
  return { ...outlook, today, nodes, ...nextOf(nodes), ...named, ...beside }
}

function look(facts: PathFacts, rules: PathRules, workdays: Workdays, board: Reckoned | undefined): Outlook {
  const shipBy = facts.latest && workdays.add(facts.latest, -rules.days('buffer'))
  const [etd, shipped] = [board?.day, board?.state === 'done']
  const slack = etd && shipBy && !shipped ? workdays.slack(etd, shipBy) : undefined
  return {
    shipped,
    ...(facts.latest ? { latest: facts.latest } : {}),
    ...(facts.bounds ? { bounds: facts.bounds } : {}),
    ...(facts.held ? { held: facts.held } : {}),
    ...(shipBy ? { shipBy } : {}),
    ...(etd ? { etd } : {}),
    ...(slack === undefined ? {} : { slack }),
  }
}

function withDay(node: NodeFact, zone: string): NodeFact {
  const { at, first, link } = node
  if (!at && !first && !link) return node
  return {
    ...node,
    ...(at && !node.day && { day: dayIn(at, zone) }),
    ...(first && first.length > 10 && { first: dayIn(first, zone) }),
    ...(link && { link: { ...link, at: dayIn(link.at, zone) } }),
  }
}

function limits(
  { letter, credits }: PathFacts,
  shipBy: Day | undefined,
  board: Reckoned | undefined,
): ReadonlyMap<string, Day> {
  const presented = letter && board?.day ? presentBy(board.day, credits) : undefined
  return new Map([
    ...(shipBy ? [[ON_BOARD, shipBy] as const] : []),
    ...(presented ? [['papers', presented] as const] : []),
  ])
}

interface Seen {
  readonly reckoned: ReadonlyMap<string, Reckoned>
  readonly latest: ReadonlyMap<string, Day>
  readonly chain: ReadonlySet<string>
  readonly workdays: Workdays
  readonly today: Day
}

function nodeOf(node: NodeFact, seen: Seen): PathNode {
  const { id, after } = node
  const workdays = seen.workdays.in(node.country)
  const { state, day, driver } = seen.reckoned.get(id) ?? { state: 'open' }
  return {
    ...toldOf(node),
    state,
    ...daysOf(state, day),
    ...slackOf(day, seen.latest.get(id), workdays),
    ...(driver && { driver }),
    critical: seen.chain.has(id),
    cause: isLate(id, seen) && !(driver?.node && isLate(driver.node, seen)),
    ready: state === 'open' && after.every((one) => seen.reckoned.get(one.node)?.state !== 'open'),
    ...sinceOf(node, seen),
    ...(node.link ? { link: { state: node.link.state, day: node.link.at } } : {}),
    ...(node.making ? { progress: percentOf(node.making, workdays, seen.today) } : {}),
  }
}

/** Named one by one: to take the rest out of a copy takes twice as long, for every step of every order of a day. */
function toldOf(node: NodeFact): Told {
  const { id, kind, part, plan, promise, promises, failed, sample, doubt, correction, unlooked } = node
  return {
    ...{ id, kind, part },
    ...whoOf(node),
    ...(plan && { plan }),
    ...(promise && { promise }),
    ...(promises && { promises }),
    ...(failed && { failed }),
    ...(sample && { sample }),
    ...(doubt && { doubt }),
    ...(correction && { correction }),
    ...(unlooked && { unlooked }),
  }
}

function whoOf({ name, party, country }: NodeFact): Pick<Told, 'name' | 'party' | 'country'> {
  return { ...(name && { name }), ...(party !== undefined && { party }), ...(country && { country }) }
}

function sinceOf({ after, reopened }: NodeFact, { reckoned }: Seen): Pick<PathNode, 'since'> {
  const before = after.map((one) => reckoned.get(one.node)).filter((one) => one?.state !== 'open')
  const last = [...before.flatMap((one) => one?.day ?? []), ...(reopened ? [reopened] : [])].toSorted().at(-1)
  return last ? { since: last } : {}
}

function daysOf(state: NodeState, day: Day | undefined): Pick<PathNode, 'forecast' | 'actual'> {
  if (!day) return {}
  return state === 'open' ? { forecast: day } : { actual: day }
}

function slackOf(
  day: Day | undefined,
  latest: Day | undefined,
  workdays: Workdays,
): Pick<PathNode, 'latest' | 'slack'> {
  if (!latest) return {}
  return day ? { latest, slack: workdays.slack(day, latest) } : { latest }
}

function isLate(id: string, { reckoned, latest }: Pick<Seen, 'reckoned' | 'latest'>): boolean {
  const [one, limit] = [reckoned.get(id), latest.get(id)]
  return one?.state === 'open' && one.day !== undefined && limit !== undefined && one.day > limit
}

/** From the day on board back along what each step waits for, as long as it is open. */
function chainOf(reckoned: ReadonlyMap<string, Reckoned>): ReadonlySet<string> {
  const chain = new Set<string>()
  for (let at: string | undefined = ON_BOARD; at; ) {
    const one: Reckoned | undefined = reckoned.get(at)
    if (one?.state !== 'open') break
    chain.add(at)
    at = one.driver?.node
  }
  return chain
}

function nextOf(nodes: readonly PathNode[]): { readonly next?: string } {
  const ready = nodes.filter((node) => node.ready)
  const [first] = ready.toSorted(
    (a, b) => (a.slack ?? FAR) - (b.slack ?? FAR) || ((a.forecast ?? '') < (b.forecast ?? '') ? -1 : 1),
  )
  return first ? { next: first.id } : {}
}

/** More than any slack. */
const FAR = 100_000
