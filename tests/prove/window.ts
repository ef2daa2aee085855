import { createHmac } from 'node:crypto'

/** What came back over the line. */
export interface Reply {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** A browser window of one person: keeps its cookie, speaks JSON. A line that breaks throws. */
export interface Window {
  readonly call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>
  readonly bytes: (path: string) => Promise<{ readonly status: number; readonly bytes: Uint8Array }>
  readonly cookie: () => string
}

/** Opens a window on an address that may change: the program comes back on another port. */
export function openWindow(address: () => string): Window {
  let cookie = ''
  const reach = async (path: string, init: RequestInit): Promise<Response> => {
    const headers = { 'x-gendan': '1', cookie, ...(init.headers as Record<string, string>) }
    const response = await fetch(`${address()}/api${path}`, {
      signal: AbortSignal.timeout(60_000),
      ...init,
      headers,
    })
    const given = response.headers.getSetCookie().find((one) => one.startsWith('gendan='))
    if (given) cookie = given.split(';')[0] ?? ''
    return response
  }
  return {
    cookie: () => cookie,
    async call(method, path, body, headers = {}) {
      const form = body instanceof FormData
      const sent = body === undefined ? {} : { body: form ? body : JSON.stringify(body) }
      const kind: Record<string, string> = body === undefined || form ? {} : { 'content-type': 'application/json' }
      const response = await reach(path, { method, ...sent, headers: { ...kind, ...headers } })
      return { status: response.status, body: (await response.json()) as Reply['body'] }
    },
    async bytes(path) {
      const response = await reach(path, {})
      return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
  }
}

/** Calls and must be answered well; throws with the house's own words otherwise. */
export async function ok(
  window: Window,
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
): Promise<Reply['body']> {
  const { status, body: said } = await window.call(method, path, body, headers)
  if (status < 300) return said
  throw new Error(`${method} ${path}: ${status} ${JSON.stringify(said).slice(0, 2000)}`)
}

/** The six digits an authenticator app shows for a secret (RFC 6238: SHA-1, thirty seconds), written apart from the product's. */
export function codeOf(secret: string, at: number): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', key).update(step).digest()
  const from = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
