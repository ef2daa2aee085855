import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const receive = createRoute({
  getParentRoute: () => world,
  path: '/credits/new',
  component: lazyRouteComponent(() => import('./receive.tsx'), 'ReceivePage'),
})

/** The pages of letters of credit. */
export const creditRoutes = [receive] as const
