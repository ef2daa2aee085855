/**
 * The worker of the browser: it keeps the shell and the last answers of the workshop's pages, so that they open without a network
 * (docs/decisions/0030). It is built into one file of its own, /worker.js, and imports nothing.
 */

/** What a service worker has that a page has not; the library of the browser's types knows the one or the other. */
interface Waits {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Fetching extends Waits {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
interface Worker {
  addEventListener(type: 'install' | 'activate', listener: (event: Waits) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
  readonly location: { readonly origin: string }
}

/** The build's name and the files of its shell; the build writes them in front of this file (vite.config.ts). */
interface Shell {
  readonly build: string
  readonly files: readonly string[]
}

const worker = globalThis as unknown as Worker
const { shell } = globalThis as unknown as { readonly shell: Shell }
const SHELLS = 'gendan shell '
const MINE = `${SHELLS}${shell.build}`
/** Told by the page (app/kept-answers.ts): whose answers may be kept. */
const PERSON = 'gendan person'
const ANSWERS = 'gendan answers '

/** What the workshop's pages ask by GET: who I am, the firm, orders in hand, one order; photographs. */
const KEPT = /^\/api\/(me|worlds\/[^/]+\/(ask\/(workshop|order|firm|inbox|inspections)|attachments\/[0-9a-f]{64}))$/

/** The pages of the one shell; a link that somebody outside opens has a page of its own, and the door opens with a network alone. */
const INSIDE = /^\/($|w\/)/

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(activate()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  if (request.mode === 'navigate') {
    if (INSIDE.test(pathname)) event.respondWith(page(request))
    return
  }
  if (pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (KEPT.test(pathname)) event.respondWith(answer(request))
})

async function install(): Promise<void> {
  const cache = await caches.open(MINE)
  await cache.addAll([...shell.files.map((file) => new Request(file)), new Request('/', { cache: 'reload' })])
  await worker.skipWaiting()
}

/** The build before this one stays: a window that was opened with it may still ask for one of its parts. */
async function activate(): Promise<void> {
  const shells = (await caches.keys()).filter((name) => name.startsWith(SHELLS) && name !== MINE)
  await Promise.all(shells.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** The page of the server whenever it answers, and then it is the one that is kept; the kept one only where nobody answers. */
async function page(request: Request): Promise<Response> {
  try {
    const fresh = await fetch(request)
    if (fresh.ok && (fresh.headers.get('content-type') ?? '').startsWith('text/html')) {
      const cache = await caches.open(MINE)
      await cache.put('/', fresh.clone())
    }
    return fresh
  } catch (fault) {
    const kept = await (await caches.open(MINE)).match('/')
    if (kept) return kept
    throw fault
  }
}

/** Parts of the shell are named by what is in them: one that is kept is right. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await (await caches.open(MINE)).put(request, fresh.clone())
  return fresh
}

/** An answer of the server whenever it gives one, kept for the person it was given to; the last one where nobody answers. */
async function answer(request: Request): Promise<Response> {
  const person = await personNow()
  try {
    const fresh = await fetch(request)
    // Whoever came or went while the answer was on its way: then it belongs to nobody here.
    if (fresh.ok && person && person === (await personNow()))
      await (await caches.open(`${ANSWERS}${person}`)).put(request, stamped(fresh.clone()))
    return fresh
  } catch (fault) {
    const kept = person && (await (await caches.open(`${ANSWERS}${person}`)).match(request))
    if (kept) return kept
    throw fault
  }
}

async function personNow(): Promise<string | undefined> {
  const told = await (await caches.open(PERSON)).match('/person')
  return told?.text()
}

/** With the instant at which it was kept: the screen says so. */
function stamped(answered: Response): Response {
  const headers = new Headers(answered.headers)
  // The bytes here are unpacked already.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  headers.set('x-gendan-kept', new Date().toISOString())
  return new Response(answered.body, { status: answered.status, headers })
}
