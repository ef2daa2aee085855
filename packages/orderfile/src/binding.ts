import type { Deal } from '@gendan/forms/deal/deal'
import type { Day } from '@gendan/kernel/day'
import { fingerprint } from '@gendan/kernel/fingerprint'
import { type Difference, differences, same } from '@gendan/kernel/same'
import type { Bound } from './gate-record.ts'
import type { OrderFile } from './order-file.ts'

type Own = Readonly<Record<string, unknown>>

/** What a gate is judged on: the file, the deal drawn from it, and which part of it. */
export interface GateSubject {
  readonly file: OrderFile
  readonly deal: Deal
  readonly part: string
}

/** How a gate reads what it binds: as a release does, or as an earlier one did (docs/decisions/0051). */
export interface Binding {
  /** The facts it binds: a reprint does not reopen it, a changed price always does. Undefined while they are not settled. */
  readonly facts: (subject: GateSubject, own: Own) => unknown
  /** The part of these facts that the file itself holds, by the same names: a list judges the lamp by it. */
  readonly ownFacts: (file: OrderFile, part: string) => Own
}

/** The bindings of a gate: today's, and those that earlier releases signed by, the oldest first. */
export interface Bindings extends Binding {
  /** A signature keeps the binding it was given under: they are never altered, a changed one is added. */
  readonly boundBefore?: readonly Binding[]
}

/** A day bound by comparison: it stands while what is agreed is this day or a later one. */
export interface NotBefore {
  readonly notBefore: Day
}

/** The limit that a plan sets to a day: the day it needs, or the agreed one where that is earlier already. */
export function notBefore(needed: Day, agreed: Day | undefined): NotBefore {
  return { notBefore: agreed !== undefined && agreed < needed ? agreed : needed }
}

/** Which reading a gate binds by today, counted from 1. */
export function bindingToday({ boundBefore = [] }: Bindings): number {
  return boundBefore.length + 1
}

/** The reading under which something was signed, asked or sent. One that a later release gave is read as today's. */
export function bindingOf(gate: Bindings, { binding = 1 }: { readonly binding?: number | undefined }): Binding {
  return gate.boundBefore?.[binding - 1] ?? gate
}

/** What somebody binds himself to at a gate now: where a signature over just these facts stands, by what that one bound. */
export function bindNow(gate: Bindings, subject: GateSubject, own: Own, signed?: Bound): Bound | undefined {
  if (signed && holds(signed, gate, subject, own)) return boundOf(signed)
  return bindBy(gate, subject, own, bindingToday(gate))
}

/** The facts of a gate as they stand, read by one of its bindings; undefined while they are not settled. */
export function bindBy(gate: Bindings, subject: GateSubject, own: Own, binding: number | undefined): Bound | undefined {
  const facts = bindingOf(gate, { binding }).facts(subject, own)
  if (facts === undefined) return undefined
  return { print: fingerprint(facts), facts, ...(binding !== undefined && binding > 1 ? { binding } : {}) }
}

/** What a signature or request binds, without who gave it. */
export function boundOf({ print, facts, binding }: Bound): Bound {
  return { print, facts, ...(binding === undefined ? {} : { binding }) }
}

/** Whether what was signed or asked is what stands now, by its own binding. */
export function holds(bound: Bound, gate: Bindings, subject: GateSubject, own: Own): boolean {
  const now = bindingOf(gate, bound).facts(subject, own)
  return now !== undefined && (fingerprint(now) === bound.print || keeps(bound.facts, now))
}

/** What has changed since something was signed or asked, by its own binding; nothing of a day that still keeps its limit. */
export function changedSince(bound: Bound, gate: Bindings, subject: GateSubject, own: Own): readonly Difference[] {
  return differences(bound.facts, bindingOf(gate, bound).facts(subject, own)).filter((one) => !isWithin(one))
}

/** Whether facts keep what was bound before: equal, and each day within its limit. */
export function keeps(before: unknown, now: unknown): boolean {
  return same(before, now) || differences(before, now).every(isWithin)
}

/** A limit that has moved away: both sides are limits, since no other fact is called so. */
function isWithin({ at, before, after }: Difference): boolean {
  const isLimit = at === 'notBefore' || at.endsWith('.notBefore')
  return isLimit && typeof before === 'string' && typeof after === 'string' && after >= before
}
