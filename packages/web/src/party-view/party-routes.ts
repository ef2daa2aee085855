import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const parties = createRoute({
  getParentRoute: () => world,
  path: '/parties',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./party-list.tsx'), 'PartyList'),
})

const party = createRoute({
  getParentRoute: () => world,
  path: '/parties/$id',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./party.tsx'), 'PartyPage'),
})

/** The screens of customers, suppliers and other parties. */
export const partyRoutes = [parties, party] as const
