import { expect, test } from 'vitest'
import { type Party, party } from '../party.ts'
import { dropAudit, putAudit, putSupply } from './supply-acts.ts'

const now = { day: '2026-03-10', at: '2026-03-10T02:00:00Z', by: { account: 'a1', posts: ['buyer'] }, id: 'n1' }
const facts = { of: () => ({}) as never, rows: () => [] }
const sewing = { work: 'sewing', perWeek: { value: '12000', unit: 'PCE' } }
const seen = { day: '2026-03-05', by: 'Chen', result: 'conditional', until: '2027-03-04' }

type Deciding = {
  readonly input: { parse: (input: unknown) => unknown }
  readonly decide: (...args: never[]) => unknown
}

function decided(act: Deciding, state: Party, input: unknown) {
  const read = act.input.parse(input)
  const decide = act.decide as unknown as (...args: readonly unknown[]) => ReturnType<typeof putSupply.decide>
  const decision = decide(state, read, now, facts)
  if (!decision.ok) return decision.findings.map(({ rule, at }) => `${rule} ${at}`)
  return decision.changes.reduce((sofar, { event }) => party.evolve(sofar, event as never), state)
}

const maker = party.born('p1')

test('a supplier is known by what he makes in a week of each kind of work, and by what he hands on', () => {
  const after = decided(putSupply, maker, { capacity: [sewing], subcontracts: [{ work: 'printing', risk: 'high' }] })
  expect((after as Party).supply).toEqual({
    capacity: [sewing],
    subcontracts: [{ work: 'printing', to: '', risk: 'high', note: '' }],
    audits: [],
  })
})

test('a capacity of nothing and the same work twice are refused together', () => {
  const nothing = { work: 'cutting', perWeek: { value: '-5', unit: 'PCE' } }
  expect(decided(putSupply, maker, { capacity: [sewing, nothing, sewing] })).toEqual([
    'SU-01 capacity.1.perWeek',
    'SU-02 capacity.2.work',
  ])
})

test('audits stand with the latest first; one that was wrong is put right or taken out', () => {
  const first = decided(putAudit, maker, { audit: seen }) as Party
  const second = decided(putAudit, first, { id: 'n1', audit: { ...seen, result: 'passed' } }) as Party
  expect(second.supply?.audits.map(({ id, result }) => [id, result])).toEqual([['n1', 'passed']])
  expect((decided(dropAudit, second, { audit: 'n1', reason: 'another factory' }) as Party).supply?.audits).toEqual([])
})

test('an audit that is still to come, or counts for less than a day, is refused', () => {
  const odd = { ...seen, day: '2026-03-11', until: '2026-03-01' }
  expect(decided(putAudit, maker, { audit: odd })).toEqual(['SU-03 audit.day', 'SU-04 audit.until'])
  expect(decided(dropAudit, maker, { audit: 'none', reason: 'x' })).toEqual(['SU-05 id'])
})
