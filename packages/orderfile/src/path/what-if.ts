import type { Firm, PathSettings } from '@gendan/firm/firm'
import type { Day } from '@gendan/kernel/day'
import { alarmDays, type Watched } from '../alarms/alarm.ts'
import { ringing } from '../alarms/alarms.ts'
import { houseOf } from '../deal-of.ts'
import { type BoardState, boardState, boardStates } from './board.ts'
import { type PathRules, pathRulesOf } from './durations.ts'
import { type Judging as House, marginToday } from './margin-facts.ts'
import type { PathFacts } from './node-fact.ts'
import { type Outlook, pathOf } from './path.ts'
import { type Workdays, workdaysOf } from './workdays.ts'

/** An order as it stands by one set of rules. */
export interface Standing extends Pick<Outlook, 'etd' | 'shipBy' | 'slack'> {
  readonly state: BoardState
  /** The alarms that ring, by their ids, each as often as it rings. */
  readonly alarms: readonly string[]
}

/** An order whose day on board, latest day or alarms come out otherwise. */
export interface Moved<Order> {
  readonly order: Order
  readonly before: Standing
  readonly after: Standing
}

/** What other spans, thresholds or working days would do to the orders under way. */
export interface WhatIf<Order> {
  readonly orders: number
  readonly moved: readonly Moved<Order>[]
  readonly states: {
    readonly before: Readonly<Record<BoardState, number>>
    readonly after: Readonly<Record<BoardState, number>>
  }
  /** How often each alarm rings; only those that ring before or after. */
  readonly alarms: readonly { readonly alarm: string; readonly before: number; readonly after: number }[]
}

type Rules = Pick<Firm, 'rules' | 'rates'>

/** Every order reckoned twice for one day, by the rules as they stand and with this in their place. The ones that move most come first. */
export function whatIf<Order extends { readonly facts: PathFacts }>(
  orders: readonly Order[],
  firm: Rules,
  path: PathSettings,
  today: Day,
): WhatIf<Order> {
  const [was, is] = [judge(firm, today), judge({ ...firm, rules: { ...firm.rules, path } }, today)]
  const all = orders.map((order) => ({ order, before: was(order.facts), after: is(order.facts) }))
  const [before, after] = [all.map((one) => one.before), all.map((one) => one.after)]
  const ids = [...new Set([...before, ...after].flatMap(({ alarms }) => alarms))].toSorted()
  return {
    orders: orders.length,
    moved: all.filter(isMoved).toSorted((a, b) => weight(b) - weight(a)),
    states: { before: countsOf(before), after: countsOf(after) },
    alarms: ids.map((alarm) => ({ alarm, before: rings(before, alarm), after: rings(after, alarm) })),
  }
}

interface Judging {
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly days: Watched['days']
  readonly house: House
}

function judge(firm: Rules, today: Day): (facts: PathFacts) => Standing {
  const rules = pathRulesOf(firm)
  const by: Judging = { rules, workdays: workdaysOf(rules), days: alarmDays(firm), house: houseOf(firm, {}) }
  return (facts) => standing(facts, by, today)
}

function standing(facts: PathFacts, { rules, workdays, days, house }: Judging, today: Day): Standing {
  const path = pathOf(facts, rules, workdays, today)
  const { etd, shipBy, slack } = path
  return {
    ...(etd ? { etd } : {}),
    ...(shipBy ? { shipBy } : {}),
    ...(slack === undefined ? {} : { slack }),
    state: boardState(path),
    alarms: ringing({ path, workdays, days, margin: marginToday(facts.margin, house) }).map(({ alarm }) => alarm.id),
  }
}

function isMoved({ before, after }: Moved<unknown>): boolean {
  return (
    before.etd !== after.etd ||
    before.shipBy !== after.shipBy ||
    before.slack !== after.slack ||
    before.alarms.join(' ') !== after.alarms.join(' ')
  )
}

/** An order that becomes late or stops being so first, then by how far its slack moves, then by its alarms. */
function weight({ before, after }: Moved<unknown>): number {
  const turned = (before.state === 'late') === (after.state === 'late') ? 0 : 10_000
  const slack = (after.slack ?? 0) - (before.slack ?? 0)
  const alarms = after.alarms.length - before.alarms.length
  return turned + (slack < 0 ? -slack : slack) * 10 + (alarms < 0 ? -alarms : alarms)
}

function countsOf(all: readonly Standing[]): Record<BoardState, number> {
  return Object.fromEntries(
    boardStates.map((state) => [state, all.filter((one) => one.state === state).length]),
  ) as Record<BoardState, number>
}

function rings(all: readonly Standing[], alarm: string): number {
  return all.reduce((sum, { alarms }) => sum + alarms.filter((id) => id === alarm).length, 0)
}
