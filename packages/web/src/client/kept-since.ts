import { useSyncExternalStore } from 'react'

let oldest: string | undefined
const watching = new Set<() => void>()

/** Notes whether an answer came from the server or was kept by the worker, and since when. */
export function noteAnswer(headers: Headers): void {
  const at = headers.get('x-gendan-kept') ?? undefined
  const next = at && oldest && oldest < at ? oldest : at
  if (next === oldest) return
  oldest = next
  for (const changed of watching) changed()
}

/** The instant of the oldest answer on the screen that was kept; undefined while the server answers. */
export function useKeptSince(): string | undefined {
  return useSyncExternalStore(
    (changed) => {
      watching.add(changed)
      return () => watching.delete(changed)
    },
    () => oldest,
  )
}
