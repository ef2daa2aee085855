import { useSyncExternalStore } from 'react'

/** A phone: one column, thumbs. The style sheets draw the same line. */
export function useNarrow(): boolean {
  return useQuery(phone)
}

/** Too narrow for the rail's words: it folds to icons by itself. */
export function useFolded(): boolean {
  return useQuery(laptop)
}

/** The person asked the system for no motion. */
export function useStill(): boolean {
  return useQuery(stillness)
}

const phone = window.matchMedia('(max-width: 600px)')
const stillness = window.matchMedia('(prefers-reduced-motion: reduce)')
const laptop = window.matchMedia('(max-width: 1365px)')

/** Whether a media query holds, now and as it changes. */
export function useQuery(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}
