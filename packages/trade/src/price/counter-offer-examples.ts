import type { CalculationExample } from '../calculation/calculation.ts'

const goods = {
  vatRate: '0.13',
  refundRate: '0.13',
  costs: [{ amount: '6.50' }],
  interest: { rate: '0.06', days: '60' },
  exchangeRate: '7.10',
  freight: '1.80',
  premiumRates: ['0.003'],
  commission: '0.03',
  bankRate: '0.005',
  incoterm: 'CIF',
}

export const counterOfferExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'The customer bids 18.90 CIFC3 for 1000: what is left, and what then',
      zh: '客户还价 CIFC3% 18.90，1000 件：利润与对策',
    },
    input: { ...goods, purchase: '113.00', price: '18.90', quantity: '1000', profit: '0.08' },
    gives: {
      profit: '1.217',
      margin: '0.06439',
      totalProfitHome: '8640.52',
      highestPurchase: '110.65',
      nextPrice: '19.24',
    },
  },
  {
    title: { en: 'The highest purchase price alone', zh: '只求最高进价' },
    input: { ...goods, price: '19.69', profit: '0.10' },
    gives: { highestPurchase: '113.06', netIncome: '17.2343' },
  },
]
