import { compare, type Decimal, decimal, isPositive, one, zero } from '@gendan/kernel/decimal'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { answerFigure, convention, counted, explained, figure, positive, rate, told } from '../calculation/field.ts'
import { halfUp, type Worksheet } from '../calculation/worksheet.ts'
import { moneyFields, stated } from './money.ts'

const way = z.strictObject({
  name: told(
    z.string().trim().min(1),
    'Way of financing: bank loan, buyer’s credit, discount',
    '融资方式：银行贷款、买方信贷、贴现等',
  ),
  share: rate('Part that is not financed: down payment, own money', '不融资部分（定金、自筹）的比例').default(zero),
  rate: rate('Yearly interest or discount rate', '年利率（贴现率）'),
  days: counted('Days for which it runs', '融资天数', 'days'),
  interest: explained(
    convention(
      ['at-end', 'ahead'],
      'Interest is paid at the end, or taken off at the start',
      '到期付息，或预扣利息（贴现）',
    ),
    { 'at-end': ['at the end', '到期付息'], ahead: ['taken off at the start', '预扣利息'] },
  ),
  feeRates: told(
    z.array(rate('One fee', '一项费率')).default([]),
    'Fees on the amount, paid at the start: management, commitment, insurance, guarantee',
    '按金额计的一次性费率：管理费、承担费、保险费、担保费',
  ),
  fees: told(
    z.array(figure('One fee', '一项费用', 'money')).default([]),
    'Fees as amounts, paid at the start',
    '一次性费用金额',
  ),
  keptBack: rate('Balance that must stay with the bank', '补偿性余额比例').default(zero),
})

const input = z.strictObject({
  amount: positive('Amount to be financed', '需融资的货款金额', 'money'),
  ways: told(z.array(way).min(1).max(12), 'Ways to compare', '各融资方案'),
  yearDays: convention(['360', '365'], 'Days in the year', '全年天数'),
  ...moneyFields,
})
type Given = z.output<typeof input>
type Way = z.output<typeof way>

const output = z.strictObject({
  ways: told(
    z.array(
      z.strictObject({
        name: told(z.string(), 'Way of financing', '融资方式'),
        financed: answerFigure('Amount financed', '融资金额', 'money'),
        interest: answerFigure('Interest', '利息', 'money'),
        fees: answerFigure('Fees', '费用', 'money'),
        cost: answerFigure('Interest and fees', '融资成本合计', 'money'),
        inHand: answerFigure('Money in hand at the start', '实得资金', 'money'),
        yearlyCost: answerFigure('Cost a year on the money in hand', '年化成本率（按实得资金）', 'fraction'),
      }),
    ),
    'Each way',
    '各方案',
  ),
  cheapest: told(z.string(), 'Cheapest by the yearly cost', '年化成本最低的方案'),
})
type Answer = z.output<typeof output>['ways'][number]

/**
 * What ways of financing cost (S-32): interest and fees of each, and both a year on the money really in hand; the lowest rate is the
 * cheapest, the earlier way where two are the same. Amounts half up to the currency's places, rates to six. Throws Unusable where a way
 * leaves no money in hand or runs for no day.
 */
export function financingCost(given: Given, sheet: Worksheet): z.output<typeof output> {
  refuse(given.ways.map(({ days }, i) => days === 0 && noDays(i)))
  const ways = given.ways.map((one, i) => costOf(one, i, given, sheet))
  const cheapest = ways.reduce((a, b) => (compare(b.yearlyCost, a.yearlyCost) < 0 ? b : a))
  return { ways, cheapest: cheapest.name }
}

function noDays(i: number) {
  return fault(`ways.${i}.days`, 'no-days', 'Say for how many days it runs.', '请填融资天数。')
}

/** A way in figures, still as decimals. */
interface Reckoned extends Answer {
  readonly yearlyCost: Decimal
}

function costOf(option: Way, i: number, given: Given, sheet: Worksheet): Reckoned {
  const { name } = option
  sheet.remark({ en: `${name}:`, zh: `${name}：` })
  const cent = stated(given)
  const time = { r: option.rate, D: decimal(`${option.days}`), Y: decimal(given.yearDays) }
  const says = { en: 'Amount financed', zh: '融资金额' }
  const L = sheet.figure(says, 'L = A × (1 − s)', { A: given.amount, s: option.share }, cent)
  const I = sheet.figure({ en: 'Interest', zh: '利息' }, 'I = L × r × D ÷ Y', { L, ...time }, cent)
  const F = feesOf(option, L, given, sheet)
  const C = sheet.figure({ en: 'Interest and fees', zh: '融资成本合计' }, 'C = I + F', { I, F })
  const ahead = option.interest === 'ahead' ? one : zero
  const inHand = { en: 'Money in hand', zh: '实得资金' }
  const N = sheet.figure(inHand, 'N = L − F − I × p − L × k', { L, F, I, p: ahead, k: option.keptBack }, cent)
  refuse([!isPositive(N) && nothingInHand(i)])
  const yearly = { en: 'Cost a year', zh: '年化成本率' }
  const y = sheet.figure(yearly, 'y = C × Y ÷ (N × D)', { C, N, ...time }, halfUp(6))
  return { name, financed: L, interest: I, fees: F, cost: C, inHand: N, yearlyCost: y }
}

function nothingInHand(i: number) {
  return fault(
    `ways.${i}`,
    'nothing-in-hand',
    'Fees, interest and what is kept back take the whole amount: look at the rates.',
    '费用、预扣利息与补偿性余额已占全部金额：请核对费率。',
  )
}

function feesOf({ feeRates, fees }: Way, L: Decimal, given: Given, sheet: Worksheet): Decimal {
  const figures = Object.fromEntries([
    ...feeRates.map((fee, i) => [`g${i + 1}`, fee]),
    ...fees.map((fee, i) => [`f${i + 1}`, fee]),
  ])
  const sum = [...feeRates.map((_, i) => `L × g${i + 1}`), ...fees.map((_, i) => `f${i + 1}`)].join(' + ') || '0'
  return sheet.figure({ en: 'Fees', zh: '费用' }, `F = ${sum}`, { L, ...figures }, stated(given))
}

export const financingCostCalculation = calculation({
  name: 'financing-cost',
  title: { en: 'Cost of financing: ways compared', zh: '贸易融资成本比较（贷款、贴现、买方信贷等）' },
  topic: 'settlement',
  says: {
    en: 'What each way of financing costs in interest and fees, a year on the money really had, and which is the cheapest.',
    zh: '各融资方案的利息、费用与按实得资金计算的年化成本率，以及哪种最省。',
  },
  rules: ['S-32'],
  sources: [{ title: 'Corporate finance as textbooks teach it', at: 'effective cost of short-term credit' }],
  input,
  output,
  examples: [
    {
      title: { en: 'A loan, a discounted bill, and a buyer’s credit', zh: '贷款、贴现与买方信贷比较' },
      input: {
        amount: '1000000',
        ways: [
          { name: 'bank loan', rate: '0.06', days: 180, keptBack: '0.1' },
          { name: 'discount', rate: '0.055', days: 180, interest: 'ahead', fees: ['500'] },
          { name: "buyer's credit", share: '0.15', rate: '0.05', days: 180, feeRates: ['0.005', '0.003'] },
        ],
      },
      gives: {
        'ways.0.yearlyCost': '0.066667',
        'ways.1.inHand': '972000',
        'ways.1.yearlyCost': '0.057613',
        'ways.2.cost': '28050',
        'ways.2.yearlyCost': '0.066532',
        cheapest: 'discount',
      },
    },
  ],
  work: financingCost,
})
