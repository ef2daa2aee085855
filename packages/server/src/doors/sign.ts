import { createHash } from 'node:crypto'
import { doors } from '@gendan/contract/doors'
import type { Look, strangerStates } from '@gendan/contract/sign-doors'
import type { Sheet } from '@gendan/kernel/sheet'
import { worldInstant } from '@gendan/office/clock'
import { type Outcome, perform } from '@gendan/office/perform'
import { notFound, Refused } from '@gendan/office/problems'
import { answerLink } from '@gendan/orderfile/acts/answer-link'
import { readLink } from '@gendan/orderfile/acts/read-link'
import type { ShownHead } from '@gendan/orderfile/link/shown-head'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence, unfenced } from '@gendan/store/database'
import { failuresOf, noteFailure } from '@gendan/store/sessions'
import { type FoundLink, linkOfSecret, noteOpening } from '@gendan/store/sign-links'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { agentKind } from '../agent-kind.ts'
import { hashOf } from '../hash-of.ts'
import type { House } from '../house.ts'
import { outsideDesk } from '../outside-desk.ts'
import { imagesOf } from '../page-setter.ts'

/** Unknown secrets from one address in a quarter of an hour, after which it waits. */
const ADDRESS_TRIES = 40

/** How old a nonce must be and may be: nobody types name and position in less than two seconds. */
const NONCE_MS = { least: 2_000, most: 3_600_000 }

/** Nothing of a link is kept by anybody on the way, found by a search machine, or told to the next page. */
export const UNSEEN = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
}

/** The doors for whoever holds a link to a paper, without an account (docs/decisions/0029). All are asked by POST, with our own header. */
export async function signRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/sign/')) reply.headers(UNSEEN)
  })

  app.post('/api/sign/look', async (request): Promise<Look> => {
    const found = await linkShown(house, request, doors['look-at-link'].input.parse(request.body).secret)
    const at = worldInstant(found.clock, new Date())
    const opening = { at, agent: agentKind(request.headers['user-agent']), from: request.ip }
    if (!(await noteOpening(house.pool, fenceOf(found), found.link, opening))) throw tooOften()
    const head = found.shown.head as ShownHead
    const state = strangerState(found)
    return { state, from: head.from, practice: head.practice, ...(state === 'open' ? { head } : {}) }
  })

  app.post('/api/sign/pages', async (request) => {
    const found = await openLink(house, request, doors['link-pages'].input.parse(request.body).secret)
    const sheet = found.shown.sheet as Sheet
    const images = await readFence(house.pool, fenceOf(found), (tx) =>
      imagesOf(sheet, async (address) => (await loadAttachment(tx, address))?.data),
    )
    const { pages } = await house.press.svg(sheet, images)
    return { pages }
  })

  app.post('/api/sign/pdf', async (request, reply) => {
    const found = await openLink(house, request, doors['link-pdf'].input.parse(request.body).secret)
    const file = await readFence(house.pool, fenceOf(found), (tx) => loadAttachment(tx, found.shown.pdf))
    if (!file) throw notFound('attachment')
    return reply.type('application/pdf').send(file.data)
  })

  app.post('/api/sign/read', async (request) => {
    const found = await openLink(house, request, doors['touch-link'].input.parse(request.body).secret)
    if (agentKind(request.headers['user-agent']) !== 'robot') {
      const desk = await outsideDesk(house, request, found)
      const input = { link: found.link }
      await perform(desk, { act: readLink, id: found.file, input, key: `read-${found.link}` })
    }
    return { done: true as const }
  })

  app.post('/api/sign/ready', async (request) => {
    const found = await openLink(house, request, doors['ready-link'].input.parse(request.body).secret)
    return { nonce: house.keys.seal(`${found.link} ${Date.now()}`) }
  })

  app.post('/api/sign/answer', async (request) => {
    const { secret, nonce, ...typed } = doors['answer-by-link'].input.parse(request.body)
    const found = await openLink(house, request, secret)
    const agent = agentKind(request.headers['user-agent'])
    if (agent === 'robot' || !isFresh(house, nonce, found.link)) throw notByHand()
    const desk = await outsideDesk(house, request, found)
    const input = { ...typed, firm: found.company, link: found.link, from: request.ip, agent }
    const key = `answer-${createHash('sha256').update(nonce).digest('hex').slice(0, 40)}`
    const outcome = await perform(desk, { act: answerLink, id: found.file, input, key })
    if (!outcome.ok) throw refusedToStranger(outcome)
    return { done: true as const }
  })
}

