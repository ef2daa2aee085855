import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const accessories = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/accessories',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./accessories.tsx'), 'AccessoriesPage'),
})

/** The screens of what an order takes. */
export const accessoryRoutes = [accessories] as const
