import { same } from '@gendan/kernel/same'
import { withValueAt } from './value-at.ts'

/** One fact that somebody else changed meanwhile to something else than what stands here. */
export interface Side {
  /** Its path: "banks.0.swift". */
  readonly at: string
  readonly theirs: unknown
  readonly mine: unknown
  /** I did not touch it: theirs may be taken without asking. */
  readonly left: boolean
}

/**
 * What others changed since `base` and what stands here instead, fact by fact. A list whose entries are not the same ones any
 * more (one was added, taken out or moved) is one fact: half of one list and half of another would be nobody's.
 */
export function sides(base: unknown, mine: unknown, theirs: unknown, at = ''): readonly Side[] {
  if (same(base, theirs) || same(mine, theirs)) return []
  const [a, b, c] = [base, mine, theirs]
  if (!isRecord(a) || !isRecord(b) || !isRecord(c) || !sameEntries(a, b, c))
    return [{ at, theirs, mine, left: same(base, mine) }]
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b), ...Object.keys(c)])]
  return keys.flatMap((key) => sides(a[key], b[key], c[key], at ? `${at}.${key}` : key))
}

/** Mine, with theirs where I left a fact alone and where I chose so. */
export function together<T>(mine: T, all: readonly Side[], taken: ReadonlySet<string>): T {
  const theirs = all.filter(({ at, left }) => left || taken.has(at))
  return theirs.reduce<unknown>((value, { at, theirs: next }) => withValueAt(value, at, next), mine) as T
}

function sameEntries(...all: readonly Readonly<Record<string, unknown>>[]): boolean {
  if (!all.some(Array.isArray)) return true
  const marks = all.map((list) => (Array.isArray(list) ? list.map(markOf) : undefined))
  return marks.every((mark) => mark !== undefined && same(mark, marks[0]))
}

/** What an entry of a list is known by. */
function markOf(entry: unknown): string {
  return isRecord(entry) && 'id' in entry ? String(entry['id']) : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
