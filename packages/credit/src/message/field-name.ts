import { type MessageField, messageFields } from '../tables/message-fields.generated.ts'
import { firstLetter, type Label, labelsFrom, type Vocabulary, vocabularyFrom } from './labels.ts'

/** The row of a tag with its option letter: 41D is one of 41a. Undefined where no message about credits has such a field. */
export function fieldOf(tag: string): MessageField | undefined {
  const own = rowOf(tag)
  return own ?? (/^\d\d[A-DFJKNZ]$/.test(tag) ? rowOf(`${tag.slice(0, 2)}a`) : undefined)
}

function rowOf(tag: string): MessageField | undefined {
  return Object.hasOwn(messageFields, tag) ? messageFields[tag] : undefined
}

/**
 * A tag as a damaged print may show it: "3lC" and "31c" are 31C, "4OA" is 40A, "4 5A" is 45A. Undefined where it can be no tag. An
 * option that is one of 41a and lost its letter stays "41".
 */
export function tagFrom(text: string): string | undefined {
  const tight = text.replace(/\s/g, '')
  const digits = tight.slice(0, 2).replace(/[lI|]/g, '1').replace(/[Oo]/g, '0').replace(/[sS]/g, '5')
  if (!/^\d\d$/.test(digits)) return undefined
  const letter = tight.slice(2).toUpperCase()
  return letter.length < 2 ? digits + letter : undefined
}

interface Labelled {
  readonly tag: string
  readonly labels: readonly Label[]
}

const labelled: readonly Labelled[] = Object.entries(messageFields).map(([tag, { labels }]) => ({
  tag,
  labels: labelsFrom(labels),
}))

const byLetter = new Map<string | undefined, Labelled[]>()
for (const { tag, labels } of labelled) {
  for (const letter of new Set(labels.map(({ letters }) => letters[0]))) {
    const own = labels.filter(({ letters }) => letters[0] === letter)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { tag, labels: own }])
  }
}

/** The labels that begin as a text does, with the tags they head; for prints that show labels and no tags. */
export function labelsLike(text: string): readonly Labelled[] {
  return byLetter.get(firstLetter(text)) ?? []
}

const ready: ReadonlyMap<MessageField, readonly Label[]> = new Map(
  labelled.map(({ tag, labels }) => [messageFields[tag] as MessageField, labels]),
)

/** The labels of a tag, 41D among those of 41a; none where no message about credits has such a field. */
export function labelsOf(tag: string): readonly Label[] {
  const field = fieldOf(tag) ?? fieldOf(`${tag}a`)
  return (field && ready.get(field)) ?? []
}

const vocabularies: ReadonlyMap<MessageField, Vocabulary> = new Map(
  Object.values(messageFields).map((field) => [field, vocabularyFrom([...field.labels, field.name.en, field.name.zh])]),
)

/** The words with which prints head a tag; none where no message about credits has such a field. */
export function vocabularyOf(tag: string): Vocabulary {
  const field = fieldOf(tag) ?? fieldOf(`${tag}a`)
  return (field && vocabularies.get(field)) ?? { words: [], pairs: new Set() }
}
