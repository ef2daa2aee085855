import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 汇率: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '结汇：出口收汇 10 万美元，牌价（100 美元）买入 682.10、卖出 684.84',
    'fx-conversion',
    { customer: 'sells-foreign', foreign: '100000', buying: '682.10', selling: '684.84', per: '100' },
    { home: '682100.00' },
  ],
  [
    '购汇：进口付 5 万英镑，牌价（100 英镑）买入 900.5、卖出 907.2',
    'fx-conversion',
    { customer: 'buys-foreign', foreign: '50000', buying: '900.5', selling: '907.2', per: '100' },
    { home: '453600.00' },
  ],
  [
    'USD/HKD 7.7890/7.7910，香港出口商 100 万港元报价改报美元',
    'requote-price',
    { price: '1000000', way: 'home-to-foreign', rates: { buying: '7.7890', selling: '7.7910' }, rounding: 'half-up' },
    { price: '128386.19' },
  ],
  [
    '香港市场 USD/HKD 7.7890/7.7910，出口商原报 1000 美元改报港元',
    'requote-price',
    { price: '1000', way: 'foreign-to-home', rates: { buying: '7.7890', selling: '7.7910' }, rounding: 'half-up' },
    { price: '7791.00' },
  ],
  [
    'USD/DEM 1.8421/28，USD/HKD 7.8085/95，求 DEM/HKD',
    'cross-rate',
    {
      first: { base: 'USD', quote: 'DEM', buying: '1.8421', selling: '1.8428' },
      second: { base: 'USD', quote: 'HKD', buying: '7.8085', selling: '7.8095' },
      base: 'DEM',
      quote: 'HKD',
    },
    { buying: '4.2373', selling: '4.2395' },
  ],
  [
    'GBP/USD 1.7200/10，AUD/USD 0.6360/70，求 GBP/AUD',
    'cross-rate',
    {
      first: { base: 'GBP', quote: 'USD', buying: '1.7200', selling: '1.7210' },
      second: { base: 'AUD', quote: 'USD', buying: '0.6360', selling: '0.6370' },
      base: 'GBP',
      quote: 'AUD',
    },
    { buying: '2.7002', selling: '2.7060' },
  ],
  [
    'GBP/USD 即期 1.5060/70，3 个月远期 30/20',
    'forward-rate',
    { spotBuying: '1.5060', spotSelling: '1.5070', points: { buying: '30', selling: '20' } },
    { buying: '1.5030', selling: '1.5050' },
  ],
  [
    'USD/JPY 116.40/50，3 个月 17/15（0.01 日元为一点）',
    'forward-rate',
    { spotBuying: '116.40', spotSelling: '116.50', points: { buying: '17', selling: '15', size: '0.01' }, places: 2 },
    { buying: '116.23', selling: '116.35' },
  ],
  [
    '美元年利率 5%，英镑 8%，即期 GBP/USD 1.60，3 个月远期（近似：即期×利差×月数/12）',
    'forward-rate',
    { spotBuying: '1.60', baseInterest: '0.08', quoteInterest: '0.05', parity: 'approximate', months: '3' },
    { middle: '1.5880', yearly: '-0.03' },
  ],
  [
    '应收 10 万美元，入账 7.10，期末 7.05，结汇 7.02',
    'fx-result',
    { amount: '100000', booked: '7.10', revalued: ['7.05'], settled: '7.02' },
    { result: '-8000.00' },
  ],
  [
    'EUR/USD 1.1820/30，3 个月升水（USD 贴水）45/55，求远期',
    'forward-rate',
    { spotBuying: '1.1820', spotSelling: '1.1830', points: { buying: '45', selling: '55' } },
    { buying: '1.1865', selling: '1.1885' },
  ],
  [
    '英镑即期 1.9600 美元，英镑年利率 9.5%、美元 7%，按利率平价求 3 个月远期',
    'forward-rate',
    { spotBuying: '1.96', baseInterest: '0.095', quoteInterest: '0.07', months: '3' },
    { middle: '1.9480' },
  ],
  [
    '出口商品 CNY 报价每件 140 元，改报美元，牌价买入 6.98、卖出 7.01',
    'requote-price',
    { price: '140', way: 'home-to-foreign', rates: { buying: '6.98', selling: '7.01' }, rounding: 'half-up' },
    { price: '20.06' },
  ],
  [
    '进口报价每件 100 瑞士法郎或 66 美元，USD/CHF 1.4800/1.4880，66 美元折合多少瑞士法郎？',
    'requote-price',
    { price: '66', way: 'foreign-to-home', rates: { buying: '1.4800', selling: '1.4880' }, rounding: 'half-up' },
    { price: '98.21' },
  ],
  [
    '美元兑人民币即期买入 7.1000 卖出 7.1200，3 个月远期贴水 150/120 点',
    'forward-rate',
    { spotBuying: '7.1000', spotSelling: '7.1200', points: { buying: '150', selling: '120' } },
    { buying: '7.0850', selling: '7.1080' },
  ],
  [
    '美元兑瑞郎即期 0.8830，三个月美元贴水 0.0060（单一汇率），远期？',
    'forward-rate',
    { spotBuying: '0.8830', difference: { amount: '0.0060', is: 'discount' }, months: '3' },
    { middle: '0.8770' },
  ],
  [
    '间接标价法：伦敦即期 GBP/USD 1.5305/15，3 个月美元升水 0.76/0.74 美分',
    'forward-rate',
    { spotBuying: '1.5305', spotSelling: '1.5315', points: { buying: '0.76', selling: '0.74', size: '0.01' } },
    { buying: '1.5229', selling: '1.5241' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
