import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const calculatorList = createRoute({
  getParentRoute: () => world,
  path: '/calc',
  validateSearch: (search): { search?: string } => only(search, ['search']),
  component: lazyRouteComponent(() => import('./calculator-list.tsx'), 'CalculatorList'),
})

const calculator = createRoute({
  getParentRoute: () => world,
  path: '/calc/$name',
  validateSearch: (search): { order?: string; of?: string; line?: string } => only(search, ['order', 'of', 'line']),
  component: lazyRouteComponent(() => import('./calculator.tsx'), 'CalculatorPage'),
})

/** The screens of calculations. */
export const calculatorRoutes = [calculatorList, calculator] as const
