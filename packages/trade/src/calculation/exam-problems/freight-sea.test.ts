import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 海运: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '出口 100 箱，每箱 30×60×50 厘米、毛重 40 公斤，W/M，基本费率每运费吨 222 港元，燃油附加费 10%。求总运费',
    'sea-freight',
    {
      goods: [{ packages: '100', length: '30', width: '60', height: '50', grossWeight: '40', rate: '222' }],
      surcharges: [{ code: 'BAF', kind: 'percent', value: '0.1' }],
      currency: 'HKD',
    },
    { freightTonnes: '9', basic: '1998.00', total: '2197.80' },
  ],
  [
    '某货 W/M 10 级，基本费率 80 美元，燃油附加费 30%，另按基本运费与燃油附加费之和收 10% 货币贬值附加费，港口附加费每运费吨 5 美元。毛重 15 公吨，体积 20.5 立方米',
    'sea-freight',
    {
      goods: [{ totalGrossWeight: '15', weightUnit: 't', totalVolume: '20.5', rate: '80' }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.3' },
        { code: 'CAF', kind: 'percent', value: '0.1', base: 'basic-and-fuel' },
        { code: 'PORT', kind: 'per-tonne', value: '5' },
      ],
    },
    { basic: '1640.00', total: '2447.70' },
  ],
  [
    '货物 FOB 总值 2 万美元，毛重 2 吨、体积 3 立方米，计费标准 W/M or A.V.，基本费率 60 美元，从价 1.5%',
    'sea-freight',
    {
      goods: [
        {
          totalGrossWeight: '2',
          weightUnit: 't',
          totalVolume: '3',
          basis: 'W/M-or-AV',
          rate: '60',
          adValorem: '0.015',
          fobValue: '20000',
        },
      ],
    },
    { basic: '300.00', 'goods.0.chargedBy': 'AV' },
  ],
  [
    '同上，计费标准 W/M plus A.V.',
    'sea-freight',
    {
      goods: [
        {
          totalGrossWeight: '2',
          weightUnit: 't',
          totalVolume: '3',
          basis: 'W/M-plus-AV',
          rate: '60',
          adValorem: '0.015',
          fobValue: '20000',
        },
      ],
    },
    { basic: '480.00' },
  ],
  [
    '拼箱 0.6 运费吨，费率每运费吨 45 美元，每票最低 1 运费吨',
    'sea-freight',
    { goods: [{ totalGrossWeight: '350', totalVolume: '0.6', rate: '45' }], minimumTonnes: '1' },
    { basic: '45.00' },
  ],
  [
    '小五金每箱毛重 30 公斤、体积 0.025 立方米，100 箱，W/M，费率 100 美元，燃油附加费 40%，港口拥挤附加费 10%（均按基本运费）',
    'sea-freight',
    {
      goods: [{ packages: '100', volume: '0.025', grossWeight: '30', rate: '100' }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.4' },
        { code: 'PCS', kind: 'percent', value: '0.1' },
      ],
    },
    { freightTonnes: '3', total: '450.00' },
  ],
  [
    '同一包装内不同等级货物：8 级 50 美元、12 级 70 美元，总毛重 3 吨、总体积 4 立方米，全部按高者计收',
    'sea-freight',
    {
      goods: [
        { totalGrossWeight: '1', weightUnit: 't', totalVolume: '2', rate: '50' },
        { totalGrossWeight: '2', weightUnit: 't', totalVolume: '2', rate: '70' },
      ],
      dearest: 'dearest-for-all',
    },
    { total: '280.00' },
  ],
  [
    '每箱 40×30×20 厘米、毛重 18 公斤，1200 箱，M 标准，费率 65 美元；每箱装 24 件，求每件运费（五位小数）',
    'sea-freight',
    {
      goods: [{ packages: '1200', length: '40', width: '30', height: '20', grossWeight: '18', basis: 'M', rate: '65' }],
      units: '28800',
    },
    { measureTonnes: '28.8', total: '1872.00', perUnit: '0.06500' },
  ],
  [
    '20 英尺柜 3 个，基本运费每柜 1850 美元，燃油附加费 12%，旺季附加费每标准箱 185 美元，码头费每柜 370 元人民币（100 美元 = 720 元）',
    'fcl-freight',
    {
      boxes: [{ container: '20GP', count: '3', rate: '1850' }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.12' },
        { code: 'PSS', kind: 'per-teu', value: '185' },
        { code: 'THC', kind: 'per-box', value: '370', currencyPerFreightUnit: '7.2' },
      ],
    },
    { basic: '5550.00', total: '6925.17' },
  ],
  [
    '40 英尺高柜 2 个，每柜 3200 美元，BAF 每标准箱 200 美元，装货物 1560 套，求每套运费',
    'fcl-freight',
    {
      boxes: [{ container: '40HQ', count: '2', rate: '3200' }],
      surcharges: [{ code: 'BAF', kind: 'per-teu', value: '200' }],
      units: '1560',
    },
    { total: '7200.00', perUnit: '4.6154' },
  ],
  [
    '滞箱费：免费 7 天，第 8–12 天每天 5 美元，第 13–20 天每天 10 美元，之后 20 美元；2 箱用箱 23 天',
    'container-detention',
    {
      days: 23,
      freeDays: 7,
      tiers: [
        { fromDay: '8', rate: '5' },
        { fromDay: '13', rate: '10' },
        { fromDay: '21', rate: '20' },
      ],
      boxes: '2',
    },
    { total: '330' },
  ],
  [
    '件杂货：长吨计费，毛重 11200 磅，W 标准，每长吨 40 美元',
    'sea-freight',
    { goods: [{ totalGrossWeight: '11200', weightUnit: 'lb', basis: 'W', rate: '40' }], weightTonne: 'long' },
    { basic: '200.00' },
  ],
  [
    '每箱 1.2 立方英尺×500 箱，M，1 尺码吨＝40 立方英尺，每吨 60',
    'sea-freight',
    {
      goods: [{ packages: '500', volume: '1.2', volumeUnit: 'cft', basis: 'M', rate: '60' }],
      measureTonne: 'forty-cubic-feet',
    },
    { basic: '900.00' },
  ],
  [
    '基本运费每运费吨 200 港元 × 18 运费吨，BAF 10%，港口拥挤 20%，货币附加费 5% 按此前全部费用计',
    'sea-freight',
    {
      goods: [{ totalVolume: '18', totalGrossWeight: '9000', rate: '200' }],
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.1' },
        { code: 'PCS', kind: 'percent', value: '0.2' },
        { code: 'CAF', kind: 'percent', value: '0.05', base: 'basic-and-previous' },
      ],
      currency: 'HKD',
    },
    { total: '4914.00' },
  ],
  [
    '滞箱：2024-03-01 提箱，2024-03-20 还箱，免费 10 天，第 11–20 天每天 60 元，起算日计入',
    'container-detention',
    { from: '2024-03-01', to: '2024-03-20', freeDays: 10, tiers: [{ fromDay: '11', rate: '60' }], currency: 'CNY' },
    { days: '20', total: '600.00' },
  ],
  [
    '生丝 100 公吨，实际回潮率 25%，标准回潮率 11%，求公量',
    'conditioned-weight',
    { actualWeight: '100', actualRegain: '0.25', standardRegain: '0.11' },
    { conditionedWeight: '88.8' },
  ],
  [
    '羊毛 10 公吨，抽 10 公斤烘干后剩 8 公斤，标准回潮率 11%',
    'conditioned-weight',
    { actualWeight: '10', actualMoisture: '0.2', standardRegain: '0.11' },
    { conditionedWeight: '8.88' },
  ],
  [
    '滞期：12000 吨、3000 吨/日、用 5 天 6 小时、8000 美元/天',
    'laytime',
    { cargo: '12000', ratePerDay: '3000', usedDays: '5', usedHours: '6', demurrageRate: '8000' },
    { demurrage: '10000.00' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
