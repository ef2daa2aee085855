import type { Words } from '@gendan/kernel/words'
import { useWords } from '../words/language.tsx'
import type { MarkKind } from './mark.tsx'

export interface SheetPage {
  /** The address of the page's drawing (SVG): a URL, or a data URL. */
  readonly src: string
  /** Millimetres; A4 where nothing is said. */
  readonly width?: number
  readonly height?: number
}

/** A place on a page that holds one fact, in millimetres from the top left. Pages count from 1. */
export interface PageSpot {
  readonly at: string
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The fact's name, for those who read by ear. */
  readonly name?: Words
}

interface SheetPagesProps {
  readonly title: string
  readonly pages: readonly SheetPage[]
  readonly spots: readonly PageSpot[]
  /** Paths with a finding, and how heavy it is. */
  readonly lit?: ReadonlyMap<string, MarkKind>
  /** The place of the chosen finding: its outline is drawn, the leader runs to it. */
  readonly chosen?: string
  /** The field being typed in: its place and the places of its parts are tinted on the page. */
  readonly typing?: string
  /** Per cent of true size (96 px to the inch); as wide as the column, at most 100 %, where nothing is said. */
  readonly zoom?: number
  readonly onSpot?: (at: string) => void
}

/** The paper as it will print, at its true proportion. A click on a fact goes to its field. Paper stays white at night. */
export function SheetPages({ title, pages, zoom, ...marks }: SheetPagesProps) {
  const { say } = useWords()
  return (
    <div className="sheet-desk">
      {pages.map((page, i) => {
        const [width, height] = [page.width ?? A4.width, page.height ?? A4.height]
        const size = { aspectRatio: `${width} / ${height}`, ...wide(width, zoom) }
        const name = say({
          en: `${title}, page ${i + 1} of ${pages.length}`,
          zh: `${title}，第 ${i + 1} 页，共 ${pages.length} 页`,
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number; drawn anew, it stays where it is and does not flicker.
          <figure key={i} className="sheet" style={size} data-leader="page">
            <img src={page.src} alt={name} draggable={false} />
            <Spots {...marks} number={i + 1} width={width} height={height} />
          </figure>
        )
      })}
    </div>
  )
}

const A4 = { width: 210, height: 297 }
const PIXELS_PER_MM = 96 / 25.4

function wide(width: number, zoom: number | undefined) {
  const full = width * PIXELS_PER_MM
  return zoom === undefined ? { width: '100%', maxWidth: full } : { width: (full * zoom) / 100 }
}

interface SpotsProps extends Omit<SheetPagesProps, 'title' | 'pages' | 'zoom'> {
  readonly number: number
  readonly width: number
  readonly height: number
}

function Spots({ spots, number, width, height, lit, chosen, typing, onSpot }: SpotsProps) {
  const { say } = useWords()
  return spots
    .filter((spot) => spot.page === number)
    .map((spot) => {
      const mark = lit?.get(spot.at)
      const place = {
        left: `${(spot.x / width) * 100}%`,
        top: `${(spot.y / height) * 100}%`,
        width: `${(spot.width / width) * 100}%`,
        height: `${(spot.height / height) * 100}%`,
      }
      const classes = [
        'spot',
        mark && `spot-${mark}`,
        spot.at === chosen && 'spot-chosen',
        typing !== undefined && (spot.at === typing || spot.at.startsWith(`${typing}.`)) && 'spot-typing',
      ]
      return (
        <button
          key={`${spot.at} ${spot.x} ${spot.y}`}
          type="button"
          className={classes.filter(Boolean).join(' ')}
          style={place}
          // Only places with a finding stand in the order of the keys: every other fact has its field beside the page.
          tabIndex={mark ? 0 : -1}
          aria-label={spot.name ? say(spot.name) : spot.at}
          {...(spot.at === chosen ? { 'data-leader': 'to' } : {})}
          onClick={() => onSpot?.(spot.at)}
        />
      )
    })
}
