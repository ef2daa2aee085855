import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCredit } from '../terms/read-credit.ts'
import { readEnvelope } from './envelope.ts'
import { isRule } from './furniture.ts'
import { headingsOf } from './headings.ts'
import { plainCredit } from './message-rules.examples.ts'
import { readMessage } from './read-message.ts'
import { linesOf, type TextLine } from './text-lines.ts'

/** A credit that went through many hands: lines lost, doubled, cut, run together, and foreign words between them. */
const damaged = fc
  .array(fc.tuple(fc.nat(40), fc.constantFrom('drop', 'twice', 'cut', 'join', 'spaced', 'noted'), fc.nat(60)), {
    maxLength: 12,
  })
  .map((wounds) =>
    wounds
      .reduce<readonly string[]>(
        (lines, [at, how, where]) => wounded(lines, at % lines.length, how, where),
        plainCredit.split('\n'),
      )
      .join('\n'),
  )

function wounded(lines: readonly string[], at: number, how: string, where: number): readonly string[] {
  const line = lines[at] ?? ''
  const put = (...own: readonly string[]) => [...lines.slice(0, at), ...own, ...lines.slice(at + 1)]
  switch (how) {
    case 'drop':
      return lines.length > 1 ? put() : lines
    case 'twice':
      return put(line, line)
    case 'cut':
      return put(line.slice(0, where), line.slice(where))
    case 'join':
      return [...lines.slice(0, at), line + (lines[at + 1] ?? ''), ...lines.slice(at + 2)]
    case 'spaced':
      return put(line.split('').join(' '))
    default:
      return put(`${line} 注意此处`)
  }
}

/** Every line that says something is in a field, unread, or a heading with nothing behind it. */
function lostLines(text: string): readonly string[] {
  const { fields, unread } = readMessage(text)
  const kept = new Set([
    ...Object.values(fields).flatMap(({ lines }) => lines.map(({ line }) => line)),
    ...unread.map(({ line }) => line),
  ])
  return linesOf(text)
    .filter((line) => /[\p{L}\p{N}]/u.test(line.text) && !isRule(line.text) && !kept.has(line.line))
    .filter((line) => headingsOf(insideBlock(line)).length === 0 && readEnvelope(aroundBlocks(line)).rest.length > 0)
    .map(({ text: said }) => said)
}

/** What a line says behind the mark at which the text of a message begins; the whole line where that stands elsewhere. */
function insideBlock(line: TextLine): TextLine {
  return { ...line, text: line.text.slice(line.text.lastIndexOf('{4:') < 0 ? 0 : line.text.lastIndexOf('{4:') + 3) }
}

/** A line that holds the mark at which the text of a message begins is read in its parts. */
function aroundBlocks(line: TextLine): readonly TextLine[] {
  return line.text.split(/(?<=\{4:)/).map((text) => ({ ...line, text }))
}

test('no line of a damaged credit is lost, and reading it never fails', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      readCredit(readMessage(text))
      expect(lostLines(text)).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('no line of any text is lost, and reading it never fails', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...':/*+-.,0145 6ABDF\n{}Ｘ开证申请人lOS'), maxLength: 400 }),
      (text) => {
        readCredit(readMessage(text))
        expect(lostLines(text)).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
})
