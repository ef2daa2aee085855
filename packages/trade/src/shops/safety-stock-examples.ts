import type { CalculationExample } from '../calculation/calculation.ts'

/** Safety stocks as papers ask for them. */
export const safetyStockExamples: readonly CalculationExample[] = [
  {
    title: { en: 'z 1.645, lead time 9 days, both uncertain', zh: 'z=1.645，提前期 9 天，需求与交期均波动' },
    input: { z: '1.645', leadTime: 9, demandSd: 12, demand: 40, leadTimeSd: '1.5' },
    gives: { safetyStock: '115.1029904042462312950557778027498', leadDemand: '360', reorderPointUnits: '476' },
  },
  {
    title: { en: 'Service level 95 %, only demand uncertain', zh: '服务水平 95%，仅需求波动' },
    input: { serviceLevel: '0.95', leadTime: 4, demand: 100, demandSd: 20 },
    gives: { z: '1.645', safetyStock: '65.8', reorderPoint: '465.8', reorderPointUnits: '466' },
  },
  {
    title: { en: 'Largest demand and longest lead time', zh: '最大日销 × 最长交期' },
    input: { demand: 30, leadTime: 20, maxDemand: 45, maxLeadTime: 26 },
    gives: { safetyStock: '570', reorderPoint: '1170' },
  },
  {
    title: { en: 'Refill a warehouse abroad', zh: '海外仓（FBA）补货' },
    input: {
      ...{ demand: 25, leadTimes: [7, 28, 5], safetyDays: 10, reviewPeriod: 14 },
      ...{ onHand: 600, inTransit: 400, reserved: 50 },
    },
    gives: { safetyStock: '250', orderUpTo: '1600', position: '950', orderQuantity: '650', daysOfCover: '24' },
  },
  {
    title: { en: 'Which service level a stock of 20 gives', zh: '安全库存 20 件对应的服务水平' },
    input: { demand: 29, demandSd: '5.7', leadTime: 3, safetyStock: 20, holdingCost: 2 },
    gives: { reorderPoint: '107', serviceLevel: '0.9786', safetyStockCost: '40' },
  },
]
