import { useEffect } from 'react'
import { fieldId } from '../record-view/record-fields.tsx'

/** One came from a fact of the paper, "#0.deliver": its field has the focus. */
export function useHashPlace(): void {
  useEffect(() => {
    const at = /^#\d+\.(.+)$/.exec(decodeURIComponent(window.location.hash))?.[1]
    if (!at) return
    const line = document.querySelector<HTMLElement>(`[data-place^="${CSS.escape(at)}"] input`)
    const field = document.getElementById(fieldId(at)) ?? line
    field?.focus()
  }, [])
}
