import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAddress } from './address.ts'

export interface GoProps {
  /** A path within the program, with its search: "/orders/LW26-0147?tab=papers". */
  readonly to: string
  readonly className?: string
  readonly current?: boolean
  readonly children?: ReactNode
}

/** A link to a place of the program that is known only as text: an address from the server, a row's home. */
export function Go({ to, className, current, children }: GoProps) {
  const { search, ...place } = useAddress()(to)
  return (
    <Link
      {...place}
      // The address is text: its search is checked by the route it leads to.
      search={search as never}
      {...(className ? { className } : {})}
      {...(current ? { 'aria-current': 'page' as const } : {})}
      activeProps={{}}
      inactiveProps={{}}
    >
      {children}
    </Link>
  )
}
