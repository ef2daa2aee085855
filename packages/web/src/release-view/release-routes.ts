import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const release = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/release',
  component: lazyRouteComponent(() => import('./release.tsx'), 'ReleasePage'),
})

/** Where heads confirm an order. */
export const releaseRoutes = [release] as const
