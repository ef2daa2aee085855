import type { CalculationExample } from '../calculation/calculation.ts'

/** Freight as tariffs charge it and papers ask for it. */
export const seaFreightExamples: readonly CalculationExample[] = [
  {
    title: { en: 'W/M at 58 a tonne, BAF 12 a tonne, CAF 6 % on basic', zh: 'W/M 58，BAF 每吨 12，CAF 为基本运费 6%' },
    input: {
      goods: [{ totalGrossWeight: '3620', totalVolume: '5.184', rate: 58 }],
      surcharges: [
        { code: 'BAF', kind: 'per-tonne', value: 12 },
        { code: 'CAF', kind: 'percent', value: '0.06' },
      ],
    },
    gives: {
      freightTonnes: '5.184',
      basic: '300.67',
      'surcharges.0.amount': '62.21',
      'surcharges.1.amount': '18.04',
      total: '380.92',
      'goods.0.chargedBy': 'M',
    },
  },
  {
    title: { en: 'The same, CAF on basic freight and BAF', zh: '同上，CAF 以基本运费加 BAF 为基数' },
    input: {
      goods: [{ totalGrossWeight: '3620', totalVolume: '5.184', rate: 58 }],
      surcharges: [
        { code: 'BAF', kind: 'per-tonne', value: 12 },
        { code: 'CAF', kind: 'percent', value: '0.06', base: 'basic-and-fuel' },
      ],
    },
    gives: { 'surcharges.1.amount': '21.77', total: '384.65' },
  },
  {
    title: {
      en: 'Fuel surcharge under its Chinese name counts as fuel too',
      zh: '燃油附加费写中文名称，同样计入货币附加费基数',
    },
    input: {
      goods: [{ totalGrossWeight: 15000, totalVolume: '20.5', rate: 80 }],
      surcharges: [
        { code: '燃油附加费', kind: 'percent', value: '0.3' },
        { code: '货币贬值附加费', kind: 'percent', value: '0.1', base: 'basic-and-fuel' },
      ],
    },
    gives: { basic: '1640', total: '2345.2' },
  },
  {
    title: {
      en: '500 cases of 1.2 cubic feet are 15 tonnes of 40 cubic feet',
      zh: '500 箱各 1.2 立方英尺＝15 尺码吨（40 立方英尺）',
    },
    input: {
      goods: [{ packages: 500, volume: '1.2', volumeUnit: 'cft', basis: 'M', rate: 60 }],
      measureTonne: 'forty-cubic-feet',
    },
    gives: { freightTonnes: '15', total: '900' },
  },
  {
    title: { en: 'Less than one freight tonne pays the minimum', zh: '不足一运费吨按一吨计' },
    input: { goods: [{ totalGrossWeight: 310, totalVolume: '0.42', rate: 58 }], minimumTonnes: 1 },
    gives: { freightTonnes: '1', basic: '58', total: '58' },
  },
  {
    title: { en: 'W at 75 and M at 50: the amounts are compared', zh: 'W 75、M 50：比较金额' },
    input: { goods: [{ totalGrossWeight: 3620, totalVolume: '5.184', weightRate: 75, measureRate: 50 }] },
    gives: { 'goods.0.chargedBy': 'W', basic: '271.5' },
  },
  {
    title: {
      en: '200 cases of 42 × 28 × 25 cm at 22 kg, three surcharges',
      zh: '200 箱，42×28×25 厘米，毛重 22 公斤，三项附加费',
    },
    input: {
      goods: [{ name: 'scissors', packages: 200, length: 42, width: 28, height: 25, grossWeight: 22, rate: 443 }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.30' },
        { code: 'PCS', kind: 'percent', value: '0.40' },
        { code: 'CAF', kind: 'percent', value: '0.15' },
      ],
    },
    gives: { freightTonnes: '5.88', basic: '2604.84', total: '4818.96', perPackage: '24.0948' },
  },
  {
    title: { en: 'Ad valorem 2.5 % against W/M at 180: the dearest counts', zh: '从价 2.5% 与 W/M 180 从高' },
    input: {
      goods: [
        {
          basis: 'W/M-or-AV',
          totalGrossWeight: 1200,
          totalVolume: '2.4',
          rate: 180,
          adValorem: '0.025',
          fobValue: 20000,
        },
      ],
    },
    gives: { 'goods.0.chargedBy': 'AV', basic: '500' },
  },
  {
    title: { en: 'Two classes packed together go by the dearer', zh: '两种等级同装一箱，从高计收' },
    input: {
      goods: [
        { name: 'class 8', totalGrossWeight: 900, totalVolume: '1.6', rate: 90 },
        { name: 'class 12', totalGrossWeight: 400, totalVolume: '0.4', rate: 140 },
      ],
      dearest: 'dearest-for-all',
    },
    gives: { freightTonnes: '2', basic: '280' },
  },
]
