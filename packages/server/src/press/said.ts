import { type Cell, notesOf, type Sheet, type Text } from '@gendan/kernel/sheet'
import type { Lang } from '@gendan/kernel/words'

/** One part of a line: text that breaks by itself, or a word that may have to be broken where its column is narrow. */
export type Part = string | { readonly word: string }

/** Text in one tongue, line by line, as the page sets it. */
export interface Said {
  readonly lang: Lang
  readonly lines: readonly (readonly Part[])[]
}

/** What leads and what stands under it; `second` is null in one tongue, and where both say the same. */
export interface Twice {
  readonly first: Said | null
  readonly second: Said | null
}

/** A fact on its way to the page. `key` tells two facts with one path apart (a value printed twice). */
export interface SetCell extends Twice {
  readonly key: number
  readonly at: string | null
  /** Holds a word that may be wider than its column. */
  readonly long: boolean
  /** Width of its column in millimetres; null where the page has to find out. */
  readonly room: number | null
  readonly notes: readonly Said[]
}

/** What is printed of a text in the sheet's tongue, the leading one first; empty where there is nothing to print. */
export function tongues(text: Text, sheet: Pick<Sheet, 'tongue' | 'lead'>): readonly (readonly [Lang, string])[] {
  if (typeof text === 'string') return text === '' ? [] : [[tongueOf(text), text]]
  const lead = leadOf(sheet)
  const other = lead === 'en' ? 'zh' : 'en'
  const both = [[lead, text[lead]] as const, [other, text[other]] as const].filter(([, said]) => said !== '')
  const same = both[0]?.[1] === both[1]?.[1]
  return both.slice(0, sheet.tongue === 'both' && !same ? 2 : 1)
}

/** The tongue that leads on a sheet. */
export function leadOf({ tongue, lead }: Pick<Sheet, 'tongue' | 'lead'>): Lang {
  return tongue === 'both' ? lead : tongue
}

/** Sets a text: both tongues, split into lines and parts. `clean` answers what may be printed of it. */
export function twice(text: Text, sheet: Sheet, clean: Clean, room: Room = null): Twice {
  const [first, second] = tongues(text, sheet).map(([lang, said]) => saidIn(lang, clean(said), room))
  return { first: first ?? null, second: second ?? null }
}

export type Clean = (text: string) => string

/** The column a fact stands in: its width in millimetres, null where that hangs on the words beside it. */
export type Room = number | null

export function setCell(cell: Cell, sheet: Sheet, clean: Clean, room: Room, key: number): SetCell {
  const text = twice(cell.text, cell.once ? { ...sheet, tongue: leadOf(sheet) } : sheet, clean, room)
  const notes = notesOf(cell)
    .map((note) => twice(note, sheet, clean, room))
    .flatMap(({ first, second }) => [first, second])
    .filter((said) => said !== null)
  const long = [text.first, text.second, ...notes].some((said) => said?.lines.some((line) => line.some(isWord)))
  return { ...text, key, at: cell.at ?? null, long, room: room === null ? null : Math.floor(room * 1000) / 1000, notes }
}

/** Line ends of every system become breaks, a tab becomes a space: both are printed, neither is drawn. */
export function plainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ')
}

function saidIn(lang: Lang, text: string, room: Room): Said {
  return {
    lang,
    lines: plainBreaks(text)
      .split('\n')
      .map((line) => partsOf(line, room)),
  }
}

/** Millimetres that no letter of the 9 pt face exceeds on average in a word; and a word that may be too wide where nothing is known. */
const WIDEST = 2.6
const UNKNOWN_ROOM = 30
/** Runs that cannot break at a space, a hyphen or between Chinese characters. */
const RUN = /(?:[^\s\p{Script=Han}\-/，。、；：（）]|\u00A0)+/gu

function partsOf(line: string, room: Room): readonly Part[] {
  const most = (room ?? UNKNOWN_ROOM) / WIDEST
  const parts: Part[] = []
  let from = 0
  for (const found of line.matchAll(RUN)) {
    if (found[0].length <= most) continue
    if (found.index > from) parts.push(line.slice(from, found.index))
    parts.push({ word: found[0] })
    from = found.index + found[0].length
  }
  return from < line.length ? [...parts, line.slice(from)] : parts
}

const isWord = (part: Part): boolean => typeof part !== 'string'

/** Text that is the same in every tongue is set as Chinese where most of its letters are. */
function tongueOf(text: string): Lang {
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return chinese > 0 && chinese >= latin ? 'zh' : 'en'
}
