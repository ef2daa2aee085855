/** A text and where its middle would like to stand; `first` ones are placed before the others. */
export interface Label {
  readonly x: number
  readonly width: number
  readonly first?: boolean
}

/** Where a label stands: its middle, and its row, 0 nearest to what it belongs to. */
export interface Placed {
  readonly x: number
  readonly row: number
}

/** Between two texts on one row. */
const GAP = 4

/**
 * A place for each label within `from` and `to`, so that none overlaps another: on the nearest row that is free there. What finds no room on so many rows
 * has no place; it is better not read than read wrong. The ones that matter go first, the others from left to right.
 */
export function placed(
  labels: readonly Label[],
  { from, to, rows }: { readonly from: number; readonly to: number; readonly rows: number },
): readonly (Placed | undefined)[] {
  const taken: { readonly row: number; readonly from: number; readonly to: number }[] = []
  const found: (Placed | undefined)[] = labels.map(() => undefined)
  const order = labels.map((label, i) => ({ ...label, i })).sort((a, b) => rank(a) - rank(b) || a.x - b.x)
  for (const { x, width, i } of order) {
    const middle = Math.max(from + width / 2, Math.min(to - width / 2, x))
    const [left, right] = [middle - width / 2, middle + width / 2]
    const row = Array.from({ length: rows }, (_, at) => at).find(
      (at) => !taken.some((one) => one.row === at && left < one.to + GAP && right > one.from - GAP),
    )
    if (row === undefined) continue
    taken.push({ row, from: left, to: right })
    found[i] = { x: middle, row }
  }
  return found
}

function rank({ first }: Label): number {
  return first ? 0 : 1
}

/** How many rows are needed. */
export function rowsUsed(all: readonly (Placed | undefined)[]): number {
  return all.reduce((most, one) => Math.max(most, one ? one.row + 1 : 0), 0)
}

/** How wide a text of 12 px stands, a bold one too: Chinese letters are as wide as high. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2000' ? 12 : 7), 4)
}
