import type { CalculationExample } from '../calculation/calculation.ts'

/** Lots as papers ask for them. */
export const orderQuantityExamples: readonly CalculationExample[] = [
  {
    title: { en: '12,000 a year, 90 an order, 4.50 to hold', zh: '年需求 12000，每次订货 90，持有成本 4.5' },
    input: { annualDemand: 12000, orderCost: 90, holdingCost: '4.5' },
    gives: { quantity: '692.8203230275509174109785366023489', quantityUnits: '693' },
  },
  {
    title: {
      en: 'Holding as a share of the price, against the present lot',
      zh: '按单价的比例计持有成本，与现行批量比较',
    },
    input: { annualDemand: 3600, orderCost: 200, unitCost: '40', holdingRate: '0.25', lot: 600, yearDays: 360 },
    gives: { quantity: '379.4733192202055198398672253319262', 'lot.stockCost': '4200' },
  },
  {
    title: { en: 'A lot that is produced while it is used', zh: '边生产边消耗' },
    input: { annualDemand: 4800, orderCost: 45, holdingCost: '1', productionRate: 9600 },
    gives: { quantityUnits: '930' },
  },
  {
    title: { en: 'Prices by quantity', zh: '数量折扣' },
    input: {
      ...{ annualDemand: 5000, orderCost: 49, holdingRate: '0.2' },
      priceBreaks: [
        { from: 0, price: '5' },
        { from: 1000, price: '4.8' },
        { from: 2000, price: '4.75' },
      ],
    },
    gives: { quantity: '1000', total: '24725', goodsCost: '24000' },
  },
  {
    title: { en: 'A day makes 800, 48 000 are used in 240 days', zh: '日产 800，240 天用 48000' },
    input: { annualDemand: 48000, orderCost: 45, holdingCost: 1, outputPerDay: 800, yearDays: 240, leadTime: 2 },
    gives: { quantity: '2400', maxStock: '1800', cycleDays: '12', runDays: '3', reorderPoint: '400' },
  },
  {
    title: { en: 'Orders may wait at 10 a unit and year', zh: '允许缺货，单位年缺货成本 10' },
    input: { annualDemand: 2000, orderCost: 150, holdingCost: 10, shortageCost: 30, yearDays: 250 },
    gives: { quantityUnits: '283', stockCost: '2121.320343559642573202533086314547' },
  },
]
