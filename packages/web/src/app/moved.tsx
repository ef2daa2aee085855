import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/**
 * Leads on to another address, once: the screen that is left draws itself again while the next one loads, and must not
 * lead on a second time.
 */
export function Moved({ to }: { readonly to: string }) {
  const router = useRouter()
  const [first] = useState(to)
  useEffect(() => void router.navigate({ href: first, replace: true }), [router, first])
  return null
}
