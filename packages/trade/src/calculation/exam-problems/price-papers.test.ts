import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 价格换算、佣金、报价与换汇成本：problems that textbooks and question banks publish, with their keys, and others of their kind reckoned apart. */
const problems: readonly Problem[] = [
  [
    '瓷器 CIF 温哥华 35000 美元，运费 1700、保险费 217；进价 245700 元含税 17%，定额费 8%，退税 13%，买入价 7.612：换汇成本 7.196、盈亏额 13771.80（公布答案）',
    'export-result',
    {
      purchase: '245700',
      vatRate: '0.17',
      refundRate: '0.13',
      overheadRate: '0.08',
      invoice: '35000',
      freight: '1700',
      premium: '217',
      exchangeRate: '7.612',
    },
    { totalCost: '238056.00', exchangeCost: '7.196', profit: '13771.80' },
  ],
  [
    '5000 套 CIF 新加坡 10 万美元，运费 4000，保险 110%、1%；总成本 72 万元，买入价 8.3：7.587、盈亏额 67670（公布答案）',
    'export-result',
    { totalCost: '720000', invoice: '100000', freight: '4000', premiumRates: ['0.01'], exchangeRate: '8.3' },
    { netIncome: '94900', exchangeCost: '7.587', profit: '67670' },
  ],
  [
    '20 吨每千克 2.80 元，费用 17%；CIF 旧金山每吨 550 美元含佣 3%，运费共 870、保险共 440：7 元（公布答案）',
    'export-result',
    { purchase: '56000', overheadRate: '0.17', invoice: '11000', commission: '0.03', freight: '870', premium: '440' },
    { totalCost: '65520', netIncome: '9360', exchangeCost: '7.00' },
  ],
  [
    'CIF 纽约 2 万美元，运费 2500，按 120% 投保、费率 5%；总成本 10 万元：FOB 净收入 16300（公布答案）',
    'export-result',
    { totalCost: '100000', invoice: '20000', freight: '2500', premiumRates: ['0.05'], insuredFactor: '1.2' },
    { premium: '1200', netIncome: '16300', exchangeCost: '6.1350' },
  ],
  [
    '换汇成本 8.0 元，结汇价 8.27：盈亏率 3.375%',
    'export-result',
    { totalCost: '8', netIncome: '1', exchangeRate: '8.27' },
    { profitRate: '0.03375' },
  ],
  [
    'FOB 180、运费 20 另加 10% 附加费，一切险加战争险 0.8%，加一成：CIF 203.79（公布答案）',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '180' },
      to: { incoterm: 'CIF' },
      freight: '22',
      premiumRates: ['0.005', '0.003'],
    },
    { price: '203.79' },
  ],
  [
    'CIF 132.6 中保险费为 CIF 的 2%，改报 CFRC5 香港：136.79（公布答案）',
    'convert-price',
    {
      from: { incoterm: 'CIF', price: '132.6' },
      to: { incoterm: 'CFR', commission: '0.05' },
      premiumRates: ['0.02'],
      insuredFactor: '1',
    },
    { price: '136.79' },
  ],
  [
    'FOBC3 22 美元，运费 1 美元，保险费按 FOB 净价 0.8%，改报 CIFC5：23.70（公布答案）',
    'convert-price',
    {
      from: { incoterm: 'FOB', price: '22', commission: '0.03' },
      to: { incoterm: 'CIF', commission: '0.05' },
      freight: '1',
      premium: '0.17072',
    },
    { price: '23.70' },
  ],
  [
    'FOB 天津 360 美元，运费 40，加一成、费率 0.6%：CIF 伦敦（公布题）',
    'convert-price',
    { from: { incoterm: 'FOB', price: '360' }, to: { incoterm: 'CIF' }, freight: '40', premiumRates: ['0.006'] },
    { price: '402.66' },
  ],
  [
    '大米成本 1500 元、运费 180 元，加一成、费率 1%：保险费 18.69，CIF 东京（公布答案）',
    'convert-price',
    { from: { incoterm: 'FOB', price: '1500' }, to: { incoterm: 'CIF' }, freight: '180', premiumRates: ['0.01'] },
    { premium: '18.69', price: '1698.69' },
  ],
  [
    'CIFC2 每箱 1000 美元，客户要佣金 4%，净收入不变',
    'convert-price',
    { from: { incoterm: 'CIF', price: '1000', commission: '0.02' }, to: { incoterm: 'CIF', commission: '0.04' } },
    { net: '980', price: '1020.83' },
  ],
  [
    'CFRC3 450 美元改 FOBC5，运费 21 美元',
    'convert-price',
    {
      from: { incoterm: 'CFR', price: '450', commission: '0.03' },
      to: { incoterm: 'FOB', commission: '0.05' },
      freight: '21',
    },
    { price: '437.37' },
  ],
  [
    '每件 100 美元，先折 2% 再折 3%，1000 件：单位折扣与净收入',
    'net-price',
    { price: '100', discounts: ['0.02', '0.03'], quantity: '1000' },
    { discount: '4.94', net: '95.06', totalNet: '95060' },
  ],
  [
    'CIF 发票 15000 美元，运费 1500、保险 150，佣金 5% 按 FOB 值',
    'net-price',
    { price: '15000', commission: '0.05', commissionBase: 'fob', freight: '1500', premium: '150' },
    { commission: '667.50', net: '14332.50' },
  ],
  [
    '代理全年超额累进佣金，已销 60 万，本期 80 万：50 万内 1%、100 万内 1.5%、以上 2%',
    'sliding-commission',
    {
      sales: '800000',
      before: '600000',
      scale: [{ upTo: '500000', rate: '0.01' }, { upTo: '1000000', rate: '0.015' }, { rate: '0.02' }],
    },
    { commission: '14000' },
  ],
  [
    '进口 CIF 5 万美元，汇率 7.2，关税 10%、消费税 5%、增值税 13%（不可抵扣）：进口总成本',
    'landed-cost',
    {
      incoterm: 'CIF',
      price: '50000',
      pricePer: 'lot',
      exchangeRate: '7.2',
      dutyRate: '0.1',
      consumptionTaxRate: '0.05',
      vatRate: '0.13',
      vat: 'cost',
    },
    { consumptionTax: '20842.11', vat: '54189.47', landedCost: '471031.58' },
  ],
  [
    '进料 6 万美元，成品 CIF 10 万，运费 3000、保险 500：外汇增值率 60.83%',
    'fx-value-added',
    { exports: { amount: '100000', freight: '3000', premium: '500' }, materials: [{ amount: '60000' }] },
    { valueAdded: '36500', rate: '0.6083' },
  ],
  [
    '滑动价格：固定 10%，原料 50% 涨一成，工资 40% 涨 5%',
    'price-revision',
    {
      price: '100000',
      fixedShare: '0.1',
      elements: [
        { name: '原料', share: '0.5', base: '100', now: '110' },
        { name: '工资', share: '0.4', base: '100', now: '105' },
      ],
    },
    { price: '107000' },
  ],
  [
    '进价 113 元含税 13% 全退，费用 5 元，每件要赚 14 元，汇率 7：FOB',
    'export-quotation',
    {
      incoterms: ['FOB'],
      purchase: '113',
      vatRate: '0.13',
      refundRate: '0.13',
      costs: [{ amount: '5' }],
      profitAmount: '14',
      exchangeRate: '7',
      quoteRounding: 'half-up',
    },
    { 'prices.0.price': '17.00' },
  ],
  [
    '迟交 20 天，每满 7 天 0.5%，不足 7 天不计',
    'late-delivery',
    { value: '100000', daysLate: 20, weeks: 'full' },
    { penalty: '1000' },
  ],
  [
    '合同 100 万，定金 30 万，收受方违约（定金上限 20%）：共返还 50 万',
    'earnest-money',
    { price: '1000000', agreed: '300000', breach: 'receiver' },
    { counts: '200000', paidBack: '500000' },
  ],
  [
    'CISG 50 条减价：完好市价 6 万、实交 4.5 万，合同价 5 万',
    'quality-claim',
    { price: '50000', marketSound: '60000', marketDelivered: '45000' },
    { reduction: '12500' },
  ],
  [
    '短交 12 件，单价 320，检验费 150',
    'short-delivery-claim',
    { contracted: '500', delivered: '488', unitPrice: '320', inspectionFee: '150' },
    { short: '12', claim: '3990' },
  ],
  [
    '羊毛每磅 2.20 美元，改报每公吨',
    'convert-unit',
    { from: 'lb', to: '公吨', unitPrice: '2.20' },
    { unitPriceStated: '4850.17' },
  ],
  [
    '棉布每码 1.80 美元，改报每米',
    'convert-unit',
    { from: '码', to: '米', unitPrice: '1.80' },
    { unitPriceStated: '1.97' },
  ],
  [
    'Soya at 12.50 a bushel of 60 lb, by the tonne',
    'convert-unit',
    { from: 'bushel', to: 'MT', factor: '0.0272155422', unitPrice: '12.5' },
    { unitPriceStated: '459.30' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
