import type { Catalogue } from '../calculation/calculation.ts'

export const freightCalculations: Catalogue = {
  'sea-freight': async () => (await import('./sea-freight.ts')).seaFreightCalculation,
  'air-freight': async () => (await import('./air-freight.ts')).airFreightCalculation,
  'container-loading': async () => (await import('./container-loading.ts')).containerLoadingCalculation,
}
