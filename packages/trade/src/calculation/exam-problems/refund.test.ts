import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 出口退税: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '生产企业：购进原料 200 万（税 34 万），内销 100 万（税 17%），出口 FOB 200 万元，退税率 13%，上期留抵 3 万',
    'manufacturer-refund',
    {
      exports: [{ price: '2000000', vatRate: '0.17', refundRate: '0.13' }],
      homeSales: [{ amount: '1000000', vatRate: '0.17' }],
      inputVat: '340000',
      broughtForward: '30000',
    },
    {
      notCredited: '80000.00',
      taxPayable: '-120000.00',
      refundable: '260000.00',
      refund: '120000.00',
      credited: '140000.00',
      carriedForward: '0.00',
    },
  ],
  [
    '同类：购进 400 万（税 68 万），上期留抵 5 万，其余同上',
    'manufacturer-refund',
    {
      exports: [{ price: '2000000', vatRate: '0.17', refundRate: '0.13' }],
      homeSales: [{ amount: '1000000', vatRate: '0.17' }],
      inputVat: '680000',
      broughtForward: '50000',
    },
    { taxPayable: '-480000.00', refund: '260000.00', credited: '0.00', carriedForward: '220000.00' },
  ],
  [
    '免税购进原材料 100 万元（退税率 13%），购进 200 万（税 34 万），上期留抵 6 万，内销 100 万，出口 200 万元',
    'manufacturer-refund',
    {
      exports: [{ price: '2000000', vatRate: '0.17', refundRate: '0.13', materials: [{ amount: '1000000' }] }],
      homeSales: [{ amount: '1000000', vatRate: '0.17' }],
      inputVat: '340000',
      broughtForward: '60000',
    },
    {
      notCreditedReduction: '40000.00',
      notCredited: '40000.00',
      taxPayable: '-190000.00',
      refundableReduction: '130000.00',
      refundable: '130000.00',
      refund: '130000.00',
      carriedForward: '60000.00',
    },
  ],
  [
    '应纳税额为正：内销 500 万，出口 100 万元，13%/10%，进项 40 万',
    'manufacturer-refund',
    {
      exports: [{ price: '1000000', vatRate: '0.13', refundRate: '0.1' }],
      homeSales: [{ amount: '5000000', vatRate: '0.13' }],
      inputVat: '400000',
    },
    { notCredited: '30000.00', taxPayable: '280000.00', refund: '0.00', credited: '100000.00' },
  ],
  [
    '免税进口料件超过出口额：不得免征和抵扣税额为负时结转。料件 150 万，出口 120 万，13%/9%',
    'manufacturer-refund',
    {
      exports: [{ price: '1200000', vatRate: '0.13', refundRate: '0.09', materials: [{ amount: '1500000' }] }],
      inputVat: '100000',
    },
    {
      notCredited: '0.00',
      notCreditedReductionCarried: '12000.00',
      refundable: '0.00',
      refundableReductionCarried: '27000.00',
      taxPayable: '-100000.00',
      refund: '0.00',
      carriedForward: '100000.00',
    },
  ],
  [
    '出口 CIF 20 万美元，运费 8000、保费 1000、佣金 3000 美元，汇率 7.1，13%/13%，进项 30 万，内销 50 万',
    'manufacturer-refund',
    {
      exports: [
        {
          price: '200000',
          exchangeRate: '7.1',
          freight: '8000',
          premium: '1000',
          commission: '3000',
          vatRate: '0.13',
          refundRate: '0.13',
        },
      ],
      homeSales: [{ amount: '500000', vatRate: '0.13' }],
      inputVat: '300000',
    },
    { fob: '1334800.00', refundable: '173524.00', refund: '173524.00', taxPayable: '-235000.00' },
  ],
  [
    '外贸企业：购进不含税 100 万元，税 13 万，退税率 10%',
    'trading-refund',
    { lines: [{ amount: '1000000', vatRate: '0.13', refundRate: '0.1' }] },
    { refund: '100000.00', toCost: '30000.00' },
  ],
  [
    '从小规模纳税人购进取得税务机关代开专票，不含税 50 万，征收率 3%，退税率 13%（按 3% 退）',
    'trading-refund',
    { lines: [{ amount: '500000', vatRate: '0.03', refundRate: '0.03' }] },
    { refund: '15000.00' },
  ],
  [
    '同题，退税率 13% 高于征收率 3%：从低',
    'trading-refund',
    { lines: [{ amount: '500000', vatRate: '0.03', refundRate: '0.13' }] },
    { refund: '15000.00' },
  ],
  [
    '两批购进 200 件×100 元、300 件×110 元，出口 400 件，退税率 13%，加权平均',
    'trading-refund',
    {
      lines: [
        {
          purchases: [
            { quantity: '200', amount: '20000' },
            { quantity: '300', amount: '33000' },
          ],
          exported: '400',
          vatRate: '0.13',
          refundRate: '0.13',
        },
      ],
    },
    { amount: '42400.00', refund: '5512.00' },
  ],
  [
    '委托加工：面料 8 万（13%），加工费 2 万，成衣退税率 13%',
    'trading-refund',
    {
      lines: [
        { name: '面料', amount: '80000', vatRate: '0.13', refundRate: '0.13' },
        { name: '加工费', amount: '20000', vatRate: '0.13', refundRate: '0.13' },
      ],
    },
    { refund: '13000.00' },
  ],
  [
    '外购化妆品 10 万元，增值税 17%、退税率 17%，消费税 30% 应退消费税',
    'trading-refund',
    { lines: [{ amount: '100000', vatRate: '0.17', refundRate: '0.17', consumptionRate: '0.3' }] },
    { refund: '17000.00', consumptionRefund: '30000.00', total: '47000.00' },
  ],
  [
    '逾期未申报视同内销：FOB 10 万美元，汇率 7，13%，进项 8 万元',
    'deemed-home-sale',
    { fob: '100000', exchangeRate: '7', vatRate: '0.13', inputVat: '80000' },
    { outputVat: '80530.97', taxPayable: '530.97' },
  ],
  [
    '进料加工计划分配率 40%，出口 FOB 300 万元，13%/10%，内销 100 万，进项 42 万，留抵 1.5 万',
    'manufacturer-refund',
    {
      exports: [{ price: '3000000', vatRate: '0.13', refundRate: '0.1', planRate: '0.4' }],
      homeSales: [{ amount: '1000000', vatRate: '0.13' }],
      inputVat: '420000',
      broughtForward: '15000',
    },
    {
      notCredited: '54000.00',
      refundable: '180000.00',
      taxPayable: '-251000.00',
      refund: '180000.00',
      carriedForward: '71000.00',
    },
  ],
  [
    '进料加工料件到岸 50 万元、免征关税 5 万元，出口 FOB 200 万元，13%/10%，进项 20 万元',
    'manufacturer-refund',
    {
      exports: [
        { price: '2000000', vatRate: '0.13', refundRate: '0.1', materials: [{ amount: '500000', duty: '50000' }] },
      ],
      inputVat: '200000',
    },
    { materials: '550000.00', notCredited: '43500.00', refundable: '145000.00', refund: '145000.00' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
