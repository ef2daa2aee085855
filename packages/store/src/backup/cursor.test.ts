import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cursorOf, Torn } from './cursor.ts'

/** The text in pieces, cut where a disk or a gzip may cut it: anywhere. */
async function* pieces(text: string, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  for (const [i, from] of at.slice(0, -1).entries()) yield bytes.subarray(from, at[i + 1])
}

async function all(rows: AsyncIterable<Buffer>): Promise<string> {
  const read = []
  for await (const piece of rows) {
    expect(piece.at(-1)).toBe(10)
    read.push(piece)
  }
  return Buffer.concat(read).toString('utf8')
}

/** A row as COPY writes it: never the line `\.`, for a backslash in a value is written twice. */
const row = fc.oneof(
  fc.constantFrom('', '\\\\.', 'a\t\\N', '\\\\.\\n', '.', '订单 44018'),
  fc.string({ maxLength: 8 }).map((text) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')),
)
const section = fc.record({ head: fc.constantFrom('{}', '{"table":"journal"}'), rows: fc.array(row, { maxLength: 6 }) })

test('sections come out as they went in, wherever the pieces are cut', async () => {
  const cases = fc.asyncProperty(fc.array(section), fc.array(fc.nat(), { maxLength: 40 }), async (sections, cuts) => {
    const text = sections.map(({ head, rows }) => [head, ...rows, '\\.', ''].join('\n')).join('')
    const cursor = cursorOf(pieces(text, cuts))
    for (const { head, rows } of sections) {
      expect(await cursor.line()).toBe(head)
      expect(await all(cursor.rows())).toBe(rows.map((line) => `${line}\n`).join(''))
    }
    expect(await cursor.line()).toBeUndefined()
  })
  await fc.assert(cases, { numRuns: 300 })
})

test('a text that ends too early is torn, in a line as among the rows', async () => {
  await expect(cursorOf(pieces('{"table":"wor', [])).line()).rejects.toThrow(Torn)
  await expect(all(cursorOf(pieces('a\nb\n\\.', [3])).rows())).rejects.toThrow(Torn)
})
