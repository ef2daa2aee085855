import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const errands = createRoute({
  getParentRoute: () => world,
  path: '/errands',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./errand-list.tsx'), 'ErrandList'),
})

const errand = createRoute({
  getParentRoute: () => world,
  path: '/errands/$errand',
  component: lazyRouteComponent(() => import('./errand.tsx'), 'ErrandPage'),
})

const ownDay = createRoute({
  getParentRoute: () => world,
  path: '/day/plan',
  validateSearch: (search): { account?: string; day?: string } => only(search, ['account', 'day']),
  component: lazyRouteComponent(() => import('../own-day-view/own-day.tsx'), 'OwnDayPage'),
})

const days = createRoute({
  getParentRoute: () => world,
  path: '/day/people',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('../own-day-view/day-logs.tsx'), 'DayLogs'),
})

/** The pages of errands and of people's days. */
export const errandRoutes = [errands, errand, ownDay, days] as const
