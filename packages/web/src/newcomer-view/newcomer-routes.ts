import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const all = createRoute({
  getParentRoute: () => world,
  path: '/newcomers',
  component: lazyRouteComponent(() => import('./newcomers.tsx'), 'Newcomers'),
})

const one = createRoute({
  getParentRoute: () => world,
  path: '/newcomers/$account',
  component: lazyRouteComponent(() => import('./newcomer.tsx'), 'NewcomerPage'),
})

const list = createRoute({
  getParentRoute: () => world,
  path: '/newcomers/checklist',
  component: lazyRouteComponent(() => import('./checklist.tsx'), 'ChecklistPage'),
})

/** The ways of newcomers and the checklist they follow. */
export const newcomerRoutes = [all, list, one] as const
