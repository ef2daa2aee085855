import type { Me } from '@gendan/contract/people-doors'
import type { Post } from '@gendan/firm/posts'
import { mayMake, rightsOf } from '@gendan/firm/rights'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import { createContext, useContext } from 'react'
import type { World as WorldKind } from '../look/theme.ts'

export type Account = NonNullable<Me['account']>
export type WorldRow = Me['worlds'][number]

/** The world this window belongs to, and who one is in it. */
export interface World {
  readonly id: string
  /** The id of the firm aggregate: many acts want it as `firm`. */
  readonly company: string
  readonly kind: WorldKind
  readonly name: Words
  readonly posts: readonly Post[]
  /** The business day there now. */
  readonly day: Day
  /** What my posts let me do here (firm/rights.ts). */
  readonly rights: ReadonlySet<string>
  /** Whether my posts let me draft and issue papers of a kind. */
  readonly makes: (kind: string) => boolean
  readonly row: WorldRow
  readonly account: Account
}

export const WorldContext = createContext<World | null>(null)

/** Throws where no WorldLayout stands above. */
export function useWorld(): World {
  const world = useContext(WorldContext)
  if (!world) throw new RangeError('no world above')
  return world
}

export function worldOf(row: WorldRow, account: Account): World {
  const posts = row.posts as readonly Post[]
  const { id, company, kind, name, day } = row
  return {
    id,
    company,
    kind,
    name,
    posts,
    day,
    rights: rightsOf(posts),
    makes: (kind) => mayMake(posts, kind),
    row,
    account,
  }
}

/** An address inside a world: `worldPath('w1', '/orders')`. */
export function worldPath(world: string, path: string): string {
  return `/w/${encodeURIComponent(world)}${path}`
}
