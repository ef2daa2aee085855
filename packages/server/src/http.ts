import type { Socket } from 'node:net'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import { Refused } from '@gendan/office/problems'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { accountRoutes } from './doors/account.ts'
import { actRoutes } from './doors/acts.ts'
import { batchRoutes } from './doors/batch.ts'
import { calculationRoutes } from './doors/calculations.ts'
import { creditSheetRoutes } from './doors/credit-sheet.ts'
import { demoRoutes } from './doors/demo.ts'
import { describeRoutes } from './doors/describe.ts'
import { eventRoutes } from './doors/events.ts'
import { evidenceRoutes } from './doors/evidence.ts'
import { exchangeRoutes } from './doors/exchange.ts'
import { fileRoutes } from './doors/files.ts'
import { intakeRoutes } from './doors/intake.ts'
import { labelRoutes } from './doors/labels.ts'
import { linkRoutes } from './doors/links.ts'
import { listRoutes } from './doors/lists.ts'
import { mailRoutes } from './doors/mail.ts'
import { openOrderRoutes } from './doors/open-orders.ts'
import { orderBookRoutes } from './doors/order-book.ts'
import { pageRoutes } from './doors/pages.ts'
import { presentationSetRoutes } from './doors/presentation-set.ts'
import { sendLinkRoutes } from './doors/send-link.ts'
import { signRoutes } from './doors/sign.ts'
import { startRoutes } from './doors/start.ts'
import { statementRoutes } from './doors/statements.ts'
import { tokenRoutes } from './doors/tokens.ts'
import { webRoutes } from './doors/web.ts'
import { webhookRoutes } from './doors/webhooks.ts'
import type { House } from './house.ts'
import { PressFailed } from './press/failures.ts'
import { problemOf } from './problem.ts'
import { readCertificate, refusePlain } from './secure-door.ts'
import { isLoopback } from './settings.ts'
import { showsToken } from './token.ts'

const MB = 1024 * 1024
/** Documents that people type are small; files come through their own doors. */
const BODY_LIMIT = 4 * MB
export const FILE_LIMIT = 20 * MB

const ROUTES = [
  startRoutes,
  accountRoutes,
  linkRoutes,
  sendLinkRoutes,
  signRoutes,
  tokenRoutes,
  webhookRoutes,
  mailRoutes,
  demoRoutes,
  eventRoutes,
  batchRoutes,
  actRoutes,
  orderBookRoutes,
  presentationSetRoutes,
  creditSheetRoutes,
  evidenceRoutes,
  labelRoutes,
  statementRoutes,
  pageRoutes,
  exchangeRoutes,
  fileRoutes,
  intakeRoutes,
  listRoutes,
  openOrderRoutes,
  calculationRoutes,
  describeRoutes,
  webRoutes,
]

/** The door of the house: every route, one place for every fault. */
export async function openHttp(house: House): Promise<FastifyInstance> {
  const { certificate, publicUrl, trustedProxy } = house.settings
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: trustedProxy ?? false,
    forceCloseConnections: 'idle',
    ...(certificate ? { https: await readCertificate(certificate) } : {}),
    logger: { level: process.env['GENDAN_LOG'] ?? 'warn' },
  }) as FastifyInstance
  if (certificate && publicUrl) refusePlain(app.server, publicUrl)
  await app.register(cookie)
  await app.register(compress, { global: true, threshold: 1024 })
  await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 10, fieldSize: MB } })
  app.addHook('onRequest', async (request, reply) => {
    guard(house, request)
    reply.headers(SAFE)
  })
  endWithLastAnswer(app)
  endUnused(app, certificate ? 'secureConnection' : 'connection')
  app.setErrorHandler(async (thrown, request, reply) => {
    const problem = await problemOf(house.pool, thrown)
    if (!problem || problem.status >= 500 || thrown instanceof PressFailed) request.log.error(thrown)
    const told = problem ?? fault
    return reply.status(told.status).type('application/problem+json').send(JSON.stringify(told))
  })
  for (const routes of ROUTES) await routes(app, house)
  return app
}

/** Once the program is ending, an answer closes its connection: nobody is cut off, and nobody holds the door open. */
function endWithLastAnswer(app: FastifyInstance): void {
  let ending = false
  app.addHook('preClose', async () => {
    ending = true
  })
  app.addHook('onSend', async (_, reply) => {
    if (ending) reply.header('connection', 'close')
  })
}

/** Browsers open lines ahead of need. One that was never used is no request in flight: it ends with the program. */
function endUnused(app: FastifyInstance, opened: 'connection' | 'secureConnection'): void {
  const unused = new Set<Socket>()
  let ending = false
  app.server.on(opened, (socket: Socket) => {
    if (ending) socket.destroy()
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  app.server.on('request', ({ socket }) => unused.delete(socket))
  app.addHook('preClose', async () => {
    ending = true
    for (const socket of unused) socket.destroy()
  })
}

const fault = {
  type: 'fault',
  title: 'fault',
  status: 500,
  says: { en: 'Something went wrong on our side; nothing was saved.', zh: '我们这边出错了，没有保存任何内容。' },
}

const SAFE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
}

/**
 * Requests of other sites' pages change nothing: they cannot send our headers, and their Origin is not ours. A name that
 * somebody else points at this machine (DNS rebinding) is not ours either.
 */
function guard(house: House, request: FastifyRequest): void {
  const { origin, host = '' } = request.headers
  const { publicUrl } = house.settings
  if (host !== publicUrl?.host && !isLoopback(nameOf(host))) throw elsewhere(publicUrl?.origin ?? 'http://localhost')
  if (request.method === 'GET' || request.method === 'HEAD') return
  if (origin !== undefined && hostOf(origin) !== (publicUrl?.host ?? host)) throw foreign()
  if (!OUR_HEADERS.some((name) => request.headers[name] !== undefined) && !showsToken(request)) throw foreign()
}

/** A page of another site cannot make a browser send them. */
const OUR_HEADERS = ['x-gendan', 'idempotency-key']

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** A host without its port and brackets. */
function nameOf(host: string): string {
  return host.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
}

function elsewhere(address: string): Refused {
  return new Refused(403, 'foreign-host', {
    en: `This program answers at ${address} only. Other names are set with PUBLIC_URL.`,
    zh: `本程序只在 ${address} 应答。其他地址要用 PUBLIC_URL 设置。`,
  })
}

function foreign(): Refused {
  return new Refused(403, 'foreign-origin', {
    en: 'This request does not come from our own pages (send the header X-Gendan or Idempotency-Key, or a token as Authorization: Bearer).',
    zh: '请求不是来自本系统的页面（须带 X-Gendan 或 Idempotency-Key 头，或 Authorization: Bearer 令牌）。',
  })
}
