import type { Catalogue } from '../calculation/calculation.ts'

export const freightCalculations: Catalogue = {
  'sea-freight': async () => (await import('./sea-freight.ts')).seaFreightCalculation,
  'air-freight': async () => (await import('./air-freight.ts')).airFreightCalculation,
  'air-mixed-freight': async () => (await import('./air-mixed-freight.ts')).airMixedFreightCalculation,
  'container-loading': async () => (await import('./container-loading.ts')).containerLoadingCalculation,
  'express-freight': async () => (await import('./express-freight.ts')).expressFreightCalculation,
  'carton-count': async () => (await import('./carton-count.ts')).cartonCountCalculation,
  'container-detention': async () => (await import('./container-detention.ts')).containerDetentionCalculation,
  'verified-gross-mass': async () => (await import('./verified-gross-mass.ts')).verifiedGrossMassCalculation,
  'fcl-freight': async () => (await import('./fcl-freight.ts')).fclFreightCalculation,
  'container-choice': async () => (await import('./container-choice.ts')).containerChoiceCalculation,
  'air-uld': async () => (await import('./air-uld.ts')).airUldCalculation,
  'air-liability': async () => (await import('./air-liability.ts')).airLiabilityCalculation,
  'conditioned-weight': async () => (await import('./conditioned-weight.ts')).conditionedWeightCalculation,
  'net-weight': async () => (await import('./net-weight.ts')).netWeightCalculation,
  laytime: async () => (await import('./laytime.ts')).laytimeCalculation,
  'dead-freight': async () => (await import('./dead-freight.ts')).deadFreightCalculation,
  'shipment-dates': async () => (await import('./shipment-dates.ts')).shipmentDatesCalculation,
  'mixed-loading': async () => (await import('./mixed-loading.ts')).mixedLoadingCalculation,
  'pallet-loading': async () => (await import('./pallet-loading.ts')).palletLoadingCalculation,
}
