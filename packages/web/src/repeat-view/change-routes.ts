import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const talks = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/rounds',
  validateSearch: (search): { round?: string; says?: string } => only(search, ['round', 'says']),
  component: lazyRouteComponent(() => import('../talks-view/talks.tsx'), 'TalksPage'),
})

const repeat = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/repeat',
  validateSearch: (search): { with?: string } => only(search, ['with']),
  component: lazyRouteComponent(() => import('./repeat.tsx'), 'RepeatPage'),
})

const versions = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/versions',
  validateSearch: (search): { from?: string; to?: string } => only(search, ['from', 'to']),
  component: lazyRouteComponent(() => import('./versions.tsx'), 'VersionsPage'),
})

/** The pages on which an order is laid beside what it was: its talks, its versions, an earlier order. */
export const changeRoutes = [talks, repeat, versions] as const
