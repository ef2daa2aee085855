import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const stock = createRoute({
  getParentRoute: () => world,
  path: '/stock',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./stock-list.tsx'), 'StockList'),
})

const days = createRoute({
  getParentRoute: () => world,
  path: '/stock/days',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./stock-days.tsx'), 'StockDays'),
})

/** What lies in the warehouse, and what moved day by day. */
export const stockRoutes = [stock, days] as const
