import { fieldOf, tagFrom, vocabularyOf } from './field-name.ts'
import { headingsOf } from './headings.ts'
import { isOfLabel } from './labels.ts'
import type { TextLine } from './text-lines.ts'

/** A tag within a line, with the stars and colons around it. Its figures must be figures here: words of the text stand about it. */
const INNER_TAG = /(?<![\w.,/-])([:：]?)[*+([]{0,3}\s?F?(\d\d[A-Za-z]?)(?=\s*[:：/.)\]*]|\s|$)/g
/** A line that no network cuts is longer than this: what is shorter was not run together. */
const LONGEST = 65
/** So far before its tag a label may begin. */
const BEFORE = 70

/**
 * Lines in which several fields stand one behind the other, because a copy lost its line ends, parted before each of them. A line with
 * one heading, and one that only speaks of fields ("please read field 44C …"), stays whole.
 */
export function partedLines(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.flatMap((line) => (line.text.length > LONGEST ? parted(line) : [line]))
}

function parted(line: TextLine): readonly TextLine[] {
  const heads = headsIn(line)
  if (heads.length < 2) return [line]
  const cuts = [...new Set([0, ...heads])].sort((a, b) => a - b)
  return cuts.map((from, i) => ({ line: line.line, from: line.from + from, text: line.text.slice(from, cuts[i + 1]) }))
}

interface InnerTag {
  readonly tag: string
  readonly at: number
  readonly starred: boolean
  /** ":20:", as the network writes it. */
  readonly wired: boolean
}

/** Where in the line fields begin: at a tag that its label follows, or at a label that its tag follows. */
function headsIn({ text }: TextLine): readonly number[] {
  const tags = [...text.matchAll(INNER_TAG)].flatMap((hit) => innerTag(text, hit))
  const wire = tags.filter(({ wired }) => wired).length > 2
  // A label of one word heads a field where others stand before their tags, too.
  const strict = headsOf(text, tags, wire, 2)
  return strict.labels > 2 ? headsOf(text, tags, wire, 1).heads : strict.heads
}

function innerTag(text: string, { index, 0: all, 1: colon, 2: shown = '' }: RegExpExecArray): readonly InnerTag[] {
  const tag = tagFrom(shown)
  const known = tag !== undefined && (fieldOf(tag) ?? fieldOf(`${tag}a`)) !== undefined
  const spoken = /\b(?:FIELD|TAG|ITEM|ARTICLE)S?\s*$/i.test(text.slice(Math.max(0, index - 12), index))
  return known && !spoken ? [{ tag, at: index, starred: all.includes('*'), wired: colon !== '' }] : []
}

function headsOf(
  text: string,
  tags: readonly InnerTag[],
  wire: boolean,
  least: number,
): { readonly heads: readonly number[]; readonly labels: number } {
  const heads: number[] = []
  let labels = 0
  for (const { tag, at, starred, wired } of tags) {
    const before = text.slice(Math.max(heads.at(-1) ?? 0, at - BEFORE), at)
    const label = labelBefore(before, tag, starred ? 1 : least)
    if (label > 0) labels += 1
    if (label > 0 || (wire && wired) || isHeaded(text.slice(at, at + BEFORE * 2))) heads.push(at - label)
  }
  return { heads, labels }
}

/** The tag's own label stands right behind it. */
function isHeaded(text: string): boolean {
  return headingsOf({ line: 0, from: 0, text }).some(
    ({ style, labelled, known }) => style !== 'label' && style !== 'label-tag' && labelled && known,
  )
}

/** How many signs before the tag its label begins; 0 where none of so many words stands there. */
function labelBefore(text: string, tag: string, least: number): number {
  const vocabulary = vocabularyOf(tag)
  // A figure ends what can be a label; before it each word must be one of the label's.
  const words = [...text.slice(text.search(/\D*$/)).matchAll(/[A-Za-z']+/g)].map(([word]) => word)
  const own = words.length - 1 - words.findLastIndex((word) => !isOfLabel(word, vocabulary, 0))
  const at = own > 0 ? placeOfLast(text, own) : text.length
  if (!isOfLabel(text.slice(at), vocabulary, least)) return 0
  const small = /^(?:(?:OF|THE|AND|OR|A|IN|WITH|NO|FROM|AT|ON)\b[\s,./]*)*/i.exec(text.slice(at))?.[0].length ?? 0
  return text.length - at - small
}

/** Where the last so many words of a text begin. */
function placeOfLast(text: string, count: number): number {
  return [...text.matchAll(/[A-Za-z']+/g)].at(-count)?.index ?? text.length
}
