import { sides, together } from '../facts/sides.ts'

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
  const all = sides(base, mine, theirs)
  const own = together(mine, all, new Set())
  const fields = all.flatMap(({ at, left }) => (left ? [] : [at.split('.')[0] ?? '']))
  return { own, clashes: [...new Set(fields)].map((field) => ({ field, mine: own[field], theirs: theirs[field] })) }
}
