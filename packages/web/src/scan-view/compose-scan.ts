import type { PlacedWord, ScanPage } from './scan-shapes.ts'
import { doubtfulWords, meanSure, textOfPages } from './scan-text.ts'

/** Fewer signs on a page of a PDF are the stamp of a scanner or of a fax: the page itself is a picture. */
const FEWEST_SIGNS = 60

/** The pages of a PDF that are pictures, by their numbers from 1 on. */
export function picturePages(texts: readonly string[]): readonly number[] {
  return texts.flatMap((text, i) => (text.replaceAll(/\s/g, '').length < FEWEST_SIGNS ? [i + 1] : []))
}

/** A text that was recognised, at least in part. */
export interface ScannedText {
  readonly text: string
  /** How many pages were recognised. */
  readonly pages: number
  /** How sure the reading is as a whole, "0.93". */
  readonly confidence: string
  /** How many words the reader was not sure of. */
  readonly doubtful: number
  /** The words to be looked at. */
  readonly doubts: readonly PlacedWord[]
}

/**
 * The text of a message whose pages are partly text and partly pictures: `texts` are those of its pages ('' or a stamp where it is a picture),
 * `scans` what was recognised, by the number of the page. Undefined where nothing was recognised.
 */
export function composedScan(texts: readonly string[], scans: ReadonlyMap<number, ScanPage>): ScannedText | undefined {
  const words: PlacedWord[] = []
  let [text, recognised] = ['', 0]
  for (const [i, said] of texts.entries()) {
    const scan = scans.get(i + 1)
    const read = scan && textOfPages([scan], recognised + 1)
    if (scan) recognised += 1
    // A stamp that says more than the picture did stays as it is.
    const taken = read && read.text.length >= said.length ? read : { text: said, words: [] }
    if (taken.text.trim() === '') continue
    if (text !== '') text += '\n'
    words.push(...taken.words.map((word) => ({ ...word, from: word.from + text.length, to: word.to + text.length })))
    text += taken.text
  }
  const confidence = meanSure(words)
  if (confidence === undefined) return undefined
  const doubts = doubtfulWords(words)
  return { text, pages: recognised, confidence, doubtful: doubts.length, doubts }
}
