import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const board = createRoute({
  getParentRoute: () => world,
  path: '/inspections',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./inspections-list.tsx'), 'InspectionsList'),
})

/** The pages of inspections over all orders. */
export const inspectRoutes = [board] as const
