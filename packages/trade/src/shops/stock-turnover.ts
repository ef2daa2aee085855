import { decimal } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { derive, factAnswers, factFields, product } from '../calculation/derive.ts'
import type { Worksheet } from '../calculation/worksheet.ts'

const facts = {
  opening: ['Stock at the beginning, at cost (or in units)', '期初库存（成本或件数）', 'money or units'],
  closing: ['Stock at the end, at cost (or in units)', '期末库存（成本或件数）', 'money or units'],
  purchases: ['Bought in the period', '本期购入', 'money or units'],
  cogs: ['Cost of goods sold in the period (or units sold)', '本期销售成本（或销售件数）', 'money or units'],
  meanStock: ['Mean stock', '平均库存', 'money or units'],
  turnover: ['Turnover: cost of goods sold ÷ mean stock', '库存周转率（次数）', 'times'],
  period: ['Days of the period', '期间天数', 'days'],
  turnoverDays: ['Days a turn: days ÷ turnover', '库存周转天数', 'days'],
  dailyCogs: ['Cost of goods sold in a day', '日均销售成本（日均销量）', 'money or units'],
  daysOfSupply: ['How long the stock at the end lasts', '期末库存可销天数', 'days'],
  sales: ['Sales of the period', '本期销售额', 'money'],
  grossProfit: ['Gross profit of the period', '本期毛利', 'money'],
  margin: ['Gross profit ÷ sales', '毛利率', 'fraction'],
  gmroi: ['Gross profit ÷ mean stock (GMROI)', '库存投资毛利回报率 GMROI', 'times'],
  stockToSales: ['Stock at the end ÷ sales', '存销比（期末库存 ÷ 销售额）', 'times'],
  received: ['Units received', '到货件数', 'units'],
  unitsSold: ['Units sold of them', '其中售出件数', 'units'],
  sellThrough: ['Sell-through: sold ÷ received', '售罄率', 'fraction'],
  items: ['Items in the range', '商品品种数', 'items'],
  itemsOut: ['Items out of stock', '缺货品种数', 'items'],
  outOfStockRate: ['Items out of stock ÷ items', '缺货率', 'fraction'],
  oldStock: ['Stock that no longer sells', '滞销（呆滞）库存', 'money or units'],
  oldStockRate: ['Old stock ÷ stock at the end', '滞销率', 'fraction'],
} as const

const WAYS = [
  'cogs = opening + purchases − closing',
  'meanStock = (opening + closing) ÷ 2',
  ...product('cogs', 'meanStock', 'turnover'),
  ...product('period', 'turnover', 'turnoverDays'),
  ...product('cogs', 'dailyCogs', 'period'),
  'daysOfSupply = closing ÷ dailyCogs',
  'grossProfit = sales − cogs',
  'sales = grossProfit + cogs',
  'cogs = sales − grossProfit',
  ...product('grossProfit', 'sales', 'margin'),
  ...product('grossProfit', 'meanStock', 'gmroi'),
  ...product('closing', 'sales', 'stockToSales'),
  ...product('unitsSold', 'received', 'sellThrough'),
  ...product('itemsOut', 'items', 'outOfStockRate'),
  ...product('oldStock', 'closing', 'oldStockRate'),
].filter((way) => !way.startsWith('period = '))

const SOURCE = { title: 'Inventory ratios as accounting and e-commerce textbooks define them', at: 'turnover and days' }
const fields = factFields(facts)
const input = z.strictObject({ ...fields, period: fields.period.unwrap().default(decimal('365')) })
const output = z.strictObject(factAnswers(facts, ['turnover', 'turnoverDays', 'daysOfSupply', 'sellThrough']))

/**
 * Turnover, days and other ratios of a stock (E-10) from any sufficient subset. Stock and what is sold stand both at cost or both in
 * units; exact. A ratio whose divisor is zero is left out. Throws Unusable where nothing follows.
 */
export function stockTurnover(told: z.output<typeof input>, sheet: Worksheet): z.input<typeof output> {
  return derive({ facts, ways: WAYS, rule: { id: 'E-10', source: SOURCE } }, told, sheet)
}

export const stockTurnoverCalculation = calculation({
  name: 'stock-turnover',
  title: { en: 'Stock turnover and days', zh: '库存周转率与周转天数' },
  topic: 'shops',
  says: {
    en: 'How often a stock turns and how many days it lies, sell-through, stock to sales, out-of-stock and old stock.',
    zh: '库存周转次数与天数、售罄率、存销比、缺货率、滞销率等。',
  },
  rules: ['E-10'],
  sources: [SOURCE],
  input,
  output,
  examples: [
    {
      title: { en: 'Cost of goods sold 720,000, mean stock 90,000', zh: '销售成本 72 万，平均库存 9 万' },
      input: { cogs: '720000', meanStock: '90000' },
      gives: { turnover: '8', turnoverDays: '45.625' },
    },
    {
      title: { en: 'A quarter from its two stocks', zh: '由期初期末库存算季度周转' },
      input: { opening: '180000', closing: '220000', purchases: '640000', period: 90 },
      gives: { cogs: '600000', meanStock: '200000', turnover: '3', turnoverDays: '30', daysOfSupply: '33' },
    },
  ],
  work: stockTurnover,
})
