import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 出口退税（税法、税务师）：refunds as tax papers ask for them; the figures were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '（税法）购 200 万税 26 万，内销 113 万含税，出口 200 万，13%/9%，留抵 3 万：应退 8 万、免抵 10 万',
    'manufacturer-refund',
    {
      exports: [{ price: '2000000', vatRate: '0.13', refundRate: '0.09' }],
      homeSales: [{ amount: '1130000', vatRate: '0.13', taxIncluded: true }],
      inputVat: '260000',
      broughtForward: '30000',
    },
    { notCredited: '80000', taxPayable: '-80000', refundable: '180000', refund: '80000', credited: '100000' },
  ],
  [
    '（税法）购 400 万，留抵 5 万：期末留抵 36 万，应退 18 万，结转 18 万',
    'manufacturer-refund',
    {
      exports: [{ price: '2000000', vatRate: '0.13', refundRate: '0.09' }],
      homeSales: [{ amount: '1000000', vatRate: '0.13' }],
      purchases: [{ amount: '4000000', vatRate: '0.13' }],
      broughtForward: '50000',
    },
    { creditAtEnd: '360000', refund: '180000', carriedForward: '180000' },
  ],
  [
    '兼营来料加工：工缴费 100 万、内销 300 万、出口 600 万，进项 80 万无法划分：转出 8 万',
    'manufacturer-refund',
    {
      exports: [{ price: '6000000', vatRate: '0.13', refundRate: '0.09' }],
      homeSales: [{ amount: '3000000', vatRate: '0.13' }],
      inputVat: '800000',
      sharedInputVat: '800000',
      exemptSales: '1000000',
    },
    { transferredOut: '80000', taxPayable: '-90000', refundable: '540000', refund: '90000', credited: '450000' },
  ],
  [
    '（税法旧题）牛仔布 1 万、加工费 2000 元，税率 17% 全退',
    'trading-refund',
    {
      lines: [
        { amount: '10000', vatRate: '0.17', refundRate: '0.17' },
        { amount: '2000', vatRate: '0.17', refundRate: '0.17' },
      ],
    },
    { refund: '2040' },
  ],
  [
    '（税法旧题）抽纱普通发票 6000 元、代开专票 5000 元，均 6%：639.62',
    'trading-refund',
    {
      lines: [
        { amountWithVat: '6000', vatRate: '0.06', refundRate: '0.06' },
        { amount: '5000', vatRate: '0.06', refundRate: '0.06' },
      ],
    },
    { refund: '639.62' },
  ],
  [
    '进料加工年度核销：出口 500 万、计划分配率 40%、实耗 180 万，13%/9%',
    'processing-write-off',
    { exportFob: '5000000', planRate: '0.4', actualMaterials: '1800000', vatRate: '0.13', refundRate: '0.09' },
    { actualRate: '0.36', notCreditedReduction: '-8000', refundableReduction: '-18000' },
  ],
  [
    '（税务师旧题）进料加工免税料件 400 万，17%/13%：抵减额 16 万与 52 万',
    'manufacturer-refund',
    {
      exports: [
        {
          price: '6000000',
          commission: '400000',
          vatRate: '0.17',
          refundRate: '0.13',
          materials: [{ amount: '4000000' }],
        },
      ],
      homeSales: [{ amount: '3000000', vatRate: '0.17' }],
      inputVat: '1700000',
      broughtForward: '140000',
    },
    {
      fob: '5600000',
      notCreditedReduction: '160000',
      notCredited: '64000',
      refundable: '208000',
      taxPayable: '-1266000',
    },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
