import { guardedRights } from '@gendan/contract/acts'
import { doors } from '@gendan/contract/doors'
import { makeToken } from '@gendan/firm/acts/token-acts'
import { tokenRights } from '@gendan/firm/rights'
import type { Desk } from '@gendan/office/desk'
import { performIn, type Request } from '@gendan/office/perform'
import { byHandOnly, factorNeeded, lacks, Refused } from '@gendan/office/problems'
import { inFence, type Tx } from '@gendan/store/database'
import { keepTokenSecret } from '@gendan/store/tokens'
import type { FastifyInstance } from 'fastify'
import { hashOf } from '../hash-of.ts'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import { deskOfToken, freshToken } from '../token.ts'
import { worldOf } from './account.ts'
import { keyOf, subjectId } from './acts.ts'

/** Keys for programs: made here, shown once, kept as a hash. Revoking one is an act like others. */
export async function tokenRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/tokens', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    if (desk.token) throw byHandOnly(makeToken.title)
    if (!desk.rights.has('token')) throw lacks(desk, 'token')
    const asked = doors['make-token'].input.parse(request.body)
    const given = tokenRights(desk.posts)
    const guarded = asked.rights.some((right) => guardedRights.has(right) && given.has(right))
    if (guarded && desk.real && !desk.factor) throw factorNeeded()
    const secret = freshToken(desk.fence.world)
    const key = keyOf(request)
    const id = subjectId('new', key)
    await inFence(house.pool, desk.fence, async (tx) => {
      const { repeated } = await madeIn(tx, desk, { id, input: asked, key })
      if (repeated) throw shownBefore()
      await keepTokenSecret(tx, id, hashOf(secret))
    })
    return { id, secret, rights: [...new Set(['see', ...asked.rights])].sort() }
  })

  app.get('/api/token', async (request) => {
    const { shown, place, posts, rights } = await deskOfToken(house, request)
    const { id, name, account, until } = shown
    return { id, name, account, until, rights: [...rights].sort(), world: await worldOf(house, { ...place, posts }) }
  })
}

async function madeIn(tx: Tx, desk: Desk, request: Omit<Request, 'act'>): Promise<{ readonly repeated: boolean }> {
  const outcome = await performIn(tx, desk, { ...request, act: makeToken })
  return { repeated: outcome.ok && outcome.repeated }
}

/** The secret of a first answer that got lost cannot be shown again: it is not kept. */
function shownBefore(): Refused {
  return new Refused(409, 'shown-once', {
    en: 'This token was made by the same request before; its secret was shown then, once. Revoke it and make another.',
    zh: '同一请求已建过这个令牌，密钥当时已显示一次。请吊销后另建。',
  })
}
