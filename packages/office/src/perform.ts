import { type AnyAct, isForPeople } from '@gendan/contract/acts'
import { aggregateOf } from '@gendan/contract/aggregates'
import type { Performed } from '@gendan/contract/shapes'
import { highestPost } from '@gendan/firm/posts'
import { series } from '@gendan/firm/series'
import type { Change, Decision, Facts, Now, Press } from '@gendan/kernel/act'
import type { Need, Ref } from '@gendan/kernel/aggregate'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { answeredBefore, loadNeeds, openSubject, type Standing } from '@gendan/store/aggregates'
import { missingAttachments } from '@gendan/store/attachments'
import { inFence, type Tx } from '@gendan/store/database'
import { journalSince } from '@gendan/store/journal'
import { loadLists } from '@gendan/store/lists/for-acts'
import { type Changed, type Entry, Overtaken, save } from '@gendan/store/save'
import type { Desk } from './desk.ts'
import { pressAll } from './press-all.ts'
import { byHandOnly, Conflict, factorNeeded, keyReused, lacks, notFound, Refused, taken } from './problems.ts'

/** One act as it is asked for. */
export interface Request {
  readonly act: AnyAct
  /** The subject; for acts that open one, the id it shall have, or nothing for a fresh one. */
  readonly id: string
  readonly input: unknown
  /** Good once: a repeated request gets the first answer. */
  readonly key: string
  /** The version the person saw; undefined where the act opens a subject. */
  readonly expected?: number
}

export type Outcome =
  | { readonly ok: true; readonly answer: Performed; readonly repeated: boolean }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const TRIES = 8

/** Authorise, load, decide, save: the one path by which anything changes. Throws Refused where it may not. */
export async function perform(desk: Desk, request: Request): Promise<Outcome> {
  authorise(desk, request.act)
  const input = request.act.input.parse(request.input)
  return settled(() => inFence(desk.pool, desk.fence, (tx) => performIn(tx, desk, { ...request, input })))
}

/** Done, refused with its findings, or tried again whole where others were first. */
export async function settled<Answer>(
  work: () => Promise<Answer>,
): Promise<Answer | { readonly ok: false; readonly findings: readonly Finding[] }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (problem) {
      if (problem instanceof Undone) return { ok: false, findings: problem.findings }
      if (!mayTryAgain(problem) || attempt >= TRIES) throw problem
    }
  }
}

/** The same inside an open transaction: for what must happen together with it (founding, joining, stories). */
export async function performIn(tx: Tx, desk: Desk, request: Request): Promise<Outcome> {
  const { act, key } = request
  const print = fingerprint({ act: act.name, id: request.id, input: request.input, by: desk.account })
  const { before, subject } = await openSubject(tx, { kind: act.on.kind, id: request.id }, key)
  if (before) return repeated(before, print)
  try {
    return await decideAndSave(tx, desk, request, subject, print)
  } catch (problem) {
    // While this one waited for the subject, its twin may have been performed: then the twin's answer is the answer.
    const twin = problem instanceof Undone || problem instanceof Refused ? await answeredBefore(tx, key) : undefined
    if (!twin) throw problem
    return repeated(twin, print)
  }
}

async function decideAndSave(
  tx: Tx,
  desk: Desk,
  { act, id, input, key, expected }: Request,
  subject: Standing,
  print: string,
): Promise<Outcome> {
  if (subject.version > 0 && act.does === 'changes' && act.concerns?.(subject.state, nowOf(desk)) === false)
    throw notFound(subject.ref.kind)
  await assertCurrent(tx, act, subject, expected)
  await assertKept(tx, act, input)
  const now = nowOf(desk)
  const asked = act.needs?.(subject.state, input, now) ?? []
  const needs = await loadNeeds(tx, asked)
  assertThere(asked, needs)
  const lists = await loadLists(tx, act.lists?.(subject.state, input) ?? [])
  const decision: Decision = act.decide(subject.state, input, now, factsOf([subject, ...needs], lists))
  if (!decision.ok) throw new Undone(decision.findings)
  const pressed = await keptPages(tx, desk, decision.press)
  const changes = [...decision.changes, ...pressed]
  const { changed, entries } = evolveAll([subject, ...needs], changes)
  const answer = answerOf({ kind: act.on.kind, id }, subject, changed, changes)
  await save(tx, { signed: signed(desk, act, key, print, needs), changed, entries, answer })
  return { ok: true, answer, repeated: false }
}

/** A refusal ends the transaction, so that nothing of a half-done act stays. */
export class Undone extends Error {
  override readonly name = 'Undone'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super('refused')
    this.findings = findings
  }
}

/** Throws Refused where the act is not this desk's to do. */
export function authorise(desk: Desk, act: AnyAct): void {
  if (desk.token && isForPeople(act)) throw byHandOnly(act.title)
  if (!desk.rights.has(act.right)) throw lacks(desk, act.right)
  if (act.secondFactor && desk.real && !desk.factor) throw factorNeeded()
}

function repeated(before: { readonly print: string; readonly answer: unknown }, print: string): Outcome {
  if (before.print !== print) throw keyReused()
  return { ok: true, answer: before.answer as Performed, repeated: true }
}

