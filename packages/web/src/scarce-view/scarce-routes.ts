import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const list = createRoute({
  getParentRoute: () => world,
  path: '/scarce',
  component: lazyRouteComponent(() => import('./scarce-list.tsx'), 'ScarceList'),
})

const one = createRoute({
  getParentRoute: () => world,
  path: '/scarce/$goods',
  component: lazyRouteComponent(() => import('./scarce-goods.tsx'), 'ScarceGoodsPage'),
})

/** Goods that do not go round, and how one of them is divided. */
export const scarceRoutes = [list, one] as const
