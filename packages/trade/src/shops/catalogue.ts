import type { Catalogue } from '../calculation/calculation.ts'

export const shopsCalculations: Catalogue = {
  'ad-metrics': async () => (await import('./ad-metrics.ts')).adMetricsCalculation,
  'shop-price': async () => (await import('./shop-price.ts')).shopPriceCalculation,
  'shop-profit': async () => (await import('./shop-profit.ts')).shopProfitCalculation,
  'shop-metrics': async () => (await import('./shop-metrics.ts')).shopMetricsCalculation,
  'safety-stock': async () => (await import('./safety-stock.ts')).safetyStockCalculation,
  'order-quantity': async () => (await import('./order-quantity.ts')).orderQuantityCalculation,
  'stock-turnover': async () => (await import('./stock-turnover.ts')).stockTurnoverCalculation,
}
