import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const all = createRoute({
  getParentRoute: () => world,
  path: '/hand-over',
  component: lazyRouteComponent(() => import('./hand-overs.tsx'), 'HandOvers'),
})

const fresh = createRoute({
  getParentRoute: () => world,
  path: '/hand-over/new',
  validateSearch: (search): { from?: string } => only(search, ['from']),
  component: lazyRouteComponent(() => import('./new-hand-over.tsx'), 'NewHandOver'),
})

const one = createRoute({
  getParentRoute: () => world,
  path: '/hand-over/$handing',
  component: lazyRouteComponent(() => import('./hand-over.tsx'), 'HandOverPage'),
})

/** The pages on which work goes over from one to another. */
export const handingRoutes = [all, fresh, one] as const
