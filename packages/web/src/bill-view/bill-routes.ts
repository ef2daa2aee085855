import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const bill = createRoute({
  getParentRoute: () => world,
  path: '/goods/$id/bill',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./bill.tsx'), 'BillPage'),
})

/** The screens of bills of accessories. */
export const billRoutes = [bill] as const
