import { firm } from '@gendan/firm/firm'
import { expect, test } from 'vitest'
import { pathRulesOf } from './durations.ts'
import type { NodeFact } from './node-fact.ts'
import { pathOf } from './path.ts'
import { workdaysOf } from './workdays.ts'

const usual = pathRulesOf(firm.born('c'))
const workdays = workdaysOf(usual)

/** Confirmed on the tenth by the firm's own clock, and once more on the eighteenth. */
const confirmed: NodeFact = {
  ...{ id: 'confirmed', kind: 'confirmed', part: '', after: [], done: true },
  ...{ at: '2026-03-18T01:00:00.000Z', first: '2026-03-09T17:30:00.000Z' },
}
const sample: NodeFact = {
  ...{ id: 'sample-sent/x1', kind: 'sample-sent', part: 'x1' },
  after: [{ node: 'confirmed', by: 'sample' }],
}

function forecast(more: Partial<NodeFact> = {}) {
  const facts = { letter: false, nodes: [confirmed, { ...sample, ...more }] }
  return pathOf(facts, usual, workdays, '2026-03-17').nodes.find(({ kind }) => kind === 'sample-sent')?.forecast
}

test('what is signed once more does not hold up work that began when it was signed first', () => {
  expect(forecast()).toBe(workdays.add('2026-03-10', usual.days('sample')))
})

test('what must be done once more itself is counted from the new signature', () => {
  expect(forecast({ again: true })).toBe(workdays.add('2026-03-18', usual.days('sample')))
})
