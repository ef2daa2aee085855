import { messageTypes } from '../tables/message-types.generated.ts'
import { type Envelope, readEnvelope } from './envelope.ts'
import { fieldOf } from './field-name.ts'
import { isRule } from './furniture.ts'
import { proseFields } from './prose.ts'
import { type FieldLines, type Parted, splitFields } from './split-fields.ts'
import { linesOf, type Place, placeOf, rawOf, shortLines, type TextLine } from './text-lines.ts'
import { type FieldValue, readValue } from './values.ts'

/** A field of a message as it was read. */
export interface ReadField {
  readonly raw: string
  /** What was understood of it; left out where that is nothing. */
  readonly value?: FieldValue
  readonly at: Place
  /** Its lines as they stand in the text. */
  readonly lines: readonly TextLine[]
}

/** A message about a credit, or several that continue one another. */
export interface ReadMessage extends Envelope {
  readonly fields: Readonly<Record<string, ReadField>>
  /** Which parts of the whole are there: [1, 2] of 2/2. */
  readonly parts: readonly number[]
  /** Lines that belong to no field: nothing is dropped. */
  readonly unread: readonly { readonly line: number; readonly text: string }[]
}

/**
 * Reads a message as the network carries it or as a bank prints it. Fields of continuations (701, 711, 721, 708) are joined to those of the
 * first. Never throws: what is not understood is told in `unread`.
 */
export function readMessage(text: string): ReadMessage {
  const { inside, around } = blocks(text)
  const parted = splitFields(inside)
  const letter = letterFor(parted, inside)
  const { fields, outside } = letter ?? parted
  const { envelope, rest } = readEnvelope([...shortLines(around), ...outside])
  const read = fieldsOf(fields)
  const unread = [...rest, ...read.twice]
    .filter((line) => line.text.trim() !== '' && !isRule(line.text))
    .sort((a, b) => a.from - b.from)
    .map((line) => ({ line: line.line, text: line.text.trim() }))
  // A letter is no message of the network, whatever it says.
  const type = envelope.type ?? (letter ? undefined : typeFrom(read.fields))
  return { ...envelope, ...(type ? { type } : {}), fields: read.fields, parts: partsOf(fields), unread }
}

/** A text of few fields may be a letter; one that says so itself is, where its sentences tell more than its labels. */
function letterFor({ fields }: Parted, inside: readonly TextLine[]): Parted | undefined {
  if (fields.length < 3) return proseFields(inside)
  const says = inside.some(({ text }) => /\bWE\b[^.]{0,40}\b(?:ISSUE|OPEN|ESTABLISH)\b[^.]{0,40}\bCREDIT\b/i.test(text))
  const letter = says && fields.length < 12 ? proseFields(inside) : undefined
  return letter && letter.fields.length > fields.length + 2 ? withParties(letter, fields) : undefined
}

/** Parties under labels of their own keep their addresses, which no sentence ends. */
function withParties(letter: Parted, labelled: readonly FieldLines[]): Parted {
  const own = labelled.filter(({ tag }) => tag === '50' || tag === '59')
  const taken = new Set(own.flatMap(({ lines }) => lines.map(({ line }) => line)))
  return {
    fields: [...letter.fields.filter(({ tag }) => !own.some((one) => one.tag === tag)), ...own],
    outside: letter.outside.filter(({ line }) => !taken.has(line)),
  }
}

