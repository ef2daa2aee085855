import { NOT_READ } from '@gendan/kernel/rule'
import type { Reckoned } from '../calculation/reckoned.ts'
import { generalAverageCalculation } from './general-average.ts'

const CODE = (at: string) => ({ title: '中华人民共和国海商法 (1992)', at: `${at}; the revision of 2026: ${NOT_READ}` })
const stated = (amount: number) => [{ kind: 'stated', amount }]
const SHIP = {
  name: 'ship',
  kind: 'ship',
  value: 20000000,
  otherLoss: 800000,
  sacrifices: stated(300000),
  expenses: 400000,
}
const A = { name: 'A', kind: 'cargo', value: 7000000, sacrifices: stated(500000) }
const B = { name: 'B', kind: 'cargo', value: 5500000, otherLoss: 300000 }
const ALL = { interests: [SHIP, A, B] }

/** General average, A-01 to A-06. */
export const averageRules: readonly Reckoned[] = [
  {
    id: 'A-01',
    en: 'General average is what was intentionally and reasonably sacrificed or spent for the common safety; weather damage, delay and loss of market are not',
    zh: '共同海损是为共同安全有意、合理作出的特殊牺牲与费用；天气损坏、延误与市价损失不属于共同海损',
    source: CODE('art. 193'),
    of: generalAverageCalculation,
    input: ALL,
    right: { generalAverage: '1200000' },
    wrong: { generalAverage: '2300000' },
  },
  {
    id: 'A-02',
    en: 'A sacrifice is made good: repair less new for old; cargo at shipment value with insurance and freight, less freight saved or net proceeds; freight less costs saved',
    zh: '牺牲金额：船舶按修理费减以新换旧；货物按装船价加保险费与运费，减少付运费或变卖净得；运费减节省费用',
    source: CODE('art. 198'),
    of: generalAverageCalculation,
    input: {
      interests: [
        { name: 'ship', kind: 'ship', value: 1000000, sacrifices: [{ kind: 'ship', amount: 90000, less: 15000 }] },
        {
          name: 'cargo',
          kind: 'cargo',
          value: 500000,
          sacrifices: [{ kind: 'cargo-sold', amount: 60000, less: 15000 }],
        },
      ],
    },
    right: { generalAverage: '120000' },
    wrong: { generalAverage: '150000' },
  },
  {
    id: 'A-03',
    en: 'Contributory value is the value saved with what was sacrificed, without damage that is no general average and without freight at the risk of the carrier; luggage does not contribute',
    zh: '分摊价值为获救价值加牺牲，减非共同海损损失与承运人承担风险的运费；行李不参加分摊',
    source: CODE('art. 199'),
    of: generalAverageCalculation,
    input: ALL,
    right: { totalValue: '31400000', 'interests.0.contributoryValue': '19200000' },
    wrong: { totalValue: '32500000' },
  },
  {
    id: 'A-04',
    en: 'Everyone contributes his value times general average divided by all values; the sacrificed interest contributes too',
    zh: '各方分摊额＝分摊价值×共同海损总额÷分摊价值总额，牺牲方同样分摊',
    source: CODE('art. 199'),
    of: generalAverageCalculation,
    input: ALL,
    right: {
      'interests.0.contribution': '733757.96',
      'interests.1.contribution': '267515.92',
      'interests.2.contribution': '198726.12',
    },
    wrong: { 'interests.1.contribution': '0' },
  },
  {
    id: 'A-05',
    en: 'Goods not declared, or declared too low, contribute on what they are worth and are made good only as declared',
    zh: '未申报或低报的货物按实际价值分摊，按申报价值补偿',
    source: CODE('art. 200'),
    of: generalAverageCalculation,
    input: {
      interests: [
        { name: 'ship', kind: 'ship', value: 900000 },
        { name: 'cargo', kind: 'cargo', value: 100000, declaredValue: 60000, sacrifices: stated(50000) },
      ],
    },
    right: { generalAverage: '30000', 'interests.1.contribution': '3000', 'interests.1.balance': '27000' },
    wrong: { generalAverage: '50000' },
  },
  {
    id: 'A-06',
    en: 'Sacrifices and expenses earn interest, expenses a commission save for wages, stores and fuel, at the rates of the agreed rules; only what is saved contributes',
    zh: '牺牲与费用计利息，垫付费用计手续费（工资、伙食、燃料除外），费率按约定规则；只有获救财产分摊',
    source: CODE('art. 201'),
    of: generalAverageCalculation,
    input: {
      interests: [
        { name: 'ship', kind: 'ship', value: 900000, expenses: 50000, withoutCommission: 10000 },
        { name: 'cargo', kind: 'cargo', value: 100000 },
      ],
      commissionRate: '0.02',
      interestRate: '0.07',
      interestDays: 365,
    },
    right: { generalAverage: '54300' },
    wrong: { generalAverage: '54500' },
  },
]
