/** Every outline of a drawn page with its place on the paper, in hundredths of a point: what ink falls where. */
export function placedGlyphs(svg: string): readonly string[] {
  const open: Place[] = [{ x: 0, y: 0 }]
  const placed: string[] = []
  for (const [tag] of svg.matchAll(/<g\b[^>]*[^/]>|<use\b[^>]*>|<\/g>/g)) {
    const here = open.at(-1) ?? { x: 0, y: 0 }
    if (tag === '</g>') open.pop()
    else if (tag.startsWith('<use')) placed.push(glyph(tag, here))
    else open.push(moved(tag, here))
  }
  return placed.toSorted()
}

interface Place {
  readonly x: number
  readonly y: number
}

function glyph(tag: string, here: Place): string {
  const across = Number(/ x="([-\d.]+)"/.exec(tag)?.[1] ?? 0)
  return `${/#(\w+)/.exec(tag)?.[1]} ${(here.x + across).toFixed(2)} ${here.y.toFixed(2)}`
}

function moved(tag: string, here: Place): Place {
  const [x = 0, y = 0] = /matrix\(\S+ \S+ \S+ \S+ (\S+) (\S+)\)/.exec(tag)?.slice(1).map(Number) ?? []
  return { x: here.x + x, y: here.y + y }
}
