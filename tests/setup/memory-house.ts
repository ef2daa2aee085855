import { createHash } from 'node:crypto'
import type { AnyAct } from '@gendan/contract/acts'
import { aggregateOf, aggregates } from '@gendan/contract/aggregates'
import type { Change, Decision, Now } from '@gendan/kernel/act'
import type { Aggregate, Need, Ref } from '@gendan/kernel/aggregate'
import type { Day } from '@gendan/kernel/day'
import type { Finding } from '@gendan/kernel/rule'
import { deskRights } from '@gendan/office/desk'
import type { Player } from '@gendan/office/teller'

/** One act as somebody tries it on a day. */
export interface Trial {
  readonly by: Player
  readonly act: AnyAct
  readonly id: string
  readonly input: unknown
  readonly day: Day
  readonly at: string
}

/** What came of it. `barred` is a named refusal before the act itself: no right, bad input, nothing there. */
export type Fate =
  | { readonly is: 'done'; readonly changes: readonly Change[]; readonly before: Told; readonly after: Told }
  | { readonly is: 'refused'; readonly findings: readonly Finding[] }
  | { readonly is: 'barred'; readonly why: string }
  | { readonly is: 'thrown'; readonly problem: unknown }

/** One aggregate as it stands, with everything that happened to it. */
export interface Told {
  readonly ref: Ref
  readonly state: unknown
  readonly events: readonly unknown[]
}

/** A house without a database: the same acts on the same aggregates, kept in memory. */
export interface MemoryHouse {
  readonly perform: (trial: Trial) => Fate
  readonly of: (kind: string, id: string) => Told
  readonly all: (kind: string) => readonly Told[]
  /** Keeps a page under its hash, so that an act may show it. */
  readonly keep: (bytes: Uint8Array) => string
}

export function memoryHouse(): MemoryHouse {
  const standing = new Map<string, Told>()
  const kept = new Set<string>()
  let count = 0
  const of = (kind: string, id: string): Told =>
    standing.get(`${kind}/${id}`) ?? { ref: { kind, id }, state: aggregateOf(kind).born(id), events: [] }
  const keep = (bytes: Uint8Array): string => {
    const address = createHash('sha256').update(bytes).digest('hex')
    kept.add(address)
    return address
  }
  const perform = (trial: Trial): Fate => {
    count += 1
    const barred = barOf(trial, of, kept)
    if (barred) return { is: 'barred', why: barred }
    const before = of(trial.act.on.kind, trial.id)
    try {
      const { decision, loaded } = decided(trial, before, of, `n-${count}`)
      if (!decision.ok) return { is: 'refused', findings: decision.findings }
      const changes = [...decision.changes, ...pagesOf(decision, keep)]
      const after = evolved(loaded, changes)
      for (const one of after.values()) standing.set(`${one.ref.kind}/${one.ref.id}`, one)
      return { is: 'done', changes, before, after: of(trial.act.on.kind, trial.id) }
    } catch (problem) {
      if ((problem as Error).name === 'ZodError') return { is: 'barred', why: 'malformed' }
      return problem instanceof NotThere ? { is: 'barred', why: 'not found' } : { is: 'thrown', problem }
    }
  }
  const all = (kind: string) => [...standing.values()].filter((one) => one.ref.kind === kind)
  return { perform, of, all, keep }
}

class NotThere extends Error {}

function barOf(
  { act, by, id, input }: Trial,
  of: (kind: string, id: string) => Told,
  kept: Set<string>,
): string | undefined {
  if (!deskRights(by.posts, ['found', 'join']).has(act.right)) return 'forbidden'
  const read = act.input.safeParse(input)
  if (!read.success) return 'malformed'
  const stands = of(act.on.kind, id).events.length > 0
  if (stands === (act.does === 'opens')) return stands ? 'taken' : 'not found'
  const named: readonly string[] = act.files?.(read.data) ?? []
  return named.some((one) => one !== '' && !kept.has(one)) ? 'not kept' : undefined
}

function decided(
  { act, by, input, day, at }: Trial,
  subject: Told,
  of: (kind: string, id: string) => Told,
  id: string,
): { readonly decision: Decision; readonly loaded: ReadonlyMap<string, Told> } {
  const read = act.input.parse(input)
  const now: Now = { day, at, by: { account: by.id, posts: by.posts }, id }
  const asked: readonly Need[] = act.needs?.(subject.state, read, now) ?? []
  const loaded = new Map([subject.ref, ...asked].map((ref) => [`${ref.kind}/${ref.id}`, of(ref.kind, ref.id)]))
  const may = new Set(
    asked.filter((need) => need.maybe || need.kind === 'series').map(({ kind, id: of }) => `${kind}/${of}`),
  )
  const missing = asked.some(({ kind, id: name }) => !may.has(`${kind}/${name}`) && of(kind, name).events.length === 0)
  if (missing) throw new NotThere('missing')
  const facts = {
    rows: () => [],
    of<A extends Aggregate>(aggregate: A, name: string) {
      const found = loaded.get(`${aggregate.kind}/${name}`)
      if (!found) throw new RangeError(`the act did not say that it needs ${aggregate.kind} ${name}`)
      return found.state as never
    },
  }
  return { decision: act.decide(subject.state, read, now, facts), loaded }
}

/** The pages are not set here: a page of one byte stands for each. */
function pagesOf(decision: Extract<Decision, { ok: true }>, keep: (bytes: Uint8Array) => string): readonly Change[] {
  return (decision.press ?? []).map(({ sheet, kept }) =>
    kept({ attachment: keep(Buffer.from(JSON.stringify(sheet.foot))), bytes: 1, pages: 1 }),
  )
}

function evolved(loaded: ReadonlyMap<string, Told>, changes: readonly Change[]): ReadonlyMap<string, Told> {
  const after = new Map<string, Told>()
  for (const { on, event } of changes) {
    const name = `${on.kind}/${on.id}`
    const one = after.get(name) ?? loaded.get(name)
    if (!one) throw new RangeError(`the act changes ${name} without having needed it`)
    const state = aggregateOf(on.kind).evolve(one.state, event)
    after.set(name, { ...one, state, events: [...one.events, event] })
  }
  return after
}

/** The state that the events alone give, each read back as it is kept. */
export function replayed({ ref, events }: Told): unknown {
  const { born, evolve, event: shape } = aggregateOf(ref.kind)
  return events.reduce((state, event) => evolve(state, shape.parse(JSON.parse(JSON.stringify(event)))), born(ref.id))
}

/** Every kind of thing the house keeps. */
export const kindsKept: readonly string[] = aggregates.map(({ kind }) => kind)
