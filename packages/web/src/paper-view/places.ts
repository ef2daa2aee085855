import type { PageSpot } from '../parts/sheet-pages.tsx'

/** Whether a path is a place or lies within it: "bank.account" lies within "bank". */
export function within(at: string, place: string): boolean {
  return at === place || at.startsWith(`${place}.`)
}

/** The printed places of a fact: its own, those of its parts, or that of what it is a part of. */
export function placesOf(at: string, spots: readonly PageSpot[]): readonly PageSpot[] {
  const inside = spots.filter((spot) => within(spot.at, at))
  return inside.length > 0 ? inside : spots.filter((spot) => within(at, spot.at))
}
