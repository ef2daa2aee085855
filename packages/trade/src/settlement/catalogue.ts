import type { Catalogue } from '../calculation/calculation.ts'

export const settlementCalculations: Catalogue = {
  'bill-maturity': async () => (await import('./bill-maturity.ts')).billMaturityCalculation,
  'presentation-deadline': async () => (await import('./presentation-deadline.ts')).presentationDeadlineCalculation,
  'shipment-period': async () => (await import('./shipment-period.ts')).shipmentPeriodCalculation,
  'bill-presentment': async () => (await import('./bill-presentment.ts')).billPresentmentCalculation,
  interest: async () => (await import('./interest.ts')).interestCalculation,
  'usance-price': async () => (await import('./usance-price.ts')).usancePriceCalculation,
  'bill-discount': async () => (await import('./bill-discount.ts')).billDiscountCalculation,
  'export-bill-advance': async () => (await import('./export-bill-advance.ts')).exportBillAdvanceCalculation,
  'packing-loan': async () => (await import('./packing-loan.ts')).packingLoanCalculation,
  forfaiting: async () => (await import('./forfaiting.ts')).forfaitingCalculation,
}
