import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 票据、汇率与期限：problems of textbooks on payment and exchange; the figures were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '银行承兑汇票 36 万，贴现率月 4.2‰，75 天',
    'bill-discount',
    { face: '360000', rate: '0.0042', ratePer: 'month', days: 75 },
    { discount: '3780', proceeds: '356220' },
  ],
  [
    '票面 100 万，6 个月，年贴现率 10%',
    'bill-discount',
    { face: '1000000', rate: '0.10', months: 6 },
    { discount: '50000', proceeds: '950000' },
  ],
  [
    '香港 USD/HKD 7.7866/75，3 个月 74/78',
    'forward-rate',
    { spotBuying: '7.7866', spotSelling: '7.7875', points: { buying: '74', selling: '78' } },
    { buying: '7.7940', selling: '7.7953' },
  ],
  [
    '伦敦 1.5702/1.5800，6 个月 470/462（递减）：1.5232/1.5338',
    'forward-rate',
    { spotBuying: '1.5702', spotSelling: '1.5800', points: { buying: '470', selling: '462' } },
    { buying: '1.5232', selling: '1.5338' },
  ],
  [
    '伦敦 1.6955/1.6965，3 个月 50/60：1.7005/1.7025（公布答案）',
    'forward-rate',
    { spotBuying: '1.6955', spotSelling: '1.6965', points: { buying: '50', selling: '60' } },
    { buying: '1.7005', selling: '1.7025' },
  ],
  [
    '伦敦 1.8816/1.8837，英商 1000 英镑改报美元即期价（公布题）',
    'requote-price',
    {
      price: '1000',
      way: 'home-to-foreign',
      quotation: 'indirect',
      rates: { buying: '1.8837', selling: '1.8816' },
      rounding: 'half-up',
    },
    { price: '1883.70' },
  ],
  [
    '同题，3 个月美元贴水 200/300 点，延期 3 个月付款改报（公布题）',
    'requote-price',
    {
      price: '1000',
      way: 'home-to-foreign',
      quotation: 'indirect',
      rates: { buying: '1.8837', selling: '1.8816' },
      points: { buying: '300', selling: '200' },
      rounding: 'half-up',
    },
    { price: '1913.70' },
  ],
  [
    'EUR/USD 1.1010/20，GBP/USD 1.6010/25，求 EUR/GBP',
    'cross-rate',
    {
      first: { base: 'EUR', quote: 'USD', buying: '1.1010', selling: '1.1020' },
      second: { base: 'GBP', quote: 'USD', buying: '1.6010', selling: '1.6025' },
      base: 'EUR',
      quote: 'GBP',
    },
    { buying: '0.6871', selling: '0.6883' },
  ],
  [
    'USD/JPY 118.60/70，3 个月 45/35（0.01 日元为点）',
    'forward-rate',
    { spotBuying: '118.60', spotSelling: '118.70', points: { buying: '45', selling: '35', size: '0.01' } },
    { buying: '118.15', selling: '118.35' },
  ],
  [
    '即期 1.6000，3 个月升水 2 美分：折年率 5%',
    'forward-rate',
    { spotBuying: '1.6000', difference: { amount: '0.0200', is: 'premium' }, months: 3 },
    { buying: '1.62', yearly: '0.05' },
  ],
  [
    '英镑利率 8%、美元 5%，即期 1.5，6 个月（近似）：1.4775',
    'forward-rate',
    { spotBuying: '1.5', baseInterest: '0.08', quoteInterest: '0.05', months: 6, parity: 'approximate' },
    { buying: '1.4775' },
  ],
  [
    '2/10, n/30, 360 days: 36.73 % a year',
    'cash-discount',
    { discount: '0.02', discountDays: 10, netDays: 30, yearDays: '360' },
    { yearlyCost: '0.3673' },
  ],
  [
    '见票后 3 个月，11 月 30 日承兑：2 月 29 日（2024 闰年）',
    'bill-maturity',
    { start: '2023-11-30', months: 3 },
    { maturity: '2024-02-29' },
  ],
  ['见票后 60 天，6 月 15 日承兑', 'bill-maturity', { start: '2024-06-15', days: 60 }, { maturity: '2024-08-14' }],
  [
    '8 月 10 日装运，信用证 8 月 31 日到期，未规定交单期（21 天同日）',
    'presentation-deadline',
    { shipped: ['2024-08-10'], expiry: '2024-08-31' },
    { lastDay: '2024-08-31' },
  ],
  [
    '两张汇票 20 万，180 与 360 天，贴现率 8%，福费廷',
    'forfaiting',
    {
      bills: [
        { face: '200000', days: 180 },
        { face: '200000', days: 360 },
      ],
      rate: '0.08',
      feeRate: '0.005',
    },
    { 'bills.0.discount': '8000', 'bills.1.discount': '16000' },
  ],
  [
    '成套设备 100 万，定金 15%，十期等额本金，年息 7.5%',
    'deferred-payment',
    { price: '1000000', downShare: '0.15', periods: 10, rate: '0.075' },
    { 'rows.0.principal': '85000' },
  ],
  [
    '付 1 万美元，100 美元买入 648.5、卖出 651.25',
    'fx-conversion',
    { customer: 'buys-foreign', foreign: '10000', buying: '648.5', selling: '651.25', per: '100' },
    { home: '65125' },
  ],
  [
    '散装 1000 吨 ±5%，装 1050 吨，溢装部分按市价 220',
    'shipment-quantity',
    { quantity: '1000', tolerance: '0.05', shipped: '1050', price: '200', marketPrice: '220', countedIn: 'measure' },
    { most: '1050', amount: '211000' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
