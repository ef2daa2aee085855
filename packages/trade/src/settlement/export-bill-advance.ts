import { compare, type Decimal, decimal, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, explained, figure, positive, rate } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'
import { termFields, termOf } from './term.ts'

const input = z.strictObject({
  bill: positive('Amount of the bill or drawing', '押汇汇票（单据）金额', 'money'),
  share: positive('Share of the bill that is advanced', '押汇比例', 'fraction').default(one),
  rate: rate('Interest rate of the advance', '押汇利率'),
  ...termFields,
  interestPaid: explained(convention(['first', 'at-end'], 'When interest is paid', '利息的收取'), {
    first: ['Taken off at once', '预扣'],
    'at-end': ['Paid when the proceeds come in', '收汇时支付'],
  }),
  feeRate: rate('Negotiation commission as a share of the bill', '议付费率').default(zero),
  feeLeast: figure('Least negotiation commission', '议付费最低', 'money').default(zero),
  fees: figure('Further fees: courier, reimbursement, handling', '其他费用（邮费、偿付费、手续费）', 'money').default(
    zero,
  ),
  buying: positive('Buying rate of the bank, home money for the units below', '银行买入价', 'home money').optional(),
  per: positive('Units of foreign money that the rate is quoted for', '牌价单位（外币）', 'units').default(one),
  ...moneyFields,
})
type Given = z.output<typeof input>

const output = z.strictObject({
  net: answerFigure('Paid out', '押汇净额', 'money'),
  netHome: answerFigure('Paid out in home money; empty without a buying rate', '押汇净额（本币）', 'home money'),
  interest: answerFigure('Interest', '押汇利息', 'money'),
  advanced: answerFigure('Advance', '押汇本金', 'money'),
  days: answerFigure('Days of interest', '押汇天数', 'days'),
  fees: answerFigure('Commission and fees', '手续费及费用', 'money'),
  later: answerFigure(
    'Paid when the bill is collected: the rest of it, less interest not yet taken',
    '收汇后再付余额',
    'money',
  ),
})

/**
 * Export bill advance 出口押汇 (S-23): the bank pays the bill before it is collected and takes its interest first, for the expected
 * days of collection and grace. Each amount half up to the places of the currency, home money to the cent.
 */
export function exportBillAdvance(given: Given, sheet: Worksheet): z.output<typeof output> {
  const money = stated(given)
  const { bill: B, share: s, rate: r, feeRate: f, feeLeast: least, fees: F } = given
  const A = sheet.figure({ en: 'Advance', zh: '押汇本金' }, 'A = B × s', { B, s }, money)
  const { T, U, days } = termOf(given, sheet)
  const I = sheet.figure({ en: 'Interest', zh: '押汇利息' }, 'I = A × r × T ÷ U', { A, r, T, U }, money)
  const C = sheet.figure(
    { en: 'Commission and fees', zh: '手续费及费用' },
    'C = max(B × f, least) + F',
    { B, f, least, F },
    money,
  )
  const text = given.interestPaid === 'first' ? 'N = A − I − C' : 'N = A − C'
  const N = sheet.figure({ en: 'Paid out', zh: '押汇净额' }, text, { A, I, C })
  refuse([
    compare(N, zero) <= 0 &&
      fault('bill', 'nothing-left', 'Interest and fees take the whole advance.', '利息与费用超过押汇本金。'),
  ])
  const rest = given.interestPaid === 'first' ? 'Z = B − A' : 'Z = B − A − I'
  const later = sheet.figure({ en: 'Paid on collection', zh: '收汇后再付' }, rest, { B, A, I })
  return { advanced: A, days, interest: I, fees: C, net: N, later, netHome: inHomeMoney(given, N, sheet) }
}

/** Foreign money at the bank's buying rate, to the cent; empty where no rate is given. */
function inHomeMoney({ buying, per }: Given, N: Decimal, sheet: Worksheet): string {
  if (buying === undefined) return ''
  const says = { en: 'In home money at the buying rate', zh: '按买入价折本币' }
  return sheet.figure(says, 'H = N × R ÷ per', { N, R: buying, per }, stated({}))
}

export const exportBillAdvanceCalculation = calculation({
  name: 'export-bill-advance',
  title: { en: 'Export bill advance, factoring', zh: '出口押汇、保理融资' },
  topic: 'settlement',
  says: {
    en: 'What a bank pays out at once on documents that it sends for collection or negotiates.',
    zh: '银行对议付或托收单据先行垫付，实付多少。',
  },
  rules: ['S-23'],
  sources: [
    { title: 'Export bill purchase as Chinese finance textbooks teach it', at: '出口押汇: interest deducted first' },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'USD 50 000, 5 %, 15 days and 5 of grace', zh: '50 000 美元，5%，15 天加宽限 5 天' },
      input: {
        bill: '50000',
        rate: '0.05',
        days: 15,
        extraDays: 5,
        feeRate: '0.00125',
        fees: '30',
        buying: '708.52',
        per: 100,
        currency: 'USD',
      },
      gives: { interest: '138.89', days: '20', fees: '92.5', net: '49768.61', netHome: '352620.56' },
    },
    {
      title: { en: 'Nine tenths, interest at the end', zh: '押九成，后收利息' },
      input: { bill: decimal('200000'), share: '0.9', rate: '0.06', days: 30, interestPaid: 'at-end' },
      gives: { advanced: '180000', interest: '900', net: '180000', later: '19100', netHome: '' },
    },
  ],
  work: exportBillAdvance,
})
