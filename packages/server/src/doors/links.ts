import { doors } from '@gendan/contract/doors'
import { inviteMember } from '@gendan/firm/acts/people-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import { businessDay, worldInstant } from '@gendan/office/clock'
import { type Desk, deskRights } from '@gendan/office/desk'
import { join, loginTaken } from '@gendan/office/found'
import { freshId, secret, shortId } from '@gendan/office/ids'
import { perform } from '@gendan/office/perform'
import { lacks, notFound, Refused } from '@gendan/office/problems'
import { firmHere } from '@gendan/office/standing'
import { accountById, createAccount, setPassword } from '@gendan/store/accounts'
import { readFence, stepInto, type Tx, unfenced } from '@gendan/store/database'
import { findLink, keepLink, type Link, useLink, withdrawLink } from '@gendan/store/links'
import { standingIn, worldById } from '@gendan/store/worlds'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hashOf } from '../hash-of.ts'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { hashPassword } from '../passwords.ts'
import { beginSession, deskIn, visitorOf } from '../session.ts'
import { meById } from './account.ts'

const INVITATION_DAYS = 7
const PASSWORD_HOURS = 24

/** Invitations and links for a new password: good once, for a while; only the hash of their secret is kept. */
export async function linkRoutes(app: FastifyInstance, house: House): Promise<void> {
  inviteRoutes(app, house)

  app.post('/api/links/read', async (request) => {
    const { secret: shown } = doors['read-link'].input.parse(request.body)
    const link = await unfenced(house.pool, (tx) => findLink(tx, hashOf(shown)))
    if (!link) throw linkOver()
    const firm = await firmOf(house, link)
    const account = link.account ? await unfenced(house.pool, (tx) => accountById(tx, link.account ?? '')) : undefined
    return {
      kind: link.kind,
      company: firm?.letterhead.name ?? { en: '', zh: '' },
      name: link.body.name ?? account?.name ?? '',
      posts: [...(link.body.posts ?? [])],
      login: account?.login ?? '',
      expires: link.expires,
    }
  })

  app.post('/api/links/use', async (request, reply) => {
    const asked = doors['use-link'].input.parse(request.body)
    const link = await unfenced(house.pool, (tx) => findLink(tx, hashOf(asked.secret)))
    if (!link) throw linkOver()
    const account =
      link.kind === 'password'
        ? await newPassword(house, link, asked.password)
        : await accept(house, request, link, asked)
    await beginSession(house, request, reply, account)
    return meById(house, account)
  })
}

function inviteRoutes(app: FastifyInstance, house: House): void {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/invitations', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    const { name, posts } = doors.invite.input.parse(request.body)
    const outcome = await perform(desk, { act: inviteMember, id: desk.fence.company, input: { posts }, key: freshId() })
    if (!outcome.ok) throw lacks(desk, 'people')
    const { company, world } = desk.fence
    return issue(
      house,
      request,
      { kind: 'invitation', company, world, account: null, body: { name, posts } },
      INVITATION_DAYS * 24,
    )
  })

  app.post<{ Params: { world: string; id: string } }>(
    '/api/worlds/:world/invitations/:id/withdraw',
    async (request) => {
      const desk = await deskIn(house, request, request.params.world)
      if (!desk.rights.has('people')) throw lacks(desk, 'people')
      const { company, world } = desk.fence
      if (!(await unfenced(house.pool, (tx) => withdrawLink(tx, request.params.id, company, world))))
        throw notFound('invitation')
      return { done: true as const }
    },
  )

  app.post<{ Params: { world: string } }>('/api/worlds/:world/password-links', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    if (!desk.rights.has('people')) throw lacks(desk, 'people')
    const { account } = doors['password-link'].input.parse(request.body)
    const member = await readFence(house.pool, desk.fence, (tx) => standingIn(tx, account))
    if (!member) throw notFound('member')
    const { company, world } = desk.fence
    return issue(house, request, { kind: 'password', company, world, account, body: {} }, PASSWORD_HOURS)
  })
}

type NewLink = Omit<Link, 'id' | 'expires'>

async function issue(
  house: House,
  request: FastifyRequest,
  link: NewLink,
  hours: number,
): Promise<{ link: string; expires: string }> {
  const shown = secret()
  const expires = new Date(Date.now() + hours * 3_600_000).toISOString()
  await unfenced(house.pool, (tx) => keepLink(tx, { ...link, id: freshId(), expires, secretHash: hashOf(shown) }))
  const base = house.settings.publicUrl?.origin ?? `${request.protocol}://${request.host}`
  return { link: `${base}/link#${shown}`, expires }
}

async function newPassword(house: House, link: Link, password: string | undefined): Promise<string> {
  const account = link.account
  if (!password || !account) throw incomplete()
  const hashed = await hashPassword(password)
  await unfenced(house.pool, async (tx) => {
    if (!(await useLink(tx, link.id))) throw linkOver()
    await setPassword(tx, account, hashed)
  })
  return account
}

type Asked = ReturnType<(typeof doors)['use-link']['input']['parse']>

/** Accepts an invitation, with the account one is signed in with or with a new one. */
async function accept(house: House, request: FastifyRequest, link: Link, asked: Asked): Promise<string> {
  const visitor = await visitorOf(house, request)
  const hashed = visitor ? '' : await hashPassword(newcomer(asked).password)
  return unfenced(house.pool, async (tx) => {
    if (!(await useLink(tx, link.id))) throw linkOver()
    const account = visitor?.account ?? (await createdAccount(tx, newcomer(asked), hashed))
    await enter(house, tx, request, link, account)
    return account
  })
}

async function createdAccount(tx: Tx, { login, name, lang }: Newcomer, password: string): Promise<string> {
  const id = shortId()
  if (!(await createAccount(tx, { id, login, name, password, lang }))) throw loginTaken()
  return id
}

async function enter(house: House, tx: Tx, request: FastifyRequest, link: Link, account: string): Promise<void> {
  const world = await worldById(tx, link.world ?? '')
  if (!world) throw linkOver()
  const fence = { company: world.company, world: world.id, account }
  await stepInto(tx, fence)
  const at = worldInstant(world.clock, new Date())
  const { state } = await firmHere(tx, { fence })
  const desk: Desk = {
    pool: house.pool,
    fence,
    account,
    posts: [],
    rights: deskRights([], ['join']),
    at,
    day: businessDay(at, state.rules.zone),
    from: request.ip,
    factor: false,
    pages: pageSetter(house.press),
    freshId,
    real: world.kind === 'real',
  }
  await join(tx, desk, (link.body.posts ?? []) as readonly Post[])
}

type Newcomer = Readonly<Record<'login' | 'name' | 'password' | 'lang', string>>

function newcomer({ login, name, password, lang }: Asked): Newcomer {
  if (login && name && password) return { login, name, password, lang }
  throw incomplete()
}

async function firmOf(house: House, link: Link): Promise<Firm | undefined> {
  const { company, world } = link
  if (!company || !world) return undefined
  return readFence(
    house.pool,
    { company, world },
    async (tx) => (await firmHere(tx, { fence: { company, world } })).state,
  )
}

function linkOver(): Refused {
  return new Refused(410, 'link-over', {
    en: 'This link was used already or has run out. Ask for a new one.',
    zh: '链接已用过或已过期，请再要一个。',
  })
}

function incomplete(): Refused {
  return new Refused(422, 'incomplete', {
    en: 'Enter login, name and a password of at least ten characters.',
    zh: '请填写账号、姓名和至少十位的密码。',
  })
}
