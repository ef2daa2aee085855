import { messageFields } from '@gendan/credit/tables/message-fields.generated'
import type { PlacedWord, ScanPage, ScanWord } from './scan-shapes.ts'

/** A word that the reader is less sure of than this, of 100, is marked for a person to look at. */
export const DOUBTFUL = 80

/** The text of pages line by line, with the place of each word in it. Columns stay apart by blanks, pages by a line end. `first` is the number of the first page. */
export function textOfPages(
  pages: readonly ScanPage[],
  first = 1,
): { readonly text: string; readonly words: readonly PlacedWord[] } {
  const words: PlacedWord[] = []
  const lines: string[] = []
  let start = 0
  for (const [i, page] of pages.entries()) {
    const sign = signWidth(page)
    const left = Math.min(...page.lines.flatMap(([word]) => (word ? [word.box.x] : [])))
    for (const line of page.lines) {
      const read = lineOf(line, left, sign)
      words.push(...read.words.map((word) => ({ ...moved(word, start), page: first + i })))
      lines.push(read.text)
      start += read.text.length + 1
    }
  }
  return { text: lines.join('\n'), words }
}

function moved<T extends Stretch>(place: T, by: number): T {
  return { ...place, from: place.from + by, to: place.to + by }
}

/** One line: its indent, its words, and as many blanks between them as their gaps are wide. */
function lineOf(line: readonly ScanWord[], left: number, sign: number) {
  const words: Omit<PlacedWord, 'page'>[] = []
  let [text, end, before] = ['', left, '']
  for (const { said: read, sure, box } of line) {
    const gap = (box.x - end) / sign
    text += ' '.repeat(words.length === 0 ? indent(gap) : blanks(gap, before, read))
    const said = words.length === 0 ? mendedTag(read) : read
    // What was mended, or mixes what looks alike, is for a person to look at.
    const doubt = said === read && !MIXED.test(said) ? sure : Math.min(sure, DOUBTFUL - 1)
    words.push({ from: text.length, to: text.length + said.length, sure: doubt, box })
    text += said
    end = box.x + box.width
    before = read
  }
  return { text, words }
}

/** The width of one sign as a share of the page: half of all are wider. */
function signWidth({ lines, width }: ScanPage): number {
  const widths = lines
    .flat()
    .filter(({ said }) => said.length > 2)
    .map(({ said, box }) => box.width / said.length)
    .toSorted((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] || 20 / width
}

/** A nought or a one among letters: "0SLO", "NINGB0". */
const MIXED = /(?<!\d)[01]\p{L}{2}|\p{L}{2}[01](?!\d)/u

function indent(gap: number): number {
  return Math.min(Math.max(Math.round(gap), 0), 40)
}

/** A gap as wide as three signs or more keeps its width; any other between two words is one blank, and none between Chinese signs. */
function blanks(gap: number, before: string, after: string): number {
  if (gap >= 3) return Math.min(Math.round(gap), 40)
  // A tag and its colon are one: “:50:”.
  if (gap < 1 && after.startsWith(':')) return 0
  return gap < 1 && CHINESE.test(before.slice(-1)) && CHINESE.test(after.slice(0, 1)) ? 0 : 1
}

const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** The colon that opens a field's tag is small: it is taken for a one or a quotation mark, or for both. */
function mendedTag(said: string): string {
  const [, tag = '', value = ''] = /^[^\s\dA-Z]{0,2}[1lIi!|]?[^\s\dA-Z]?(\d\d[A-Z]?):(.*)$/.exec(said) ?? []
  const known = messageFields[tag] ?? messageFields[`${tag.slice(0, 2)}a`]
  return known && !/^:?\d\d[A-Z]?:/.test(said) ? `:${tag}:${value}` : said
}

/** How sure the reading of a text is as a whole, from "0" to "1": the mean over its signs, to two places, rounded down. Undefined where nothing was read. */
export function meanSure(words: readonly Pick<PlacedWord, 'from' | 'to' | 'sure'>[]): string | undefined {
  const signs = words.reduce((sum, { from, to }) => sum + to - from, 0)
  if (signs === 0) return undefined
  const sum = words.reduce((all, { from, to, sure }) => all + sure * (to - from), 0)
  const share = Math.min(Math.max(Math.floor(sum / signs), 0), 100)
  return share === 100 ? '1' : `0.${String(share).padStart(2, '0')}`
}

/** The words that a person should look at. */
export function doubtfulWords(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return words.filter(({ sure }) => sure < DOUBTFUL)
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Places of a text after somebody changed it by hand. Those behind the change move with their words; one whose word was changed is gone, for a person
 * has written it.
 */
export function movedPlaces<T extends Stretch>(before: string, after: string, places: readonly T[]): readonly T[] {
  if (before === after) return places
  const least = Math.min(before.length, after.length)
  let start = 0
  while (start < least && before[start] === after[start]) start += 1
  let end = 0
  while (end < least - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  const [changed, by] = [before.length - end, after.length - before.length]
  return places.flatMap((place) => {
    // What is typed against a word without a blank changes the word.
    if (place.to <= start) return place.to < start || isGap(after[place.to]) ? [place] : []
    if (place.from < changed) return []
    const next = moved(place, by)
    return place.from > changed || isGap(after[next.from - 1]) ? [next] : []
  })
}

function isGap(sign: string | undefined): boolean {
  return sign === undefined || /\s/.test(sign)
}
