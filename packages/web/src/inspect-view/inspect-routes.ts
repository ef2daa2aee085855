import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const board = createRoute({
  getParentRoute: () => world,
  path: '/inspections',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./inspections-list.tsx'), 'InspectionsList'),
})

const figures = createRoute({
  getParentRoute: () => world,
  path: '/inspections/figures',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./figures-page.tsx'), 'InspectionFigures'),
})

const doing = createRoute({
  getParentRoute: () => world,
  path: '/inspect/$file',
  validateSearch: (search): { part?: string; mend?: string } => only(search, ['part', 'mend']),
  component: lazyRouteComponent(() => import('./inspect-page.tsx'), 'InspectPage'),
})

/** The pages of inspections: over all orders, and one where the goods stand. */
export const inspectRoutes = [board, figures, doing] as const
