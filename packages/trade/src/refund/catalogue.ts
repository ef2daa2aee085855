import type { Catalogue } from '../calculation/calculation.ts'

export const refundCalculations: Catalogue = {
  'manufacturer-refund': async () => (await import('./manufacturer-refund.ts')).manufacturerRefundCalculation,
  'levy-then-refund': async () => (await import('./levy-then-refund.ts')).levyThenRefundCalculation,
  'trading-refund': async () => (await import('./trading-refund.ts')).tradingRefundCalculation,
  'processing-write-off': async () => (await import('./processing-write-off.ts')).processingWriteOffCalculation,
  'deemed-home-sale': async () => (await import('./deemed-home-sale.ts')).deemedHomeSaleCalculation,
  'refund-deadlines': async () => (await import('./refund-deadlines.ts')).refundDeadlinesCalculation,
  'export-vat-treatment': async () => (await import('./export-treatment.ts')).exportTreatmentCalculation,
  'refund-invoice-match': async () => (await import('./invoice-match.ts')).invoiceMatchCalculation,
}
