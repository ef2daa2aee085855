import { tokenRights } from '@gendan/firm/rights'
import { secret } from '@gendan/office/ids'
import { notFound, Refused } from '@gendan/office/problems'
import { unfenced } from '@gendan/store/database'
import { noteFailure } from '@gendan/store/sessions'
import { enteringByToken, type ShownToken, touchToken } from '@gendan/store/tokens'
import type { World } from '@gendan/store/worlds'
import type { FastifyRequest } from 'fastify'
import { deskFor, type TonguedDesk } from './desk-for.ts'
import { hashOf } from './hash-of.ts'
import type { House } from './house.ts'

/** `gendan_`, the world, 256 bits: whoever finds one in a log knows whose it is and can say so. */
const SHOWN = /^bearer +(gendan_([A-Za-z0-9_-]{1,64})_[A-Za-z0-9_-]{43})$/i

/** Unknown tokens from one address in a quarter of an hour, after which it has to wait. */
const ADDRESS_TRIES = 40

/** A fresh token for a world, as it is shown this once. */
export function freshToken(world: string): string {
  return `gendan_${world}_${secret()}`
}

/**
 * Whether a program asks. Then its token alone counts, never a cookie beside it. A page of another site cannot make a browser send
 * this header, so that no other proof is needed against it.
 */
export function showsToken(request: FastifyRequest): boolean {
  return /^bearer\b/i.test(request.headers.authorization ?? '')
}

/** A desk at which a program stands for a person, and the token it showed. */
export interface TokenDesk extends TonguedDesk {
  readonly token: string
  readonly shown: ShownToken
  readonly place: World
}

/**
 * The desk of a program that shows a token: it may what the token was made for and its maker may still do today. Throws Refused:
 * 401 for a token that is none or is over, 404 for another world than the token's, 429 after too many failures.
 */
export async function deskOfToken(house: House, request: FastifyRequest, wanted?: string): Promise<TokenDesk> {
  const { token, place, standing } = await entered(house, request)
  if (wanted !== undefined && wanted !== place.id) throw notFound('world')
  if (!standing) throw over('maker')
  const desk = deskFor(house, request, { ...token, world: place, standing })
  if (token.revoked) throw over('revoked')
  if (token.until !== '' && token.until < desk.day) throw over('day')
  if (token.stale) await touchToken(house.pool, desk.fence, token.id, request.ip)
  const held = tokenRights(desk.posts)
  return {
    ...desk,
    rights: new Set(token.rights.filter((right) => held.has(right))),
    token: token.id,
    shown: token,
    place,
  }
}

/** The token of a request. One that is none counts as a failure of its address. */
async function entered(house: House, request: FastifyRequest) {
  const [, text = '', world = ''] = SHOWN.exec(request.headers.authorization ?? '') ?? []
  const failing = `token:${request.ip}`
  const { failures, token, world: place, standing } = await enteringByToken(house.pool, hashOf(text), world, failing)
  if (failures >= ADDRESS_TRIES) throw tooMany()
  if (token && place) return { token, place, standing }
  await unfenced(house.pool, (tx) => noteFailure(tx, [failing]))
  throw unknown()
}

const WHY_OVER = {
  maker: { en: 'Its maker does not work here any more.', zh: '建它的人已不在本公司。' },
  revoked: { en: 'It was revoked.', zh: '它已被吊销。' },
  day: { en: 'Its last day is over.', zh: '它已过期。' },
}

function over(why: keyof typeof WHY_OVER): Refused {
  const { en, zh } = WHY_OVER[why]
  return new Refused(401, 'token-over', {
    en: `This token is good no longer. ${en} Have another made.`,
    zh: `这个令牌已失效。${zh}请另建令牌。`,
  })
}

function unknown(): Refused {
  return new Refused(401, 'token-unknown', {
    en: 'There is no such token. Send Authorization: Bearer and the token exactly as it was shown.',
    zh: '没有这个令牌。请带 Authorization: Bearer 加令牌原文。',
  })
}

function tooMany(): Refused {
  return new Refused(429, 'too-many', {
    en: 'Too many unknown tokens came from this address. Wait a quarter of an hour.',
    zh: '这个地址用无效令牌的次数太多，请等一刻钟。',
  })
}

/** Signing in, passwords, one's own things. */
export function notForTokens(): Refused {
  return new Refused(403, 'by-hand', {
    en: 'This door is for people who are signed in. A token opens the doors of its world (GET /api/token names it).',
    zh: '这里只供本人登录使用。令牌只能用于它的账套（GET /api/token 可查）。',
  })
}
