import { randomUUID } from 'node:crypto'
import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Post } from '@gendan/firm/posts'
import { samplePurchases, sampleSuppliers } from '@gendan/forms/sample-sections'
import { ask } from '@gendan/office/ask'
import { freshId, secret } from '@gendan/office/ids'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { passGate } from '@gendan/orderfile/acts/pass-gate'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { keepAttachment } from '@gendan/store/attachments'
import { inFence, unfenced } from '@gendan/store/database'
import { openSession } from '@gendan/store/sessions'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { hashOf } from '../../packages/server/src/hash-of.ts'
import { openHttp } from '../../packages/server/src/http.ts'
import { loadKeys } from '../../packages/server/src/keys.ts'
import { readSettings } from '../../packages/server/src/settings.ts'
import { confirmInside, does, lampOf, ownPi, signedFile } from './deal.ts'
import { openStage, type Stage } from './stage.ts'

export const PHONE = 'Mozilla/5.0 (Linux; Android 14; MI 9) AppleWebKit/537.36 Chrome/126 Mobile Safari/537.36'

/** A firm with its door open, and the world outside that holds links and nothing else. */
export interface Outside {
  readonly stage: Stage
  readonly app: FastifyInstance
  /** What a page says at one of the doors for links; another kind of program where one is named. */
  readonly says: (door: string, body: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
  /** Somebody of ours asks at a door of the firm's world. */
  readonly asOurs: (post: Post, method: 'GET' | 'POST', path: string, body?: unknown) => Promise<LightMyRequestResponse>
  /** Sends a paper by link. */
  readonly sends: (post: Post, file: string, at: object) => Promise<LightMyRequestResponse>
  /** A nonce as the page fetches it, a while ago. */
  readonly nonceFor: (link: string, secondsAgo?: number) => string
  /** A purchase order that was reviewed and issued, with its file. */
  readonly sentPurchase: () => Promise<{ readonly file: string; readonly part: string }>
  /** Sends what stands planned of a purchase for review, has it signed and issues it. */
  readonly reviews: (file: string, part: string) => Promise<void>
  readonly fileOf: (file: string) => Promise<OrderFile>
  /** A file whose proforma invoice left the house. */
  readonly sentInvoice: () => Promise<string>
  /** Turns the world's clock to an instant; from there it goes on. */
  readonly turns: (instant: string) => Promise<void>
  readonly close: () => Promise<void>
}

export const TODAY = '2026-03-18T01:20:00.000Z'

export async function openOutside(): Promise<Outside> {
  const stage = await openStage()
  const settings = readSettings({ GENDAN_DATA: `/nowhere-${randomUUID()}` }, '/nowhere')
  const keys = await loadKeys('/nowhere', 'ab'.repeat(32))
  const app = await openHttp({ settings, pool: stage.pool, keys, press: stage.press, release: '0.0.0-test' })
  const supplier = await does(await stage.desk('merchandiser'), enterParty, freshId(), {
    roles: ['accessory-supplier'],
    facts: sampleSuppliers['s-carton'],
  })
  const asOurs: Outside['asOurs'] = async (post, method, path, body) => {
    const { account } = await stage.desk(post)
    const cookie = secret()
    await unfenced(stage.pool, (tx) => openSession(tx, { id: hashOf(cookie), account, from: 'test', agent: '' }))
    const headers = {
      host: 'localhost:4110',
      'x-gendan': '1',
      'idempotency-key': freshId(),
      cookie: `gendan=${cookie}`,
    }
    const payload = method === 'POST' ? { payload: (body ?? {}) as object } : {}
    return app.inject({ method, url: `/api/worlds/${stage.world}${path}`, headers, ...payload })
  }
  const fileOf = async (file: string) =>
    (await ask(await stage.desk('merchandiser'), 'order', { id: file })).file as unknown as OrderFile
  const turns = async (instant: string) => {
    const clock = JSON.stringify({ set: instant, at: new Date().toISOString(), speed: 1 })
    await stage.pool.query('update world set clock = $2 where id = $1', [stage.world, clock])
  }
  await turns(TODAY)
  return {
    ...{ stage, app, asOurs, fileOf, turns },
    says: (door, body, headers = {}) =>
      app.inject({
        method: 'POST',
        url: `/api/sign/${door}`,
        headers: { host: 'localhost:4110', 'x-gendan': '1', 'user-agent': PHONE, ...headers },
        payload: body as object,
      }),
    sends: (post, file, at) => asOurs(post, 'POST', `/files/${file}/links`, { firm: stage.company, ...at }),
    nonceFor: (link, secondsAgo = 60) => keys.seal(`${link} ${Date.now() - secondsAgo * 1000}`),
    reviews: (file, part) => reviewed(stage, file, part),
    sentInvoice: () => sentInvoice(stage),
    async sentPurchase() {
      const file = await sentInvoice(stage)
      await shows(stage, 'merchandiser', file, 'G8')
      await shows(stage, 'accounts', file, 'G9')
      const purchase = { ...samplePurchases[0], id: '', supplier: supplier.id }
      await does(await stage.desk('buyer'), planPurchase, file, { purchase, reason: '' })
      const part = (await fileOf(file)).deal.purchases?.at(-1)?.id ?? ''
      await reviewed(stage, file, part)
      return { file, part }
    },
    async close() {
      await app.close()
      await stage.close()
    },
  }
}

async function sentInvoice(stage: Stage): Promise<string> {
  const file = await signedFile(stage)
  await confirmInside(stage, file)
  const pi = { firm: stage.company, kind: 'proforma-invoice', own: ownPi }
  await does(await stage.desk('merchandiser'), issuePaper, file, pi)
  return file
}

async function shows(stage: Stage, post: Post, file: string, gate: string): Promise<void> {
  const desk = await stage.desk(post)
  const { print } = await lampOf(desk, file, gate)
  const scan = { bytes: Buffer.from('%PDF-1.4 signed'), mime: 'application/pdf', name: 'scan.pdf', by: desk.account }
  const { address } = await inFence(stage.pool, desk.fence, (tx) => keepAttachment(tx, scan))
  const evidence = [{ attachment: address, name: 'scan.pdf' }]
  await does(desk, passGate, file, { firm: stage.company, gate, print, evidence })
}

async function reviewed(stage: Stage, file: string, part: string): Promise<void> {
  const at = { firm: stage.company, gate: 'G12', part }
  const own = { addition: '', tongue: 'zh' }
  await does(await stage.desk('buyer'), askSignature, file, { ...at, own, note: '' })
  const supervisor = await stage.desk('supervisor')
  await does(supervisor, signGate, file, { ...at, print: (await lampOf(supervisor, file, 'G12')).print, note: '' })
  const po = { firm: stage.company, kind: 'purchase-order', part, own }
  await does(await stage.desk('buyer'), issuePaper, file, po)
}
