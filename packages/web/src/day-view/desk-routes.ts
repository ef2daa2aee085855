import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { WorldHome } from '../app/home.tsx'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

/** A world's own address leads to my day. */
const worldHome = createRoute({ getParentRoute: () => world, path: '/', component: WorldHome })

const day = createRoute({
  getParentRoute: () => world,
  path: '/day',
  component: lazyRouteComponent(() => import('./day.tsx'), 'MyDay'),
})

const board = createRoute({
  getParentRoute: () => world,
  path: '/board',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('../board-view/board.tsx'), 'Board'),
})

const daysSpent = createRoute({
  getParentRoute: () => world,
  path: '/board/days',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('../spent-view/days-spent.tsx'), 'DaysSpent'),
})

/** What one comes to in the morning: my day, the board of all orders, whose days went where. */
export const deskRoutes = [worldHome, day, board, daysSpent]
