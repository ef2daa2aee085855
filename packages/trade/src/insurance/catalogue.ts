import type { Catalogue } from '../calculation/calculation.ts'

export const insuranceCalculations: Catalogue = {
  'cargo-insurance': async () => (await import('./cargo-insurance.ts')).cargoInsuranceCalculation,
  'cargo-claim': async () => (await import('./cargo-claim.ts')).cargoClaimCalculation,
  'double-insurance': async () => (await import('./double-insurance.ts')).doubleInsuranceCalculation,
  'import-insurance': async () => (await import('./import-insurance.ts')).importInsuranceCalculation,
  'credit-cover': async () => (await import('./credit-cover.ts')).creditCoverCalculation,
  'general-average': async () => (await import('./general-average.ts')).generalAverageCalculation,
  'covered-loss': async () => (await import('./covered-loss.ts')).coveredLossCalculation,
}
