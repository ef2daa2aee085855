import type { Me } from '@gendan/contract/people-doors'
import { useNavigate } from '@tanstack/react-router'
import { lastWorld } from '../app/home.tsx'
import { becomes } from '../app/queries.ts'
import { backTo } from './back-to.ts'

/** Goes in: back to where one was when that lies in a world one may enter, otherwise to the front page of one's world. */
export function useComeIn(to?: string): (me: Me) => void {
  const navigate = useNavigate()
  return (me) => {
    becomes(me)
    const back = backTo(to, me)
    void (back
      ? navigate({ href: back, replace: true })
      : navigate({ to: '/w/$world/orders', params: { world: lastWorld(me) }, replace: true }))
  }
}
