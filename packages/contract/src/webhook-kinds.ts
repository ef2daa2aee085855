import { z } from 'zod'
import { aggregates } from './aggregates.ts'

/** What nobody outside is told: numbers are told with their papers, how programs and mail are let in is the firm's own, and a person's day is his. */
const OURS: readonly string[] = [
  'series',
  'token',
  'webhook',
  'mail-account',
  'errand',
  'day-log',
  'hand-over',
  'newcomer',
  'newcomer-list',
]

/** A kind of record with the types of its events. */
export interface ToldKind {
  readonly kind: string
  readonly events: readonly string[]
}

/** Everything that a webhook may be told, by kind: "order-file" and "order-file.paper-issued" are both choices. */
export function toldKinds(): readonly ToldKind[] {
  return aggregates
    .filter(({ kind }) => !OURS.includes(kind))
    .map(({ kind, event }) => ({
      kind,
      events: typesIn(z.toJSONSchema(event, { unrepresentable: 'any', io: 'output' })).sort(),
    }))
}

/** Those choices that there are not. */
export function untold(kinds: readonly string[]): readonly string[] {
  const known = new Set(toldKinds().flatMap(({ kind, events }) => [kind, ...events.map((event) => `${kind}.${event}`)]))
  return kinds.filter((kind) => !known.has(kind))
}

interface Union {
  readonly properties?: { readonly type?: { readonly const?: unknown } }
  readonly anyOf?: readonly unknown[]
  readonly oneOf?: readonly unknown[]
}

function typesIn(schema: unknown): string[] {
  const { properties, anyOf = [], oneOf = [] } = schema as Union
  const own = properties?.type?.const
  return [...(typeof own === 'string' ? [own] : []), ...[...anyOf, ...oneOf].flatMap(typesIn)]
}
