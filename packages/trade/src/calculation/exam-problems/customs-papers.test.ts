import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 报关教材与税法：duties, taxes and periods as textbooks ask for them; the figures were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '远洋渔业船用发动机 2 台 CIF 68 万美元，汇率 6.8396，减按 1%，增值税 17%：46509.28、798564.34（报关教材题）',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '680000', terms: 'CIF', exchangeRate: '6.8396' },
          duty: { kind: 'ad-valorem', rate: '0.01' },
          vatRate: '0.17',
        },
      ],
    },
    { value: '4650928', duty: '46509.28', vat: '798564.34' },
  ],
  [
    '轿车 10 辆 FOB 12 万美元，运费 5000、保险 800，汇率 6.8396，关税 25%、消费税 5%（报关教材题）',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '120000', terms: 'FOB', freight: '5000', premium: '800', exchangeRate: '6.8396' },
          duty: { kind: 'ad-valorem', rate: '0.25' },
          consumption: { kind: 'ad-valorem', rate: '0.05' },
          vatRate: '0.17',
        },
      ],
    },
    { value: '860421.68', duty: '215105.42', consumptionTax: '56606.69' },
  ],
  [
    '韩国冷轧板卷 200 吨 CIF 560 美元，汇率 6.8396，反倾销税 14%：107244.93（报关教材题）',
    'import-taxes',
    { lines: [{ valuation: { price: '112000', terms: 'CIF', exchangeRate: '6.8396' }, antiDumpingRate: '0.14' }] },
    { value: '766035.20', antiDumping: '107244.93' },
  ],
  [
    '摄像机 20 台每台 CIF 5200 美元：3% 加每台 13280 元（报关教材题）',
    'import-taxes',
    {
      lines: [
        {
          valuation: { price: '104000', terms: 'CIF', exchangeRate: '6.8396' },
          duty: { kind: 'compound', rate: '0.03', perUnit: '13280', quantity: '20' },
        },
      ],
    },
    { duty: '286939.55' },
  ],
  [
    '胶卷 50400 卷（每卷 0.05775 平方米），每平方米 30 元（报关教材题）',
    'import-taxes',
    {
      lines: [{ value: '415800', duty: { kind: 'specific', perUnit: '30', quantity: '50400', conversion: '0.05775' } }],
    },
    { duty: '87318.00' },
  ],
  [
    '合金生铁 86 吨 FOB 广州 98 美元，汇率 6.8396，出口税率 20%（报关教材题）',
    'export-duty',
    { price: '8428', terms: 'FOB', exchangeRate: '6.8396', rate: '0.2' },
    { value: '48036.79', duty: '9607.36' },
  ],
  [
    '关税 352793.52、消费税 72860.40、增值税 247726.38，滞纳 10 天：三项分别计收（报关教材题）',
    'late-payment-surcharge',
    {
      taxes: [
        { kind: 'duty', amount: '352793.52' },
        { kind: 'consumption-tax', amount: '72860.40' },
        { kind: 'vat', amount: '247726.38' },
      ],
      completed: '2009-03-05',
      paid: '2009-03-30',
      calendar: { unknownHolidays: 'weekends' },
    },
    { daysLate: '10', 'lines.0.surcharge': '1763.97', 'lines.1.surcharge': '364.30', 'lines.2.surcharge': '1238.63' },
  ],
  ['完税价格 50 万元，滞报 13 天', 'late-declaration-fee', { value: '500000', daysLate: 13 }, { fee: '3250' }],
  [
    'CIF 100 万含购货佣金 2 万（单列），另付特许权使用费 5 万',
    'import-value',
    {
      price: '1000000',
      terms: 'CIF',
      costs: [
        { kind: 'buying-commission', amount: '20000', inPrice: true, itemised: true },
        { kind: 'royalty', amount: '50000' },
      ],
    },
    { value: '1030000' },
  ],
  [
    '拖船 5000 千瓦，30 日执照：3350 净吨，减半',
    'tonnage-tax',
    { kilowatts: '5000', term: '30', towed: true },
    { netTonnage: '3350', tax: '4857.50' },
  ],
  [
    '（税法）货轮净吨位 30000，30 日执照，优惠税率 3.3 元：9.9 万元',
    'tonnage-tax',
    { netTonnage: '30000', term: '30' },
    { tax: '99000' },
  ],
  [
    '跨境电商高档化妆品 1800 元，消费税 15%、增值税 13%，均按 70%',
    'retail-import-tax',
    { lines: [{ price: '1800', consumptionRate: '0.15' }] },
    { consumptionTax: '222.35', vat: '192.71', total: '415.06' },
  ],
  [
    '两件每件 1000 元，运费 50 元，增值税 13%（70%）',
    'retail-import-tax',
    { lines: [{ price: '1000', quantity: '2' }], freight: '50' },
    { total: '186.55' },
  ],
  [
    '内销料件 10 万美元，汇率 6.5，关税 5%、增值税 13%，缓税 180 天、0.35%',
    'processing-home-sale',
    { price: '100000', exchangeRate: '6.5', dutyRate: '0.05', vatRate: '0.13', days: 180, interestRate: '0.0035' },
    { duty: '32500', vat: '88725', interest: '212.14' },
  ],
  [
    '已知应征税款 10 万元，缓税 100 天、年利率 0.36%',
    'processing-home-sale',
    { tax: '100000', days: 100, interestRate: '0.0036' },
    { interest: '100' },
  ],
  [
    '暂时进境 3 个月 20 天（超过 15 天计一个月），关税 6 万、增值税 8.4 万',
    'temporary-import',
    { duty: '60000', vat: '84000', released: '2024-01-05', left: '2024-04-25' },
    { months: '4', total: '9600' },
  ],
  [
    '累加法 RVC：原产料 30、人工 10、间接 5、利润 3，FOB 100',
    'origin-value-content',
    { price: '100', method: 'build-up', originating: ['30'], labour: '10', overhead: '5', profit: '3' },
    { content: '0.48' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
