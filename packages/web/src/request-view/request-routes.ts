import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const all = createRoute({
  getParentRoute: () => world,
  path: '/promises',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./request-list.tsx'), 'RequestList'),
})

const ask = createRoute({
  getParentRoute: () => world,
  path: '/promises/ask',
  validateSearch: (search): { file?: string; customer?: string; goods?: string; quantity?: string; by?: string } =>
    only(search, ['file', 'customer', 'goods', 'quantity', 'by']),
  component: lazyRouteComponent(() => import('./ask-day.tsx'), 'AskDayPage'),
})

const one = createRoute({
  getParentRoute: () => world,
  path: '/promises/$request',
  component: lazyRouteComponent(() => import('./request.tsx'), 'RequestPage'),
})

/** Customers' requests for a day: asking, the register, one of them. */
export const requestRoutes = [all, ask, one] as const
