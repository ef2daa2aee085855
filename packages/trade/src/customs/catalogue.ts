import type { Catalogue } from '../calculation/calculation.ts'

export const customsCalculations: Catalogue = {
  'import-value': async () => (await import('./import-value.ts')).importValueCalculation,
  'import-taxes': async () => (await import('./import-taxes.ts')).importTaxesCalculation,
  'late-payment-surcharge': async () => (await import('./late-payment.ts')).latePaymentCalculation,
  'late-declaration-fee': async () => (await import('./late-declaration.ts')).lateDeclarationCalculation,
  'export-duty': async () => (await import('./export-duty.ts')).exportDutyCalculation,
  'temporary-import': async () => (await import('./temporary-import.ts')).temporaryImportCalculation,
  'relieved-goods': async () => (await import('./relieved-goods.ts')).relievedGoodsCalculation,
  'duty-rate': async () => (await import('./duty-rate.ts')).dutyRateCalculation,
  'duty-rate-day': async () => (await import('./duty-rate-day.ts')).dutyRateDayCalculation,
  'retail-import-tax': async () => (await import('./retail-import.ts')).retailImportCalculation,
  'luggage-and-post-tax': async () => (await import('./luggage-tax.ts')).luggageTaxCalculation,
  'processing-home-sale': async () => (await import('./processing-home-sale.ts')).processingHomeSaleCalculation,
  'special-import-value': async () => (await import('./special-value.ts')).specialValueCalculation,
  'valuation-method': async () => (await import('./valuation-method.ts')).valuationMethodCalculation,
  'declaration-charges': async () => (await import('./declaration-charges.ts')).declarationChargesCalculation,
  'duty-refund-and-recovery': async () => (await import('./duty-refund.ts')).dutyRefundCalculation,
  'origin-value-content': async () => (await import('./origin-value-content.ts')).originValueContentCalculation,
  'tonnage-tax': async () => (await import('./tonnage-tax.ts')).tonnageTaxCalculation,
  'vehicle-purchase-tax': async () => (await import('./vehicle-purchase-tax.ts')).vehiclePurchaseTaxCalculation,
  'declaration-check': async () => (await import('./declaration-check.ts')).declarationCheckCalculation,
}
