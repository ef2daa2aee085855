import { fieldOf, labelsLike, labelsOf, tagFrom, vocabularyOf } from './field-name.ts'
import { isOfLabel, type LabelFound, labelAt, looseEnd } from './labels.ts'
import type { TextLine } from './text-lines.ts'

/** How a line heads a field. */
export type HeadingStyle =
  /** ":40A:IRREVOCABLE", perhaps with the label between. */
  | 'colon-first'
  /** "40A: Form of Documentary Credit", "F40A: …", "40A:/Form of …". */
  | 'tag-colon'
  /** "40A Form of Documentary Credit IRREVOCABLE", "F40A" alone. */
  | 'tag'
  /** "FORM OF DOC. CREDIT *40A: IRREVOCABLE". */
  | 'label-tag'
  /** "FORM OF DOC. CREDIT: IRREVOCABLE". */
  | 'label'

/** A line at which a field begins. */
export interface Heading {
  readonly style: HeadingStyle
  readonly tag: string
  /** Where its value begins in the line; at the line's end where it stands below. */
  readonly value: number
  /** A label of this tag stands there, so that the line can be nothing else. */
  readonly labelled: boolean
  readonly known: boolean
}

/** A tag, two of its figures perhaps read for letters. */
export const TAG: string = String.raw`[\dlIOoSs|]\s?[\dlIOoSs|](?:\s?[A-Za-z](?![A-Za-z]))?`
// No two parts of a pattern that stand beside each other take the same signs: a long row of blanks is gone through once.
const COLON_FIRST = new RegExp(String.raw`^(?:[*+]\s*)?[:：]\s*F?(${TAG})\s*[:：/]\s*`)
const TAG_COLON = new RegExp(
  String.raw`^(?:[[(<*+]{1,2}\s*)?F?(${TAG})\s*(?:[\])>]\s*)?[:：]\s*(?:/\s*(?=[A-Za-z]{2,}[a-z .])(?![A-Z]{2,12}/))?`,
)
const BARE_TAG = new RegExp(
  String.raw`^(?:[[(<*]\s*)?F?(${TAG})\s*[\])>]?(?:\s*[/.、)）;；,，]\s*|\s+|$|(?=\p{Script=Han}))[-–]?\s*`,
  'u',
)
const TAG_BEHIND = new RegExp(String.raw`^\s*(?:[*+(]\s*)?[:：]?F?(${TAG})\s*(?:\)\s*)?[:：]\s*`)
/** A label in a print's own words, then its tag: "PCT AMT TOLERANCE 39A:", "DOCS REQUIRED * 46A". */
const WORDS_THEN_TAG =
  /^[/.,]*\s?([A-Za-z][^:：*\d\n]{1,60}?|[^:：*\d\n]{0,60}\p{Script=Han}[^:：*\d\n]{0,30}?)\s{0,40}(?:[:：]\s{0,40})?([*+(]*)\s{0,9}[:：]?F?(\d\d[A-Za-z]?)(?![\dA-Za-z])\s*(?:\)\s*)?([:：]?)\s*/u

/** How a line may be read as a heading, the surest first; none where it is a line like any other. */
export function headingsOf(line: TextLine): readonly Heading[] {
  const indent = Math.max(0, line.text.search(/\S/))
  const text = line.text.slice(indent)
  if (text.length < 2) return []
  const found = [
    tagged(text, COLON_FIRST, 'colon-first'),
    tagged(text, TAG_COLON, 'tag-colon'),
    labelThenTag(text),
    wordsThenTag(text),
    tagged(text, BARE_TAG, 'tag'),
    glued(text),
    labelAlone(text),
  ]
  return found.flatMap((heading) => (heading ? [{ ...heading, value: heading.value + indent }] : []))
}

function tagged(text: string, pattern: RegExp, style: HeadingStyle): Heading | undefined {
  const found = pattern.exec(text)
  const tag = tagFrom(found?.[1] ?? '')
  if (!found || tag === undefined) return undefined
  const field = fieldOf(tag) ?? fieldOf(`${tag}a`)
  const at = found[0].length
  const behind = text.slice(at)
  const label = field && labelAt(behind, labelsOf(tag))
  const loose = field && looseEnd(behind, vocabularyOf(tag))
  const cut = Math.max(label && strips(label, field.kind) ? label.end : 0, loose ?? 0)
  return { style, tag, value: at + cut, labelled: (label ?? loose) !== undefined, known: field !== undefined }
}

