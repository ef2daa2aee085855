import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 进口税费: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '从日本进口轿车 CIF 200 万日元一辆，计征汇率 0.0600，关税 25%，消费税 5%，增值税 17%（旧题）。求各税',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '2000000', terms: 'CIF', exchangeRate: '0.06' },
          duty: { kind: 'ad-valorem', rate: '0.25' },
          consumption: { kind: 'ad-valorem', rate: '0.05' },
          vatRate: '0.17',
        },
      ],
    },
    { value: '120000.00', duty: '30000.00', consumptionTax: '7894.74', vat: '26842.11' },
  ],
  [
    'CFR 广州每吨 2000 美元共 50 吨，保险费率 3‰，汇率 7，关税 10%。求关税',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '100000', terms: 'CFR', premiumRate: '0.003', exchangeRate: '7' },
          duty: { kind: 'ad-valorem', rate: '0.1' },
        },
      ],
    },
    { duty: '70210.63' },
  ],
  [
    '进口胶片 50000 平方米，从量税 每平方米 30 元，CIF 160 万元，增值税 13%',
    'import-taxes',
    { lines: [{ value: '1600000', duty: { kind: 'specific', perUnit: '30', quantity: '50000' }, vatRate: '0.13' }] },
    { duty: '1500000.00', vat: '403000.00' },
  ],
  [
    '进口摄像机 50 台，CIF 每台 6000 美元，汇率 6.5；每台单价高于 5000 美元：从量 13280 元加 3%',
    'import-taxes',
    { lines: [{ value: '1950000', duty: { kind: 'compound', rate: '0.03', perUnit: '13280', quantity: '50' } }] },
    { duty: '722500.00' },
  ],
  [
    '进口摄像机 20 台，每台 CIF 4900 美元，汇率 6.5；完税价格 ≤5000 美元/台从价 35%，以上 3% 加 9728 元',
    'import-taxes',
    {
      lines: [
        {
          value: '637000',
          duty: {
            kind: 'banded',
            quantity: '20',
            unitPrice: '4900',
            limit: '5000',
            upTo: { rate: '0.35' },
            above: { rate: '0.03', perUnit: '9728' },
          },
        },
      ],
    },
    { duty: '222950.00' },
  ],
  [
    '完税价格 100 万元，关税 10%，反倾销税 35.6%，增值税 17%',
    'import-taxes',
    {
      lines: [
        { value: '1000000', duty: { kind: 'ad-valorem', rate: '0.1' }, antiDumpingRate: '0.356', vatRate: '0.17' },
      ],
    },
    { antiDumping: '356000.00', vat: '247520.00' },
  ],
  [
    '进口卷烟 80 标准箱，完税价格 200 万元，关税 20%，增值税 13%。求进口环节消费税、增值税',
    'import-taxes',
    {
      lines: [
        {
          value: '2000000',
          duty: { kind: 'ad-valorem', rate: '0.2' },
          consumption: { kind: 'cigarettes', cartons: '20000' },
          vatRate: '0.13',
        },
      ],
    },
    { consumptionTax: '3081818.18', vat: '712636.36' },
  ],
  [
    '进口白酒 20 吨，完税价格 50 万元，关税 10%，消费税 20% 加 0.5 元/500 克',
    'import-taxes',
    {
      lines: [
        {
          value: '500000',
          duty: { kind: 'ad-valorem', rate: '0.1' },
          consumption: { kind: 'white-spirits', halfKilos: '40000' },
          vatRate: '0.13',
        },
      ],
    },
    { consumptionTax: '162500.00' },
  ],
  [
    '（税法）进口一批化妆品：境外成交价 400 万元，另付卖方佣金 5 万、购货佣金 3 万、到起卸前运费 20 万、保险费 12 万、境内运费 2 万；关税 20%，消费税 15%，增值税 13%',
    'import-taxes',
    {
      lines: [
        {
          valuation: {
            price: '4000000',
            terms: 'FOB',
            freight: '200000',
            premium: '120000',
            costs: [
              { kind: 'selling-commission', amount: '50000' },
              { kind: 'buying-commission', amount: '30000' },
              { kind: 'transport-after-unloading', amount: '20000' },
            ],
          },
          duty: { kind: 'ad-valorem', rate: '0.2' },
          consumption: { kind: 'ad-valorem', rate: '0.15' },
          vatRate: '0.13',
        },
      ],
    },
    { value: '4370000.00', duty: '874000.00', consumptionTax: '925411.76', vat: '802023.53' },
  ],
  [
    '选择税：天然橡胶 100 吨，完税价格 110 万元，从价 20% 或从量 1500 元/吨，从低',
    'import-taxes',
    {
      lines: [
        {
          value: '1100000',
          duty: { kind: 'alternative', rate: '0.2', perUnit: '1500', quantity: '100', choose: 'lower' },
        },
      ],
    },
    { duty: '150000.00' },
  ],
  [
    '旧题完税价格取整到元：CIF 12345.67 美元，汇率 8.27，关税 9.7%',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '12345.67', terms: 'CIF', exchangeRate: '8.27', valueRounding: 'yuan' },
          duty: { kind: 'ad-valorem', rate: '0.097' },
        },
      ],
    },
    { value: '102099', duty: '9903.60' },
  ],
  [
    '进口两种货物同一批，FOB 6 万与 4 万美元，运费 5000、保险费 500，汇率 7，税率 10% 与 5%，增值税 13%',
    'import-taxes',
    {
      lines: [
        { price: '60000', duty: { kind: 'ad-valorem', rate: '0.1' }, vatRate: '0.13' },
        { price: '40000', duty: { kind: 'ad-valorem', rate: '0.05' }, vatRate: '0.13' },
      ],
      shipment: { terms: 'FOB', exchangeRate: '7', freight: '5000', premium: '500' },
    },
    { value: '738500.00', duty: '59080.00', vat: '103685.40' },
  ],
  [
    '小轿车（税法）CIF 20 万元×10 辆，关税 15%，消费税 12%，增值税 13%',
    'import-taxes',
    {
      lines: [
        {
          value: '2000000',
          duty: { kind: 'ad-valorem', rate: '0.15' },
          consumption: { kind: 'ad-valorem', rate: '0.12' },
          vatRate: '0.13',
        },
      ],
    },
    { duty: '300000.00', consumptionTax: '313636.36', vat: '339772.73' },
  ],
  [
    '关税税额 45 元（一票免征额 50 元）',
    'import-taxes',
    { lines: [{ value: '450', duty: { kind: 'ad-valorem', rate: '0.1' } }] },
    { duty: '0.00' },
  ],
  [
    '进口啤酒 3800 升完税价格 11490.32 元，1 吨＝988 升，增值税 17%，消费税按法定',
    'import-taxes',
    {
      lines: [
        {
          value: '11490.32',
          duty: { kind: 'ad-valorem', rate: '0' },
          consumption: { kind: 'beer', litres: '3800' },
          vatRate: '0.17',
        },
      ],
    },
    { consumptionTax: '846.15' },
  ],
  [
    '进口棉花 500 吨，每千克完税价格 12.500 元，滑准税 Ri＝9.0÷Pi＋2.69%×Pi－1',
    'import-taxes',
    {
      lines: [
        {
          value: '6250000',
          duty: {
            kind: 'sliding',
            quantity: '500000',
            threshold: '14',
            perKg: '0.28',
            a: '9',
            b: '0.0269',
            most: '0.4',
          },
        },
      ],
    },
    { duty: '350000.00' },
  ],
  [
    '进口高档手表 20 只 CIF 30 万元，关税 10%、消费税 20%、增值税 13%，合计税款',
    'import-taxes',
    {
      lines: [
        {
          value: '300000',
          duty: { kind: 'ad-valorem', rate: '0.1' },
          consumption: { kind: 'ad-valorem', rate: '0.2' },
          vatRate: '0.13',
        },
      ],
    },
    { total: '166125.00' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
