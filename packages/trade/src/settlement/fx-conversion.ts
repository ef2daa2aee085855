import { compare, type Decimal, one } from '@gendan/kernel/decimal'
import { currencyShape } from '@gendan/kernel/money'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, positive, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { stated } from './money.ts'

const input = z.strictObject({
  customer: told(
    z.enum(['sells-foreign', 'buys-foreign']),
    'What the customer does: sells foreign money to the bank (exporter), or buys it (importer)',
    '客户向银行结汇（出口收汇）或购汇（进口付汇）',
  ),
  foreign: positive(
    'Amount of foreign money; give this or the home money',
    '外币金额（与本币二选一）',
    'money',
  ).optional(),
  home: positive('Amount of home money to be had or spent', '本币金额（与外币二选一）', 'money').optional(),
  means: explained(convention(['spot', 'cash'], 'Kind of foreign money', '外汇形式'), {
    spot: ['Remittance or draft (spot exchange)', '现汇（汇款、汇票）'],
    cash: ['Banknotes', '现钞'],
  }),
  buying: positive('Buying rate for spot exchange (bid)', '现汇买入价', 'home money').optional(),
  cashBuying: positive('Buying rate for banknotes', '现钞买入价', 'home money').optional(),
  selling: positive('Selling rate (offer)', '卖出价', 'home money').optional(),
  cashSelling: positive(
    'Selling rate for banknotes, where it differs',
    '现钞卖出价（如不同）',
    'home money',
  ).optional(),
  per: positive(
    'Units of foreign money that the rates are quoted for: 100 on a renminbi board',
    '牌价单位：人民币牌价通常为 100',
    'units',
  ).default(one),
  quotation: explained(convention(['direct', 'indirect'], 'How the board quotes', '标价方法'), {
    direct: ['Directly: home money for foreign units', '直接标价：外币折本币'],
    indirect: [
      'Indirectly: foreign money for a home unit; the larger figure is the buying rate',
      '间接标价：本币折外币，较大的数字为买入价',
    ],
  }),
  foreignCurrency: told(
    currencyShape.optional(),
    'Foreign currency: decides its places',
    '外币币种（决定小数位）',
    'ISO 4217',
  ),
  homeCurrency: told(
    currencyShape.optional(),
    'Home currency: decides its places',
    '本币币种（决定小数位）',
    'ISO 4217',
  ),
})
type Given = z.output<typeof input>

const output = z.strictObject({
  home: answerFigure('Home money', '本币金额', 'money'),
  foreign: answerFigure('Foreign money', '外币金额', 'money'),
  rate: answerFigure('Rate used, as quoted', '所用牌价', 'home money'),
})

/**
 * Changing money at a bank (S-24, S-25): it buys at its buying rate, the lower one of a direct quotation, and sells at its selling rate. A board
 * per 100 units is divided first. Half up to the places of each currency, the cent where none is named.
 */
export function fxConversion(given: Given, sheet: Worksheet): z.output<typeof output> {
  const R = rateOf(given)
  refuse(faultsOf(given, R))
  const rate = R ?? one
  const { per, foreign: F, home } = given
  const straight = given.quotation === 'direct'
  if (F) {
    const text = straight ? 'H = F × R ÷ per' : 'H = F × per ÷ R'
    const toHome = stated({ currency: given.homeCurrency })
    return {
      rate,
      home: sheet.figure({ en: 'Home money', zh: '本币金额' }, text, { F, R: rate, per }, toHome),
      foreign: F,
    }
  }
  const H = home ?? one
  const text = straight ? 'F = H × per ÷ R' : 'F = H × R ÷ per'
  const toForeign = stated({ currency: given.foreignCurrency })
  return {
    rate,
    home: H,
    foreign: sheet.figure({ en: 'Foreign money', zh: '外币金额' }, text, { H, R: rate, per }, toForeign),
  }
}

/** The bank's side for what the customer does. */
function rateOf({ customer, means, buying, cashBuying, selling, cashSelling }: Given): Decimal | undefined {
  if (customer === 'sells-foreign') return means === 'cash' ? cashBuying : buying
  return means === 'cash' ? (cashSelling ?? selling) : selling
}

function faultsOf({ customer, means, foreign, home, buying, selling, quotation }: Given, rate: Decimal | undefined) {
  const side = customer === 'sells-foreign' ? 'buying' : 'selling'
  const field = means === 'cash' && side === 'buying' ? 'cashBuying' : side
  const order = buying && selling ? compare(buying, selling) : 0
  return [
    (foreign === undefined) === (home === undefined) &&
      fault(
        'foreign',
        'one-amount',
        'Give the foreign or the home amount, one of them.',
        '外币金额与本币金额请填其中一项。',
      ),
    rate === undefined &&
      fault(
        field,
        'no-rate',
        `The bank’s ${side} rate is missing.`,
        `缺少银行${side === 'buying' ? '买入价' : '卖出价'}。`,
      ),
    order === (quotation === 'direct' ? 1 : -1) &&
      fault(
        'buying',
        'rates-crossed',
        'The bank would buy dearer than it sells: check the quotation; quoted indirectly the larger figure is the buying rate.',
        '买卖价颠倒：请检查标价方法；间接标价时较大的数字为外币买入价。',
      ),
  ]
}

export const fxConversionCalculation = calculation({
  name: 'fx-conversion',
  title: { en: 'Selling and buying foreign exchange', zh: '结汇与购汇' },
  topic: 'settlement',
  says: {
    en: 'How much home money a bank pays or asks for foreign money, by its board.',
    zh: '按银行牌价，结汇得多少、购汇需多少本币。',
  },
  rules: ['S-24', 'S-25'],
  sources: [
    {
      title: 'Bank boards and their use as Chinese trade and finance textbooks teach it',
      at: '买入价、卖出价、现钞价',
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'An exporter sells USD 46 861.27 at 708.52', zh: '出口收汇 46 861.27 美元，按 708.52 结汇' },
      input: { customer: 'sells-foreign', foreign: '46861.27', buying: '708.52', selling: '711.36', per: 100 },
      gives: { rate: '708.52', home: '332021.47' },
    },
    {
      title: { en: 'An importer needs EUR 30 000', zh: '进口需付 30 000 欧元' },
      input: { customer: 'buys-foreign', foreign: '30000', buying: '7.6512', selling: '7.7076' },
      gives: { home: '231228' },
    },
    {
      title: { en: 'What foreign price leaves CNY 50 000', zh: '外币多少可结得 50 000 元' },
      input: { customer: 'sells-foreign', home: '50000', buying: '7.1052' },
      gives: { foreign: '7037.1' },
    },
  ],
  work: fxConversion,
})
