import type { AnyAct } from '@gendan/contract/acts'
import { doors } from '@gendan/contract/doors'
import type { Performed } from '@gendan/contract/shapes'
import { untold } from '@gendan/contract/webhook-kinds'
import { changeWebhook, nameWebhook, renewWebhookSecret } from '@gendan/firm/acts/webhook-acts'
import { findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { freshId } from '@gendan/office/ids'
import { performIn, Undone } from '@gendan/office/perform'
import { lacks, notFound, Refused } from '@gendan/office/problems'
import { loadStanding } from '@gendan/store/aggregates'
import { inFence, type Tx } from '@gendan/store/database'
import {
  hasten,
  keepWebhook,
  messageOf,
  noteByHand,
  renewSecret,
  secretsOf,
  writeMessage,
} from '@gendan/store/webhooks/records'
import { webhooksHere } from '@gendan/store/webhooks/turn'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Dispatcher, openDispatcher } from '../dispatcher.ts'
import type { House } from '../house.ts'
import { deskIn } from '../session.ts'
import { judgeAddress, type NotCalled } from '../webhooks/address.ts'
import { deliver, send } from '../webhooks/courier.ts'
import { freshSecret } from '../webhooks/sign.ts'
import { keyOf, subjectId } from './acts.ts'

type OfOne = { Params: { world: string; id: string } }

/** What is told outside: who hears of it, a try by hand; the couriers work while the program listens. */
export async function webhookRoutes(app: FastifyInstance, house: House): Promise<void> {
  let dispatcher: Dispatcher | undefined
  app.addHook('onListen', async () => {
    dispatcher = openDispatcher({
      pool: house.pool,
      here: (fence) => webhooksHere(house.pool, fence),
      go: (fence, webhook, end) => deliver(house, fence, webhook, end),
    })
  })
  app.addHook('preClose', async () => dispatcher?.close())

  app.post<{ Params: { world: string } }>('/api/worlds/:world/webhooks', async (request) => {
    const desk = await keeper(house, request, request.params.world)
    const facts = judged(house, request)
    const [secret, key] = [freshSecret(), keyOf(request)]
    const id = subjectId('new', key)
    await inFence(house.pool, desk.fence, async (tx) => {
      const { repeated } = await performed(tx, desk, { act: nameWebhook, id, input: facts, key })
      if (repeated) throw shownBefore()
      await keepWebhook(tx, id, house.keys.seal(secret))
    })
    return { id, secret }
  })

  app.post<OfOne>('/api/worlds/:world/webhooks/:id', async (request) => {
    const desk = await keeper(house, request, request.params.world)
    const input = judged(house, request)
    const { id } = request.params
    const { answer } = await inFence(house.pool, desk.fence, (tx) =>
      performed(tx, desk, { act: changeWebhook, id, input, key: keyOf(request) }),
    )
    return { id, version: answer.version }
  })

  app.post<OfOne>('/api/worlds/:world/webhooks/:id/secret', async (request) => {
    const desk = await keeper(house, request, request.params.world)
    const { id } = request.params
    const secret = freshSecret()
    await inFence(house.pool, desk.fence, async (tx) => {
      const asked = { act: renewWebhookSecret, id, input: {}, key: keyOf(request) }
      const { repeated } = await performed(tx, desk, asked)
      if (repeated) throw shownBefore()
      await renewSecret(tx, id, house.keys.seal(secret))
    })
    return { secret }
  })

  byHand(app, house, (world) => dispatcher?.wake(world))
}

function byHand(app: FastifyInstance, house: House, wake: (world: string) => void): void {
  app.post<OfOne>('/api/worlds/:world/webhooks/:id/ping', async (request) => {
    const desk = await keeper(house, request, request.params.world)
    const { id } = request.params
    const { company, world } = desk.fence
    const data = { company, world, webhook: id, by: desk.account }
    const body = JSON.stringify({ type: 'webhook.ping', timestamp: desk.at, data })
    const message = { id: `ping_${freshId()}`, type: 'webhook.ping', body }
    const { seq, ...hook } = await inFence(house.pool, desk.fence, async (tx) => ({
      ...(await listener(tx, id)),
      seq: await writeMessage(tx, id, message),
    }))
    return tried(house, desk, { ...hook, ...message, id, seq, message: message.id })
  })

  app.post<{ Params: { world: string; id: string; seq: string } }>(
    '/api/worlds/:world/webhooks/:id/messages/:seq/send',
    async (request) => {
      const desk = await keeper(house, request, request.params.world)
      const { id } = request.params
      const seq = /^\d{1,9}$/.test(request.params.seq) ? Number(request.params.seq) : 0
      const found = await inFence(house.pool, desk.fence, async (tx) => {
        const hook = await listener(tx, id)
        const waits = await hasten(tx, id, seq)
        return { hook, waits, message: await messageOf(tx, id, seq) }
      })
      if (!found.message) throw notFound('message')
      if (found.waits) {
        wake(desk.fence.world)
        return { ok: false, status: null, problem: '', answer: '', took: 0, waits: true }
      }
      const { id: message, body } = found.message
      return { ...(await tried(house, desk, { ...found.hook, id, seq, message, body })), waits: false }
    },
  )
}

