import type { Catalogue } from '../calculation/calculation.ts'

export const priceCalculations: Catalogue = {
  'cif-price': async () => (await import('./cif-price.ts')).cifPriceCalculation,
  'earnest-money': async () => (await import('./earnest-money.ts')).earnestMoneyCalculation,
  'late-delivery': async () => (await import('./late-delivery.ts')).lateDeliveryCalculation,
}
