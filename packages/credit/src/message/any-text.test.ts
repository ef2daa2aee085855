import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCreditText } from '../read.ts'
import { messageFields } from '../tables/message-fields.generated.ts'
import { readEnvelope } from './envelope.ts'
import { vocabularyOf } from './field-name.ts'
import { isRule } from './furniture.ts'
import { headingsOf } from './headings.ts'
import { isOfLabel, type Vocabulary } from './labels.ts'
import { plainCredit } from './message-rules.examples.ts'
import { prints } from './prints.examples.ts'
import { type ReadMessage, readMessage } from './read-message.ts'
import { linesOf, type TextLine } from './text-lines.ts'

const REAL = [plainCredit, ...Object.values(prints)]
/** Credits that went through many hands: lines lost, doubled, cut, run together, of another print, and foreign words between them. */
const damaged = fc
  .tuple(
    fc.constantFrom(...REAL),
    fc.array(
      fc.tuple(fc.nat(60), fc.constantFrom('drop', 'twice', 'cut', 'join', 'spaced', 'noted', 'other'), fc.nat(900)),
      {
        maxLength: 12,
      },
    ),
  )
  .map(([print, wounds]) =>
    wounds
      .reduce<readonly string[]>(
        (lines, [at, how, where]) => wounded(lines, { at: at % lines.length, how, where }),
        print.split('\n'),
      )
      .join('\n'),
  )

interface Wound {
  readonly at: number
  readonly how: string
  readonly where: number
}

function wounded(lines: readonly string[], { at, how, where }: Wound): readonly string[] {
  const line = lines[at] ?? ''
  const put = (...own: readonly string[]) => [...lines.slice(0, at), ...own, ...lines.slice(at + 1)]
  switch (how) {
    case 'drop':
      return lines.length > 1 ? put() : lines
    case 'twice':
      return put(line, line)
    case 'cut': {
      const cut = line.lastIndexOf(' ', where % 60) + 1
      return put(line.slice(0, cut), line.slice(cut))
    }
    case 'join':
      return [...lines.slice(0, at), `${line} ${lines[at + 1] ?? ''}`, ...lines.slice(at + 2)]
    case 'spaced':
      return put(line.split('').join(' '))
    case 'other': {
      const other = (REAL[where % REAL.length] ?? '').split('\n')
      return put(line, ...other.slice(where % other.length, (where % other.length) + 6))
    }
    default:
      return put(`${line} 注意此处`)
  }
}

/** Lines of a text, or parts of them, that stand neither in a field nor among what was not read, and say more than a heading does. */
function lost(text: string): readonly string[] {
  const message = readMessage(text)
  return linesOf(text)
    .filter(({ text: said }) => !isRule(said))
    .flatMap((line) => leftOf(line, message))
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !isSaid(part, message))
}

