import type { Catalogue } from '../calculation/calculation.ts'

export const customsCalculations: Catalogue = {
  'import-value': async () => (await import('./import-value.ts')).importValueCalculation,
  'import-taxes': async () => (await import('./import-taxes.ts')).importTaxesCalculation,
}
