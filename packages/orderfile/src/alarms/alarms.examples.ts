import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import { calendarShape } from '@gendan/trade/calendar/working-calendar'
import type { ToOrder } from '../accessories/to-order.ts'
import type { Path, PathNode } from '../path/path.ts'
import { workdaysOf } from '../path/workdays.ts'
import type { ScarceFact } from '../scarce/scarce-fact.ts'
import type { Watched } from './alarm.ts'

const workdays = workdaysOf({ calendar: calendarShape.parse({ unknownHolidays: 'weekends' }) })

function step(kind: PathNode['kind'], more: Partial<PathNode> = {}): PathNode {
  const id = more.part ? `${kind}/${more.part}` : kind
  return { id, kind, part: '', state: 'open', critical: false, cause: false, ready: true, ...more }
}

/** An order on Wednesday 18 March 2026 with these steps. */
function seen(nodes: readonly PathNode[], more: Partial<Path> = {}): Watched {
  const path: Path = { today: '2026-03-18', shipped: false, nodes, ...more }
  return { path, workdays, days: (_, usual) => usual }
}

const screws: Omit<ToOrder, 'by'> = {
  ...{ key: 'g2', code: 'M6-40', name: { en: 'Bolt', zh: '螺丝' }, unit: 'PCE', toBuy: decimal('4000') },
  ...{ timed: true, at: 'bulk-start' },
}
const lab = { id: 'lt1', standard: 'EN 71-3', laboratory: 'SGS', state: 'sent', due: '2026-03-30' } as const

const dated = { id: 'lt1', standard: 'EN 71-3' }

/** Bulk is to begin in two working days. */
const bulk = step('bulk-start', { plan: '2026-03-20' })
const done = (kind: PathNode['kind'], actual: string, part = '') =>
  step(kind, { state: 'done', actual, part, ready: false })

/** A credit that came on Friday the 13th, with so many points open. */
const came = { credit: 'c1', number: 'LC26-0418', received: '2026-03-13', period: 21, open: 2, unjudged: 2 } as const

