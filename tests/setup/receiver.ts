import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A message as it came in. */
export interface Got {
  readonly id: string
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** It takes its time. */
  readonly after?: number
  /** It never answers. */
  readonly silent?: boolean
}

/** A real server that is told what happens: what an integrator would write. */
export interface Receiver {
  readonly url: string
  readonly got: readonly Got[]
  /** How many were being told to it at the same time, at most. */
  readonly most: () => number
  readonly replies: (reply: (got: Got) => Reply) => void
  readonly forget: () => void
  readonly close: () => Promise<void>
}

export async function openReceiver(): Promise<Receiver> {
  const got: Got[] = []
  let reply: (one: Got) => Reply = () => ({ status: 204 })
  let [now, most] = [0, 0]
  const server = createServer((request, response) => {
    let body = ''
    now += 1
    most = Math.max(most, now)
    request.on('data', (part) => {
      body += part
    })
    request.on('end', async () => {
      const { type, data } = JSON.parse(body) as Pick<Got, 'type' | 'data'>
      const one: Got = { id: String(request.headers['webhook-id']), type, data, headers: request.headers, body }
      got.push(one)
      const { status, body: text = '', headers = {}, after = 0, silent } = reply(one)
      if (after > 0) await new Promise((resolve) => setTimeout(resolve, after))
      now -= 1
      if (silent) return
      response.writeHead(status, headers)
      response.end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/told`,
    got,
    most: () => most,
    replies: (next) => {
      reply = next
    },
    forget: () => {
      got.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
