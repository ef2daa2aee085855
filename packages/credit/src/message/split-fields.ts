import { isBic } from '@gendan/trade/bank-account'
import { fieldOf, labelsOf, vocabularyOf } from './field-name.ts'
import { isFurniture } from './furniture.ts'
import { type Heading, type HeadingStyle, headingsOf } from './headings.ts'
import { isOfLabel, labelAt } from './labels.ts'
import { partedLines } from './run-together.ts'
import { headless, shortLines, type TextLine } from './text-lines.ts'

/** A field as it stands in the text: its tag and the lines of its value. */
export interface FieldLines {
  readonly tag: string
  readonly lines: readonly TextLine[]
}

/** A text parted into fields, and the lines that belong to none. */
export interface Parted {
  readonly fields: readonly FieldLines[]
  readonly outside: readonly TextLine[]
}

interface ReadLine {
  readonly line: TextLine
  readonly headings: readonly Heading[]
  /** The lines next to it that say something. */
  readonly above?: ReadLine
  below?: ReadLine
}

/** Parts the lines of a message into its fields, in the order in which they stand. Every line goes somewhere. */
export function splitFields(lines: readonly TextLine[]): Parted {
  const read = readLines(shortLines(partedLines(lines)))
  const reading = waysOf(read)
  const fields: { readonly tag: string; readonly lines: TextLine[] }[] = []
  const outside: TextLine[] = []
  for (const here of read) {
    const { line, headings } = here
    const heading = headings.find((one) => reading(one, here))
    const open = fields.at(-1)
    if (heading) fields.push({ tag: heading.tag, lines: [headless(line, heading.value)] })
    else if (isLabelOfNext(here)) continue
    else if (open && !isFurniture(line.text)) open.lines.push(line)
    else outside.push(line)
  }
  return { fields: fields.map(withoutLabel).map(withOption), outside }
}

function readLines(lines: readonly TextLine[]): readonly ReadLine[] {
  let above: ReadLine | undefined
  return lines.map((line) => {
    const read: ReadLine = { line, headings: headingsOf(line), ...(above ? { above } : {}) }
    if (line.text.trim() === '') return read
    if (above) above.below = read
    above = read
    return read
  })
}

/** Which headings this print means: a print heads its fields in one way, and what only looks so is text. */
function waysOf(read: readonly ReadLine[]): (heading: Heading, here: ReadLine) => boolean {
  const all = read.flatMap(({ headings }) => headings).filter(({ known }) => known)
  const count = (style: HeadingStyle, labelled?: boolean) =>
    new Set(
      all.filter((one) => one.style === style && (labelled ?? one.labelled) === one.labelled).map((one) => one.tag),
    ).size
  const colonFirst = count('colon-first') > 1
  const bareColons = !colonFirst && count('tag-colon', false) > 3
  // A tag with its letter ("77B: /HOLD/") is no count in the text of a print that heads its fields so.
  const someColons = !colonFirst && count('tag-colon', true) > 1
  const labelsFirst = count('label-tag', true) > 2
  const tags = new Set(all.filter(({ style }) => style !== 'label').map(({ tag }) => tag)).size
  const labelsAlone = !colonFirst && count('label') > 2 && (tags < 3 || count('label') > tags * 2)
  return (heading, here) => {
    switch (heading.style) {
      case 'colon-first':
        return heading.known || colonFirst
      case 'tag-colon':
        return heading.known && (heading.labelled || bareColons || (someColons && /[A-Z]$/.test(heading.tag)))
      case 'label-tag':
        return heading.labelled || labelsFirst
      case 'tag':
        return heading.known && (heading.labelled || hasLabelBeside(here, heading))
      case 'label':
        return labelsAlone
    }
  }
}

/** "40A" alone on its line heads a field where its label stands on the line above it or below. */
function hasLabelBeside({ line, above, below }: ReadLine, { tag, value }: Heading): boolean {
  if (line.text.slice(value).trim() !== '') return false
  return [above, below].some((one) => one !== undefined && isLabel(one.line.text, tag))
}

/** The label above the line that has the tag alone. */
function isLabelOfNext({ line, below }: ReadLine): boolean {
  const next = below?.headings.find(({ style }) => style === 'tag')
  if (!(next && below) || below.line.text.slice(next.value).trim() !== '') return false
  return line.text.trim() !== '' && isLabel(line.text, next.tag)
}

/** Labels that stand on lines of their own below the tag, perhaps one in each tongue, say nothing of the value. */
function withoutLabel({ tag, lines }: FieldLines): FieldLines {
  const [at = -1, next] = lines.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]))
  const first = lines[at]
  if (!first || next === undefined || !(isLabel(first.text, tag) || isOfLabel(first.text, vocabularyOf(tag)))) {
    return { tag, lines }
  }
  return withoutLabel({ tag, lines: lines.slice(at + 1) })
}

/** A label alone, or a tag that lost its letter, does not say which option a bank took: a code of a bank is A, its name and address D. */
function withOption({ tag, lines }: FieldLines): FieldLines {
  if (!(tag.endsWith('a') || (!fieldOf(tag) && fieldOf(`${tag}a`)))) return { tag, lines }
  const first = lines.map(({ text }) => text.trim()).find((text) => text !== '' && !text.startsWith('/'))
  return { tag: `${tag.slice(0, 2)}${isBic(first ?? '') ? 'A' : 'D'}`, lines }
}

function isLabel(text: string, tag: string): boolean {
  const label = labelAt(text, labelsOf(tag))
  return label?.closed === true && text.slice(label.end).trim() === ''
}
