import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 海运、租船与装箱：problems that textbooks and question banks publish, with their keys, and others of their kind reckoned apart. */
const problems: readonly Problem[] = [
  [
    '斧头 19.6 公吨、14.892 立方米，上海—香港 20.50、香港—温哥华 60，中转费 13（均每运费吨，W/M）（公布题）',
    'sea-freight',
    {
      goods: [{ totalGrossWeight: '19.6', weightUnit: 't', totalVolume: '14.892', rate: '80.5' }],
      surcharges: [{ code: '中转费', kind: 'per-tonne', value: '13' }],
    },
    { total: '1832.60' },
  ],
  [
    '门锁 100 箱 20×30×40 厘米、25 公斤，443 港元，燃油 40%、拥挤 10%：1661.25（公布答案）',
    'sea-freight',
    {
      goods: [{ packages: '100', length: '20', width: '30', height: '40', grossWeight: '25', rate: '443' }],
      currency: 'HKD',
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.4' },
        { code: 'PCS', kind: 'percent', value: '0.1' },
      ],
    },
    { basic: '1107.50', surchargeTotal: '553.75', total: '1661.25' },
  ],
  [
    '100 箱 0.2×0.5×1.2 米，M，280 港元，附加 30% 与 10%：4704（公布答案）',
    'sea-freight',
    {
      goods: [
        { packages: '100', length: '0.2', width: '0.5', height: '1.2', lengthUnit: 'm', basis: 'M', rate: '280' },
      ],
      currency: 'HKD',
      surcharges: [
        { code: 'BAF', kind: 'percent', value: '0.3' },
        { code: 'PCS', kind: 'percent', value: '0.1' },
      ],
    },
    { total: '4704' },
  ],
  [
    '20 运费吨，80 美元加每吨 3 美元：1660（公布答案）',
    'sea-freight',
    {
      goods: [{ totalVolume: '20', totalGrossWeight: '17.8', weightUnit: 't', rate: '80' }],
      surcharges: [{ code: '附加', kind: 'per-tonne', value: '3' }],
    },
    { total: '1660' },
  ],
  [
    '一个 20 英尺柜 1100 美元，两项附加各 10%（均按基本运费）：1320（公布答案）',
    'fcl-freight',
    {
      boxes: [{ container: '20GP', rate: '1100' }],
      surcharges: [
        { code: 'PCS', kind: 'percent', value: '0.1' },
        { code: 'CAF', kind: 'percent', value: '0.1' },
      ],
    },
    { total: '1320' },
  ],
  [
    '同上，货币附加费按含附加费的运费计：1331（公布答案）',
    'fcl-freight',
    {
      boxes: [{ container: '20GP', rate: '1100' }],
      surcharges: [
        { code: 'PCS', kind: 'percent', value: '0.1' },
        { code: 'CAF', kind: 'percent', value: '0.1', base: 'basic-and-previous' },
      ],
    },
    { total: '1331' },
  ],
  [
    'CFR 10300 美元，从价运费为 FOB 的 3%：运费 300',
    'sea-freight',
    { goods: [{ cfrValue: '10300', basis: 'AV', adValorem: '0.03' }] },
    { total: '300' },
  ],
  [
    '1000 箱 45×40×25 厘米、35 公斤，222 港元，燃油 10%：总运费',
    'sea-freight',
    {
      goods: [{ packages: '1000', length: '45', width: '40', height: '25', grossWeight: '35', rate: '222' }],
      units: '1000',
      currency: 'HKD',
      surcharges: [{ code: 'BAF', kind: 'percent', value: '0.10' }],
    },
    { freightTonnes: '45', total: '10989.00', perUnit: '10.989' },
  ],
  [
    '0.35 立方米、120 公斤，每吨 82 美元，每票最低 60 美元',
    'sea-freight',
    { goods: [{ totalVolume: '0.35', totalGrossWeight: '120', rate: '82' }], minimumCharge: '60' },
    { total: '60' },
  ],
  [
    '选港附加费每运费吨 3.5、燃油 15%，20 立方米 15 吨，110 美元',
    'sea-freight',
    {
      goods: [{ totalVolume: '20', totalGrossWeight: '15000', rate: '110' }],
      surcharges: [
        { code: '选港附加费', kind: 'per-tonne', value: '3.5' },
        { code: 'BAF', kind: 'percent', value: '0.15' },
      ],
    },
    { total: '2600' },
  ],
  [
    '500 packages of 1.6 cft and 44 lb, 92 a tonne of 40 cft or 2240 lb',
    'sea-freight',
    {
      goods: [{ packages: '500', volume: '1.6', volumeUnit: 'cft', grossWeight: '44', weightUnit: 'lb', rate: '92' }],
      weightTonne: 'long',
      measureTonne: 'forty-cubic-feet',
    },
    { freightTonnes: '20', total: '1840' },
  ],
  [
    '生丝 20 吨，含水率 20%，公定回潮率 10%，每吨 1000',
    'conditioned-weight',
    { actualWeight: '20', actualMoisture: '0.2', standardRegain: '0.1', unitPrice: '1000' },
    { conditionedWeight: '17.6', amount: '17600' },
  ],
  [
    '毛重 1000 公斤 50 件，抽 6 件皮重 4.8 公斤：平均皮重求净重',
    'net-weight',
    { grossWeight: '1000', packages: '50', tare: 'average', sampleTare: '4.8', samplePackages: '6' },
    { tare: '40', netWeight: '960' },
  ],
  [
    '卸化肥，允许 144 小时，用 79 小时，滞期费每天 6000 美元，速遣减半：8125（公布题）',
    'laytime',
    { allowedHours: '144', usedHours: '79', demurrageRate: '6000' },
    { despatch: '8125' },
  ],
  [
    '9000 吨，每舱口日 150 吨 5 舱口，用 14 天 6 小时，每天 4000 美元',
    'laytime',
    { cargo: '9000', ratePerHatch: '150', hatches: '5', usedDays: '14', usedHours: '6', demurrageRate: '4000' },
    { allowedDays: '12', demurrage: '9000' },
  ],
  [
    '10000 吨、每天 2500 吨，时间表中一段雨天不计',
    'laytime',
    {
      cargo: '10000',
      ratePerDay: '2500',
      timeSheet: [
        { from: '2024-03-18 08:00', to: '2024-03-20 20:00' },
        { from: '2024-03-20 20:00', to: '2024-03-21 08:00', counts: '0' },
        { from: '2024-03-21 08:00', to: '2024-03-23 14:00' },
      ],
      demurrageRate: '6000',
    },
    { usedDays: '4.75', demurrage: '4500' },
  ],
  [
    '3 箱用箱 25 天，免 7 天，第 8 天起 5 美元、第 16 天起 10 美元',
    'container-detention',
    {
      days: '25',
      freeDays: '7',
      tiers: [
        { fromDay: '8', rate: '5' },
        { fromDay: '16', rate: '10' },
      ],
      boxes: '3',
    },
    { total: '420' },
  ],
  [
    '阶梯按免费期后天数：5 天内 40，之后 80；5-01 至 5-20 共 20 天',
    'container-detention',
    {
      from: '2024-05-01',
      to: '2024-05-20',
      freeDays: '7',
      tierDays: 'after-free',
      tiers: [
        { fromDay: '1', rate: '40' },
        { fromDay: '6', rate: '80' },
      ],
    },
    { total: '840' },
  ],
  [
    '纸箱 62×38×30 厘米、18 公斤，20 英尺柜（25 立方米、17.5 吨）',
    'container-loading',
    { profile: 'examClassic', length: '62', width: '38', height: '30', grossWeight: '18' },
    { count: '353' },
  ],
  [
    '每箱 0.164 立方米、20.2 公斤，40 英尺柜（55 立方米）：335 箱（教材答案）',
    'container-loading',
    { profile: 'examClassic', container: '40GP', volume: '0.164', grossWeight: '20.2' },
    { count: '335' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
