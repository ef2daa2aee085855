import { expect, test } from 'vitest'
import { valuesAt } from '../calculation/ask-in-tests.ts'
import { exportQuotationCalculation } from './export-quotation.ts'

const goods = { incoterms: ['CFR'], purchase: '100', exchangeRate: '7', freightRate: '0.1', freightRateOf: 'cfr' }
const quoted = (more: object) =>
  valuesAt(exportQuotationCalculation, { ...goods, ...more }, 'prices.0.exact', 'prices.0.margin')

test('freight of 10 % of CFR and a profit of 10 % of the price leave 80 % for the goods: 100 ÷ 7 ÷ 0.80', () => {
  const [exact, margin] = quoted({ profit: '0.1', profitBase: 'price' })
  expect(String(exact)).toMatch(/^17\.857142857/)
  expect(String(margin)).toMatch(/^0\.1001/)
})

test('with a commission of 5 % beside them 75 % are left: 100 ÷ 7 ÷ 0.75', () => {
  const [exact, margin] = quoted({ profit: '0.1', profitBase: 'price', commission: '0.05' })
  expect(String(exact)).toMatch(/^19\.047619047/)
  expect(String(margin)).toMatch(/^0\.100/)
})
