import { businessDay, worldInstant } from '@gendan/office/clock'
import { type Desk, deskRights, type PageSetter } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { firmHere } from '@gendan/office/standing'
import { OUTSIDE } from '@gendan/orderfile/link/sign-link'
import { readFence } from '@gendan/store/database'
import type { FoundLink } from '@gendan/store/sign-links'
import type { FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import { pageSetter } from './page-setter.ts'
import { withSquares } from './press/glyphs.ts'

/** The desk of whoever holds a link: no account, no post, and the one right to answer. */
export async function outsideDesk(house: House, request: FastifyRequest, found: FoundLink): Promise<Desk> {
  const fence = { company: found.company, world: found.world }
  const firm = await readFence(house.pool, fence, (tx) => firmHere(tx, { fence }))
  const at = worldInstant(found.clock, new Date())
  return {
    pool: house.pool,
    fence: { ...fence, account: OUTSIDE },
    account: OUTSIDE,
    posts: [],
    rights: deskRights([], ['answer-link']),
    at,
    day: businessDay(at, firm.state.rules.zone),
    from: request.ip,
    factor: false,
    pages: forgiving(pageSetter(house.press)),
    freshId,
    real: found.real,
  }
}

/** Whatever letters a name is written in, its record is set: what no face of ours can draw shows as a square. */
function forgiving(pages: PageSetter): PageSetter {
  return {
    async set(sheet, image, at) {
      const set = await pages.set(sheet, image, at)
      return set.ok ? set : pages.set(squared(sheet), image, at)
    },
  }
}

function squared<T>(value: T): T {
  if (typeof value === 'string') return withSquares(value) as T
  if (Array.isArray(value)) return value.map(squared) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, squared(one)])) as T
}
