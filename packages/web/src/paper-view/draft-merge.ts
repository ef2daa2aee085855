import { same } from '@gendan/kernel/same'

type Own = Readonly<Record<string, unknown>>

/** One field that two people filled differently since they last agreed. */
export interface Clash {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** Both drafts in one: what only one of them changed is taken; what both changed differently is mine, and named. */
export interface Merged {
  readonly own: Own
  readonly clashes: readonly Clash[]
}

/** Three-way: `base` is the draft both began from. Nothing anybody typed is lost: a clash keeps both values. */
export function merged(base: Own, mine: Own, theirs: Own): Merged {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const each = fields.map((field) => ({ field, ...settled(base[field], mine[field], theirs[field]) }))
  return {
    own: Object.fromEntries(each.map(({ field, value }) => [field, value])),
    clashes: each
      .filter(({ clash }) => clash)
      .map(({ field }) => ({ field, mine: mine[field], theirs: theirs[field] })),
  }
}

function settled(base: unknown, mine: unknown, theirs: unknown): { readonly value: unknown; readonly clash: boolean } {
  if (same(mine, theirs) || same(base, theirs)) return { value: mine, clash: false }
  if (same(base, mine)) return { value: theirs, clash: false }
  return { value: mine, clash: true }
}
