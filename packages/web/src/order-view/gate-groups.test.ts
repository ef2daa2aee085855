import type { Lamp } from '@gendan/orderfile/gate'
import { expect, test } from 'vitest'
import { lookOfAll, nextGate, phaseGroups } from './gate-groups.ts'

const lamp = (gate: string, part: string, state: Lamp['state'], forced = false): Lamp => ({
  gate,
  part,
  state,
  title: { en: gate, zh: gate },
  signers: [],
  ownHand: false,
  print: '',
  changed: [],
  record: forced
    ? { signed: { by: '', post: 'manager', at: '', print: '', facts: {}, self: false, evidence: [], forced, note: '' } }
    : {},
})

test('the gates of many purchases are one in their phase', () => {
  const groups = phaseGroups([lamp('G5', '', 'open'), lamp('G12', 'p1', 'open'), lamp('G12', 'p2', 'turn')])
  expect(
    groups.map(({ phase, gates }) => [phase.id, gates.map(({ gate, lamps }) => `${gate} × ${lamps.length}`)]),
  ).toEqual([
    ['agreed', ['G5 × 1']],
    ['made', ['G12 × 2']],
  ])
})

test('together they look like the one that most wants a person, and green only where every one is', () => {
  const [open, forced, turn, again] = [
    lamp('G12', 'a', 'open'),
    lamp('G12', 'b', 'open', true),
    lamp('G12', 'c', 'turn'),
    lamp('G12', 'd', 'again'),
  ]
  expect([lookOfAll([open]), lookOfAll([open, forced]), lookOfAll([forced, turn]), lookOfAll([turn, again])]).toEqual([
    'open',
    'forced',
    'turn',
    'again',
  ])
})

test('the next step stands at the gate of its paper', () => {
  const says = { en: '', zh: '' }
  expect(nextGate({ next: { says, does: 'paper', kind: 'purchase-order', part: 'p2' } })).toEqual({
    gate: 'G12',
    part: 'p2',
  })
  expect(nextGate({ next: { says, does: 'gate', gate: 'G9' } })).toEqual({ gate: 'G9', part: '' })
  expect(nextGate({ next: { says, does: 'section', section: 'cost' } })).toBeUndefined()
})
