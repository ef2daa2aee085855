import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const all = createRoute({
  getParentRoute: () => world,
  path: '/presentations',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./presentation-list.tsx'), 'PresentationList'),
})

const one = createRoute({
  getParentRoute: () => world,
  path: '/presentations/$presentation',
  validateSearch: (search): { view?: string } => only(search, ['view']),
  component: lazyRouteComponent(() => import('./presentation.tsx'), 'PresentationPage'),
})

/** Documents on their way to banks: the list, one of them. */
export const presentationRoutes = [all, one] as const