async function assertCurrent(tx: Tx, act: AnyAct, subject: Standing, expected: number | undefined): Promise<void> {
  if (act.does === 'opens') {
    if (subject.version > 0) throw taken()
    return
  }
  if (subject.version === 0) throw notFound(subject.ref.kind)
  if (expected !== undefined && expected !== subject.version)
    throw new Conflict(subject.version, await journalSince(tx, subject.ref, expected))
}

/** A file that an act speaks of must be kept in this world: a name alone is no proof and prints nothing. */
async function assertKept(tx: Tx, act: AnyAct, input: unknown): Promise<void> {
  const named: readonly string[] = act.files?.(input) ?? []
  const missing = await missingAttachments(tx, named.filter(Boolean))
  if (missing.length > 0) throw new Undone(missing.map(notKept))
}

function notKept(address: string): Finding {
  return findingOf(
    { id: 'ATT-01', weight: 'block', source: { title: 'Gendan decision 0014', at: 'evidence' } },
    {
      at: 'evidence',
      says: {
        en: `The file ${address.slice(0, 8)}… is not kept here.`,
        zh: `这里没有保存文件 ${address.slice(0, 8)}…。`,
      },
      remedy: { en: 'Upload it, then do it again.', zh: '请上传后再做一次。' },
    },
  )
}

/** A fact that an act is decided on must exist in this world. What the act itself will write may be new: a year's first number. */
function assertThere(asked: readonly Need[], needs: readonly Standing[]): void {
  const maybe = new Set(asked.filter((need) => need.maybe || need.kind === series.kind).map(nameOf))
  const missing = needs.find((one) => one.version === 0 && !maybe.has(nameOf(one.ref)))
  if (missing) throw notFound(missing.ref.kind)
}

function nowOf(desk: Desk): Now {
  return { day: desk.day, at: desk.at, by: { account: desk.account, posts: desk.posts }, id: desk.freshId() }
}

function factsOf(loaded: readonly Standing[], lists: ReadonlyMap<string, readonly unknown[]>): Facts {
  return {
    rows(list) {
      const found = lists.get(list)
      if (!found) throw new RangeError(`the act did not say that it reads the list ${list}`)
      return found
    },
    of(aggregate, id) {
      const found = loaded.find((one) => one.ref.kind === aggregate.kind && one.ref.id === id)
      if (!found) throw new RangeError(`the act did not say that it needs ${aggregate.kind} ${id}`)
      return found.state as never
    },
  }
}

async function keptPages(tx: Tx, desk: Desk, press: readonly Press[] | undefined): Promise<readonly Change[]> {
  if (!press) return []
  const outcome = await pressAll(tx, desk, press)
  if (!outcome.ok) throw new Undone(outcome.findings)
  return outcome.changes
}

/** Events applied in order, aggregate by aggregate: what changes must have been loaded. */
function evolveAll(loaded: readonly Standing[], changes: readonly Change[]) {
  const standing = new Map(loaded.map((one) => [nameOf(one.ref), { ...one, before: one.version, was: one.state }]))
  const entries: Entry[] = []
  for (const { on, event } of changes) {
    const one = standing.get(nameOf(on))
    if (!one) throw new RangeError(`the act changes ${on.kind} ${on.id} without having needed it`)
    const version = one.version + 1
    standing.set(nameOf(on), { ...one, version, state: aggregateOf(on.kind).evolve(one.state, event) })
    entries.push({ on, version, event })
  }
  const changed: Changed[] = [...standing.values()].filter((one) => one.version > one.before)
  return { changed, entries }
}

function answerOf(ref: Ref, subject: Standing, changed: readonly Changed[], changes: readonly Change[]): Performed {
  const version = changed.find((one) => nameOf(one.ref) === nameOf(ref))?.version ?? subject.version
  const numbered = changes.map(({ event }) => event as { number?: unknown; paper?: { number?: unknown } })
  const number = numbered.map((event) => event.paper?.number ?? event.number).find((one) => typeof one === 'string')
  return { id: ref.id, version, ...(typeof number === 'string' ? { number } : {}) }
}

function signed(desk: Desk, act: AnyAct, key: string, print: string, needs: readonly Standing[]) {
  return {
    key,
    act: act.name,
    print,
    by: desk.account,
    token: desk.token ?? '',
    post: highestPost(desk.posts) ?? '',
    at: desk.at,
    day: desk.day,
    from: desk.from,
    read: Object.fromEntries(needs.map((one) => [nameOf(one.ref), one.version])),
  }
}

function nameOf(ref: Ref): string {
  return `${ref.kind}/${ref.id}`
}

/** Overtaken by another act, a deadlock or a serialisation failure: nothing was saved, the act may be tried whole. */
function mayTryAgain(problem: unknown): boolean {
  if (problem instanceof Overtaken) return true
  const { code, table } = problem as { readonly code?: unknown; readonly table?: unknown }
  return code === '40P01' || code === '40001' || (code === '23505' && TAKEN_MEANWHILE.has(table))
}

/** Where two acts at once may put the same first row: the same key, the first event of the same subject or series, the same invoice. */
const TAKEN_MEANWHILE: ReadonlySet<unknown> = new Set(['performed', 'journal', 'aggregate', 'invoice_row'])
