import { type ReactNode, type ReactPortal, useCallback, useState } from 'react'
import { createPortal } from 'react-dom'

/**
 * A piece of the screen that stands in one place on a desk and in another on a phone, and is carried over, not made
 * anew: what was typed or opened in it stays. `carried` must stand after every place with `slot`.
 */
export function useCarried(piece: ReactNode): {
  readonly slot: (place: HTMLElement | null) => void
  readonly carried: ReactPortal
} {
  const [host] = useState(() => {
    const box = document.createElement('div')
    box.className = 'carried'
    return box
  })
  const slot = useCallback((place: HTMLElement | null) => place?.append(host), [host])
  return { slot, carried: createPortal(piece, host) }
}
