import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 价格换算与佣金: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '我方报 CIF 汉堡每公吨 1000 美元，加一成投保一切险和战争险，费率合计 0.85%。客户要求改报 CFRC5 汉堡，应报多少？',
    'convert-price',
    { from: { incoterm: 'CIF', price: '1000' }, to: { incoterm: 'CFR', commission: '0.05' }, premiumRates: ['0.0085'] },
    { price: '1042.79' },
  ],
  [
    'FOB 上海每公吨 2000 美元，运费 170 美元，加一成投保，费率 1%。改报 CIFC5 伦敦（佣金、保险费均按 CIFC5 计）',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '2000' },
      to: { incoterm: 'CIF', commission: '0.05' },
      freight: '170',
      premiumRates: ['0.01'],
    },
    { price: '2310.97', commission: '115.55', premium: '25.42' },
  ],
  [
    '同上题，按部分教材答案：先求 CIF 净价，再除以（1－佣金率）',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '2000' },
      to: { incoterm: 'CIF', commission: '0.05' },
      freight: '170',
      premiumRates: ['0.01'],
      cifcMethod: 'successive',
    },
    { price: '2309.62' },
  ],
  [
    '某商品 CIF 价 1000 美元，运费占 CIF 价的 12%，保险费占 CIF 价的 2%。求 FOB 价',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '1000' },
      to: { incoterm: 'FOB' },
      freightRate: '0.12',
      premiumRates: ['0.02'],
      insuredFactor: '1',
    },
    { price: '860.00' },
  ],
  [
    '某商品 CIF 价 1000 美元，运费占 CIF 价的 12%，保险费占 CIF 价的 2%。求 CFR 价',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '1000' },
      to: { incoterm: 'CFR' },
      freightRate: '0.12',
      premiumRates: ['0.02'],
      insuredFactor: '1',
    },
    { price: '980.00' },
  ],
  [
    'FOB 500 英镑，运费为 FOB 价的 10%，按 CIF 加一成投保，费率 2‰。求 CIF 价',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '500' },
      to: { incoterm: 'CIF' },
      freightRate: '0.1',
      freightRateOf: 'fob',
      premiumRates: ['0.002'],
    },
    { price: '551.21' },
  ],
  [
    '原报 CIFC3 每打 1200 美元，客户要求佣金增至 5%，为净收入不减应报 CIFC5 多少？',
    'convert-price',
    { from: { incoterm: 'CIF', price: '1200', commission: '0.03' }, to: { incoterm: 'CIF', commission: '0.05' } },
    { price: '1225.26' },
  ],
  [
    'CIFC5 鹿特丹每公吨 1000 美元，运费 80 美元，按发票金额 110% 投保，费率 1%。改报 FOBC3',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '1000', commission: '0.05' },
      to: { incoterm: 'FOB', commission: '0.03' },
      freight: '80',
      premiumRates: ['0.01'],
    },
    { price: '885.57', net: '859.00' },
  ],
  [
    'FOB 大连每箱 150 美元，运费 18.50 美元，按 CIF 的 120% 投保水渍险 6‰、战争险 0.4‰。CIF 价多少？',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '150' },
      to: { incoterm: 'CIF' },
      freight: '18.5',
      insuredFactor: '1.2',
      premiumRates: ['0.006', '0.0004'],
    },
    { price: '169.80', insured: '203.76' },
  ],
  [
    'CIF 发票金额 10000 美元，其中运费 1000 美元、保险费 100 美元，佣金按 FOB 值 3% 计。应付佣金多少？',
    'net-price',
    { price: '10000', commission: '0.03', commissionBase: 'fob', freight: '1000', premium: '100' },
    { commission: '267.00', net: '9733.00' },
  ],
  [
    'CIFC 价 10000 美元，运费为 CIF 价的 10%，保险费为 CIF 价的 1%，佣金率 3% 按 FOB 值计。应付佣金多少？（CIF 价中运保费率均以 CIF 计）',
    'net-price',
    {
      price: '10000',
      commission: '0.03',
      commissionBase: 'fob',
      freightRate: '0.1',
      premiumRates: ['0.01'],
      insuredFactor: '1',
    },
    { commission: '267.00' },
  ],
  [
    '某货 CFR 价每件 50 美元，出口 1000 件，给买方 2% 折扣，再付中间商佣金 3%。净收入多少？',
    'net-price',
    { price: '50', quantity: '1000', discounts: ['0.02'], commission: '0.03' },
    { totalDiscount: '1000.00', totalCommission: '1470.00', totalNet: '47530.00' },
  ],
  [
    '净价每打 38 美元，客户要求含佣 5% 报价（含佣价）',
    'net-price',
    { net: '38', commission: '0.05' },
    { price: '40.00' },
  ],
  [
    'CIF 鹿特丹每台 100 欧元，目的地运费 6 欧元，进口关税 8%，增值税 20%，清关费 2 欧元。DDP 价多少？',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '100' },
      to: { incoterm: 'DDP' },
      onCarriage: '6',
      importClearance: '2',
      dutyRate: '0.08',
      vatRate: '0.2',
      premiumRates: [],
    },
    { duty: '8.00', price: '137.60' },
  ],
  [
    'FCA 上海每件 40 美元，空运费 5 美元，加一成投保费率 0.4%。求 CPT、CIP 价（CIP）',
    'convert-price',
    { from: { incoterm: 'FCA', price: '40' }, to: { incoterm: 'CIP' }, freight: '5', premiumRates: ['0.004'] },
    { price: '45.20' },
  ],
  [
    'CIF 价 2000 美元，总运费整批 8000 美元共 200 台，保险按 110%，费率 0.63%。FOB 每台多少？',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '2000' },
      to: { incoterm: 'FOB' },
      freightPerLot: '8000',
      quantity: '200',
      premiumRates: ['0.0063'],
    },
    { price: '1946.14' },
  ],
  [
    '佣金按 FOB 值：FOB 1000 美元，运费 100，加一成投保 1%，求 CIFC3（佣金按 FOB 含佣价计）',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '1000' },
      to: { incoterm: 'CIF', commission: '0.03' },
      freight: '100',
      premiumRates: ['0.01'],
      commissionBase: 'fob',
    },
    { price: '1143.51' },
  ],
  [
    '原报 CFR 纽约每件 25 美元含 2% 佣金，改报 FOB 上海净价，运费 3 美元',
    'convert-price',
    { from: { incoterm: 'CFR', price: '25', commission: '0.02' }, to: { incoterm: 'FOB' }, freight: '3' },
    { price: '21.50' },
  ],
  [
    'CIFC2 伦敦每箱 120 英镑，买方要求改报 CIFC5 且 130% 投保（原 110%），费率 1%，求新价',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '120', commission: '0.02', insuredFactor: '1.1' },
      to: { incoterm: 'CIF', commission: '0.05', insuredFactor: '1.3' },
      premiumRates: ['0.01'],
    },
    { price: '124.10' },
  ],
  [
    'EXW 工厂 50 元改 FCA：装车 1 元、内陆运输 2 元、报关 0.5 元',
    'convert-price',
    {
      from: { incoterm: 'EXW', price: '50' },
      to: { incoterm: 'FCA' },
      loading: '1',
      haulage: '2',
      exportClearance: '0.5',
    },
    { price: '53.50' },
  ],
  [
    '出口商品 FOBC5 100 美元，改报 CFRC5，运费为 FOB 净价 8 美元',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '100', commission: '0.05' },
      to: { incoterm: 'CFR', commission: '0.05' },
      freight: '8',
    },
    { price: '108.42' },
  ],
  [
    'CFR 总价 10000 美元，折扣 3%，折后付 5% 佣金，净收入多少？',
    'net-price',
    { price: '10000', discounts: ['0.03'], commission: '0.05' },
    { commission: '485.00', net: '9215.00' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
