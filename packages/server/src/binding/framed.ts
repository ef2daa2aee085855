import type { Progress } from './bind-order.ts'

/** The bytes alone. */
export async function* plain(parts: AsyncGenerator<Progress | Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of parts) if (part instanceof Uint8Array) yield part
}

/** Lines of JSON that say how far it is, then one empty line, then the bytes: a window shows the one and keeps the other. */
export async function* framed(parts: AsyncGenerator<Progress | Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun = false
  for await (const part of parts) {
    if (!(part instanceof Uint8Array)) {
      yield Buffer.from(`${JSON.stringify(part)}\n`)
      continue
    }
    if (!begun) yield Buffer.from('\n')
    begun = true
    yield part
  }
}
