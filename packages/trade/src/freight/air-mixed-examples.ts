import type { CalculationExample } from '../calculation/calculation.ts'

const tariff = { minimum: '240', normal: '41.20', breaks: [{ from: 45, rate: '31.10' }], currency: 'CNY' }
const books = { name: 'books', pieces: [{ grossWeight: 120 }], classRate: { multiple: '0.5' } }

export const airMixedExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'Books at half of N, handicraft and fresh fruit, declared one by one',
      zh: '书籍（N 的 50%）、手工艺品、鲜果分别申报',
    },
    input: {
      goods: [
        books,
        { name: 'handicraft', pieces: [{ grossWeight: 43 }] },
        { name: 'fresh fruit', pieces: [{ grossWeight: 90 }], commodityRates: [{ from: 300, rate: '20.40' }] },
      ],
      ...tariff,
    },
    gives: {
      'goods.0.amount': '2472',
      'goods.1.ratedWeight': '45',
      'goods.1.amount': '1399.5',
      'goods.2.amount': '2799',
      separate: '6670.5',
      together: '7868.3',
      charged: 'separate',
      weightCharge: '6670.5',
    },
  },
  {
    title: { en: 'Together they reach a break', zh: '合并后达到分界点，整批更便宜' },
    input: { goods: [{ pieces: [{ grossWeight: 30 }] }, { pieces: [{ grossWeight: 25 }] }], ...tariff },
    gives: { separate: '2266', together: '1710.5', charged: 'together', weightCharge: '1710.5' },
  },
  {
    title: { en: 'In one outer package with goods at 150 % of N', zh: '与 N 的 150% 的货物合装一件' },
    input: {
      goods: [
        { ...books, pieces: [{ grossWeight: 60 }] },
        { name: 'live animals', pieces: [{ grossWeight: 20 }], classRate: { multiple: '1.5' } },
      ],
      ...tariff,
      declared: 'one-package',
    },
    gives: { dearest: '4944', charged: 'dearest', weightCharge: '4944' },
  },
]
