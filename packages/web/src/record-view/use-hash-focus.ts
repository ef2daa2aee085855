import { useEffect } from 'react'
import { fieldId } from './record-fields.tsx'

/** One came here for one fact: its field has the focus. The hash names the fact, or what it is a part of; `above` is cut off. */
export function useHashFocus(ready: boolean, above?: RegExp): void {
  useEffect(() => {
    const hash = decodeURIComponent(window.location.hash.slice(1))
    const at = above ? hash.replace(above, '') : hash
    if (!ready || at === '') return
    const id = fieldId(at)
    const field = document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}"]`)
    field?.focus()
  }, [ready, above])
}
