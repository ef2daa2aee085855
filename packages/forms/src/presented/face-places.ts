import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { differences } from '@gendan/kernel/same'
import { type Cell, notesOf, type Sheet, type Text } from '@gendan/kernel/sheet'
import { leaves, nudge, withLeaf } from '../nudged.ts'

/** By the path of a fact on a face, the printed places that hold it ("total.amount" → "total"). */
export type FacePlaces = ReadonlyMap<string, readonly string[]>

/** More places of a page than these are not tried: those of single lines of goods are left out first. */
const MOST = 400

/**
 * Where the facts of a paper's face stand on its sheet. A face is drawn from the filled form by a pure function, so nothing needs to be
 * declared: what is printed at a place is changed, and the facts that move stand there. A fact that shares the place of another (the port
 * of discharge behind that of loading) is found by its words. What has no place of its own (letterhead, title) is left out.
 */
export function facePlaces<Filled>(
  face: (filled: Filled) => PresentedDocument,
  filled: Filled,
  sheet: Sheet,
): FacePlaces {
  const shown = face(filled)
  const cells = cellsOf(sheet)
  const found = new Map<string, readonly string[]>()
  const tried = [...new Set(cells.map(({ at }) => at))].toSorted((a, b) => inLine(a) - inLine(b)).slice(0, MOST)
  for (const spot of tried)
    for (const at of movedBy(face, filled, spot.split('.'), shown)) found.set(at, [...(found.get(at) ?? []), spot])
  for (const path of leaves(shown)) {
    const beside = besideOf(found, path, shown, cells)
    if (beside !== undefined) found.set(path.join('.'), [beside])
  }
  return found
}

/** The printed places of a fact of a face: its own, those of its parts, or that of what it is a part of. */
export function placesOfFact(places: FacePlaces, at: string): readonly string[] {
  if (at === '') return []
  const near = [...places].filter(([path]) => path === at || path.startsWith(`${at}.`) || at.startsWith(`${path}.`))
  return [...new Set(near.flatMap(([, spots]) => spots))]
}

/**
 * The place in whose words a fact stands, too ("From Ningbo to Oslo"): that of a fact of its kind, or one that shows no fact of its own.
 * Undefined where it has a place of its own, or none.
 */
function besideOf(
  found: FacePlaces,
  path: readonly string[],
  shown: PresentedDocument,
  cells: readonly PrintedCell[],
): string | undefined {
  const said = plain(path.reduce<unknown>(member, shown))
  if (path.length < 2 || found.has(path.join('.')) || said === '') return undefined
  const ofOthers = new Set([...found].flatMap(([at, spots]) => (at.startsWith(`${path[0]}.`) ? [] : spots)))
  return cells.find((cell) => !ofOthers.has(cell.at) && cell.said.includes(said))?.at
}

/** Whether a place is part of a line. */
function inLine(spot: string): number {
  return /\.\d+/.test(spot) ? 1 : 0
}

function movedBy<Filled>(
  face: (filled: Filled) => PresentedDocument,
  filled: Filled,
  path: readonly string[],
  before: PresentedDocument,
): ReadonlySet<string> {
  const moved = leaves(path.reduce<unknown>(member, filled)).flatMap((leaf) => {
    try {
      const after = face(withLeaf(filled, [...path, ...leaf], nudge) as Filled)
      return differences(before, after).map(({ at }) => at)
    } catch {
      // A unit, country or currency that nobody knows cannot be shown: it moves nothing.
      return []
    }
  })
  return new Set(moved)
}

interface PrintedCell {
  readonly at: string
  readonly said: string
}

/** What a sheet prints at each place that has a path. */
function cellsOf(sheet: Sheet): readonly PrintedCell[] {
  return within(sheet.blocks).map((cell) => ({
    at: cell.at,
    said: [cell.text, ...notesOf(cell)].map((text) => plain(english(text))).join(' '),
  }))
}

type Placed = Cell & { readonly at: string }

function within(value: unknown): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(within)
  return 'text' in value && 'at' in value && typeof value.at === 'string' ? [value as Placed, ...inner] : inner
}

function english(text: Text): string {
  return typeof text === 'string' ? text : text.en
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().toUpperCase() : ''
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