/** The lines of the text blocks ({4: … -}); what is not in one stands around them. A text without blocks is inside as a whole. */
function blocks(text: string): { readonly inside: readonly TextLine[]; readonly around: readonly TextLine[] } {
  const lines = linesOf(text)
  const found = [...text.matchAll(/\{4:([\s\S]*?)(?:-\s*\}|\{1:|$(?![\s\S]))/g)]
  const ranges = found.map((hit) => ({ from: hit.index + 3, to: hit.index + 3 + (hit[1] ?? '').length }))
  if (ranges.length === 0) return { inside: lines, around: [] }
  const inside = ranges.flatMap((range) => lines.flatMap((line) => clipped(line, range)))
  const gaps = [0, ...ranges.map(({ to }) => to)].map((from, i) => ({ from, to: ranges[i]?.from ?? text.length }))
  return { inside, around: gaps.flatMap((gap) => lines.flatMap((line) => clipped(line, gap))) }
}

/** The part of a line that stands in a stretch of the text. */
function clipped(line: TextLine, { from, to }: Place): readonly TextLine[] {
  const [head, tail] = [Math.max(from, line.from), Math.min(to, line.from + line.text.length)]
  return head < tail ? [{ line: line.line, from: head, text: line.text.slice(head - line.from, tail - line.from) }] : []
}

/** Narratives go on in the next message; of any other field the first stands, and a second one is shown as unread. */
function fieldsOf(parted: readonly FieldLines[]): {
  readonly fields: Readonly<Record<string, ReadField>>
  readonly twice: readonly TextLine[]
} {
  const all = new Map<string, TextLine[]>()
  const twice: TextLine[] = []
  for (const { tag, lines } of parted) {
    const known = all.get(tag)
    if (!known) all.set(tag, [...lines])
    else if (fieldOf(tag)?.kind === 'narrative') known.push(...lines)
    else if (!isRepeated(tag, known, lines)) twice.push(...lines)
  }
  const fields = [...all].map(([tag, lines]) => {
    const raw = rawOf(lines)
    const value = readValue(tag, raw)
    return [tag, { raw, ...(value === undefined ? {} : { value }), at: placeOf(lines), lines }] as const
  })
  return { fields: Object.fromEntries(fields), twice }
}

/** Each part of a long credit says which part it is and bears its numbers again, on one line with their tag: that says nothing new. */
function isRepeated(tag: string, known: readonly TextLine[], [first, ...rest]: readonly TextLine[]): boolean {
  const alone = first !== undefined && first.text.trim() !== '' && rest.every(({ text }) => text.trim() === '')
  const said = first?.text.trim() ?? ''
  return alone && ((tag === '27' && /^[\dlI]+\s*(?:\/|of)\s*[\dlI]+$/i.test(said)) || rawOf(known) === said)
}

function partsOf(parted: readonly FieldLines[]): readonly number[] {
  return parted.flatMap(({ tag, lines }) => {
    const read = tag === '27' ? (readValue(tag, rawOf(lines)) as { readonly number: number } | undefined) : undefined
    return read ? [read.number] : []
  })
}

/** What a message is by its fields, where it does not say so itself: the first row of which one field of each group stands there. */
const TYPES: readonly (readonly [string, ...(readonly string[])[]])[] = [
  ['707', ['26E', '22A', '45B', '46B', '47B']],
  ['734', ['77J'], ['77B']],
  ['750', ['77J']],
  [
    '710',
    ['40B', '21'],
    ['31D', '32B'],
    ['51A', '51D', '53A', '53D', '23'],
    ['40B', '50', '59', '45A', '46A', '41A', '41D'],
  ],
  ['720', ['40B', '21'], ['31D', '32B', '40A'], ['50', '59']],
  ['740', ['40F']],
  ['700', ['40A', '31D', '45A', '46A', '41A', '41D'], ['20', '31D', '32B', '50', '59']],
  ['701', ['45A', '46A', '47A']],
  ['752', ['23'], ['30'], ['32B']],
  ['754', ['32A'], ['21'], ['33B', '34A', '71B', '71D']],
  ['799', ['79']],
]

function typeFrom(fields: Readonly<Record<string, ReadField>>): string | undefined {
  const has = (tags: readonly string[]) => tags.some((tag) => Object.hasOwn(fields, tag))
  return TYPES.find(([, ...groups]) => groups.every(has))?.[0]
}

/** Fields without which this message is not whole, as tags: "41a" is any of its options. */
export function missingFields({ type, fields }: ReadMessage): readonly string[] {
  const row = type && Object.hasOwn(messageTypes, type) ? messageTypes[type] : undefined
  const has = (tag: string) =>
    Object.entries(fields).some(
      ([name, { raw }]) => raw !== '' && (name === tag || (/a$/.test(tag) && name.startsWith(tag.slice(0, 2)))),
    )
  return (row?.must ?? []).filter((tags) => !tags.split('/').some(has))
}
