/**
 * Brings what bears a number into sight within its own side, and moves nothing else: the row under the pointer stays where it is. A side that does not
 * scroll by itself (a phone) moves the page.
 */
export function showMark(box: HTMLElement | null, mark: number): void {
  const place = box?.querySelector(`[data-mark="${mark}"]`)
  const side = box?.closest('.credit-side')
  if (!(place && side)) return
  if (side.scrollHeight <= side.clientHeight) place.scrollIntoView({ block: 'nearest' })
  const [at, view] = [place.getBoundingClientRect(), side.getBoundingClientRect()]
  const bottom = Math.min(view.bottom, window.innerHeight)
  const [above, below] = [at.top - view.top - MARGIN, at.bottom - bottom + MARGIN]
  if (above < 0) side.scrollTop += above
  else if (below > 0) side.scrollTop += below
}

/** So many pixels stay between it and the edge. */
const MARGIN = 24
