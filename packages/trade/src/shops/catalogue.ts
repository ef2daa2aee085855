import type { Catalogue } from '../calculation/calculation.ts'

export const shopsCalculations: Catalogue = {
  'ad-metrics': async () => (await import('./ad-metrics.ts')).adMetricsCalculation,
  'shop-price': async () => (await import('./shop-price.ts')).shopPriceCalculation,
  'shop-profit': async () => (await import('./shop-profit.ts')).shopProfitCalculation,
  'shop-metrics': async () => (await import('./shop-metrics.ts')).shopMetricsCalculation,
  'safety-stock': async () => (await import('./safety-stock.ts')).safetyStockCalculation,
  'order-quantity': async () => (await import('./order-quantity.ts')).orderQuantityCalculation,
  'stock-turnover': async () => (await import('./stock-turnover.ts')).stockTurnoverCalculation,
  'sales-change': async () => (await import('./sales-change.ts')).salesChangeCalculation,
  'price-elasticity': async () => (await import('./price-elasticity.ts')).priceElasticityCalculation,
  'account-health': async () => (await import('./account-health.ts')).accountHealthCalculation,
  'dispute-cost': async () => (await import('./dispute-cost.ts')).disputeCostCalculation,
  'storage-fee': async () => (await import('./storage-fee.ts')).storageFeeCalculation,
  'overseas-warehouse': async () => (await import('./overseas-warehouse.ts')).overseasWarehouseCalculation,
  'customer-rfm': async () => (await import('./customer-rfm.ts')).customerRfmCalculation,
  'abc-analysis': async () => (await import('./abc-analysis.ts')).abcAnalysisCalculation,
  'customer-value': async () => (await import('./customer-value.ts')).customerValueCalculation,
  'channel-results': async () => (await import('./channel-results.ts')).channelResultsCalculation,
  'budget-variance': async () => (await import('./budget-variance.ts')).budgetVarianceCalculation,
}
