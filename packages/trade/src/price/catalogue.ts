import type { Catalogue } from '../calculation/calculation.ts'

export const priceCalculations: Catalogue = {
  'convert-price': async () => (await import('./convert-price.ts')).convertPriceCalculation,
  'net-price': async () => (await import('./net-price.ts')).netPriceCalculation,
  'sliding-commission': async () => (await import('./sliding-commission.ts')).slidingCommissionCalculation,
  'counter-offer': async () => (await import('./counter-offer.ts')).counterOfferCalculation,
  'export-quotation': async () => (await import('./export-quotation.ts')).exportQuotationCalculation,
  'margin-sensitivity': async () => (await import('./margin-sensitivity.ts')).marginSensitivityCalculation,
  'export-result': async () => (await import('./export-result.ts')).exportResultCalculation,
  'fx-value-added': async () => (await import('./fx-value-added.ts')).fxValueAddedCalculation,
  'margin-test': async () => (await import('./margin-test.ts')).marginTestCalculation,
  'landed-cost': async () => (await import('./landed-cost.ts')).landedCostCalculation,
  'price-revision': async () => (await import('./price-revision.ts')).priceRevisionCalculation,
  'delivery-term': async () => (await import('./delivery-term.ts')).deliveryTermCalculation,
  'earnest-money': async () => (await import('./earnest-money.ts')).earnestMoneyCalculation,
  'late-delivery': async () => (await import('./late-delivery.ts')).lateDeliveryCalculation,
  'short-delivery-claim': async () => (await import('./short-delivery-claim.ts')).shortDeliveryClaimCalculation,
  'quality-claim': async () => (await import('./quality-claim.ts')).qualityClaimCalculation,
  'claim-limits': async () => (await import('./claim-limits.ts')).claimLimitsCalculation,
  'convert-unit': async () => (await import('./convert-unit.ts')).convertUnitCalculation,
  'line-totals': async () => (await import('./line-totals.ts')).lineTotalsCalculation,
  'split-amount': async () => (await import('./split-amount.ts')).splitAmountCalculation,
}
