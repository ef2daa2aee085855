import { useEffect, useRef } from 'react'

/** Ctrl+Enter (or ⌘+Enter) does what the primary button does; also from within a box, where Enter alone is a line. */
export function useCtrlEnter(run: () => void): void {
  const held = useRef(run)
  useEffect(() => {
    held.current = run
  })
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat) return
      event.preventDefault()
      held.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
