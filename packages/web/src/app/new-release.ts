import { useEffect, useState } from 'react'

/**
 * Whether the server has another build than this window: looked at when the network comes back and when the window is seen again. What is typed is
 * kept, so that the window may be loaded anew at any time; it is not done over anybody's head.
 */
export function useNewRelease(): boolean {
  const [other, setOther] = useState(false)
  useEffect(() => {
    const mine = document.querySelector('script[type=module][src^="/assets/"]')?.getAttribute('src')
    if (!mine) return undefined
    const look = () =>
      void fetch('/', { cache: 'no-store' })
        .then((answer) => (answer.ok ? answer.text() : mine))
        .then((text) => setOther(!text.includes(mine)))
        .catch(() => undefined)
    const seen = () => document.visibilityState === 'visible' && look()
    window.addEventListener('online', look)
    document.addEventListener('visibilitychange', seen)
    return () => {
      window.removeEventListener('online', look)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [])
  return other
}
