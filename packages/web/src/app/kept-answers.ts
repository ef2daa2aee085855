import type { Me } from '@gendan/contract/people-doors'

/** The names that the worker knows (worker/worker.ts). */
const PERSON = 'gendan person'
const ANSWERS = 'gendan answers '

/** Whether this window can open without a network: a browser gives a worker to https and to this machine alone. */
export function hasWorker(): boolean {
  return 'serviceWorker' in navigator && window.isSecureContext
}

/** Starts the worker, where the page was built and the browser has one. */
export function startWorker(): void {
  const built = document.querySelector('script[type=module][src^="/assets/"]')
  if (built && hasWorker()) void navigator.serviceWorker.register('/worker.js').catch(() => undefined)
}

/** Tells the worker whose answers it may keep, with the first of them; those of everybody else are gone. */
export async function keepAnswersOf(me: Me): Promise<void> {
  if (!('caches' in window)) return
  const person = me.account?.id
  const names = (await caches.keys()).filter((name) => name.startsWith(ANSWERS) && name !== `${ANSWERS}${person}`)
  const shelf = await caches.open(PERSON)
  if (person) await shelf.put('/person', new Response(person))
  else await shelf.delete('/person')
  await Promise.all(names.map((name) => caches.delete(name)))
  if (!person) return
  const headers = { 'content-type': 'application/json', 'x-gendan-kept': new Date().toISOString() }
  await (await caches.open(`${ANSWERS}${person}`)).put('/api/me', new Response(JSON.stringify(me), { headers }))
}
