import { type RefObject, useEffect, useState } from 'react'
import type { MarkKind } from './mark.tsx'

interface LeaderProps {
  /** The box that holds both dock and pages; it must be positioned. */
  readonly within: RefObject<HTMLElement | null>
  /** Drawn anew when this changes: the chosen finding. */
  readonly chosen: string | undefined
  readonly mark: MarkKind
}

interface Bend {
  readonly dock: readonly [number, number]
  readonly margin: readonly [number, number]
}

/** A hairline from the chosen finding to the margin of the sheet, level with its place: it never runs over the print. */
export function Leader({ within, chosen, mark }: LeaderProps) {
  const [bend, setBend] = useState<Bend | null>(null)
  // After every part of the desk stands: the box around this line is attached last.
  useEffect(() => {
    const box = within.current
    if (!box || chosen === undefined) return setBend(null)
    const draw = () => setBend(measure(box))
    draw()
    return watch(box, draw)
  }, [within, chosen])
  if (!bend) return null
  const [dx, dy] = bend.dock
  const [mx, my] = bend.margin
  const colour = `var(--${mark === 'risk' || mark === 'push' ? 'risk' : mark === 'thin' ? 'thinFill' : 'ink3'})`
  return (
    <svg className="leader" aria-hidden="true">
      <path
        d={`M${mx} ${my}H${dx - 14}V${dy}H${dx}`}
        fill="none"
        stroke={colour}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
      <path d={`M${mx} ${my - 5}l5 5-5 5-5-5Z`} fill={colour} />
    </svg>
  )
}

/** None while the place is scrolled out of sight, or the dock stands below the page (a narrow window). */
function measure(box: HTMLElement): Bend | null {
  const from = box.querySelector('[data-leader="from"]')
  const to = box.querySelector('[data-leader="to"]')
  const page = to?.closest('[data-leader="page"]')
  const window = page?.closest('[data-leader="view"]')
  if (!from || !to || !page || !window) return null
  const [zero, dock, place, sheet, view] = [box, from, to, page, window].map((el) => el.getBoundingClientRect())
  if (!zero || !dock || !place || !sheet || !view) return null
  const level = place.top + place.height / 2
  if (level < view.top || level > view.bottom || dock.left < sheet.right) return null
  const line = dock.top + Math.min(19, dock.height / 2)
  if (line < view.top || line > view.bottom) return null
  return { dock: [dock.left - zero.left, line - zero.top], margin: [sheet.right - zero.left, level - zero.top] }
}

/** Scrolling, resizing and late faces move both ends. Answers with how to stop. */
function watch(box: HTMLElement, draw: () => void): () => void {
  const sizes = new ResizeObserver(draw)
  sizes.observe(box)
  for (const sheet of box.querySelectorAll('[data-leader="page"]')) sizes.observe(sheet)
  box.addEventListener('scroll', draw, { capture: true, passive: true })
  void document.fonts.ready.then(draw)
  return () => {
    sizes.disconnect()
    box.removeEventListener('scroll', draw, { capture: true })
  }
}
