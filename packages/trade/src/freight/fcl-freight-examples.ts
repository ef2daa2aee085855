import type { CalculationExample } from '../calculation/calculation.ts'

/** Full containers as tariffs charge them. */
export const fclFreightExamples: readonly CalculationExample[] = [
  {
    title: {
      en: 'Two 20GP and one 40HQ, THC by the box, BAF 10 %, one document fee',
      zh: '2×20GP＋1×40HQ，THC 按箱，BAF 10%，文件费一票',
    },
    input: {
      boxes: [
        { container: '20GP', count: 2, rate: 1350, perBox: [{ code: 'THC', value: 110 }] },
        { container: '40HQ', count: 1, rate: 2480, perBox: [{ code: 'THC', value: 165 }] },
      ],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.1' },
        { code: 'DOC', kind: 'per-bill', value: 60 },
      ],
    },
    gives: { basic: '5180', perBoxCharges: '385', surchargeTotal: '578', total: '6143', teu: '4', boxCount: '3' },
  },
  {
    title: {
      en: 'THC of 370 CNY a box added to freight in USD at 7.2',
      zh: '美元运费加每箱 370 元人民币码头费，汇率 7.2',
    },
    input: {
      boxes: [{ container: '20GP', count: 3, rate: 1850 }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.12' },
        { code: 'PSS', kind: 'per-teu', value: 185 },
        { code: 'THC', kind: 'per-box', value: 370, currencyPerFreightUnit: '7.2' },
      ],
    },
    gives: { basic: '5550', 'surcharges.2.amount': '154.17', total: '6925.17' },
  },
  {
    title: { en: 'Rates by class and basis (FCB): class 9, W', zh: '按等级与标准（FCB）：9 级，W' },
    input: {
      boxes: [{ container: '20GP', count: 3, cargoClass: 9, basis: 'W' }],
      rates: [
        { container: '20GP', fromClass: 1, toClass: 7, basis: 'W', rate: 1200 },
        { container: '20GP', fromClass: 8, toClass: 13, basis: 'M', rate: 1300 },
        { container: '20GP', fromClass: 8, toClass: 13, basis: 'W', rate: 1400 },
      ],
    },
    gives: { total: '4200', 'boxes.0.rate': '1400' },
  },
]
