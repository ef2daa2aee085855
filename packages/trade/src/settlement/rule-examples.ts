import type { RuleExample } from '@gendan/kernel/rule'
import type { Claim } from '../calculation/claim.ts'

export const settlementRuleExamples: readonly RuleExample<Claim>[] = [
  example(
    'S-01',
    { total: '100', rows: [{ share: '0.333333' }, { share: '0.333333' }, {}] },
    { 'rows.2.amount': '33.34' },
    { 'rows.2.amount': '33.33' },
  ),
  example(
    'S-02',
    { contract: '130000', depositShare: '0.3', allowances: ['1200'], extras: ['350'] },
    { balance: '90150' },
    { balance: '90555' },
  ),
  example('S-03', { start: '2026-03-02', days: 60 }, { maturity: '2026-05-01' }, { maturity: '2026-04-30' }),
  example(
    'S-04',
    { shippedUnpaid: '80000', produced: '50000', deposits: '39000' },
    { exposure: '91000' },
    { exposure: '130000' },
  ),
  example(
    'S-05',
    { drawn: '46980', charges: [{ name: 'negotiation', rate: '0.00125' }] },
    { received: '46921.27' },
    { received: '46921.28' },
  ),
  example('S-10', { start: '2026-01-01', days: 90 }, { maturity: '2026-04-01' }, { maturity: '2026-03-31' }),
  example(
    'S-11',
    { sight: { received: '2026-03-02', refused: true, corrected: '2026-03-12' }, days: 30 },
    { maturity: '2026-04-11' },
    { maturity: '2026-04-01' },
  ),
  example('S-12', { start: '2026-11-30', months: 3 }, { maturity: '2027-02-28' }, { maturity: '2027-03-02' }),
  example(
    'S-13',
    { start: '2026-01-31', days: 90, calendar: {} },
    { payable: '2026-05-06' },
    { payable: '2026-05-01' },
  ),
  example(
    'S-14',
    { onBoard: ['2026-10-04', '2026-10-07'], onBoardCase: 'several-ports', days: 60 },
    { maturity: '2026-12-06' },
    { maturity: '2026-12-03' },
  ),
  example(
    'S-15',
    { shipped: ['2026-10-05'], expiry: '2026-10-25', calendar: {} },
    { lastDay: '2026-10-26' },
    { lastDay: '2026-10-25' },
  ),
  example(
    'S-16',
    { words: 'on-or-about', day: '2026-05-10' },
    { first: '2026-05-05', last: '2026-05-15' },
    { first: '2026-05-06' },
  ),
  example(
    'S-17',
    { kind: 'fixed', issued: '2026-03-10', maturity: '2026-05-09' },
    { payBy: '2026-05-19' },
    { payBy: '2026-06-09' },
  ),
  example(
    'S-18',
    {
      items: [
        { amount: '30000', due: '2026-03-01' },
        { amount: '70000', due: '2026-04-10' },
      ],
    },
    { averageDay: '2026-03-29' },
    { averageDay: '2026-03-21' },
  ),
  example(
    'S-20',
    { amount: '80000', rate: '0.052', days: 90, currency: 'USD' },
    { interest: '1040' },
    { interest: '1025.75' },
  ),
  example(
    'S-21',
    { amount: '600000', rate: '0.005', ratePer: 'month', months: 3, days: 10 },
    { interest: '10000' },
    { interest: '9863.01' },
  ),
  example(
    'S-22',
    { face: '100000', rate: '0.048', days: 180, method: 'yield' },
    { proceeds: '97656.25' },
    { proceeds: '97600' },
  ),
  example('S-23', { bill: '50000', rate: '0.05', days: 15, extraDays: 5 }, { net: '49861.11' }, { net: '49895.83' }),
  example(
    'S-24',
    { price: '1000', way: 'home-to-foreign', rates: { buying: '7.7890', selling: '7.7910' } },
    { price: '128.39' },
    { price: '128.36' },
  ),
  example(
    'S-25',
    { customer: 'sells-foreign', foreign: '46861.27', buying: '708.52', per: 100 },
    { home: '332021.47' },
    { home: '332021.46' },
  ),
  example(
    'S-26',
    { spotBuying: '1.5500', spotSelling: '1.5520', points: { buying: 150, selling: 140 } },
    { buying: '1.535', selling: '1.538' },
    { buying: '1.565' },
  ),
  example('S-27', { amount: '80000', booked: '7.1052', settled: '7.0895' }, { result: '-1256' }, { result: '1256' }),
  example(
    'S-28',
    {
      items: [
        { side: 'receivable', currency: 'USD', amount: '80000', due: '2026-05-06' },
        { side: 'payable', currency: 'USD', amount: '30000', due: '2026-05-28' },
      ],
    },
    { 'months.0.net': '50000' },
    { 'months.0.net': '110000' },
  ),
  example(
    'S-29',
    {
      rates: [
        { base: 'USD', quote: 'HKD', buying: '7.7850', selling: '7.7900' },
        { base: 'USD', quote: 'HKD', buying: '7.8240', selling: '7.8250' },
      ],
      amount: '1000000',
    },
    { profit: '4364.57' },
    { profit: '5009.63' },
  ),
  example(
    'S-30',
    {
      amount: '100000',
      held: 'base',
      spotBuying: '1.6025',
      spotSelling: '1.6035',
      points: { buying: 30, selling: 50 },
      baseInterest: '0.06',
      quoteInterest: '0.08',
      months: 3,
    },
    { gain: '119.52' },
    { gain: '500' },
  ),
  example(
    'S-31',
    { amount: '10000', rate: '0.08', months: 36, compound: 'yearly' },
    { interest: '2597.12' },
    { interest: '2400' },
  ),
  example(
    'S-32',
    { amount: '100000', ways: [{ name: 'discount', rate: '0.08', days: 360, interest: 'ahead' }] },
    { 'ways.0.yearlyCost': '0.086957' },
    { 'ways.0.yearlyCost': '0.08' },
  ),
  example(
    'S-40',
    { amount: '102000', quantity: '120', aboutQuantity: true },
    { quantityMost: '132', amountMost: '102000' },
    { amountMost: '112200' },
  ),
  example(
    'S-41',
    { amount: '102000', quantity: '120', unitPrice: '850', quantityIn: 'measure' },
    { quantityMost: '126', payableQuantity: '120' },
    { payableQuantity: '126' },
  ),
  example(
    'S-42',
    {
      amount: '102000',
      quantity: '120',
      quantityIn: 'pieces',
      partialShipments: 'prohibited',
      shipped: '120',
      drawn: '96900',
    },
    { complies: true },
    { complies: false },
  ),
  example(
    'S-43',
    { amount: '46980', quantity: '2700', quantityIn: 'pieces', amountPlus: '0.1', amountMinus: '0.1' },
    { amountMost: '51678', quantityMost: '2700' },
    { quantityMost: '2970' },
  ),
  example(
    'S-44',
    { issued: '102000', plus: '0.1', minus: '0.1', additional: [{ purpose: 'freight', amount: '4000' }] },
    { mostInAll: '116200' },
    { mostInAll: '106000' },
  ),
]

/** One input, with figures that hold and figures that do not. */
function example(rule: string, input: unknown, right: Claim['claims'], wrong: Claim['claims']): RuleExample<Claim> {
  return { rule, holds: { input, claims: right }, fails: { input, claims: wrong } }
}