/** A link that may still be answered. Throws Refused: 410 for one that is over. */
async function openLink(house: House, request: FastifyRequest, secret: string): Promise<FoundLink> {
  const found = await linkShown(house, request, secret)
  if (strangerState(found) !== 'open') throw linkOver()
  return found
}

/** A link whose secret was shown, dead or alive. Throws Refused: 404 for a secret that opens nothing, 429 after too many of them. */
async function linkShown(house: House, request: FastifyRequest, secret: string): Promise<FoundLink> {
  const failing = `sign ${request.ip}`
  const failures = await unfenced(house.pool, (tx) => failuresOf(tx, failing))
  if (failures >= ADDRESS_TRIES) throw tooOften()
  const found = await linkOfSecret(house.pool, hashOf(secret))
  if (found) return found
  await unfenced(house.pool, (tx) => noteFailure(tx, [failing]))
  throw notFound('link')
}

function strangerState({ state, until, clock }: FoundLink): (typeof strangerStates)[number] {
  const known = STATES[state]
  if (known) return known
  return until < worldInstant(clock, new Date()) ? 'expired' : 'open'
}

/** What became of a link, no closer than it concerns him who holds it. */
const STATES: Readonly<Record<string, (typeof strangerStates)[number]>> = {
  accepted: 'answered',
  countered: 'answered',
  taken: 'answered',
  refused: 'answered',
  superseded: 'superseded',
  changed: 'superseded',
  revoked: 'revoked',
  ended: 'revoked',
}

function fenceOf({ company, world }: FoundLink) {
  return { company, world }
}

/** Sealed by this house for this link, a short while ago and not just now. */
function isFresh(house: House, nonce: string, link: string): boolean {
  const [of, at] = opened(house, nonce).split(' ')
  const age = Date.now() - Number(at)
  return of === link && age >= NONCE_MS.least && age <= NONCE_MS.most
}

function opened(house: House, nonce: string): string {
  try {
    return house.keys.open(nonce)
  } catch {
    return ''
  }
}

/** Of our own reasons a stranger is told those alone that are about what he typed. */
function refusedToStranger({ findings }: Extract<Outcome, { ok: false }>): Refused {
  const his = findings.find(({ rule }) => HIS.has(rule))
  if (his) return new Refused(422, 'answer', { en: `${his.says.en} ${his.remedy?.en ?? ''}`, zh: his.says.zh })
  const over = findings.some(({ rule }) => rule === 'LK-02')
  return over ? linkOver() : notNow()
}

const HIS: ReadonlySet<string> = new Set(['LK-05', 'LK-06', 'LK-07'])

function linkOver(): Refused {
  return new Refused(410, 'link-over', {
    en: 'This link can no longer be answered. Ask the sender for a new one.',
    zh: '这个链接已不能答复，请向发件人要新的。',
  })
}

function notNow(): Refused {
  return new Refused(409, 'not-now', {
    en: 'This paper cannot be answered just now: the sender is changing it. Ask him.',
    zh: '这份单证暂时不能答复：发件人正在修改，请与其联系。',
  })
}

function notByHand(): Refused {
  return new Refused(409, 'not-by-hand', {
    en: 'Not taken. Read the paper, type your name and send your answer once more.',
    zh: '没有收下。请看清单证、填写姓名后再发一次。',
  })
}

function tooOften(): Refused {
  return new Refused(429, 'too-often', {
    en: 'Too many tries. Wait a quarter of an hour.',
    zh: '尝试过多，请一刻钟后再试。',
  })
}
