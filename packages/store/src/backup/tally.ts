import { createHash } from 'node:crypto'
import type { Counted } from './format.ts'

/** Counts the rows of a section while they pass. */
export interface Tally {
  /** Hands the rows on unchanged. */
  readonly pass: (rows: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>
  readonly total: () => Pick<Counted, 'rows' | 'bytes' | 'sha256'>
}

export function tally(onBytes: (bytes: number) => void = () => undefined): Tally {
  const hash = createHash('sha256')
  let rows = 0
  let bytes = 0
  return {
    async *pass(source) {
      for await (const chunk of source) {
        hash.update(chunk)
        rows += linesIn(chunk)
        bytes += chunk.length
        onBytes(chunk.length)
        yield chunk
      }
    },
    total: () => ({ rows, bytes, sha256: hash.copy().digest('hex') }),
  }
}

/** COPY's text has one row a line; a line feed within a value is written as two letters. */
function linesIn(chunk: Buffer): number {
  let lines = 0
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1
  return lines
}