interface ByHand {
  readonly id: string
  readonly seq: number
  readonly message: string
  readonly body: string
  readonly url: string
  readonly secrets: readonly string[]
}

async function tried(house: House, desk: Desk, { id, seq, message, ...letter }: ByHand) {
  const { again: _, ...posted } = await send(house, { ...letter, id: message })
  await inFence(house.pool, desk.fence, (tx) => noteByHand(tx, id, seq, posted))
  return { ...posted, status: posted.status ?? null }
}

/** Throws Refused: 403 without the right, 422 in a world whose business is not real. */
async function keeper(house: House, request: FastifyRequest, world: string): Promise<Desk> {
  const desk = await deskIn(house, request, world)
  if (!desk.rights.has('webhook')) throw lacks(desk, 'webhook')
  if (!desk.real) throw practice()
  return desk
}

async function performed(
  tx: Tx,
  desk: Desk,
  request: { readonly act: AnyAct; readonly id: string; readonly input: unknown; readonly key: string },
): Promise<{ readonly answer: Performed; readonly repeated: boolean }> {
  const outcome = await performIn(tx, desk, request)
  if (!outcome.ok) throw new Undone(outcome.findings)
  return outcome
}

/** Where a webhook leads and what signs for it. Throws Refused (404) where there is none. */
async function listener(tx: Tx, id: string) {
  const [secrets, [found]] = [await secretsOf(tx, id), await loadStanding(tx, [{ kind: 'webhook', id }])]
  const state = found?.state as { readonly url: string; readonly removed: boolean } | undefined
  if (!secrets || !state || state.removed) throw notFound('webhook')
  return { url: state.url, secrets }
}

/** What was asked, its address and events judged. Throws Undone with every reason at once. */
function judged(house: House, request: FastifyRequest) {
  const facts = doors['add-webhook'].input.parse(request.body)
  const url = judgeAddress(facts.url, house.settings)
  const unknown = untold(facts.kinds)
  const findings = [
    ...(typeof url === 'string' ? [finding('WH-02', 'url', NOT_CALLED[url])] : []),
    ...unknown.map((kind) =>
      finding('WH-03', 'kinds', { en: `There is no event ${kind}.`, zh: `没有 ${kind} 这种事件。` }),
    ),
  ]
  if (findings.length > 0) throw new Undone(findings)
  return facts
}

function finding(id: string, at: string, says: Words) {
  return findingOf({ id, weight: 'block', source: { title: 'Gendan decision 0023', at: 'addresses' } }, { at, says })
}

const NOT_CALLED: Readonly<Record<NotCalled, Words>> = {
  'no-address': {
    en: 'This is no web address: https://, without a name and password in it and without #.',
    zh: '这不是可用的网址：须以 https:// 开头，不含账号密码，不含 #。',
  },
  'not-secure': {
    en: 'Only https:// is called. A plain address inside your own network must be named by whoever runs this server (WEBHOOK_HOSTS).',
    zh: '只调用 https:// 地址。内网明文地址须由服务器管理员在 WEBHOOK_HOSTS 中列出。',
  },
  inside: {
    en: 'This address lies inside (this machine, a private or reserved network). Whoever runs this server can name it in WEBHOOK_HOSTS.',
    zh: '这是内部地址（本机、内网或保留地址）。服务器管理员可在 WEBHOOK_HOSTS 中列出。',
  },
}

function practice(): Refused {
  return new Refused(422, 'practice', {
    en: 'A practice world tells nobody outside: what happens here is not real.',
    zh: '练习账套不对外通知：这里发生的不是真业务。',
  })
}

/** The secret of a first answer that got lost cannot be shown again. */
function shownBefore(): Refused {
  return new Refused(409, 'shown-once', {
    en: 'The same request did this before; its secret was shown then, once. Renew the secret of the webhook.',
    zh: '同一请求已做过，密钥当时已显示一次。请更换该回调的密钥。',
  })
}
