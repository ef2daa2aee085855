import type { AnyAct } from '@gendan/contract/acts'
import { doors } from '@gendan/contract/doors'
import type { Performed } from '@gendan/contract/shapes'
import {
  changeMailAccount,
  closeMailAccount,
  openMailAccount,
  pauseMailAccount,
  resumeMailAccount,
} from '@gendan/firm/acts/mail-acts'
import type { MailAccount, MailFacts } from '@gendan/firm/mail-account'
import type { Desk } from '@gendan/office/desk'
import { performIn, Undone } from '@gendan/office/perform'
import { lacks, notFound, Refused } from '@gendan/office/problems'
import { loadStanding } from '@gendan/store/aggregates'
import { loadAttachment } from '@gendan/store/attachments'
import { inFence, readFence, type Tx } from '@gendan/store/database'
import { dropMailRun, keepMailSecret, mailAccountsHere, mailSecretOf, resumeMailRun } from '@gendan/store/mail/run'
import { textOf } from '@gendan/store/mail/texts'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Dispatcher, openDispatcher } from '../dispatcher.ts'
import type { House } from '../house.ts'
import { carryMail } from '../mail/courier.ts'
import { tryLogin } from '../mail/try-login.ts'
import { deskIn } from '../session.ts'
import { keyOf, subjectId } from './acts.ts'
import { sendFile } from './send-file.ts'

type OfWorld = { Params: { world: string } }
type OfOne = { Params: { world: string; id: string } }

/** Mail accounts, tried before they are kept; the couriers work while the program listens. */
export async function mailRoutes(app: FastifyInstance, house: House): Promise<void> {
  let dispatcher: Dispatcher | undefined
  app.addHook('onListen', async () => {
    dispatcher = openDispatcher({
      pool: house.pool,
      here: (fence) => mailAccountsHere(house.pool, fence),
      go: (fence, account, end) => carryMail(house, fence, account, end),
    })
  })
  app.addHook('preClose', async () => dispatcher?.close())

  app.post<OfWorld>('/api/worlds/:world/mail-accounts', async (request) => {
    const desk = await mailDesk(house, request, request.params.world)
    const { password, ...facts } = doors['add-mail-account'].input.parse(request.body)
    await tried(house, facts, password)
    const id = subjectId('new', keyOf(request))
    await inFence(house.pool, desk.fence, async (tx) => {
      await performed(tx, desk, { act: openMailAccount, id, input: facts, key: keyOf(request) })
      await keepMailSecret(tx, id, house.keys.seal(password))
    })
    dispatcher?.wake(desk.fence.world)
    return { id }
  })

  app.post<OfOne>('/api/worlds/:world/mail-accounts/:id', async (request) => {
    const desk = await mailDesk(house, request, request.params.world)
    const { id } = request.params
    const { password: typed, ...facts } = doors['alter-mail-account'].input.parse(request.body)
    const password = typed || (await keptPassword(house, desk, id, facts))
    await tried(house, facts, password)
    const { version } = await inFence(house.pool, desk.fence, async (tx) => {
      const answer = await performed(tx, desk, { act: changeMailAccount, id, input: facts, key: keyOf(request) })
      await keepMailSecret(tx, id, house.keys.seal(password))
      return answer
    })
    dispatcher?.wake(desk.fence.world)
    return { id, version }
  })

  app.post<OfOne>('/api/worlds/:world/mail-accounts/:id/state', async (request) => {
    const desk = await mailDesk(house, request, request.params.world)
    const { id } = request.params
    const { to } = doors['set-mail-account'].input.parse(request.body)
    const { version } = await inFence(house.pool, desk.fence, async (tx) => {
      const answer = await performed(tx, desk, { act: STATES[to], id, input: {}, key: keyOf(request) })
      if (to === 'resumed') await resumeMailRun(tx, id)
      if (to === 'closed') await dropMailRun(tx, id)
      return answer
    })
    dispatcher?.wake(desk.fence.world)
    return { id, version }
  })

  app.post<OfOne>('/api/worlds/:world/mail-accounts/:id/look', async (request) => {
    const desk = await mailDesk(house, request, request.params.world)
    const { id } = request.params
    await inFence(house.pool, desk.fence, async (tx) => {
      await usable(tx, desk, id)
      await resumeMailRun(tx, id)
    })
    dispatcher?.wake(desk.fence.world)
    return { done: true }
  })

  readingRoutes(app, house)
}

