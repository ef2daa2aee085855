import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 空运与快递：problems that textbooks and question banks publish, with their keys, and others of their kind reckoned apart. */
const problems: readonly Problem[] = [
  [
    '北京—东京样品 25.2 公斤，82×48×32 厘米，N 37.51：25.5 公斤，956.51（教材题）',
    'air-freight',
    {
      pieces: [{ grossWeight: '25.2', length: '82', width: '48', height: '32' }],
      minimum: '230.00',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      currency: 'CNY',
    },
    { chargeableWeight: '25.5', weightCharge: '956.51' },
  ],
  [
    '北京—阿姆斯特丹 38.6 公斤，101×58×32 厘米，N 52.81、Q45 44.46：取较高分界点 2000.70（教材题）',
    'air-freight',
    {
      pieces: [{ grossWeight: '38.6', length: '101', width: '58', height: '32' }],
      minimum: '320.00',
      normal: '52.81',
      breaks: [
        { from: '45', rate: '44.46' },
        { from: '100', rate: '40.93' },
      ],
      currency: 'CNY',
    },
    { chargeableWeight: '39', ratedWeight: '45', weightCharge: '2000.70' },
  ],
  [
    '北京—东京 5.6 公斤，40×28×22 厘米：按最低运费 230（教材题）',
    'air-freight',
    {
      pieces: [{ grossWeight: '5.6', length: '40', width: '28', height: '22' }],
      minimum: '230.00',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      currency: 'CNY',
    },
    { chargeableWeight: '6', weightCharge: '230.00' },
  ],
  [
    '鲜桃 4 箱每箱 52.3 公斤，102×44×25 厘米，指定商品运价 300 公斤起 18.80：按 300 公斤计更低',
    'air-freight',
    {
      pieces: [{ packages: '4', grossWeight: '52.3', length: '102', width: '44', height: '25' }],
      commodityRates: [{ from: '300', rate: '18.80' }],
      minimum: '230.00',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      currency: 'CNY',
    },
    { chargeableWeight: '209.5', ratedWeight: '300', weightCharge: '5640.00' },
  ],
  [
    '行李作货物 30 公斤，N 的 50%（18.755 进为 18.76）',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '30' }],
      classRate: { multiple: '0.5' },
      minimum: '230',
      normal: '37.51',
      currency: 'CNY',
    },
    { rate: '18.76', weightCharge: '562.80' },
  ],
  [
    '30 kg, 37.15 a kilo, 18.28 from 45 kg: 822.60 (published)',
    'air-freight',
    { pieces: [{ totalGrossWeight: '30' }], normal: '37.15', breaks: [{ from: '45', rate: '18.28' }], currency: 'CNY' },
    { ratedWeight: '45', weightCharge: '822.60' },
  ],
  [
    '14 kg, 30 × 45 × 65 cm, to the next kilogram: 15 kg (published)',
    'air-freight',
    {
      pieces: [{ grossWeight: '14', length: '30', width: '45', height: '65' }],
      weightRounding: 'up-kilo',
      normal: '1',
    },
    { volumeWeight: '14.625', chargeableWeight: '15' },
  ],
  [
    '8 boxes of 60 × 40 × 20 cm, 45 kg together: 64 kg (published)',
    'air-freight',
    { pieces: [{ packages: '8', totalGrossWeight: '45', length: '60', width: '40', height: '20' }], normal: '1' },
    { chargeableWeight: '64' },
  ],
  [
    '180 × 140 × 120 cm, 550 kg: volume weight 504, charged 550 (published)',
    'air-freight',
    { pieces: [{ grossWeight: '550', length: '180', width: '140', height: '120' }], normal: '1' },
    { volumeWeight: '504', chargeableWeight: '550' },
  ],
  [
    '运费到付：运费 2000，声明价值 5 万、限额 160 元/公斤、100 公斤，到付手续费为两项之和的 5%',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '100' }],
      normal: '20',
      currency: 'CNY',
      declaredValue: '50000',
      liabilityPerKilo: '160',
      charges: [{ code: 'CCF', kind: 'percent-with-valuation', value: '0.05' }],
    },
    { valuationCharge: '255', 'charges.0.amount': '112.75', total: '2367.75' },
  ],
  [
    '5 kg, 40 × 40 × 40 cm, half of the volume above charged, to the next kilogram: 8 kg (published)',
    'air-freight',
    {
      pieces: [{ grossWeight: '5', length: '40', width: '40', height: '40' }],
      volumeShare: '0.5',
      weightRounding: 'up-kilo',
      normal: '1',
    },
    { chargeableWeight: '8' },
  ],
  [
    '集装板 2450 公斤，起码重量 2300 公斤每公斤 16.5 元，超出 15 元',
    'air-uld',
    { weight: '2450', pivotWeight: '2300', pivotRate: '16.5', overRate: '15' },
    { charge: '40200' },
  ],
  [
    '蒙特利尔公约 100 公斤灭失 5000 美元，每公斤 22 SDR（2022 年），1 SDR = 1.35 美元',
    'air-liability',
    { weight: '100', loss: '5000', sdrRate: '1.35', day: '2022-05-01' },
    { limit: '2970', payable: '2970' },
  ],
  [
    '快递 8.2 公斤，50×40×30 厘米（÷5000），首 0.5 公斤 280、续 75，燃油 12%',
    'express-freight',
    {
      pieces: [{ grossWeight: '8.2', length: '50', width: '40', height: '30' }],
      firstPrice: '280',
      stepPrice: '75',
      fuelRate: '0.12',
      currency: 'CNY',
    },
    { chargeableWeight: '12', total: '2245.60' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
