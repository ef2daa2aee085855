import { linesOf, type Place } from '@gendan/credit/message/text-lines'
import type { CreditRead } from '@gendan/credit/read'
import type { CreditFact } from './credit-facts.ts'

/** A stretch of the text from which facts were read. Facts that stand at one place share its number. */
export interface TextMark {
  /** As it stands behind the words, from 1 on. */
  readonly number: number
  readonly at: Place
  readonly paths: readonly string[]
}

/** A piece of a line that lies under the same marks. */
export interface TextPiece {
  readonly text: string
  /** Numbers of the marks over it, the narrowest last. */
  readonly marks: readonly number[]
  /** Numbers of those that end behind it. */
  readonly ends: readonly number[]
  /** The reading of the scan was not sure of it. */
  readonly doubtful: boolean
}

export interface TextRow {
  readonly line: number
  /** Fields that begin in this line: "45A". */
  readonly tags: readonly string[]
  /** Nobody knows what it is for. */
  readonly unread: boolean
  readonly pieces: readonly TextPiece[]
}

/** The places of facts, numbered as they stand in the text, a wider one before what it holds. */
export function textMarks(facts: readonly CreditFact[]): readonly TextMark[] {
  const places = new Map<string, { at: Place; paths: string[] }>()
  for (const { at, path, value } of facts) {
    if (!at || at.from >= at.to || value === undefined) continue
    const key = `${at.from} ${at.to}`
    const place = places.get(key) ?? { at, paths: [] }
    place.paths.push(path)
    places.set(key, place)
  }
  return [...places.values()]
    .sort((a, b) => a.at.from - b.at.from || b.at.to - a.at.to)
    .map(({ at, paths }, i) => ({ number: i + 1, at, paths }))
}

/** The number under which a term stands; of a whole ("expiry", "documents.2") that of its first part, of a part that of its whole. */
export function markFor(marks: readonly TextMark[], path: string): number | undefined {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const own = parts.join('.')
    const found = marks.find(({ paths }) => paths.some((one) => one === own || one.startsWith(`${own}.`)))
    if (found) return found.number
  }
  return undefined
}

/** A text line by line, cut where marks begin and end. */
export function textRows(
  text: string,
  marks: readonly TextMark[],
  { fields, unread }: Pick<CreditRead, 'fields' | 'unread'>,
  doubts: readonly Place[] = [],
): readonly TextRow[] {
  const unknown = new Set(unread.map(({ line }) => line))
  const begins = Object.entries(fields).map(([tag, { at }]) => ({ tag, from: at.from }))
  return linesOf(text).map(({ line, from, text: said }) => {
    const to = from + said.length
    const over = marks.filter(({ at }) => at.from < to && at.to > from)
    const doubted = doubts.filter((doubt) => doubt.from < to && doubt.to > from)
    return {
      line,
      tags: begins.filter((one) => one.from >= from && one.from <= to).map(({ tag }) => tag),
      unread: unknown.has(line),
      pieces: piecesOf(said, from, over, doubted),
    }
  })
}

function piecesOf(
  said: string,
  from: number,
  over: readonly TextMark[],
  doubts: readonly Place[],
): readonly TextPiece[] {
  if (said === '') return []
  // The indent of a print is no part of what it says.
  const indent = Math.max(0, said.search(/\S/))
  const places = [...over.map(({ at }) => at), ...doubts]
  const cuts = [indent, ...places.flatMap((at) => [at.from - from, at.to - from])].filter(
    (cut) => cut > 0 && cut < said.length,
  )
  const bounds = [...new Set([0, ...cuts, said.length])].sort((a, b) => a - b)
  return bounds.slice(1).map((end, i) => {
    const start = bounds[i] ?? 0
    const here = end <= indent ? [] : over.filter(({ at }) => at.from - from < end && at.to - from > start)
    return {
      text: said.slice(start, end),
      doubtful: doubts.some((doubt) => doubt.from - from < end && doubt.to - from > start),
      marks: here.map(({ number }) => number),
      // The narrowest closes first.
      ends: here
        .filter(({ at }) => at.to - from === end)
        .map(({ number }) => number)
        .reverse(),
    }
  })
}
