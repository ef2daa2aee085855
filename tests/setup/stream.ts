import type { Changes } from '@gendan/contract/shapes'

/** What somebody hears who holds a line open. */
export interface Heard {
  /** The first word: where one stands, and what was missed. */
  readonly begun: Promise<Changes>
  /** The first that fits, also among those that were told already. */
  readonly next: (fits: (told: Changes) => boolean) => Promise<Changes>
  readonly all: () => readonly Changes[]
  /** Every byte as it came. */
  readonly said: () => string
  readonly ended: Promise<void>
  readonly close: () => void
}

/** Signs in at a server and holds a line there. Rejects with the status where it is refused. */
export async function heardOn(
  server: string,
  world: string,
  who: { readonly login: string; readonly password: string },
  after?: string,
): Promise<Heard> {
  const cookie = await signedIn(server, who)
  const stop = new AbortController()
  const headers = { cookie, accept: 'text/event-stream', ...(after ? { 'last-event-id': after } : {}) }
  const response = await fetch(`${server}/api/worlds/${world}/events`, { headers, signal: stop.signal })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  const told: Changes[] = []
  const waiting = new Set<() => void>()
  let said = ''
  const ended = (async () => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const part = await reader?.read().catch(() => undefined)
      if (!part || part.done) return
      said += part.value
      told.splice(0, told.length, ...eventsIn(said))
      for (const look of waiting) look()
    }
  })()
  const next: Heard['next'] = (fits) =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = told.find(fits)
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return { begun: next(() => true), next, all: () => told, said: () => said, ended, close: () => stop.abort() }
}

async function signedIn(server: string, who: object): Promise<string> {
  const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
  const answer = await fetch(`${server}/api/sign-in`, { method: 'POST', headers, body: JSON.stringify(who) })
  await answer.text()
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

function eventsIn(said: string): readonly Changes[] {
  return said
    .split('\n\n')
    .slice(0, -1)
    .flatMap((block) => {
      const field = (name: string) =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2)
      const [at, data] = [field('id'), field('data')]
      return at !== undefined && data !== undefined ? [{ at, ...(JSON.parse(data) as Omit<Changes, 'at'>) }] : []
    })
}
