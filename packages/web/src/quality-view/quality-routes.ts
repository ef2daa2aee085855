import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const ledger = createRoute({
  getParentRoute: () => world,
  path: '/samples',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./ledger.tsx'), 'SampleLedger'),
})

const scan = createRoute({
  getParentRoute: () => world,
  path: '/scan',
  validateSearch: (search): { code?: string } => only(search, ['code']),
  component: lazyRouteComponent(() => import('./scan.tsx'), 'ScanPage'),
})

const samples = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/samples',
  validateSearch: (search): { part?: string } => only(search, ['part']),
  component: lazyRouteComponent(() => import('./samples.tsx'), 'SamplesPage'),
})

const inspections = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/inspections',
  validateSearch: (search): { part?: string; code?: string } => only(search, ['part', 'code']),
  component: lazyRouteComponent(() => import('./inspections.tsx'), 'InspectionsPage'),
})

/** The pages of samples and inspections: of one order, and over all of them. */
export const qualityRoutes = [samples, inspections, ledger, scan] as const