const STATES = { paused: pauseMailAccount, resumed: resumeMailAccount, closed: closeMailAccount } as const

/** Nothing in a mail's page runs, loads, or reaches our own pages: it is a document without an origin. */
const SEALED =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'; form-action 'none'; base-uri 'none'"

function readingRoutes(app: FastifyInstance, house: House): void {
  app.get<OfOne>('/api/worlds/:world/messages/:id/page', async (request, reply) => {
    const { data } = await kept(house, request, 'page')
    return reply
      .header('content-security-policy', SEALED)
      .header('x-frame-options', 'SAMEORIGIN')
      .header('cache-control', 'private, no-store')
      .type('text/html; charset=utf-8')
      .send(data)
  })

  app.get<OfOne>('/api/worlds/:world/messages/:id/source', async (request, reply) => {
    const { data, name, mime } = await kept(house, request, 'source')
    return sendFile(reply, { bytes: data, name, mime })
  })
}

async function kept(house: House, request: FastifyRequest<OfOne>, which: 'page' | 'source') {
  const { world, id } = request.params
  const desk = await deskIn(house, request, world)
  if (!desk.rights.has('mail')) throw lacks(desk, 'mail')
  const file = await readFence(house.pool, desk.fence, async (tx) => {
    const text = await textOf(tx, id)
    return text?.[which] ? loadAttachment(tx, text[which]) : undefined
  })
  if (!file) throw notFound('message')
  return file
}

/** Throws Refused: 403 without the right, 422 in a world whose business is not real. */
async function mailDesk(house: House, request: FastifyRequest, world: string): Promise<Desk> {
  const desk = await deskIn(house, request, world)
  if (!desk.rights.has('mail')) throw lacks(desk, 'mail')
  if (desk.real) return desk
  throw new Refused(422, 'practice', {
    en: 'A practice world has no mail: nothing leaves it. Letters are written, copied and noted as sent.',
    zh: '练习账套没有邮箱，信件不会发出。可写好后复制，并登记为已发。',
  })
}

async function performed(
  tx: Tx,
  desk: Desk,
  request: { readonly act: AnyAct; readonly id: string; readonly input: unknown; readonly key: string },
): Promise<Performed> {
  const outcome = await performIn(tx, desk, request)
  if (!outcome.ok) throw new Undone(outcome.findings)
  return outcome.answer
}

async function tried(house: House, facts: MailFacts, password: string): Promise<void> {
  const findings = await tryLogin({ facts, password }, house.settings)
  if (findings.length > 0) throw new Undone(findings)
}

/** Throws Refused (404) where it is not there, or somebody else's own. */
async function usable(tx: Tx, { account }: Pick<Desk, 'account'>, id: string): Promise<MailAccount> {
  const [found] = await loadStanding(tx, [{ kind: 'mail-account', id }])
  const state = found?.state as MailAccount
  if (!found || found.version === 0 || state.closed || (!state.facts.shared && state.owner !== account))
    throw notFound('mail-account')
  return state
}

/** The kept password may be used at the servers it was entered for, and at no others: it is not carried to a stranger's host. */
async function keptPassword(house: House, desk: Desk, id: string, facts: MailFacts): Promise<string> {
  return inFence(house.pool, desk.fence, async (tx) => {
    const { facts: before } = await usable(tx, desk, id)
    const secret = await mailSecretOf(tx, id)
    const same =
      before.incoming.host === facts.incoming.host &&
      before.outgoing.host === facts.outgoing.host &&
      before.user === facts.user
    if (!secret || !same)
      throw new Refused(422, 'password', {
        en: 'Enter the password again: a kept one is not given to another server or name.',
        zh: '换了服务器或用户名，请重新输入密码。',
      })
    return house.keys.open(secret)
  })
}
