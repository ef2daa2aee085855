import { readdirSync, readFileSync } from 'node:fs'
import { aggregateOf, aggregates } from '@gendan/contract/aggregates'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shapePrint } from './shape-print.ts'
import { upcastEvent, upcastState } from './upcast.ts'

const FIXTURES = new URL('upcast/fixtures/', import.meta.url)

/** One file for every shape ever saved: a state and an event of each type, as they stood in the database of their day. */
interface Fixture {
  readonly kind: string
  readonly shape: number
  /** Fingerprint of the shape's JSON Schema: a change of the shape without a new number is noticed by it. */
  readonly print: string
  readonly state: unknown
  readonly events: readonly { readonly type: string }[]
}

const fixtures = readdirSync(FIXTURES).map(
  (name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as Fixture,
)

describe.each(aggregates)('what was saved of $kind', (aggregate) => {
  const own = fixtures.filter((fixture) => fixture.kind === aggregate.kind)

  test('has a fixture of every shape up to today', () => {
    const shapes = own.map((fixture) => fixture.shape).sort((a, b) => a - b)
    expect(shapes).toEqual(Array.from({ length: aggregate.shape }, (_, i) => i + 1))
  })

  test('has today the shape its number says: whoever changes it, gives it a new number, an upcaster and a fixture', () => {
    const today = own.find((fixture) => fixture.shape === aggregate.shape)
    expect(today?.print).toBe(shapePrint(aggregate))
  })

  test('is read in today’s shape, whatever shape it was saved in', () => {
    for (const { shape, state, events } of own) {
      expect(aggregate.state.safeParse(upcastState(aggregate.kind, shape, state)).error).toBeUndefined()
      for (const event of events)
        expect(aggregate.event.safeParse(upcastEvent(aggregate.kind, shape, event)).error).toBeUndefined()
    }
  })

  test('has every type of event in its fixture of today', () => {
    const today = own.find((fixture) => fixture.shape === aggregate.shape)
    expect(new Set(today?.events.map((event) => event.type))).toEqual(typesOf(aggregate.event))
  })
})

test('a state of a later release is refused, not guessed at', () => {
  expect(() => upcastState('party', aggregateOf('party').shape + 1, {})).toThrow('this release knows')
})

function typesOf(event: z.ZodType): ReadonlySet<string> {
  const schema = JSON.stringify(z.toJSONSchema(event, { io: 'output', unrepresentable: 'any' }))
  return new Set([...schema.matchAll(/"type":\{"type":"string","const":"([a-z-]+)"/g)].map(([, type]) => type ?? ''))
}
