import { type IncomingMessage, request as overHttp, type RequestOptions } from 'node:http'
import { request as overHttps } from 'node:https'
import type { Tried } from '@gendan/store/webhooks/turn'
import { type Bounds, judgeAddress, LeadsInside, lookupFor } from './address.ts'

/** A listener has so long for its whole answer; the lease of a webhook is longer. */
const PATIENCE_MS = 10_000
const MOST_READ = 4_096
const MOST_TOLD = 500

/** What an answer said besides: when to come again, in seconds. */
export interface Posted extends Tried {
  readonly again: number | undefined
}

interface Letter {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends one message, once. Redirects are not followed; whatever goes wrong is an answer. */
export async function post({ url: text, headers, body }: Letter, bounds: Bounds, end?: AbortSignal): Promise<Posted> {
  const began = performance.now()
  const spent = () => Math.round(performance.now() - began)
  const url = judgeAddress(text, bounds)
  if (typeof url === 'string') return { ...unanswered(url), took: 0 }
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const signal = end ? AbortSignal.any([patience, end]) : patience
  try {
    const response = await answerTo(url, { headers, signal, lookup: lookupFor(url, bounds) }, body)
    const answer = await beginningOf(response)
    return { ...judged(response, answer), took: spent() }
  } catch (thrown) {
    return { ...unanswered(patience.aborted ? 'timeout' : problemOf(thrown)), took: spent() }
  }
}

function answerTo(url: URL, options: RequestOptions, body: string): Promise<IncomingMessage> {
  const open = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve, reject) => {
    const request = open(url, {
      ...options,
      method: 'POST',
      agent: false,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Gendan-Webhooks/1',
        connection: 'close',
        ...options.headers,
      } as Record<string, string | number>,
    })
    request.on('response', resolve)
    request.on('error', reject)
    request.end(body)
  })
}

/** The beginning of an answer; the rest is not waited for. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of response) {
    parts.push(part as Buffer)
    length += (part as Buffer).length
    if (length >= MOST_READ) break
  }
  response.destroy()
  // What a database cannot keep (a zero byte) says nothing to people either.
  return Buffer.concat(parts).toString('utf8').replaceAll('\0', '').trim().slice(0, MOST_TOLD)
}

function judged(response: IncomingMessage, answer: string): Omit<Posted, 'took'> {
  const status = response.statusCode ?? 0
  const ok = status >= 200 && status < 300
  const problem = status >= 300 && status < 400 ? 'redirect' : ''
  const again = status === 429 || status === 503 ? secondsUntil(response.headers['retry-after']) : undefined
  return { ok, status, problem, answer, again }
}

const DAY_SECONDS = 86_400

/** A number of seconds or a date (RFC 9110, 10.2.3), a day at most. */
function secondsUntil(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.min(DAY_SECONDS, Math.max(0, Math.ceil(seconds))) : undefined
}

function unanswered(problem: string): Omit<Posted, 'took'> {
  return { ok: false, status: undefined, problem, answer: '', again: undefined }
}

/** Why nobody answered, as one word that the screens know. */
function problemOf(thrown: unknown): string {
  if (thrown instanceof LeadsInside) return 'inside'
  const { code = '' } = thrown as NodeJS.ErrnoException
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'name'
  if (/CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|EPROTO|ERR_SSL/.test(code)) return 'certificate'
  return code === 'ECONNREFUSED' ? 'refused' : 'connection'
}
