import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const figures = createRoute({
  getParentRoute: () => world,
  path: '/figures',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./figures.tsx'), 'FiguresPage'),
})

const behind = createRoute({
  getParentRoute: () => world,
  path: '/figures/orders',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./figure-orders.tsx'), 'FigureOrders'),
})

/** The figures of the firm, and the orders behind each. */
export const figureRoutes = [figures, behind] as const
