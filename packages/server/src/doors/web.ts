import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import files from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { UNSEEN } from './sign.ts'

/** Where `npm start` builds the screens to. */
export const WEB = fileURLToPath(new URL('../../../web/dist/', import.meta.url))

/** The worker that recognises scans is WebAssembly; pages and all other scripts may not run any (docs/decisions/0062). A worker keeps to its own rules. */
const SCANS = /[\\/]scan-worker-[\w-]+\.js$/
const SCANS_MAY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

/** The built screens. Every address that is no file and no API belongs to the one page. */
export async function webRoutes(app: FastifyInstance): Promise<void> {
  const built = await access(`${WEB}index.html`).then(
    () => true,
    () => false,
  )
  if (!built) return
  await app.register(files, {
    root: WEB,
    wildcard: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    globIgnore: ['index.html', 'sign.html', 'worker.js'],
    setHeaders: (reply, path) => {
      if (SCANS.test(path)) reply.header('content-security-policy', SCANS_MAY)
    },
  })
  app.get('/sign', (_, reply) => reply.headers(UNSEEN).sendFile('sign.html', { cacheControl: false }))
  app.get('/', (_, reply) => page(reply))
  // Asked for again each time: with it comes every new release to a browser that works without a network.
  app.get('/worker.js', (_, reply) => reply.sendFile('worker.js', { maxAge: 0, immutable: false, cacheControl: true }))
  app.setNotFoundHandler((request, reply) => {
    if (request.method === 'GET' && !request.url.startsWith('/api/')) return page(reply)
    const says = { en: 'There is nothing under this address.', zh: '这个地址下没有内容。' }
    return reply
      .status(404)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'not-found', title: 'not-found', status: 404, says }))
  })
}

function page(reply: { sendFile: (name: string, options: object) => unknown }): unknown {
  return reply.sendFile('index.html', { maxAge: 0, immutable: false, cacheControl: true })
}
