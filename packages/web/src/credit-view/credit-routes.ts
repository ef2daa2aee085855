import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const wall = createRoute({
  getParentRoute: () => world,
  path: '/credits',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./wall.tsx'), 'CreditWall'),
})

const receive = createRoute({
  getParentRoute: () => world,
  path: '/credits/new',
  validateSearch: (search): { order?: string } => only(search, ['order']),
  component: lazyRouteComponent(() => import('./receive.tsx'), 'ReceivePage'),
})

const credit = createRoute({
  getParentRoute: () => world,
  path: '/credits/$credit',
  validateSearch: (search): { tab?: 'review' | 'text' | 'messages'; at?: string } => ({
    ...(search['tab'] === 'text' || search['tab'] === 'messages' ? { tab: search['tab'] } : {}),
    ...only(search, ['at']),
  }),
  component: lazyRouteComponent(() => import('./credit.tsx'), 'CreditPage'),
})

const message = createRoute({
  getParentRoute: () => world,
  path: '/credits/$credit/message',
  component: lazyRouteComponent(() => import('./receive-message.tsx'), 'ReceiveMessagePage'),
})

/** The pages of letters of credit. */
export const creditRoutes = [wall, receive, credit, message] as const
