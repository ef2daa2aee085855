import { type ReactNode, useEffect, useRef } from 'react'

interface StillProps {
  readonly busy: boolean
  readonly children: ReactNode
}

/**
 * Fields that are gone once what they say is saved. Nothing can be typed in them while it is on its way, so that nothing is lost with them; where it
 * comes back refused, one goes on where one was.
 */
export function Still({ busy, children }: StillProps) {
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      place.current = target instanceof HTMLElement ? target : null
    }
    const here = box.current
    here?.addEventListener('focusin', note)
    return () => here?.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (!busy && isNowhere(document.activeElement)) place.current?.focus()
  }, [busy])
  return (
    <div ref={box} className="still" inert={busy} aria-busy={busy}>
      {children}
    </div>
  )
}

/** Where the focus falls when its field can no longer hold it. */
function isNowhere(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused instanceof HTMLDialogElement
}
