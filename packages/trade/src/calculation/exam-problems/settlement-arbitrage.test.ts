import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 套汇与套利: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '香港 USD1=HKD7.7804/14，纽约 USD1=HKD7.7820/30，用 9000 万港元套汇',
    'exchange-arbitrage',
    {
      rates: [
        { market: '香港', base: 'USD', quote: 'HKD', buying: '7.7804', selling: '7.7814' },
        { market: '纽约', base: 'USD', quote: 'HKD', buying: '7.7820', selling: '7.7830' },
      ],
      currency: 'HKD',
      amount: '90000000',
    },
    { pays: true, profit: '6939.63', 'deals.0.market': '香港', 'deals.0.rate': '7.7814' },
  ],
  [
    '香港 USD1=HKD7.8123/7.8514，纽约 GBP1=USD1.3320/87，伦敦 GBP1=HKD10.6146/10.7211，9000 万港元套汇',
    'exchange-arbitrage',
    {
      rates: [
        { market: '香港', base: 'USD', quote: 'HKD', buying: '7.8123', selling: '7.8514' },
        { market: '纽约', base: 'GBP', quote: 'USD', buying: '1.3320', selling: '1.3387' },
        { market: '伦敦', base: 'GBP', quote: 'HKD', buying: '10.6146', selling: '10.7211' },
      ],
      currency: 'HKD',
      amount: '90000000',
    },
    {
      pays: true,
      way: 'HKD → USD (香港) → GBP (纽约) → HKD (伦敦)',
      received: '90889931.33',
      profit: '889931.33',
      'ways.1.factor': '0.97060783',
    },
  ],
  [
    '纽约 USD/JPY 106.16/36，东京 GBP/JPY 150.00/20，伦敦 GBP/USD 1.4250/70，100 万美元套汇',
    'exchange-arbitrage',
    {
      rates: [
        { base: 'USD', quote: 'JPY', buying: '106.16', selling: '106.36' },
        { base: 'GBP', quote: 'JPY', buying: '150.00', selling: '150.20' },
        { base: 'GBP', quote: 'USD', buying: '1.4250', selling: '1.4270' },
      ],
      amount: '1000000',
    },
    { pays: true, received: '1007177.10', profit: '7177.10' },
  ],
  [
    '同上，套汇费用 8000 美元：无利可图',
    'exchange-arbitrage',
    {
      rates: [
        { base: 'USD', quote: 'JPY', buying: '106.16', selling: '106.36' },
        { base: 'GBP', quote: 'JPY', buying: '150.00', selling: '150.20' },
        { base: 'GBP', quote: 'USD', buying: '1.4250', selling: '1.4270' },
      ],
      amount: '1000000',
      costs: '8000',
    },
    { pays: false, profit: '-822.90' },
  ],
  [
    '伦敦年利率 12%、纽约 8%，即期 GBP1=USD1.5440/50，6 个月远期贴水 77/72 点，10 万美元抵补套利',
    'interest-arbitrage',
    {
      amount: '100000',
      held: 'quote',
      spotBuying: '1.5440',
      spotSelling: '1.5450',
      points: { buying: '77', selling: '72' },
      baseInterest: '0.12',
      quoteInterest: '0.08',
      months: '6',
    },
    { home: '104000.00', abroad: '105403.11', gain: '1403.11', pays: true, interestGap: '0.04' },
  ],
  [
    '美元年利率 4%、英镑 6%，即期 1.50，预期一年后 1.49，100 万美元非抵补套利',
    'interest-arbitrage',
    {
      amount: '1000000',
      held: 'quote',
      spotBuying: '1.50',
      endBuying: '1.49',
      baseInterest: '0.06',
      quoteInterest: '0.04',
      months: '12',
    },
    { abroad: '1052933.33', gain: '12933.33', exchangeChange: '-0.006667' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
