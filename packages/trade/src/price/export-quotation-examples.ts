import type { CalculationExample } from '../calculation/calculation.ts'

const goods = {
  purchase: '113.00',
  vatRate: '0.13',
  refundRate: '0.13',
  costs: [{ name: 'packing, inland freight', amount: '6.50' }],
  interest: { rate: '0.06', days: '60' },
  exchangeRate: '7.10',
  freight: '1.80',
  premiumRates: ['0.003'],
  commission: '0.03',
  bankRate: '0.005',
  profit: '0.10',
}

export const exportQuotationExamples: readonly CalculationExample[] = [
  {
    title: { en: 'Purchase 113.00 with VAT, profit 10 % of the price', zh: '含税进价 113 元，利润为成交价的 10%' },
    input: { ...goods, incoterms: ['FOB', 'CFR', 'CIF'] },
    gives: {
      refund: '13',
      purchaseCost: '100',
      totalCost: '107.63',
      'prices.0.price': '17.53',
      'prices.1.price': '19.61',
      'prices.2.price': '19.69',
      'prices.2.margin': '0.100392',
    },
  },
  {
    title: { en: 'The same rounded half up, as exam keys have it', zh: '同题，四舍五入' },
    input: { ...goods, incoterms: ['CIF'], quoteRounding: 'half-up' },
    gives: { 'prices.0.price': '19.68', 'prices.0.margin': '0.099954' },
  },
  {
    title: { en: 'Profit 10 % on the domestic total cost', zh: '利润为出口总成本的 10%' },
    input: { ...goods, incoterms: ['CIF'], profitBase: 'domestic-cost', quoteRounding: 'half-up' },
    gives: { 'prices.0.price': '19.21' },
  },
]
