import type { Post } from '@gendan/firm/posts'
import { businessDay, worldInstant } from '@gendan/office/clock'
import { type Desk, deskRights } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import type { Standing, World } from '@gendan/store/worlds'
import type { FastifyRequest } from 'fastify'
import type { House } from './house.ts'
import { pageSetter } from './page-setter.ts'

/** A desk with the tongue of whoever stands at it. */
export interface TonguedDesk extends Desk {
  readonly lang: 'zh' | 'en'
}

/** Who has come in, where, and with which posts. */
interface Came {
  readonly account: string
  readonly lang: 'zh' | 'en'
  readonly world: World
  readonly standing: Standing
}

/** The desk of a person in a world, with all the rights of his posts and no second factor shown. */
export function deskFor(house: House, request: FastifyRequest, { account, lang, world, standing }: Came): TonguedDesk {
  const posts = standing.posts as readonly Post[]
  const at = worldInstant(world.clock, new Date())
  return {
    pool: house.pool,
    fence: { company: world.company, world: world.id, account },
    account,
    lang,
    posts,
    rights: deskRights(posts),
    at,
    day: businessDay(at, standing.zone),
    from: request.ip,
    factor: false,
    pages: pageSetter(house.press),
    freshId,
    real: world.kind === 'real',
  }
}
