import { firm } from '@gendan/firm/firm'
import { expect, test } from 'vitest'
import { pathRulesOf } from '../path/durations.ts'
import type { PathNode } from '../path/path.ts'
import { workdaysOf } from '../path/workdays.ts'
import { ringing } from './alarms.ts'

const workdays = workdaysOf(pathRulesOf(firm.born('c')))

/** A purchase that was promised for Monday, and the bulk planned for the same day, on Wednesday. */
function step(kind: PathNode['kind'], more: Partial<PathNode>): PathNode {
  return { id: kind, kind, part: '', state: 'open', critical: false, cause: false, ready: true, ...more }
}
const late = step('purchase-delivered', { id: 'purchase-delivered/p1', part: 'p1', promise: '2026-03-16' })
const bulk = step('bulk-start', { plan: '2026-03-16' })

test('a step that is overdue is told once: by the alarm of its own, where it has one', () => {
  const path = { today: '2026-03-18', shipped: false, nodes: [late, bulk] }
  const rung = ringing({ path, workdays, days: (_, usual) => usual }).map(({ alarm, ring }) => `${alarm.id} ${ring.at}`)
  expect(rung.toSorted()).toEqual(['AL-03 bulk-start', 'AL-18 purchase-delivered/p1'])
})
