import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** Stock and shop figures as textbooks of operations management publish them, with their keys, and others of their kind. */
const problems: readonly Problem[] = [
  [
    'Carpet: 30 a day, deviation 5, lead time 10 days, z 1.65: 26.1 and 326.1 (published)',
    'safety-stock',
    { demand: '30', demandSd: '5', leadTime: '10', z: '1.65' },
    { safetyStock: '26.1', reorderPoint: '326.1' },
  ],
  [
    'Hammers: 5 a day, lead time 3 days with a deviation of 2, 95 % (published)',
    'safety-stock',
    { demand: '5', leadTime: '3', leadTimeSd: '2', serviceLevel: '0.95', holdingCost: '3' },
    { leadDemandSd: '10', safetyStock: '16.45', reorderPoint: '31.45', safetyStockCost: '49.35' },
  ],
  [
    'Hammers: deviation 2 a day, lead time always 3 days, 95 % (published)',
    'safety-stock',
    { demand: '5', demandSd: '2', leadTime: '3', serviceLevel: '0.95' },
    { leadDemandSd: '3.46', safetyStock: '5.7', reorderPoint: '20.7' },
  ],
  [
    'Monitors: 2.5 a day ± 1.2, 25 days, 90 % (published)',
    'safety-stock',
    { demand: '2.5', demandSd: '1.2', leadTime: '25', serviceLevel: '0.90' },
    { leadDemandSd: '6', safetyStock: '7.7', reorderPoint: '70.2' },
  ],
  [
    '29 a day ± 5.7, 3 days, 95 % with z 1.65 (published)',
    'safety-stock',
    { demand: '29', demandSd: '5.7', leadTime: '3', z: '1.65' },
    { safetyStock: '16.3', reorderPoint: '103.3' },
  ],
  [
    'The same with a safety stock of 20: which service level (published)',
    'safety-stock',
    { demand: '29', demandSd: '5.7', leadTime: '3', safetyStock: '20' },
    { reorderPoint: '107', serviceLevel: '0.979' },
  ],
  [
    '100 a week, lead time 8 weeks ± 2, 95 % (published)',
    'safety-stock',
    { demand: '100', leadTime: '8', leadTimeSd: '2', serviceLevel: '0.95' },
    { safetyStock: '329', reorderPoint: '1129' },
  ],
  [
    'Calculators: 12.5 a week ± 3.75, lead time 4 weeks, 90 %; 35 on hand, 20 on order, 2 owed (published, lead time ours)',
    'safety-stock',
    { demand: '12.5', demandSd: '3.75', leadTime: '4', z: '1.28', onHand: '35', inTransit: '20', reserved: '2' },
    { safetyStock: '9.6', reorderPoint: '59.6', position: '53' },
  ],
  [
    'Reviewed every 30 days, lead time 14, 10 a day ± 3, z 2.05, 150 on hand',
    'safety-stock',
    { demand: '10', demandSd: '3', leadTime: '14', reviewPeriod: '30', z: '2.05', onHand: '150' },
    { safetyStock: '40.8', orderQuantity: '331' },
  ],
  [
    'Price breaks 53, 51.50, 49.50, 48, 47; 800 a year, 60 an order, 30 %: 200 at 40 080 (published)',
    'order-quantity',
    {
      annualDemand: '800',
      orderCost: '60',
      holdingRate: '0.3',
      priceBreaks: [
        { from: '1', price: '53' },
        { from: '50', price: '51.5' },
        { from: '100', price: '49.5' },
        { from: '200', price: '48' },
        { from: '500', price: '47' },
      ],
    },
    { quantity: '200', total: '40080' },
  ],
  [
    'Price breaks to 1 000 at 2; 2 000 a year, 20 an order, 20 %',
    'order-quantity',
    {
      annualDemand: '2000',
      orderCost: '20',
      holdingRate: '0.2',
      priceBreaks: [
        { from: '1', price: '2.5' },
        { from: '200', price: '2.4' },
        { from: '300', price: '2.25' },
        { from: '1000', price: '2' },
      ],
    },
    { quantity: '1000', total: '4240' },
  ],
  [
    '5 000 a year of 250 days, 30 an order, 50 to hold, lead time 10 days: 77, 65 orders, reorder at 200 (published)',
    'order-quantity',
    { annualDemand: '5000', orderCost: '30', holdingCost: '50', yearDays: '250', leadTime: '10' },
    { quantityUnits: '77', orders: '65', meanStock: '39', total: '3873', reorderPoint: '200' },
  ],
  [
    '4 000 a year, 60 an order, 0.80 to hold, lead time 4 days: 775, reorder at 44 (published)',
    'order-quantity',
    { annualDemand: '4000', orderCost: '60', holdingCost: '0.8', leadTime: '4' },
    { quantityUnits: '775', reorderPoint: '44' },
  ],
  [
    '2 000 a year at 50, 20 %, 5 an order: 44.72 and 447.21 (published)',
    'order-quantity',
    { annualDemand: '2000', orderCost: '5', unitCost: '50', holdingRate: '0.2' },
    { quantity: '44.72', stockCost: '447.21' },
  ],
  [
    'The same with orders that may wait at 30 a unit and year: 387.30 (published)',
    'order-quantity',
    { annualDemand: '2000', orderCost: '5', unitCost: '50', holdingRate: '0.2', shortageCost: '30' },
    { quantity: '51.64', maxShortage: '12.91', stockCost: '387.30' },
  ],
  [
    'Wheels: 48 000 a year of 240 days, made 800 a day, 45 a run, 1 to hold (textbook): 2 400, highest stock 1 800, run of 3 days every 12',
    'order-quantity',
    { annualDemand: '48000', orderCost: '45', holdingCost: '1', outputPerDay: '800', yearDays: '240' },
    { quantity: '2400', maxStock: '1800', stockCost: '1800', cycleDays: '12', runDays: '3' },
  ],
  [
    'Tyres: 9 600 a year of 288 days, 75 an order, 16 to hold (textbook): 300, 32 orders, every 9 days, 4 800',
    'order-quantity',
    { annualDemand: '9600', orderCost: '75', holdingCost: '16', yearDays: '288' },
    { quantity: '300', orders: '32', cycleDays: '9', stockCost: '4800' },
  ],
  [
    '期初 20 万、期末 30 万，销货成本 150 万，一年 360 天',
    'stock-turnover',
    { opening: '200000', closing: '300000', cogs: '1500000', period: '360' },
    { meanStock: '250000', turnover: '6', turnoverDays: '60' },
  ],
  [
    '访客 1 万→1.2 万，转化 3%→2.5%，客单 50→60：连环替代',
    'sales-change',
    {
      factors: [
        { name: '访客', before: '10000', after: '12000' },
        { name: '转化率', before: '0.03', after: '0.025' },
        { name: '客单价', before: '50', after: '60' },
      ],
    },
    { 'effects.0.effect': '3000', 'effects.1.effect': '-3000', 'effects.2.effect': '3000' },
  ],
  [
    '100 000 impressions, CTR 2 %, CPC 0.50, CVR 5 %, order 40: ACOS 25 %',
    'ad-metrics',
    { impressions: '100000', ctr: '0.02', cpc: '0.5', cvr: '0.05', aov: '40' },
    { clicks: '2000', adSpend: '1000', orders: '100', acos: '0.25', cpa: '10' },
  ],
  [
    '进价 30、邮费 25，汇率 6.5，佣金 5%，销售利润率 30%',
    'shop-price',
    { goods: '30', lastMile: '25', exchangeRate: '6.5', commission: '0.05', targetMargin: '0.3', rounding: 'half-up' },
    { price: '13.02' },
  ],
  [
    '100 件 30×20×10 厘米，每立方米每月 26 美元',
    'storage-fee',
    { lots: [{ units: '100', lengthCm: '30', widthCm: '20', heightCm: '10' }], tiers: [{ fromDays: '0', rate: '26' }] },
    { total: '15.60' },
  ],
  [
    'Order 80, four a year, margin 25 %, three years',
    'customer-value',
    { aov: '80', ordersPerYear: '4', margin: '0.25', lifetime: '3' },
    { value: '240' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
