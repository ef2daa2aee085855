import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 空运与快递: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '北京运东京样品一件，毛重 37.4 公斤，90×60×42 厘米；M 230.00、N 37.51、45 公斤 28.13 人民币。求航空运费',
    'air-freight',
    {
      pieces: [{ length: '90', width: '60', height: '42', grossWeight: '37.4' }],
      minimum: '230',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      currency: 'CNY',
    },
    { volumeWeight: '37.8', chargeableWeight: '38', ratedWeight: '45', rateClass: 'Q', weightCharge: '1265.85' },
  ],
  [
    '上海运巴黎玩具 4 件，毛重共 21.2 公斤，每件 40×28×22 厘米；M 320.00、N 50.22、Q45 41.53',
    'air-freight',
    {
      pieces: [{ packages: '4', length: '40', width: '28', height: '22', grossWeight: '5.3' }],
      minimum: '320',
      normal: '50.22',
      breaks: [{ from: '45', rate: '41.53' }],
      currency: 'CNY',
    },
    { chargeableWeight: '21.5', weightCharge: '1079.73', rateClass: 'N' },
  ],
  [
    '北京运大阪鲜苹果 20 箱，每箱 65.2 公斤、102×44×25 厘米；指定商品运价 0008：300 公斤起 18.80；N 37.51、Q45 28.13',
    'air-freight',
    {
      pieces: [{ packages: '20', length: '102', width: '44', height: '25', grossWeight: '65.2' }],
      minimum: '230',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      commodityRates: [{ from: '300', rate: '18.80' }],
      currency: 'CNY',
    },
    { rateClass: 'C', weightCharge: '24515.20', chargeableWeight: '1304' },
  ],
  [
    '北京运大阪鲜苹果 240 公斤，指定商品运价 300 公斤起 18.80，Q45 28.13。应取何者？',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '240', totalVolume: '0.9' }],
      minimum: '230',
      normal: '37.51',
      breaks: [{ from: '45', rate: '28.13' }],
      commodityRates: [{ from: '300', rate: '18.80' }],
      currency: 'CNY',
    },
    { rateClass: 'C', ratedWeight: '300', weightCharge: '5640.00' },
  ],
  [
    '北京运伦敦金表一件 32.0 公斤，61×51×42 厘米，贵重货物 S 为 N 的 200%，N 63.19，M 320（最低为 M 的 200%）',
    'air-freight',
    {
      pieces: [{ length: '61', width: '51', height: '42', grossWeight: '32' }],
      minimum: '320',
      normal: '63.19',
      breaks: [{ from: '45', rate: '45.22' }],
      classRate: { multiple: '2', minimumMultiple: '2' },
      currency: 'CNY',
    },
    { rateClass: 'S', weightCharge: '4044.16' },
  ],
  [
    '北京运伦敦书籍 20 件共 1000.0 公斤，每件 70×50×40 厘米，R 为 N 的 50%，N 63.19（运价 31.595 进为 31.60）',
    'air-freight',
    {
      pieces: [{ packages: '20', length: '70', width: '50', height: '40', grossWeight: '50' }],
      minimum: '320',
      normal: '63.19',
      breaks: [{ from: '45', rate: '45.22' }],
      classRate: { multiple: '0.5' },
      currency: 'CNY',
    },
    { rateClass: 'R', rate: '31.60', weightCharge: '31600.00' },
  ],
  [
    '活动物一日龄小鸡 S 150%，毛重 60 公斤，N 20，M 200；求运费',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '60', totalVolume: '0.2' }],
      minimum: '200',
      normal: '20',
      classRate: { multiple: '1.5' },
    },
    { weightCharge: '1800.00' },
  ],
  [
    '航空货物计费重量 120 公斤，Q100 每公斤 22 元，燃油附加费每公斤 3 元、安检费每公斤 1.2 元按毛重 110 公斤，制单费 50 元。总额？',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '110', totalVolume: '0.72' }],
      minimum: '100',
      normal: '30',
      breaks: [{ from: '100', rate: '22' }],
      charges: [
        { code: 'MYC', kind: 'per-kg', value: '3', base: 'gross' },
        { code: 'SCC', kind: 'per-kg', value: '1.2', base: 'gross' },
        { code: 'AWC', kind: 'per-bill', value: '50' },
      ],
      currency: 'CNY',
    },
    { weightCharge: '2640.00', total: '3152.00' },
  ],
  [
    '快递 3.2 公斤，40×30×20 厘米（÷5000），首重 0.5 公斤 110 元，续重每 0.5 公斤 28 元，燃油 15%，九折',
    'express-freight',
    {
      pieces: [{ length: '40', width: '30', height: '20', grossWeight: '3.2' }],
      firstPrice: '110',
      stepPrice: '28',
      fuelRate: '0.15',
      discount: '0.1',
      currency: 'CNY',
    },
    { chargeableWeight: '5', total: '374.67' },
  ],
  [
    '邮政小包 256 克，每公斤 90.5 元，挂号费 8 元，运费九折',
    'express-freight',
    {
      pieces: [{ grossWeight: '256', weightUnit: 'g' }],
      weightRounding: 'exact',
      perKilo: '90.5',
      discount: '0.1',
      itemFee: '8',
      currency: 'CNY',
    },
    { total: '28.85' },
  ],
  [
    '航空：重量 43 公斤按 N 18 元或 Q45 15 元取低；M 120',
    'air-freight',
    {
      pieces: [{ totalGrossWeight: '43', totalVolume: '0.1' }],
      minimum: '120',
      normal: '18',
      breaks: [{ from: '45', rate: '15' }],
      currency: 'CNY',
    },
    { weightCharge: '675.00', ratedWeight: '45' },
  ],
  [
    '航空：2 公斤样品 N 50，M 230',
    'air-freight',
    {
      pieces: [{ length: '30', width: '20', height: '10', grossWeight: '2' }],
      minimum: '230',
      normal: '50',
      currency: 'CNY',
    },
    { rateClass: 'M', weightCharge: '230.00' },
  ],
  [
    '航空：声明价值 8000 美元，毛重 10 公斤，限额 20 美元/公斤，0.75%',
    'air-freight',
    {
      pieces: [{ grossWeight: '10', totalVolume: '0.01' }],
      minimum: '50',
      normal: '4',
      declaredValue: '8000',
      liabilityPerKilo: '20',
    },
    { valuationCharge: '58.50' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
