import type { CalculationExample } from '../calculation/calculation.ts'

const stated = (amount: number) => [{ kind: 'stated', amount }]

/** Adjustments as papers ask for them. */
export const generalAverageExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'Ship, two cargoes; part of one jettisoned, tug and refuge paid by the ship',
      zh: '一船两货，一货部分抛弃，拖轮与避难费用由船方支付',
    },
    input: {
      interests: [
        {
          name: 'ship',
          kind: 'ship',
          value: 20000000,
          otherLoss: 800000,
          sacrifices: stated(300000),
          expenses: 400000,
        },
        { name: 'cargo A', kind: 'cargo', value: 7000000, sacrifices: stated(500000) },
        { name: 'cargo B', kind: 'cargo', value: 5500000, otherLoss: 300000 },
      ],
    },
    gives: {
      generalAverage: '1200000',
      totalValue: '31400000',
      rate: '0.03821656',
      'interests.0.contribution': '733757.96',
      'interests.1.contribution': '267515.92',
      'interests.2.contribution': '198726.12',
      'interests.0.balance': '-33757.96',
      'interests.1.balance': '232484.08',
    },
  },
  {
    title: { en: 'Values as they came in: the sacrifice is added back', zh: '按到达价值：加回牺牲' },
    input: {
      interests: [
        {
          name: 'ship',
          kind: 'ship',
          value: 900000,
          valueIs: 'arrived',
          sacrifices: [{ kind: 'ship', amount: 120000, less: 20000 }],
        },
        { name: 'cargo', kind: 'cargo', value: 450000, valueIs: 'arrived', sacrifices: stated(50000) },
      ],
    },
    gives: {
      generalAverage: '150000',
      totalValue: '1500000',
      'interests.0.contribution': '100000',
      'interests.1.balance': '0',
    },
  },
]
