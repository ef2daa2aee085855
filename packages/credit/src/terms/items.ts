import { tracedText } from '../message/joined.ts'
import { spaced } from '../message/spaced.ts'
import { headless, type TextLine, type Traced } from '../message/text-lines.ts'

/** How items are marked off, the surest first. A narrative has one way, and what only looks so in between is text. */
const MARKS = [
  /^\s*(\d{1,2})\s?-\s*(?=[A-Z"'(])/,
  /^\s*\(?(\d{1,2})\s?[.)、．）:/]\s*(?!\d)/,
  /^\s*[+＋]+\s*/,
  /^\s*[*•●○▪■◆]+\s*/,
  /^\s*\(?([A-Za-z])[.)）](?=\s|[A-Z]{2})\s*/,
  /^\s*\(([ivx]+)\)\s*/i,
  /^\s*[-–—]+\s*(?=\S)/,
]

/** A line that cannot begin an item though a mark stands before it: "+ADDRESSED TO THE APPLICANT". */
const GOES_ON =
  /^(?:ADDRESSED|STATING|SHOWING|CERTIFYING|MARKED|NOTIFY|NOTIFYING|AND |OF |TO |MADE OUT|CONSIGNED|EVIDENCING|INDICATING|ISSUED BY|SIGNED BY|WITH |FOR |BEARING|BLANK ENDORSED|ENDORSED)/i

/** What stands in a field that has nothing in it. */
const SAYS_NOTHING = /^\W*(?:NONE|NIL|N\/?A|NOT APPLICABLE|无)\W*$/i

/**
 * Cuts a narrative into its items by the marks before them: numbers, plus signs, stars, letters. A line without a mark goes on with the
 * item before it. Where nothing is marked off, empty lines (banks print them as a full stop) part items; where there are none, lines that
 * were not full do. Each item tells where its signs stood.
 */
export function itemsOf(narrative: readonly TextLine[]): readonly Traced[] {
  const lines = singleSpaced(narrative.flatMap(inlinePluses).flatMap(inlineNumbers))
  const mark = markOf(lines)
  const groups = mark ? marked(lines, mark) : unmarked(lines)
  return groups
    .map((group) => itemOf(group, mark))
    .filter(({ text: said }) => /[\p{L}\p{N}]/u.test(said) && !SAYS_NOTHING.test(said))
}

/** Whether marks part a narrative's items. */
export function isMarked(narrative: readonly TextLine[]): boolean {
  return markOf(narrative) !== undefined
}

/** The mark of the first line that has one: what comes below it under other marks are its own parts. */
function markOf(lines: readonly TextLine[]): RegExp | undefined {
  const found = MARKS.map((pattern) => ({
    pattern,
    at: lines.flatMap(({ text }, i) => (pattern.test(text) ? [i] : [])),
  }))
  const several = found.some(({ at }) => at.length > 1)
  const [first] = found
    .filter(({ at }) => at.length > (several ? 1 : 0))
    .sort((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0))
  return first?.pattern
}

/** In a text that has an empty line behind each line, empty lines part nothing. */
function singleSpaced(lines: readonly TextLine[]): readonly TextLine[] {
  const told = lines.flatMap(({ text }, i) => (isEmpty(text) ? [] : [i]))
  const apart = told.slice(1).every((at, i) => at - (told[i] ?? 0) > 1)
  return told.length > 2 && apart ? told.map((at) => lines[at] as TextLine) : lines
}

function marked(lines: readonly TextLine[], mark: RegExp): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = []
  const below = ownParts(lines, mark)
  for (const line of lines) {
    const found = mark.exec(line.text)
    const open = groups.at(-1)
    const begins = found !== null && !below.has(line) && !(open && goesOn(open, line.text.slice(found[0].length)))
    if (begins || !open || standsApart(open, line)) groups.push([line])
    else open.push(line)
  }
  return groups
}

/** Lines that count anew from one below an item that ends in a colon ("invoice showing: A) … B) …") are parts of it. */
function ownParts(lines: readonly TextLine[], mark: RegExp): ReadonlySet<TextLine> {
  const parts = new Set<TextLine>()
  const counted = countedLines(lines, mark)
  let at = { outer: 0, inner: 0 }
  for (const [i, { line, number, open }] of counted.entries()) {
    const comesAgain = counted.slice(i + 1).some((one) => one.number === at.outer + 1)
    const isPart = at.inner === 0 ? number === 1 && open : runsOn(number, at, comesAgain)
    if (isPart && at.outer > 0) parts.add(line)
    at = parts.has(line) ? { ...at, inner: number } : { outer: number, inner: 0 }
  }
  return parts
}

/** The next number of the inner list; where the outer one has the same next, it is the inner one's if that comes again. */
function runsOn(number: number, at: { readonly outer: number; readonly inner: number }, comesAgain: boolean): boolean {
  return number === at.inner + 1 && (number !== at.outer + 1 || comesAgain)
}

function countedLines(lines: readonly TextLine[], mark: RegExp) {
  return lines.flatMap((line, i) => {
    const number = ordinalOf(mark.exec(line.text)?.[1])
    return number === undefined ? [] : [{ line, number, open: /[:：]\s*$/.test(lines[i - 1]?.text ?? '') }]
  })
}

function ordinalOf(mark: string | undefined): number | undefined {
  if (mark === undefined) return undefined
  return /^\d+$/.test(mark) ? Number(mark) : mark.toUpperCase().charCodeAt(0) - 64
}

/** A line without a mark that comes after an end, and after lines that are empty or not of this narrative, is an item of its own. */
function standsApart(open: readonly TextLine[], line: TextLine): boolean {
  const last = open.findLast(({ text }) => !isEmpty(text))
  if (!last || isEmpty(line.text)) return false
  return line.line - last.line > 1 && /[.;。；]\s*$/.test(last.text)
}

function goesOn(before: readonly TextLine[], text: string): boolean {
  const last = before.at(-1)?.text.trim() ?? ''
  return GOES_ON.test(text) && !/[.;。；]$/.test(last) && last !== ''
}

function unmarked(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = []
  const parted = lines.some(({ text }, i) => i > 0 && i < lines.length - 1 && isEmpty(text))
  for (const [i, line] of lines.entries()) {
    if (isEmpty(line.text)) continue
    const before = lines[i - 1]?.text.trim() ?? ''
    const open = groups.at(-1)
    const begins = parted ? isEmpty(before) : endsItem(before, line.text.trim())
    if (begins || !open) groups.push([line])
    else open.push(line)
  }
  return groups
}

/** Whether a line that is not full, or that ends a sentence, ends the item before another line. */
function endsItem(before: string, line: string): boolean {
  const closed = /[.;。；]$/.test(before)
  return closed || (before.length < 50 && !GOES_ON.test(line))
}

function isEmpty(text: string): boolean {
  return /^\s*\.?\s*$/.test(text)
}

/** "+INVOICE … +PACKING LIST …" in one line, longer than any that the network sends. */
function inlinePluses(line: TextLine): readonly TextLine[] {
  const found = line.text.length > 65 ? [...line.text.matchAll(/(?:^|(?<=[\s.;]))[+＋]\s*(?=[A-Z]{3})/g)] : []
  return found.length > 1
    ? cutAt(
        line,
        found.map(({ index }) => index),
      )
    : [line]
}

function cutAt(line: TextLine, places: readonly number[]): readonly TextLine[] {
  const cuts = [0, ...places.filter((at) => at > 0)]
  return cuts.map((from, i) => ({ line: line.line, from: line.from + from, text: line.text.slice(from, cuts[i + 1]) }))
}

/** "1) … 2) … 3) …" in one line, where a copy lost its line ends. */
function inlineNumbers(line: TextLine): readonly TextLine[] {
  const found = [...line.text.matchAll(/(?<![\w.,/])\(?(\d{1,2})\s?[.)]\s*(?=[A-Z"])/g)]
  const first = found.findIndex(({ 1: number }) => number === '1')
  const starts = first < 0 ? [] : found.slice(first).filter(({ 1: number }, i) => Number(number) === i + 1)
  // "… notify: 1) applicant 2) the agent": numbers within an item part no items.
  const within = (starts[0]?.index ?? 0) > 40 && /[:：]\s*$/.test(line.text.slice(0, starts[0]?.index))
  if (starts.length < 2 || within) return [line]
  return cutAt(
    line,
    starts.map(({ index }) => index),
  )
}

function itemOf([first, ...rest]: readonly TextLine[], mark: RegExp | undefined): Traced {
  const cut = first && mark ? (mark.exec(first.text)?.[0].length ?? 0) : 0
  const own = first ? [headless(first, cut), ...rest.map(unmarkedLine)] : []
  return spaced(tracedText(own.filter(({ text }) => text.trim() !== '.')))
}

/** A plus sign before a line that goes on with the item says nothing. */
function unmarkedLine(line: TextLine): TextLine {
  return headless(line, /^\s*[+＋]*/.exec(line.text)?.[0].length ?? 0)
}