/** What of a line is neither in a field nor unread, cut where the text of a message begins. */
function leftOf({ line, from, text }: TextLine, { fields, unread }: ReadMessage): readonly string[] {
  let left = text
  for (const { from: at, text: own } of Object.values(fields).flatMap(({ lines }) =>
    lines.filter((one) => one.line === line),
  ))
    left = left.slice(0, at - from) + '§'.repeat(own.length) + left.slice(at - from + own.length)
  for (const own of unread.filter((one) => one.line === line)) left = left.replace(own.text, '§')
  return left.split(/§+|(?<=\{4:)/)
}

/** A heading, the label of a field that was read, a block, or the number of a continuation said again. */
function isSaid(part: string, { fields }: ReadMessage): boolean {
  const tags = Object.keys(fields)
  const isLabel = (text: string, of: readonly string[]) =>
    isOfLabel(text.replace(/[（）()*:：]/g, ' ').trim(), joinedVocabulary(of))
  const isHeading = headingsOf({ line: 1, from: 0, text: part }).some(({ tag, value }) => {
    const behind = part.slice(value).trim()
    return behind === '' || tag === '27' || behind === fields[tag]?.raw || isLabel(behind, [tag])
  })
  const bare = part.replace(/[\dlIOo|]{2}\s?[A-Za-z]?(?![A-Za-z])/g, ' ')
  return (
    isHeading ||
    isLabel(part, tags) ||
    isLabel(bare, tags) ||
    readEnvelope([{ line: 1, from: 0, text: part }]).rest.length === 0
  )
}

function joinedVocabulary(tags: readonly string[]): Vocabulary {
  const all = tags.map(vocabularyOf)
  return { words: all.flatMap(({ words }) => words), pairs: new Set(all.flatMap(({ pairs }) => [...pairs])) }
}

/** Words of a text that stand neither in a field, nor among what was not read, nor in a heading or a block. */
function lostWords(text: string): readonly string[] {
  const { fields, unread, sender = '', receiver = '' } = readMessage(text)
  const kept = new Set(
    wordsOf([...Object.values(fields).map(({ raw }) => raw), ...unread.map(({ text: own }) => own)].join(' ')),
  )
  const labels = joinedVocabulary(Object.keys(messageFields))
  const said = text.replace(/\{[1-5]:[^{}]*\}?/g, ' ')
  return wordsOf(said).filter(
    (word) =>
      !(kept.has(word) || isOfLabel(word, labels, 0) || [sender, receiver].includes(word.replace(/XXX$/, ''))) &&
      !(ENVELOPE.has(word) || isHeading(word)),
  )
}

function isHeading(word: string): boolean {
  return headingsOf({ line: 1, from: 0, text: word }).some(({ value }) => value === word.length)
}

const ENVELOPE = new Set('SWIFT MESSAGE HEADER OUTPUT SENDER ISSUE DOCUMENTARY CREDIT LETTER WITH FROM'.split(' '))

function wordsOf(text: string): readonly string[] {
  return text.toUpperCase().match(/(?<![A-Z\d])[A-Z]{4,}|\d{4,}|注意此处/g) ?? []
}

describe('any text', () => {
  test('of damaged and mixed prints no word is lost, and reading them never fails', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        readCreditText(text)
        expect(lostWords(text)).toEqual([])
      }),
      { numRuns: 250, seed: 600 },
    )
  })

  test('of signs that messages are made of no line is lost, and reading it never fails', () => {
    const signs = fc.constantFrom(...':/*+-.,0145 6ABDF\n{}Ｘ开证申请人lOS')
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 400 }), (text) => {
        readCreditText(text)
        expect(lost(text)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('of no meaning at all is read without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readCreditText(text)
        readCreditText(
          `:20:X\n:31D:${text}\n:32B:${text}\n:39A:${text}\n:41D:${text}\n:45A:${text}\n:46A:${text}\n:48:${text}`,
        )
      }),
      { numRuns: 200 },
    )
  })
})

/** Rows at which a pattern may go to and fro, in the fields that are looked through. */
const ROWS = [
  ...[' ', '\t', '1', '1,', '.', ':', 'A', 'A ', '*', '+', '(', '[', '-', '#', '_', '{', '{4:', "'", '（信'],
  ...['USD 1 ', '1,000.00/PC ', '10 PCS ', 'CIF ', '01/02/', 'ANY BANK IN ', 'NOTIFY ', 'ISSUED BY ', 'IN 3 COPIES '],
  ...['3 ( 3 ) ', '45A ', ':20:', 'Amount ', 'FIELD 45A ', 'CERTIFYING ', 'A\t', '+A ', '1) A ', 'WITHIN ', 'ARTICLE '],
  ...['\n', ':20:\n', '+A\n', 'a\n\n'],
]
const HEADS = [
  '',
  ':31C:260101\n:20:X\n:31D:',
  ...['32B', '39A', '41D', '45A', '46A', '47A'].map((tag) => `:20:X\n:${tag}:`),
]

describe('a hostile text', () => {
  const size = 12_000
  test.each(HEADS)(
    'is read in time behind “%s”',
    (head) => {
      const isSlow = (row: string) => {
        const began = performance.now()
        readCreditText(`${head}A${row.repeat(size / row.length)}A`)
        return performance.now() - began > 5000
      }
      // The machine may be busy with something else once, and then again; hardly three times.
      const slow = ROWS.filter((row) => isSlow(row) && isSlow(row) && isSlow(row))
      expect(slow).toEqual([])
    },
    60_000,
  )
})
