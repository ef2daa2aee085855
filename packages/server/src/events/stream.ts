import type { ServerResponse } from 'node:http'
import type { Changes } from '@gendan/contract/shapes'
import type { FastifyReply } from 'fastify'

/** A line that stays open, on which changes are told (text/event-stream). */
export interface Stream {
  readonly tell: (changes: Changes) => void
  /** Shows whoever stands between that the line lives. */
  readonly beat: () => void
  readonly end: () => void
}

/** A browser whose line broke comes back after this. */
const RETRY_MS = 2_000

/** Who cannot take what he is told is let go; he comes back and goes on from where he stood. */
const MOST_WAITING = 256 * 1024

export function openStream(reply: FastifyReply, onEnd: () => void): Stream {
  const headers = reply.getHeaders()
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Once it is ended nobody waits on it for another answer: the program can end, too.
    connection: 'close',
    // A proxy that gathers an answer before it passes it on would hold back every event.
    'x-accel-buffering': 'no',
  })
  raw.on('close', onEnd)
  write(raw, `retry: ${RETRY_MS}\n\n`)
  return {
    tell: (changes) => write(raw, eventOf(changes)),
    beat: () => write(raw, ': \n\n'),
    end: () => raw.end(),
  }
}

function eventOf({ at, ...told }: Changes): string {
  return `id: ${at}\nevent: changes\ndata: ${JSON.stringify(told)}\n\n`
}

function write(raw: ServerResponse, text: string): void {
  if (raw.destroyed || raw.writableEnded) return
  if (raw.writableLength > MOST_WAITING) raw.destroy()
  else raw.write(text)
}
