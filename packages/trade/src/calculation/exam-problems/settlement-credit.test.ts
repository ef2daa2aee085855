import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 信用证与到期日: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    'D/A 见票后 90 天，2023-11-08 承兑，到期日',
    'bill-maturity',
    { start: '2023-11-08', days: 90 },
    { maturity: '2024-02-06' },
  ],
  [
    '出票日 1 月 31 日，出票后 1 个月付款（2023 年，平年）',
    'bill-maturity',
    { start: '2023-01-31', months: 1 },
    { maturity: '2023-02-28' },
  ],
  [
    '提单日 5 月 15 日后 60 天，2024 年（到期 7 月 14 日星期日顺延）',
    'bill-maturity',
    { start: '2024-05-15', days: 60, calendar: {} },
    { maturity: '2024-07-14', payable: '2024-07-15' },
  ],
  [
    '提单 2024-03-05，信用证到期 4 月 30 日，未规定交单期，最迟交单日？',
    'presentation-deadline',
    { shipped: ['2024-03-05'], expiry: '2024-04-30' },
    { lastDay: '2024-03-26' },
  ],
  [
    '提单 2024-04-20，交单期 15 天，信用证 5 月 5 日到期（五一放假 1–5 日，顺延 6 日）',
    'presentation-deadline',
    { shipped: ['2024-04-20'], days: 15, expiry: '2024-05-05', calendar: {} },
    { lastDay: '2024-05-06' },
  ],
  [
    '信用证装运期 on or about 10 May 2024',
    'shipment-period',
    { words: 'on-or-about', day: '2024-05-10' },
    { first: '2024-05-05', last: '2024-05-15' },
  ],
  [
    '信用证 shipment in the first half of June 2024',
    'shipment-period',
    { words: 'first-half', month: '2024-06' },
    { first: '2024-06-01', last: '2024-06-15' },
  ],
  [
    '信用证 about 10000 米、金额 about 50000 美元，单价 5 美元，最多可装、可支取？',
    'credit-tolerance',
    {
      amount: '50000',
      quantity: '10000',
      unitPrice: '5',
      aboutAmount: true,
      aboutQuantity: true,
      quantityIn: 'measure',
    },
    { quantityMost: '11000', amountMost: '55000', quantityLeast: '9000' },
  ],
  [
    '散装大豆 5000 公吨，信用证金额 120 万美元，未规定增减，不准分批：可增减 5%',
    'credit-tolerance',
    { amount: '1200000', quantity: '5000', unitPrice: '240', quantityIn: 'measure', partialShipments: 'prohibited' },
    { quantityMost: '5250', quantityLeast: '4750', amountMost: '1200000', payableQuantity: '5000' },
  ],
  [
    '汇票见票后 30 天，2024-01-30 承兑（2 月 29 日到期）',
    'bill-maturity',
    { start: '2024-01-30', days: 30 },
    { maturity: '2024-02-29' },
  ],
  [
    '1 月 30 日出票，出票后 1 个月（2023 年）→2 月 28 日',
    'bill-maturity',
    { start: '2023-01-30', months: 1 },
    { maturity: '2023-02-28' },
  ],
  [
    '2 月 28 日出票后 6 个月 → 8 月 28 日',
    'bill-maturity',
    { start: '2023-02-28', months: 6 },
    { maturity: '2023-08-28' },
  ],
  [
    '信用证规定交单 15 天、装运 6 月 1 日、有效期 6 月 15 日，6 月 16 日交单是否逾期？',
    'presentation-deadline',
    { shipped: ['2026-06-01'], days: 15, expiry: '2026-06-15', presented: '2026-06-16' },
    { lastDay: '2026-06-15', presentedInTime: false },
  ],
  [
    '信用证金额 USD 100000，无“约”；数量 500 箱（包装单位），能否 5% 增减？',
    'credit-tolerance',
    { amount: '100000', quantity: '500', unitPrice: '200', quantityIn: 'pieces' },
    { quantityMost: '500', amountMost: '100000' },
  ],
  [
    '托收 D/P 见票后 30 天，2024-03-01 提示承兑，何日到期？',
    'bill-maturity',
    { start: '2024-03-01', days: 30 },
    { maturity: '2024-03-31' },
  ],
  [
    '信用证金额 10 万美元、上浮 5%（39A），已支取 4 万，尚可支取多少？',
    'credit-available',
    { issued: '100000', plus: '0.05', drawn: ['40000'] },
    { most: '105000', available: '65000' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