/**
 * A label that a colon closes is none of the value. One that runs on into it ("port of loading Shanghai") is cut off where the value
 * cannot begin with such words: of "charges outside China" nothing is a label.
 */
function strips(label: LabelFound, kind: string): boolean {
  if (label.closed) return true
  return label.words > 1 || ['party', 'bank', 'place', 'allowed', 'day', 'day-place', 'money', 'percent'].includes(kind)
}

/** "50APPLICANT" lost its space; "46AOCUMENTS REQUIRED" its ":D", which a forum took for a laughing face. */
function glued(text: string): Heading | undefined {
  return [GLUED_SHORT, GLUED_LONG].map((pattern) => gluedAs(text, pattern)).find((heading) => heading !== undefined)
}

const GLUED_SHORT = /^(?:[*+:]\s*)?F?([\dlIOo]{2})(?=\p{L})/u
const GLUED_LONG = /^(?:[*+:]\s*)?F?([\dlIOo]{2}[A-Za-z])(?=\p{L})/u
const EATEN = ['', 'D', 'P']

function gluedAs(text: string, pattern: RegExp): Heading | undefined {
  const found = pattern.exec(text)
  const tag = tagFrom(found?.[1] ?? '')
  const field = tag === undefined ? undefined : (fieldOf(tag) ?? fieldOf(`${tag}a`))
  if (!(found && tag && field)) return undefined
  const behind = text.slice(found[0].length)
  const ends = EATEN.map((letter) => (labelAt(letter + behind, labelsOf(tag))?.end ?? Number.NaN) - letter.length)
  const cut = ends.find((end) => !Number.isNaN(end))
  return cut === undefined
    ? undefined
    : { style: 'tag', tag, value: found[0].length + cut, labelled: true, known: true }
}

function labelThenTag(text: string): Heading | undefined {
  for (const { tag, labels } of labelsLike(text)) {
    const label = labelAt(text, labels)
    const behind = label && TAG_BEHIND.exec(text.slice(label.end))
    const shown = behind && tagFrom(behind[1] ?? '')
    if (!(label && behind && shown && sameField(shown, tag))) continue
    return { style: 'label-tag', tag: shown, value: label.end + behind[0].length, labelled: true, known: true }
  }
  return undefined
}

/**
 * With a star, a colon, or two words of a label nothing else can be meant. One word before a bare tag ("drafts at 42C sight") heads a field
 * only in a print that does so throughout, and "total 27 cartons" never does.
 */
function wordsThenTag(text: string): Heading | undefined {
  const [all = '', words = '', star, shown = '', colon] = WORDS_THEN_TAG.exec(text) ?? []
  const tag = tagFrom(shown)
  const known = tag !== undefined && (fieldOf(tag) ?? fieldOf(`${tag}a`)) !== undefined
  if (!(tag && known && isOfLabel(words, vocabularyOf(tag)))) return undefined
  const sure = Boolean(star || colon) || isOfLabel(words, vocabularyOf(tag), 2)
  if (!sure && /^\d+$/.test(tag) && !/\p{L}{7}/u.test(words)) return undefined
  const again = labelAt(text.slice(all.length), labelsOf(tag))
  return { style: 'label-tag', tag, value: all.length + (again?.closed ? again.end : 0), labelled: sure, known }
}

/** The label alone on its line, or closed by a colon. The longest wins: "Available with" goes before "Amount". */
function labelAlone(text: string): Heading | undefined {
  const found = labelsLike(text)
    .map(({ tag, labels }) => ({ tag, label: labelAt(text, labels) }))
    .filter(({ label }) => label?.closed)
    .sort((a, b) => (b.label?.end ?? 0) - (a.label?.end ?? 0) || (b.label?.words ?? 0) - (a.label?.words ?? 0))
  const [best] = found
  if (!best?.label) return undefined
  return { style: 'label', tag: best.tag, value: best.label.end, labelled: true, known: true }
}

function sameField(shown: string, tag: string): boolean {
  return shown === tag || (tag.endsWith('a') && shown.startsWith(tag.slice(0, 2)))
}
