/** Where a fact stands on the page: the rectangle of its print, in millimetres from the top left corner of the sheet. */
export interface PrintedSpot {
  /** The cell's path in the filled form. */
  readonly at: string
  /** From 1. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the layout says before a fact (with its path) and after it (without). */
export interface Mark {
  readonly key: number
  readonly at: string | null
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Where print begins on every page. */
const TOP = 14

/**
 * Pairs the marks: a fact that breaks over pages has one rectangle on each. `bottom` is where print ends on a page.
 * Rounded to hundredths of a millimetre.
 */
export function spotsOf(marks: readonly Mark[], bottom: number): readonly PrintedSpot[] {
  const open = new Map<number, Mark>()
  return marks.flatMap((mark) => {
    if (mark.at !== null) {
      open.set(mark.key, mark)
      return []
    }
    const start = open.get(mark.key)
    return start ? between(start, mark, bottom) : []
  })
}

function between(start: Mark, end: Mark, bottom: number): readonly PrintedSpot[] {
  const spots: PrintedSpot[] = []
  for (let page = start.page; page <= end.page; page++) {
    const y = page === start.page ? start.y : TOP
    const height = (page === end.page ? end.y : bottom) - y
    if (height <= 0) continue
    spots.push({
      at: start.at ?? '',
      page,
      x: fine(start.x),
      y: fine(y),
      width: fine(start.width),
      height: fine(height),
    })
  }
  return spots
}

function fine(mm: number): number {
  return Math.round(mm * 100) / 100
}
