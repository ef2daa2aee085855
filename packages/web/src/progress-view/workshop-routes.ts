import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const workshop = createRoute({
  getParentRoute: () => world,
  path: '/workshop',
  component: lazyRouteComponent(() => import('./workshop.tsx'), 'Workshop'),
})

const load = createRoute({
  getParentRoute: () => world,
  path: '/workshop/load',
  component: lazyRouteComponent(() => import('./load-page.tsx'), 'LoadPage'),
})

const progress = createRoute({
  getParentRoute: () => world,
  path: '/workshop/$file',
  validateSearch: (search): { mend?: string } => only(search, ['mend']),
  component: lazyRouteComponent(() => import('./progress.tsx'), 'ProgressPage'),
})

const outbox = createRoute({
  getParentRoute: () => world,
  path: '/outbox',
  component: lazyRouteComponent(() => import('../outbox/outbox-page.tsx'), 'OutboxPage'),
})

/** What people in a workshop open. */
export const workshopRoutes = [workshop, load, progress, outbox] as const