export const alarmExamples: readonly RuleExample<Watched>[] = [
  {
    rule: 'AL-01',
    holds: seen([], { slack: 3, etd: '2026-06-03' }),
    fails: seen([], { slack: -2, etd: '2026-06-10' }),
  },
  {
    rule: 'AL-10',
    holds: seen([step('letter')], { credits: [{ ...came, open: 0, unjudged: 0, audited: true }] }),
    fails: seen([step('letter')], { credits: [came] }),
  },
  {
    rule: 'AL-11',
    holds: seen([step('letter')], { latest: '2026-05-20', credits: [came] }),
    fails: seen([step('letter')], { latest: '2026-04-02', credits: [came] }),
  },
  {
    rule: 'AL-14',
    holds: seen([step('papers')], { credits: [{ ...came, expiry: '2026-04-20' }] }),
    fails: seen([step('papers')], { credits: [{ ...came, expiry: '2026-03-25' }] }),
  },
  {
    rule: 'AL-05',
    holds: {
      ...seen([]),
      margin: { margin: decimal('0.11'), band: 'in-range', signed: decimal('0.12'), signedBand: 'in-range' },
    },
    fails: {
      ...seen([]),
      margin: { margin: decimal('0.07'), band: 'below-rate', signed: decimal('0.12'), signedBand: 'in-range' },
    },
  },
  { rule: 'AL-02', holds: seen([], { slack: 3 }), fails: seen([], { slack: 1 }) },
  {
    rule: 'AL-03',
    holds: seen([step('mid-inspected', { plan: '2026-03-18' })]),
    fails: seen([step('mid-inspected', { plan: '2026-03-16' })]),
  },
  {
    rule: 'AL-03',
    holds: seen([step('mid-inspected', { plan: '2026-03-16', failed: true })]),
    fails: seen([step('mid-inspected', { plan: '2026-03-16', promise: '2026-03-17' })]),
  },
  {
    rule: 'AL-07',
    holds: seen([done('proforma', '2026-03-09'), step('signed-back', { since: '2026-03-18' })]),
    fails: seen([done('proforma', '2026-03-09'), step('signed-back', { since: '2026-03-10' })]),
  },
  {
    rule: 'AL-07',
    holds: seen([done('proforma', '2026-03-17'), step('signed-back')]),
    fails: seen([done('proforma', '2026-03-13'), step('signed-back')]),
  },
  {
    rule: 'AL-07C',
    holds: seen([done('proforma', '2026-03-13'), step('signed-back', { link: { state: 'read', day: '2026-03-16' } })]),
    fails: seen([
      done('proforma', '2026-03-13'),
      step('signed-back', { link: { state: 'countered', day: '2026-03-17' } }),
    ]),
  },
  {
    rule: 'AL-17C',
    holds: seen([step('purchase-back', { part: 'p1', link: { state: 'sent', day: '2026-03-17' } })]),
    fails: seen([step('purchase-back', { part: 'p1', link: { state: 'countered', day: '2026-03-18' } })]),
  },
  {
    rule: 'AL-08',
    holds: seen([step('deposit'), step('bulk-start', { plan: '2026-04-10' })]),
    fails: seen([step('deposit'), step('bulk-start', { plan: '2026-03-20' })]),
  },
  {
    rule: 'AL-20P',
    holds: seen([step('complete', { progress: { done: 52, planned: 61 } })]),
    fails: seen([step('complete', { progress: { done: 50, planned: 61 } })]),
  },
  { rule: 'AL-12', holds: seen([], { latest: '2026-04-20' }), fails: seen([], { latest: '2026-03-25' }) },
  {
    rule: 'AL-15',
    holds: seen([done('sample-sent', '2026-03-16', 'x1'), step('sample-approved', { part: 'x1' })]),
    fails: seen([done('sample-sent', '2026-03-09', 'x1'), step('sample-approved', { part: 'x1' })]),
  },
  {
    rule: 'AL-16',
    holds: seen([bulk, step('sample-approved', { part: 'x1' })]),
    fails: seen([bulk, step('sample-approved', { part: 'x1', sample: { accessory: true } })]),
  },
  {
    rule: 'AL-17',
    holds: seen([done('purchase-placed', '2026-03-18', 'p1'), step('purchase-back', { part: 'p1' })]),
    fails: seen([done('purchase-placed', '2026-03-16', 'p1'), step('purchase-back', { part: 'p1' })]),
  },
  {
    rule: 'AL-18',
    holds: seen([step('purchase-delivered', { part: 'p1', plan: '2026-03-23', promise: '2026-03-23' })]),
    fails: seen([step('purchase-delivered', { part: 'p1', plan: '2026-03-16', promise: '2026-03-16' })]),
  },
  {
    rule: 'AL-20',
    holds: seen([step('complete', { promises: [promised('2026-05-26', '2026-05-25')] })]),
    fails: seen([step('complete', { promises: [promised('2026-06-02', '2026-05-25')] })]),
  },
  {
    rule: 'AL-21',
    holds: seen([step('final-inspected', { forecast: '2026-03-20', plan: '2026-03-20' })]),
    fails: seen([step('final-inspected', { forecast: '2026-03-20' })]),
  },
  {
    rule: 'AL-21M',
    holds: seen([step('complete', { plan: '2026-03-25' })]),
    fails: seen([step('complete', { plan: '2026-03-25', unlooked: true })]),
  },
  {
    rule: 'AL-21P',
    holds: seen([
      step('final-inspected', { plan: '2026-03-19' }),
      step('complete', { progress: { done: 70, planned: 96, packed: 84 } }),
    ]),
    fails: seen([
      step('final-inspected', { plan: '2026-03-19' }),
      step('complete', { progress: { done: 96, planned: 96, packed: 40 } }),
    ]),
  },
  {
    rule: 'AL-21L',
    holds: seen([step('final-inspected')], { shipBy: '2026-05-20', labs: [lab] }),
    fails: seen([step('final-inspected')], { shipBy: '2026-04-28', labs: [lab] }),
  },
  {
    rule: 'AL-21V',
    holds: seen([step('final-inspected')], { shipBy: '2026-04-28', reports: [{ ...dated, until: '2026-05-31' }] }),
    fails: seen([step('final-inspected')], { shipBy: '2026-04-28', reports: [{ ...dated, until: '2026-04-10' }] }),
  },
  {
    rule: 'AL-21V',
    holds: seen([step('on-board')], { shipBy: '2026-06-28', reports: [{ ...dated, until: '2026-06-10' }] }),
    fails: seen([step('on-board')], { shipBy: '2026-06-28', reports: [{ ...dated, until: '2026-03-17' }] }),
  },
  {
    rule: 'AL-21D',
    holds: seen([step('final-inspected')], { labs: [lab] }),
    fails: seen([step('final-inspected')], {
      labs: [{ ...lab, state: 'doubt', since: '2026-03-17', word: 'lead 88 of 90' }],
    }),
  },
  {
    rule: 'AL-21P',
    holds: seen([
      step('final-inspected', { plan: '2026-03-19' }),
      step('complete', { progress: { done: 84, planned: 96 } }),
    ]),
    fails: seen([
      step('final-inspected', { plan: '2026-03-19' }),
      step('complete', { progress: { done: 62, planned: 96 } }),
    ]),
  },
  {
    rule: 'AL-22C',
    holds: seen([step('final-inspected', { correction: { until: '2026-03-18', what: 'new drill', whom: 'Lin' } })]),
    fails: seen([step('final-inspected', { correction: { until: '2026-03-16', what: 'new drill', whom: 'Lin' } })]),
  },
  {
    rule: 'AL-22D',
    holds: seen([step('mid-inspected')]),
    fails: seen([step('mid-inspected', { doubt: { day: '2026-03-18', what: 'darker than the sample' } })]),
  },
  { rule: 'AL-22', holds: seen([step('mid-inspected')]), fails: seen([step('mid-inspected', { failed: true })]) },
  {
    rule: 'AL-23',
    holds: seen([done('final-inspected', '2026-03-18'), step('packing-list')]),
    fails: seen([done('final-inspected', '2026-03-17'), step('packing-list')]),
  },
  {
    rule: 'AL-24',
    holds: seen([done('on-board', '2026-03-16'), step('paid', { driver: { by: 'after', node: 'on-board', days: 5 } })]),
    fails: seen([done('on-board', '2026-03-06'), step('paid', { driver: { by: 'today' } })]),
  },
  {
    rule: 'AL-37',
    holds: seen([bulk, done('sample-approved', '2026-03-16', 'x1')]),
    fails: seen([bulk, step('sample-approved', { part: 'x1' })]),
  },
  {
    rule: 'AL-37',
    holds: seen([done('bulk-start', '2026-03-16'), done('sample-approved', '2026-03-16', 'x1')]),
    fails: seen([done('bulk-start', '2026-03-16'), step('sample-approved', { part: 'x1', state: 'passed' })]),
  },
  {
    rule: 'AL-38',
    holds: seen([step('sample-approved', { part: 'x1', state: 'done', sample: { until: '2028-03-17' } })]),
    fails: seen([step('sample-approved', { part: 'x1', state: 'done', sample: { until: '2026-03-17' } })]),
  },
  {
    rule: 'AL-09',
    holds: seen([step('letter')], { latest: '2026-05-20' }),
    fails: seen([step('letter')], { latest: '2026-04-20' }),
  },
  {
    rule: 'AL-13',
    holds: seen([done('letter', '2026-02-02'), done('on-board', '2026-03-10'), step('papers')]),
    fails: seen([done('letter', '2026-02-02'), done('on-board', '2026-03-02'), step('papers')]),
  },
  {
    rule: 'AL-36',
    holds: seen([done('on-board', '2026-03-10'), step('closed')], { missing: 3 }),
    fails: seen([done('on-board', '2026-03-02'), step('closed')], { missing: 3 }),
  },
  {
    rule: 'AL-19',
    holds: seen([]),
    fails: {
      ...seen([]),
      tight: { maker: { en: 'Anji Boardcraft', zh: '安吉板艺' }, week: '2026-03-23', percent: 118 },
    },
  },
  {
    rule: 'AL-33',
    holds: { ...seen([]), unanswered: { message: 'm1', subject: 'Labels?', day: '2026-03-18' } },
    fails: { ...seen([]), unanswered: { message: 'm1', subject: 'Labels?', day: '2026-03-16' } },
  },
  {
    rule: 'AL-39',
    holds: { ...seen([step('bulk-start')]), accessories: [{ ...screws, by: '2026-04-10' }] },
    fails: { ...seen([step('bulk-start')]), accessories: [{ ...screws, by: '2026-03-20' }] },
  },
  { rule: 'AL-35', holds: short({ own: lasts('8') }), fails: short({ own: lasts('3') }) },
  {
    rule: 'AL-35D',
    holds: short({ shortFrom: '2026-05-20', short: decimal('200'), orders: 2 }),
    fails: short({ shortFrom: '2026-04-08', short: decimal('200'), orders: 2 }),
  },
  {
    rule: 'AL-35S',
    holds: short({}),
    fails: short({ less: { gets: decimal('100'), wanted: decimal('300'), since: '2026-03-17' } }),
  },
]

function lasts(weeks: string) {
  return { weeks: decimal(weeks), ready: decimal('120') }
}

/** An order that wants a chair of which there is not enough. */
function short(fact: Partial<ScarceFact>): Watched {
  return { ...seen([]), scarce: [{ goods: 'g1', code: 'BJ-101', ...fact }] }
}

function promised(day: string, was: string) {
  return { day, was, reason: '喷漆线停机', by: 'a', at: '2026-03-17T02:00:00.000Z' }
}
