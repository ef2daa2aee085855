import type { Problem } from '@gendan/contract/shapes'
import { post, Said } from '../client/client.ts'

const NEW_LINE = 10

/**
 * Reads a book as it is bound: lines of JSON say how far it is, an empty line ends them, what follows is the PDF. Throws Said where the
 * server refuses, or breaks off. With a `wish` it is asked by POST.
 */
export async function readBook(
  address: string,
  onProgress: (done: number, of: number) => void,
  wish?: object,
): Promise<Blob> {
  const response = await fetch(address, { credentials: 'same-origin', ...(wish ? post(wish) : {}) })
  if (!response.ok || !response.body) throw new Said(await problemOf(response))
  const reader = response.body.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let head: Uint8Array<ArrayBuffer> | undefined = new Uint8Array()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Said(BROKEN)
    })
    if (value && head) head = intoHead(joined(head, value), pieces, onProgress)
    else if (value) pieces.push(value)
    if (done) break
  }
  if (pieces.length === 0) throw new Said(BROKEN)
  return new Blob(pieces, { type: 'application/pdf' })
}

/** Reads the lines that have come in full; answers what is left of the head, nothing once the PDF has begun. */
function intoHead(
  bytes: Uint8Array<ArrayBuffer>,
  pieces: Uint8Array<ArrayBuffer>[],
  onProgress: (done: number, of: number) => void,
): Uint8Array<ArrayBuffer> | undefined {
  let from = 0
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
    if (at === from) {
      pieces.push(bytes.slice(at + 1))
      return undefined
    }
    const line = JSON.parse(new TextDecoder().decode(bytes.subarray(from, at))) as { done: number; of: number }
    onProgress(line.done, line.of)
    from = at + 1
  }
  return bytes.slice(from)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as Problem | undefined
  return body?.says ? body : BROKEN
}

const BROKEN: Problem = {
  type: 'broken',
  title: 'broken',
  status: 502,
  says: { en: 'The book could not be bound to its end. Try again.', zh: '没能装订完，请再试一次。' },
}
