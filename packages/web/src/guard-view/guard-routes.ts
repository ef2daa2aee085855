import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const bankData = createRoute({
  getParentRoute: () => world,
  path: '/bank-data',
  component: lazyRouteComponent(() => import('./bank-page.tsx'), 'BankDataPage'),
})

/** Where changed bank data are confirmed. */
export const guardRoutes = [bankData] as const
