import type { Changes } from '@gendan/contract/shapes'
import { addressOf } from '../client/client.ts'

export type Told = Omit<Changes, 'at'>

/** A line on which the server tells what changes in a world. */
export interface LiveLine {
  readonly close: () => void
}

interface Message {
  readonly at: string
  readonly told: Told
}

/** The browser comes back by itself when the line breaks; when it was refused, we try again after this. */
const AGAIN_MS = 30_000

/**
 * Hears what changes in a world. A browser holds one line for all its windows: the window that has the lock holds it and passes
 * on what it hears; when it is closed another takes the lock and goes on from where it stood.
 */
export function openLine(world: string, account: string, hear: (told: Told) => void): LiveLine {
  const name = `gendan live ${world} ${account}`
  const channel = new BroadcastChannel(name)
  const closed = new AbortController()
  let at: string | undefined
  const heard = (message: Message): void => {
    at = message.at
    hear(message.told)
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => heard(data)
  const hold = (): Promise<void> =>
    listen(
      world,
      () => at,
      (message) => {
        heard(message)
        channel.postMessage(message)
      },
      closed.signal,
    )
  navigator.locks.request(name, { signal: closed.signal }, hold).catch(() => undefined)
  return {
    close() {
      closed.abort()
      channel.close()
    },
  }
}

/** Holds the line until it is closed. */
function listen(
  world: string,
  at: () => string | undefined,
  hear: (message: Message) => void,
  closed: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const open = (): void => {
      // Nobody knows what was changed between the first answers of this page and the opening of the line: ask once more.
      let blind = at() === undefined
      source = new EventSource(addressOf('events', { world }, { after: at() }))
      source.addEventListener('changes', (event: MessageEvent<string>) => {
        const told = JSON.parse(event.data) as Told
        hear({ at: event.lastEventId, told: blind ? { ...told, everything: true } : told })
        blind = false
      })
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS)
      }
    }
    closed.addEventListener('abort', () => {
      clearTimeout(timer)
      source?.close()
      resolve()
    })
    if (!closed.aborted) open()
  })
}
