/** Goes to the box that a finding speaks of: the longest part of its path that has one. */
export function focusOn(at: string): void {
  const parts = at.split('.')
  for (let n = parts.length; n > 0; n -= 1) {
    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(parts.slice(0, n).join('.'))}"]`)
    if (!place) continue
    place.scrollIntoView({ block: 'center' })
    const box = place.matches('input, textarea') ? place : place.querySelector<HTMLElement>('input, textarea')
    box?.focus()
    return
  }
}
