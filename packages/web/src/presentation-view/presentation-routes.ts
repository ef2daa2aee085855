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

const sheet = createRoute({
  getParentRoute: () => world,
  path: '/examine',
  component: lazyRouteComponent(() => import('./exam-sheet.tsx'), 'ExamSheet'),
})

/** Documents on their way to banks: the list, one of them; and a desk for documents that belong to no order. */
export const presentationRoutes = [all, one, sheet] as const
