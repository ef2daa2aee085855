import { daysIn } from '@gendan/credit/message/days'

/** A piece of a text: what it says, and the fact that was read there. */
export interface LitPiece {
  readonly said: string
  readonly at?: string
}

interface Place {
  readonly from: number
  readonly to: number
  readonly at: string
}

/**
 * A text cut where facts were read: each at the first place that holds its words, its day however it is written, its figure with or
 * without commas. A fact that stands nowhere in these words lights up nothing.
 */
export function litPieces(text: string, facts: readonly (readonly [at: string, value: string])[]): readonly LitPiece[] {
  const places = facts
    .flatMap(([at, value]) => placeIn(text, value).map((place) => ({ ...place, at })))
    .toSorted((a, b) => a.from - b.from)
  const pieces: LitPiece[] = []
  let end = 0
  for (const { from, to, at } of places) {
    if (from < end) continue
    if (from > end) pieces.push({ said: text.slice(end, from) })
    pieces.push({ said: text.slice(from, to), at })
    end = to
  }
  if (end < text.length) pieces.push({ said: text.slice(end) })
  return pieces
}

/** The first place in a text that holds a value, behind a label rather than elsewhere; none or one. */
export function placeIn(text: string, value: string): readonly Omit<Place, 'at'>[] {
  if (value.trim() === '') return []
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    const day = daysIn(text).find((one) => one.day === value)
    return day ? [{ from: day.from, to: day.end }] : []
  }
  const words = value.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const isFigure = /^\d+(?:\.\d+)?$/.test(value)
  const pattern = isFigure ? figurePattern(value) : words.join(String.raw`\s+`)
  const behind = new RegExp(String.raw`(?<=[:：][ \t]*)(?:${pattern})`, 'i').exec(text)
  const found = behind ?? new RegExp(pattern, 'i').exec(text)
  return found ? [{ from: found.index, to: found.index + found[0].length }] : []
}

/** "6200" is also "6,200" and "6,200.00"; it is not the end of a longer figure. */
function figurePattern(value: string): string {
  const [whole = '', rest] = value.split('.')
  const digits = [...whole].join(',?')
  const behind = rest ? String.raw`\.${rest}0*` : String.raw`(?:\.0+)?`
  return String.raw`(?<![\d.,])${digits}${behind}(?![\d])`
}
