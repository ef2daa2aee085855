import type { Post } from '@gendan/firm/posts'
import { deskRights } from '@gendan/office/desk'
import { secret } from '@gendan/office/ids'
import { forbidden, notFound, Refused } from '@gendan/office/problems'
import { unfenced } from '@gendan/store/database'
import { entering, findSession, lookingIn, openSession, type Session, type SessionLimits } from '@gendan/store/sessions'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { deskFor, type TonguedDesk } from './desk-for.ts'
import { hashOf } from './hash-of.ts'
import type { House } from './house.ts'
import { deskOfToken, notForTokens, showsToken } from './token.ts'

const COOKIE = 'gendan'
const OLDEST_DAYS = 30
/** A shown second factor opens acts with money for this long. */
const FACTOR_MINUTES = 15

/** A request with a person behind it. */
export interface Visitor extends Session {
  readonly session: string
  readonly factor: boolean
}

/** Who asks; undefined for nobody. Throws Refused (403) for a program: a person's own things are not a token's. */
export async function visitorOf(house: House, request: FastifyRequest): Promise<Visitor | undefined> {
  if (showsToken(request)) throw notForTokens()
  const id = sessionId(request)
  const session = id && (await findSession(house.pool, id, limitsOf(house)))
  return id && session ? visitor(id, session) : undefined
}

/** Who asks. Throws Refused (401) for nobody. */
export async function someone(house: House, request: FastifyRequest): Promise<Visitor> {
  const found = await visitorOf(house, request)
  if (!found) throw signedOut()
  return found
}

/** Throws Refused (401) where neither a person nor a program with a good token asks. */
export async function known(house: House, request: FastifyRequest): Promise<void> {
  if (showsToken(request)) await deskOfToken(house, request)
  else await someone(house, request)
}

function sessionId(request: FastifyRequest): string | undefined {
  const cookie = request.cookies[COOKIE]
  return cookie ? hashOf(cookie) : undefined
}

function limitsOf(house: House): SessionLimits {
  return { idleMinutes: house.settings.idleMinutes, oldestDays: OLDEST_DAYS }
}

function visitor(id: string, session: Session): Visitor {
  const { factorAt } = session
  const factor = factorAt !== null && Date.now() - new Date(factorAt).getTime() < FACTOR_MINUTES * 60_000
  return { ...session, session: id, factor }
}

function signedOut(): Refused {
  return new Refused(401, 'signed-out', { en: 'Please sign in.', zh: '请先登录。' })
}

/** Begins a session and hands its cookie over; it lives as long as the browser says, no longer than thirty days. */
export async function beginSession(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  account: string,
): Promise<string> {
  const cookie = secret()
  const id = hashOf(cookie)
  await unfenced(house.pool, (tx) =>
    openSession(tx, { id, account, from: request.ip, agent: request.headers['user-agent'] ?? '' }),
  )
  reply.setCookie(COOKIE, cookie, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: house.settings.publicUrl !== undefined,
    maxAge: OLDEST_DAYS * 86_400,
  })
  return id
}

export function dropCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' })
}

/** Who may listen in a world. Asked again while he listens: a session ends, a person is suspended. */
export interface Listener {
  readonly account: string
  readonly company: string
}

/** Who listens at a world's door; nobody is kept signed in by it. Throws Refused as `deskIn` does. */
export async function listenerIn(house: House, request: FastifyRequest, world: string): Promise<Listener> {
  if (showsToken(request)) {
    const { account, fence } = await deskOfToken(house, request, world)
    return { account, company: fence.company }
  }
  const id = sessionId(request)
  if (!id) throw signedOut()
  const { session, world: found, standing } = await lookingIn(house.pool, id, limitsOf(house), world)
  if (!session) throw signedOut()
  if (!found || !standing) throw notFound('world')
  if (!deskRights(standing.posts as readonly Post[]).has('see')) throw forbidden('see')
  return { account: session.account, company: found.company }
}

/** The desk of a person in a world, or of a program that acts for him. A stranger is told that there is no such world, not that he may not enter. */
export async function deskIn(house: House, request: FastifyRequest, world: string): Promise<TonguedDesk> {
  if (showsToken(request)) return deskOfToken(house, request, world)
  const id = sessionId(request)
  if (!id) throw signedOut()
  const { session, world: found, standing } = await entering(house.pool, id, limitsOf(house), world)
  if (!session) throw signedOut()
  if (!found || !standing) throw notFound('world')
  const desk = deskFor(house, request, { ...session, world: found, standing })
  return { ...desk, factor: visitor(id, session).factor }
}
